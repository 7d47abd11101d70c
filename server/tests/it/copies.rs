//! A register that is checked, copied and put back by the program itself.

use server::settings::Settings;
use server::state::State;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};
use std::sync::Arc;
use store::{JournalAt, SurrealStore, THREAD_STACK};
use tempfile::TempDir;

fn at(data: &Path) -> JournalAt {
    JournalAt {
        journal: data.join("journal"),
        keys: data.join("keys"),
        random: server::clock::random_bytes,
    }
}

fn program(arguments: &[&str]) -> Output {
    Command::new(env!("CARGO_BIN_EXE_lekwijzer"))
        .args(arguments)
        .output()
        .unwrap()
}

fn told(output: &Output) -> String {
    String::from_utf8_lossy(&output.stdout).into_owned() + &String::from_utf8_lossy(&output.stderr)
}

/// Fills a register; gives its latest checkpoint and the key that checks it.
async fn filled(data: &Path) -> (String, String) {
    let database = format!("surrealkv://{}?sync=every", data.join("database").display());
    let store = Arc::new(SurrealStore::open_with(&database, None, at(data)).await.unwrap());
    let settings = Settings {
        listen: "127.0.0.1:0".parse().unwrap(),
        database,
        owner: None,
        journal: None,
        backup: None,
        public_url: None,
        site: PathBuf::from("."),
        demo: true,
    };
    let state = State::new(settings, store).await.unwrap();
    let now = state.services.now();
    service::seed::seed(&state.services, 5, 7, now).await.unwrap();
    let checkpoint = state.services.checkpoint().await.unwrap().unwrap();
    (checkpoint.note, checkpoint.key)
}

#[test]
fn what_was_copied_can_be_checked_and_put_back() {
    let folder = TempDir::new().unwrap();
    let path = |name: &str| folder.path().join(name).display().to_string();
    let (data, copy, back) = (path("data"), path("copy"), path("back"));
    std::fs::create_dir(&data).unwrap();
    let runtime = tokio::runtime::Builder::new_multi_thread()
        .enable_all()
        .thread_stack_size(THREAD_STACK)
        .build()
        .unwrap();
    let place = PathBuf::from(&data);
    let (note, key) = runtime.block_on(async { tokio::spawn(async move { filled(&place).await }).await.unwrap() });

    let copied = program(&["backup", "--data", &data, "--to", &copy]);
    assert!(copied.status.success(), "{}", told(&copied));
    let checked = program(&["verify", &copy, "--key", &key, "--since", &note]);
    assert_eq!(checked.status.code(), Some(0), "{}", told(&checked));

    let keys = path("data/keys");
    let restored = program(&["restore", "--data", &back, "--keys", &keys, "--from", &copy]);
    assert!(restored.status.success(), "{}", told(&restored));
    let again = program(&["restore", "--data", &back, "--keys", &keys, "--from", &copy]);
    assert!(!again.status.success());
    assert!(told(&again).contains("staat al een register"), "{}", told(&again));

    let entries = path("copy/entries/0000000001.jsonl");
    let mut bytes = std::fs::read(&entries).unwrap();
    bytes[100] ^= 1;
    std::fs::write(&entries, bytes).unwrap();
    let harmed = program(&["verify", &copy, "--key", &key]);
    assert_eq!(harmed.status.code(), Some(1), "{}", told(&harmed));
    let refused = program(&["backup", "--data", &data, "--to", &copy]);
    assert!(!refused.status.success());
    assert_eq!(program(&["verify", &path("nothing")]).status.code(), Some(2));
    assert_eq!(program(&["verify", &copy, "--key", "onzin"]).status.code(), Some(2));
}
