//! A browser that follows nothing and keeps one session.

use axum::Router;
use axum::body::{Body, to_bytes};
use axum::http::{Request, header};
use axum::response::Response;
use tower::ServiceExt;

/// A browser that is signed in to the demo.
pub struct Browser {
    router: Router,
    cookie: String,
}

impl Browser {
    pub async fn signed_in(router: &Router, role: &str) -> Self {
        let mut browser = Self {
            router: router.clone(),
            cookie: String::new(),
        };
        let response = browser
            .request("POST", "/api/demo/enter", &format!("role={role}"))
            .await;
        let cookie = response
            .headers()
            .get(header::SET_COOKIE)
            .expect("a session")
            .to_str()
            .unwrap();
        cookie.split(';').next().unwrap().clone_into(&mut browser.cookie);
        browser
    }

    pub async fn get(&self, path: &str) {
        let response = self.request("GET", path, "").await;
        assert!(response.status().is_success(), "{path} gave {}", response.status());
        to_bytes(response.into_body(), 8 << 20).await.unwrap();
    }

    pub async fn post(&self, path: &str, body: &str) {
        let response = self.request("POST", path, body).await;
        assert!(response.status().is_redirection(), "{path} gave {}", response.status());
    }

    async fn request(&self, method: &str, path: &str, body: &str) -> Response {
        let request = Request::builder()
            .method(method)
            .uri(path)
            .header(header::ACCEPT, "text/html")
            .header(header::HOST, "localhost")
            .header(header::COOKIE, &self.cookie)
            .header(header::CONTENT_TYPE, "application/x-www-form-urlencoded")
            .header("sec-fetch-site", "same-origin");
        self.router
            .clone()
            .oneshot(request.body(Body::from(body.to_owned())).unwrap())
            .await
            .unwrap()
    }
}
