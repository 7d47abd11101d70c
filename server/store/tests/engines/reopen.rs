//! A folder outlives its program and belongs to one at a time.

use crate::samples::{LOG, account, add, answer, one_case, opens};
use crate::world::{World, in_folder, run};
use domain::form::RawForm;
use domain::ids::DraftId;
use register::{Tip, check, entry_bytes};
use service::ports::{CaseQuery, Cases, FormKey, Forms, People, Register};
use store::{OpenError, SurrealStore};
use uuid::Uuid;

#[test]
fn a_folder_keeps_everything() {
    in_folder(everything_is_there_again);
}

async fn everything_is_there_again(world: World) {
    let case = one_case(&world.store).await;
    let case = add(&world.store, answer(&case, "incident_type", "mail")).await;
    world
        .store
        .append(opens(account(2, "Bea", "bea@voorbeeld.test")))
        .await
        .unwrap();
    let key = FormKey::report(DraftId::new(Uuid::from_u128(1)));
    let raw = RawForm::default().with("wat", "half af");
    world.store.keep_form(&key, &raw, crate::samples::at(1)).await.unwrap();
    let entries = world.store.entries_from(1, 100).await.unwrap();
    let texts = world.store.texts(case.id).await.unwrap();
    let head = world.store.head().await.unwrap();

    let world = world.reopen().await;
    assert_eq!(world.store.head().await.unwrap(), head);
    assert_eq!(world.store.entries_from(1, 100).await.unwrap(), entries);
    assert_eq!(world.store.texts(case.id).await.unwrap(), texts);
    assert_eq!(world.store.case(case.id).await.unwrap().as_ref(), Some(&case));
    assert_eq!(world.store.list(&CaseQuery::default()).await.unwrap().total, 1);
    assert_eq!(world.store.accounts().await.unwrap().len(), 1);
    assert_eq!(world.store.form(&key).await.unwrap().unwrap().raw, raw);
    let bytes: Vec<_> = entries.iter().map(|entry| entry_bytes(entry).unwrap()).collect();
    check(
        LOG,
        &bytes,
        &Tip {
            seq: head.seq,
            hash: head.hash,
        },
    )
    .unwrap();

    let next = add(&world.store, answer(&case, "incident_type", "post")).await;
    assert_eq!(next.version.0, 5);
}

#[test]
fn a_folder_belongs_to_one_program() {
    in_folder(a_second_program_is_told_so);
}

async fn a_second_program_is_told_so(world: World) {
    let second = SurrealStore::open(&world.url, None).await;
    assert!(matches!(second, Err(OpenError::Locked(folder)) if world.url.contains(&folder)));
    one_case(&world.store).await;
}

#[test]
fn a_weak_setting_is_refused() {
    run(async {
        let folder = tempfile::TempDir::new().unwrap();
        let url = format!("surrealkv://{}", folder.path().join("register").display());
        for weak in [url.clone(), format!("{url}?sync=never"), format!("{url}?sync=true")] {
            assert!(matches!(
                SurrealStore::open(&weak, None).await,
                Err(OpenError::NotSynced(_))
            ));
        }
        assert!(matches!(
            SurrealStore::open("ws://localhost:1", None).await,
            Err(OpenError::NoOwner)
        ));
        assert!(!folder.path().join("register").exists());
    });
}
