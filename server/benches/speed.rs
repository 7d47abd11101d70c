//! How fast pages are and how many reports a second become durable, as ratios within one run.
//!
//! Run with `cargo xtask bench`. Figures are for people to read: nothing fails when a machine is slow.

#![expect(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    reason = "a benchmark stops at the first surprise"
)]

use axum::Router;
use axum::body::{Body, to_bytes};
use axum::http::{Request, header};
use server::settings::Settings;
use server::state::State;
use std::fs::File;
use std::io::Write;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::{Duration, Instant};
use store::SurrealStore;
use tower::ServiceExt;

const ROUNDS: u32 = 200;
const CLIENTS: usize = 8;
const REPORTS_EACH: usize = 25;
const FEW: usize = 60;
/// The larger register; `LEKWIJZER_BENCH_INCIDENTS` makes it smaller on a machine in a hurry.
const MANY: usize = 10_000;

fn main() {
    let runtime = tokio::runtime::Builder::new_multi_thread()
        .enable_all()
        .thread_stack_size(16 << 20)
        .build()
        .unwrap();
    runtime.block_on(async { tokio::spawn(run()).await.unwrap() });
}

async fn run() {
    let folder = std::env::temp_dir().join(format!("lekwijzer-bench-{}", std::process::id()));
    std::fs::create_dir_all(&folder).unwrap();
    let few = measure(&folder.join("few"), FEW).await;
    println!("memory after {FEW} incidents: {} MB", memory());
    let wanted = std::env::var("LEKWIJZER_BENCH_INCIDENTS")
        .ok()
        .and_then(|count| count.parse().ok());
    let large = wanted.unwrap_or(MANY);
    let many = measure(&folder.join("many"), large).await;
    println!("memory after {large} incidents: {} MB", memory());
    println!("\nserver time per page, median of {ROUNDS}, and how it grows:");
    for ((name, few), (_, many)) in few.pages.iter().zip(&many.pages) {
        let ratio = many.as_secs_f64() / few.as_secs_f64();
        println!("  {name:<12} {FEW}: {few:>9.1?}   {large}: {many:>9.1?}   ratio {ratio:.2}");
    }
    let raw = fdatasyncs_per_second(&folder);
    println!(
        "\ndurable reports a second, {CLIENTS} browsers: {:.0}",
        few.reports_per_second
    );
    println!(
        "fdatasync a second on the same disk: {raw:.0}   ratio {:.2}",
        few.reports_per_second / raw
    );
    println!("  (a report is one register entry in one transaction, and the kept answer and the session before it)");
    std::fs::remove_dir_all(&folder).unwrap();
}

struct Measured {
    pages: Vec<(&'static str, Duration)>,
    reports_per_second: f64,
}

async fn measure(folder: &Path, incidents: usize) -> Measured {
    std::fs::create_dir_all(folder).unwrap();
    let database = format!("surrealkv://{}?sync=every", folder.display());
    let settings = Settings {
        listen: "127.0.0.1:0".parse().unwrap(),
        database: database.clone(),
        owner: None,
        journal: None,
        public_url: None,
        site: PathBuf::from("."),
        demo: true,
    };
    let store = Arc::new(SurrealStore::open(&database, None).await.unwrap());
    let state = State::new(settings, store.clone()).await.unwrap();
    let started = Instant::now();
    service::seed::seed(&state.services, incidents, 2016, state.services.now())
        .await
        .unwrap();
    println!("{incidents} incidents written in {:.1?}", started.elapsed());
    let case = state.services.store().open_rows().await.unwrap().remove(0).id;
    let router = server::router::router(&state, &store);
    let officer = Browser::signed_in(&router, "officer").await;
    let pages = [
        ("report", "/melden/1".to_owned()),
        ("case", format!("/incidenten/{case}")),
        ("list", "/incidenten".to_owned()),
        ("work", "/werk".to_owned()),
        ("trends", "/trends".to_owned()),
    ];
    let mut measured = Vec::new();
    for (name, path) in pages {
        measured.push((name, median(&officer, &path).await));
    }
    Measured {
        pages: measured,
        reports_per_second: reports(&router).await,
    }
}

async fn median(browser: &Browser, path: &str) -> Duration {
    let mut times = Vec::new();
    for _ in 0..ROUNDS {
        let started = Instant::now();
        browser.get(path).await;
        times.push(started.elapsed());
    }
    times.sort_unstable();
    times[times.len() / 2]
}

async fn reports(router: &Router) -> f64 {
    let mut browsers = Vec::new();
    for _ in 0..CLIENTS {
        browsers.push(Browser::signed_in(router, "reporter").await);
    }
    let started = Instant::now();
    let tasks: Vec<_> = browsers
        .into_iter()
        .map(|browser| {
            tokio::spawn(async move {
                for number in 0..REPORTS_EACH {
                    let what = format!("question=1&what=Brief+nummer+{number}+naar+het+verkeerde+adres");
                    browser.post("/api/report/answer", &what).await;
                    browser.post("/api/report/send", "").await;
                }
            })
        })
        .collect();
    for task in tasks {
        task.await.unwrap();
    }
    let sent = f64::from(u32::try_from(CLIENTS * REPORTS_EACH).unwrap());
    sent / started.elapsed().as_secs_f64()
}

fn fdatasyncs_per_second(folder: &Path) -> f64 {
    let mut file = File::create(folder.join("raw")).unwrap();
    let started = Instant::now();
    for _ in 0..ROUNDS {
        file.write_all(&[0; 1024]).unwrap();
        file.sync_data().unwrap();
    }
    f64::from(ROUNDS) / started.elapsed().as_secs_f64()
}

/// Resident memory of this process in megabytes.
fn memory() -> u64 {
    let status = std::fs::read_to_string("/proc/self/status").unwrap();
    let line = status.lines().find(|line| line.starts_with("VmRSS:")).unwrap();
    line.split_whitespace().nth(1).unwrap().parse::<u64>().unwrap() / 1024
}

struct Browser {
    router: Router,
    cookie: String,
}

impl Browser {
    async fn signed_in(router: &Router, role: &str) -> Self {
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

    async fn get(&self, path: &str) {
        let response = self.request("GET", path, "").await;
        assert!(response.status().is_success(), "{path} gave {}", response.status());
        to_bytes(response.into_body(), 8 << 20).await.unwrap();
    }

    async fn post(&self, path: &str, body: &str) {
        let response = self.request("POST", path, body).await;
        assert!(response.status().is_redirection(), "{path} gave {}", response.status());
    }

    async fn request(&self, method: &str, path: &str, body: &str) -> axum::response::Response {
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
