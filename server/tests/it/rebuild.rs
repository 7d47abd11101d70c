//! `lekwijzer rebuild` on a register like that of an organisation that has used it for years.

use domain::rulebook::Shelf;
use server::settings::Settings;
use server::state::State;
use service::ports::{CaseQuery, Cases, Register};
use std::path::{Path, PathBuf};
use std::process::{Command, Output};
use std::sync::Arc;
use store::{SurrealStore, THREAD_STACK};

const INCIDENTS: usize = 40;

fn rebuild(data: &Path) -> Output {
    Command::new(env!("CARGO_BIN_EXE_lekwijzer"))
        .args(["rebuild", "--data"])
        .arg(data)
        .output()
        .unwrap()
}

fn settings(data: &Path) -> Settings {
    let folder = data.canonicalize().unwrap().join("database");
    Settings {
        listen: "127.0.0.1:0".parse().unwrap(),
        database: format!("surrealkv://{}?sync=every", folder.display()),
        owner: None,
        journal: None,
        backup: None,
        public_url: None,
        site: PathBuf::from("."),
        demo: true,
    }
}

/// Everything that is shown of the cases, as text.
async fn shown(store: &SurrealStore) -> String {
    let book = Shelf::load().unwrap().get("nl-avg").unwrap().reference();
    let open = store.open_rows().await.unwrap();
    let page = store.list(&CaseQuery::default()).await.unwrap();
    let rules = store.rule_counts(&book).await.unwrap();
    let mut examples = Vec::new();
    for row in &page.rows {
        let nature = row.incident_type.as_deref().unwrap_or_default();
        examples.push(store.profiles(nature, 100).await.unwrap());
    }
    assert!(!open.is_empty() && !rules.is_empty() && examples.iter().any(|some| !some.is_empty()));
    format!("{open:#?}{page:#?}{rules:#?}{examples:#?}")
}

/// Fills a register; what is shown of it, and how many entries it has.
async fn filled(settings: Settings) -> (String, u64) {
    let store = Arc::new(SurrealStore::open(&settings.database, None).await.unwrap());
    let state = State::new(settings, store.clone()).await.unwrap();
    let now = state.services.now();
    service::seed::seed(&state.services, INCIDENTS, 7, now).await.unwrap();
    (shown(&store).await, store.head().await.unwrap().seq)
}

async fn the_same_is_shown(data: PathBuf) {
    let settings = settings(&data);
    let database = settings.database.clone();
    let (before, entries) = filled(settings).await;
    // The engine lets go of the folder on this runtime, so that has to go on meanwhile.
    let output = tokio::task::spawn_blocking(move || rebuild(&data)).await.unwrap();
    let told = String::from_utf8_lossy(&output.stdout).into_owned();
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    assert!(told.contains(&format!("in orde: {entries}\n")), "{told}");
    assert!(told.contains(&format!("tellingen: {INCIDENTS}\n")), "{told}");
    let after = shown(&SurrealStore::open(&database, None).await.unwrap()).await;
    assert_eq!(after, before);
}

#[test]
fn the_same_is_shown_after_a_rebuild() {
    let data = std::env::temp_dir().join(format!("lekwijzer-rebuild-{}", std::process::id()));
    std::fs::create_dir_all(&data).unwrap();
    let runtime = tokio::runtime::Builder::new_multi_thread()
        .enable_all()
        .thread_stack_size(THREAD_STACK)
        .build()
        .unwrap();
    let folder = data.clone();
    runtime.block_on(async { tokio::spawn(the_same_is_shown(folder)).await.unwrap() });
    std::fs::remove_dir_all(&data).unwrap();
}

#[test]
fn a_folder_without_a_register_is_left_alone() {
    let data = std::env::temp_dir().join(format!("lekwijzer-nothing-{}", std::process::id()));
    let output = rebuild(&data);
    assert_eq!(output.status.code(), Some(1));
    assert!(String::from_utf8_lossy(&output.stderr).contains("--data"));
    assert!(!data.exists());
}
