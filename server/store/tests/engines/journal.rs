//! Database and journal, each on its own and against each other.

use crate::samples::{LOG, account, actor, add, answer, one_case, opening, opens, report};
use crate::world::{Closed, World, with_journal};
use domain::incident::Incident;
use register::{Expected, Folder, Outcome, SigningKey, verify};
use service::ports::{Also, CaseQuery, Cases, People, Register};
use std::fs;
use std::path::Path;
use store::{OpenError, SurrealStore};

/// A register with a case, an account, and a code that opens the case.
async fn fill(store: &SurrealStore) -> Incident {
    let case = one_case(store).await;
    let case = add(store, answer(&case, "incident_type", "mail")).await;
    store
        .append(opens(account(2, "Bea", "bea@voorbeeld.test")))
        .await
        .unwrap();
    let mut another = report(crate::samples::case(), actor(5), 9, "Een tas bleef in de trein");
    another.also.push(Also::CaseKey("sha".to_owned()));
    add(store, another).await;
    case
}

/// Everything that people can see of it.
async fn seen(store: &SurrealStore, case: &Incident) -> impl PartialEq + std::fmt::Debug + use<> {
    (
        store.head().await.unwrap(),
        store.entries_from(1, 1000).await.unwrap(),
        store.texts(case.id).await.unwrap(),
        store.case(case.id).await.unwrap(),
        store.case_by_key("sha").await.unwrap(),
        store.list(&CaseQuery::default()).await.unwrap(),
        store.accounts().await.unwrap(),
        store.organisation().await.unwrap(),
    )
}

/// What an outsider finds who checks the journal with its key.
fn checked(closed: &Closed) -> (Outcome, u64) {
    let at = closed.journal.as_ref().unwrap();
    let key = fs::read_to_string(at.keys.join("signing.key")).unwrap();
    let key = SigningKey::parse(key.trim_end()).unwrap().verifying().clone();
    let keys = [key];
    let report = verify(
        &Folder::new(&at.journal),
        &Expected {
            keys: &keys,
            ..Expected::default()
        },
    );
    (report.outcome, report.entries)
}

fn copy(from: &Path, to: &Path) {
    fs::create_dir_all(to).unwrap();
    for entry in fs::read_dir(from).unwrap() {
        let entry = entry.unwrap();
        if entry.path().is_dir() {
            copy(&entry.path(), &to.join(entry.file_name()));
        } else {
            fs::copy(entry.path(), to.join(entry.file_name())).unwrap();
        }
    }
}

/// Puts a folder in the place of another.
fn put(from: &Path, to: &Path) {
    fs::remove_dir_all(to).unwrap();
    copy(from, to);
}

#[test]
fn every_entry_is_in_the_journal() {
    with_journal(|world| async {
        fill(&world.store).await;
        let head = world.store.head().await.unwrap();
        let closed = world.at_rest().await;
        assert_eq!(checked(&closed), (Outcome::Whole, head.seq));
    });
}

#[test]
fn the_journal_holds_nobodys_words() {
    with_journal(|world| async {
        fill(&world.store).await;
        let closed = world.at_rest().await;
        let bytes = everything(&closed.folder().join("journal"));
        let holds = |words: &str| bytes.windows(words.len()).any(|window| window == words.as_bytes());
        assert!(
            holds("RegisterOpened") || holds("register_opened"),
            "it is the journal that was read"
        );
        for words in [
            "Een tas bleef in de trein",
            "bea@voorbeeld.test",
            "Voorbeeldgemeente",
            "Dorpsstraat",
        ] {
            assert!(!holds(words), "{words}");
        }
    });
}

/// All bytes of all files in a folder.
fn everything(folder: &Path) -> Vec<u8> {
    let mut bytes = Vec::new();
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            bytes.extend(everything(&path));
        } else {
            bytes.extend(fs::read(path).unwrap());
        }
    }
    bytes
}

#[test]
fn a_lost_database_comes_back_from_the_journal() {
    with_journal(|world| async {
        let case = fill(&world.store).await;
        let before = seen(&world.store, &case).await;
        let closed = world.at_rest().await;
        fs::remove_dir_all(closed.folder().join("register")).unwrap();
        let world = closed.reopen().await;
        assert_eq!(seen(&world.store, &case).await, before);
        // And it goes on.
        add(&world.store, answer(&case, "incident_type", "post")).await;
        let head = world.store.head().await.unwrap();
        assert_eq!(checked(&world.at_rest().await), (Outcome::Whole, head.seq));
    });
}

