//! A browser without script: keeps cookies, follows nothing by itself.

use axum::Router;
use axum::body::{Body, to_bytes};
use axum::http::{Method, Request, StatusCode, header};
use domain::role::Role;
use server::settings::Settings;
use server::state::State;
use std::collections::BTreeMap;
use std::path::PathBuf;
use std::sync::Arc;
use store::SurrealStore;
use tower::ServiceExt;

/// An application in memory.
pub struct App {
    pub router: Router,
    pub state: State,
}

/// An answer, read whole.
#[derive(Debug)]
pub struct Answer {
    pub status: StatusCode,
    pub headers: axum::http::HeaderMap,
    pub body: String,
}

impl Answer {
    pub fn location(&self) -> &str {
        self.headers
            .get(header::LOCATION)
            .map_or("", |location| location.to_str().unwrap())
    }

    pub fn header(&self, name: &str) -> &str {
        self.headers.get(name).map_or("", |value| value.to_str().unwrap())
    }
}

impl App {
    /// The demo with a few incidents.
    pub async fn demo() -> Self {
        Self::start(true, 12).await
    }

    /// An empty application that waits to be set up.
    pub async fn empty() -> Self {
        Self::start(false, 0).await
    }

    async fn start(demo: bool, incidents: usize) -> Self {
        let settings = Settings {
            listen: "127.0.0.1:0".parse().unwrap(),
            database: "mem://".to_owned(),
            owner: None,
            journal: None,
            backup: None,
            public_url: None,
            site: PathBuf::from("."),
            demo,
        };
        let store = Arc::new(SurrealStore::open("mem://", None).await.unwrap());
        let state = State::new(settings, store.clone()).await.unwrap();
        if demo {
            service::seed::seed(&state.services, incidents, 7, state.services.now())
                .await
                .unwrap();
        }
        Self {
            router: server::router::router(&state, &store),
            state,
        }
    }

    /// A browser that was never here before.
    pub fn visitor(&self) -> Client {
        Client {
            router: self.router.clone(),
            cookies: BTreeMap::new(),
        }
    }

    /// A browser signed in to the demo in a role.
    pub async fn signed_in(&self, role: Role) -> Client {
        let mut client = self.visitor();
        let answer = client.post("/api/demo/enter", &[("role", role.code())]).await;
        assert!(answer.status.is_redirection(), "{answer:?}");
        client
    }
}

/// A browser.
#[derive(Clone)]
pub struct Client {
    router: Router,
    pub cookies: BTreeMap<String, String>,
}

impl Client {
    pub async fn get(&mut self, path: &str) -> Answer {
        let request = Request::builder().uri(path).header(header::ACCEPT, "text/html,*/*");
        self.send(request.body(Body::empty()).unwrap()).await
    }

    pub async fn post(&mut self, path: &str, fields: &[(&str, &str)]) -> Answer {
        let body = fields
            .iter()
            .map(|(name, value)| format!("{}={}", encode(name), encode(value)))
            .collect::<Vec<_>>();
        let request = Request::builder()
            .method(Method::POST)
            .uri(path)
            .header(header::ACCEPT, "text/html,*/*")
            .header(header::CONTENT_TYPE, "application/x-www-form-urlencoded")
            .header(header::HOST, "localhost")
            .header(header::REFERER, "http://localhost/")
            .header("sec-fetch-site", "same-origin");
        self.send(request.body(Body::from(body.join("&"))).unwrap()).await
    }

    pub async fn send(&mut self, mut request: Request<Body>) -> Answer {
        let cookies: Vec<String> = self
            .cookies
            .iter()
            .map(|(name, value)| format!("{name}={value}"))
            .collect();
        if !cookies.is_empty() {
            request
                .headers_mut()
                .insert(header::COOKIE, cookies.join("; ").parse().unwrap());
        }
        let response = self.router.clone().oneshot(request).await.unwrap();
        let (parts, body) = response.into_parts();
        for cookie in parts.headers.get_all(header::SET_COOKIE) {
            let cookie = cookie.to_str().unwrap().split(';').next().unwrap().to_owned();
            let (name, value) = cookie.split_once('=').unwrap();
            if value.is_empty() {
                self.cookies.remove(name);
            } else {
                self.cookies.insert(name.to_owned(), value.to_owned());
            }
        }
        let body = to_bytes(body, 8 << 20).await.unwrap();
        Answer {
            status: parts.status,
            headers: parts.headers,
            body: String::from_utf8_lossy(&body).into_owned(),
        }
    }

    /// Sends a form and follows where it leads.
    pub async fn submit(&mut self, path: &str, fields: &[(&str, &str)]) -> Answer {
        let answer = self.post(path, fields).await;
        assert!(
            answer.status.is_redirection(),
            "{path} gave {} {}",
            answer.status,
            answer.body
        );
        let location = answer.location().split('#').next().unwrap().to_owned();
        self.get(&location).await
    }
}

fn encode(text: &str) -> String {
    let plain = |byte: &u8| byte.is_ascii_alphanumeric() || b"-_.~".contains(byte);
    text.bytes()
        .map(|byte| {
            if plain(&byte) {
                char::from(byte).to_string()
            } else {
                format!("%{byte:02X}")
            }
        })
        .collect()
}
