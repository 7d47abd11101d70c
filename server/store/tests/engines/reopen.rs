//! A folder outlives its program and belongs to one at a time.

use crate::samples::{LOG, account, add, answer, at, one_case, opens};
use crate::world::{World, in_folder, run};
use domain::form::RawForm;
use domain::ids::DraftId;
use domain::incident::Incident;
use register::{Tip, check, entry_bytes};
use service::ports::{CaseQuery, Cases, FormKey, Forms, People, Register};
use store::{OpenError, SurrealStore};
use uuid::Uuid;

#[test]
fn a_folder_keeps_everything() {
    in_folder(everything_is_there_again);
}

/// What a reader can see.
async fn seen(store: &SurrealStore, case: &Incident, form: &FormKey) -> impl PartialEq + std::fmt::Debug + use<> {
    (
        store.head().await.unwrap(),
        store.entries_from(1, 100).await.unwrap(),
        store.texts(case.id).await.unwrap(),
        store.case(case.id).await.unwrap(),
        store.list(&CaseQuery::default()).await.unwrap(),
        store.accounts().await.unwrap(),
        store.form(form).await.unwrap(),
    )
}

async fn everything_is_there_again(world: World) {
    let case = one_case(&world.store).await;
    let case = add(&world.store, answer(&case, "incident_type", "mail")).await;
    world
        .store
        .append(opens(account(2, "Bea", "bea@voorbeeld.test")))
        .await
        .unwrap();
    let form = FormKey::report(DraftId::new(Uuid::from_u128(1)));
    let raw = RawForm::default().with("wat", "half af");
    world.store.keep_form(&form, &raw, at(1)).await.unwrap();
    let before = seen(&world.store, &case, &form).await;

    let world = world.reopen().await;
    assert_eq!(seen(&world.store, &case, &form).await, before);
    let next = add(&world.store, answer(&case, "incident_type", "post")).await;
    assert_eq!(next.version.0, 5);
    let entries = world.store.entries_from(1, 100).await.unwrap();
    let bytes: Vec<_> = entries.iter().map(|entry| entry_bytes(entry).unwrap()).collect();
    let head = world.store.head().await.unwrap();
    assert_eq!(
        check(
            LOG,
            &bytes,
            &Tip {
                seq: head.seq,
                hash: head.hash
            }
        ),
        Ok(5)
    );
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