#[test]
fn an_older_database_gets_what_it_lacks() {
    with_journal(|world| async {
        let case = fill(&world.store).await;
        let closed = world.at_rest().await;
        let (database, kept) = (closed.folder().join("register"), closed.folder().join("kept"));
        copy(&database, &kept);
        let world = closed.reopen().await;
        let case = add(&world.store, answer(&case, "incident_type", "post")).await;
        world
            .store
            .append(opens(account(3, "Cas", "cas@voorbeeld.test")))
            .await
            .unwrap();
        let before = seen(&world.store, &case).await;
        let closed = world.at_rest().await;
        put(&kept, &database);
        let world = closed.reopen().await;
        assert_eq!(seen(&world.store, &case).await, before);
    });
}

#[test]
fn an_older_journal_catches_up() {
    with_journal(|world| async {
        let case = fill(&world.store).await;
        let closed = world.at_rest().await;
        let (journal, kept) = (closed.folder().join("journal"), closed.folder().join("kept"));
        copy(&journal, &kept);
        let world = closed.reopen().await;
        let case = add(&world.store, answer(&case, "incident_type", "post")).await;
        let closed = world.at_rest().await;
        put(&kept, &journal);
        let world = closed.reopen().await;
        add(&world.store, answer(&case, "incident_type", "lost_device")).await;
        let head = world.store.head().await.unwrap();
        assert_eq!(checked(&world.at_rest().await), (Outcome::Whole, head.seq));
    });
}

#[test]
fn two_histories_are_refused_by_the_number_of_the_first_difference() {
    with_journal(|world| async {
        let case = fill(&world.store).await;
        let last = world.store.head().await.unwrap().seq;
        let closed = world.at_rest().await;
        let (database, journal) = (closed.folder().join("register"), closed.folder().join("journal"));
        let kept = closed.folder().join("kept");
        copy(&database, &kept.join("register"));
        copy(&journal, &kept.join("journal"));
        let world = closed.reopen().await;
        for number in 3..6 {
            let mail = format!("{number}@voorbeeld.test");
            world.store.append(opens(account(number, "Cas", &mail))).await.unwrap();
        }
        let closed = world.at_rest().await;
        copy(&database, &kept.join("other"));
        put(&kept.join("register"), &database);
        put(&kept.join("journal"), &journal);
        let world = closed.reopen().await;
        let case = add(&world.store, answer(&case, "incident_type", "post")).await;
        add(&world.store, answer(&case, "incident_type", "mail")).await;
        let closed = world.at_rest().await;
        put(&kept.join("other"), &database);
        let refused = closed.open().await;
        assert!(
            matches!(refused, Err(OpenError::Contradiction(seq)) if seq == last + 1),
            "{refused:?}"
        );
    });
}

#[test]
fn nothing_that_was_there_is_made_anew_in_silence() {
    with_journal(|world| async {
        fill(&world.store).await;
        let closed = world.at_rest().await;
        let (journal, keys) = (closed.folder().join("journal"), closed.folder().join("keys"));
        let kept = closed.folder().join("kept");
        copy(&journal, &kept.join("journal"));
        copy(&keys, &kept.join("keys"));

        fs::remove_dir_all(&keys).unwrap();
        assert!(matches!(closed.open().await, Err(OpenError::NoKey(_))));
        fs::remove_dir_all(&journal).unwrap();
        assert!(matches!(closed.open().await, Err(OpenError::JournalGone(_))));
        copy(&kept.join("keys"), &keys);
        assert!(matches!(closed.open().await, Err(OpenError::JournalGone(_))));
        fs::remove_file(keys.join("signing.key")).unwrap();
        fs::write(keys.join("signing.key"), "onzin\n").unwrap();
        assert!(matches!(closed.open().await, Err(OpenError::Keys(..))));
        let stranger = SigningKey::from_seed(LOG, [9; 32]).unwrap();
        fs::write(keys.join("signing.key"), stranger.secret_text()).unwrap();
        copy(&kept.join("journal"), &journal);
        let refused = closed.open().await;
        assert!(matches!(refused, Err(OpenError::Keys(..))), "{refused:?}");
        put(&kept.join("keys"), &keys);
        assert!(closed.open().await.is_ok());
    });
}

#[test]
fn a_folder_from_before_journals_gets_one() {
    crate::world::in_folder(|world: World| async move {
        world.store.append(opening()).await.unwrap();
        let mut closed = world.at_rest().await;
        closed.keep_a_journal();
        let world = closed.reopen().await;
        world
            .store
            .append(opens(account(2, "Bea", "bea@voorbeeld.test")))
            .await
            .unwrap();
        let head = world.store.head().await.unwrap();
        assert_eq!(checked(&world.at_rest().await), (Outcome::Whole, head.seq));
    });
}
