//! Pages and reports on a register of some size.

use crate::browser::Browser;
use crate::times::{ROUNDS, median};
use axum::Router;
use domain::case_row::CaseRow;
use domain::incident::Stage;
use server::settings::Settings;
use server::state::State;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::{Duration, Instant};
use store::SurrealStore;

/// How many browsers report at once.
pub const CLIENTS: usize = 8;
const REPORTS_EACH: usize = 25;

/// What a register of some size allows.
pub struct Measured {
    /// Median server time of each page.
    pub pages: Vec<(&'static str, Duration)>,
    /// How many reports a second become durable.
    pub reports_per_second: f64,
}

impl Measured {
    /// Fills a register with made-up incidents in a folder, and measures.
    pub async fn of(folder: &Path, incidents: usize) -> Self {
        std::fs::create_dir_all(folder).unwrap();
        let database = format!("surrealkv://{}?sync=every", folder.display());
        let settings = Settings {
            listen: "127.0.0.1:0".parse().unwrap(),
            database: database.clone(),
            owner: None,
            journal: None,
            backup: None,
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
        let router = server::router::router(&state, &store);
        Self {
            pages: pages(&router, &state).await,
            reports_per_second: reports(&router).await,
        }
    }

    /// The time of a page.
    pub fn page(&self, name: &str) -> Duration {
        self.pages.iter().find(|(page, _)| *page == name).unwrap().1
    }
}

async fn pages(router: &Router, state: &State) -> Vec<(&'static str, Duration)> {
    let rows = state.services.store().open_rows().await.unwrap();
    // With answers, and with an advice that the officer may read.
    let advised = |row: &&CaseRow| row.stage == Stage::Assessing && row.waiting.is_none();
    let case = rows.iter().find(advised).expect("a case that is looked into").id;
    let officer = Browser::signed_in(router, "officer").await;
    let pages = [
        ("report", "/melden/1".to_owned()),
        ("case", format!("/incidenten/{case}")),
        ("question", format!("/incidenten/{case}/vragen/data")),
        ("advice", format!("/incidenten/{case}/advies")),
        ("list", "/incidenten".to_owned()),
        ("work", "/werk".to_owned()),
        ("trends", "/trends".to_owned()),
    ];
    let mut measured = Vec::new();
    for (name, path) in pages {
        let mut times = Vec::new();
        for _ in 0..ROUNDS {
            let started = Instant::now();
            officer.get(&path).await;
            times.push(started.elapsed());
        }
        measured.push((name, median(times)));
    }
    measured
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
