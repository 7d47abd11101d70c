//! Browser sessions, kept by the store that the server uses.

use crate::samples::opening;
use crate::world::World;
use service::ports::Register;
use std::collections::HashMap;
use store::SESSION_TABLE;
use tower_sessions::cookie::time::{Duration, OffsetDateTime};
use tower_sessions::session::{Id, Record};
use tower_sessions::{ExpiredDeletion, SessionStore};
use tower_sessions_surrealdb_store::SurrealSessionStore;

fn record(lasting: Duration) -> Record {
    let data = HashMap::from([("wie".to_owned(), serde_json::json!({ "naam": "Bea" }))]);
    Record {
        id: Id::default(),
        data,
        expiry_date: OffsetDateTime::now_utc() + lasting,
    }
}

pub async fn a_session_is_kept_by_its_own_user(World { store, .. }: World) {
    store.append(opening()).await.unwrap();
    let sessions = SurrealSessionStore::new(store.sessions_handle(), SESSION_TABLE.to_owned());
    let mut kept = record(Duration::hours(1));
    let mut over = record(Duration::hours(-1));
    sessions.create(&mut kept).await.unwrap();
    sessions.create(&mut over).await.unwrap();
    assert_eq!(sessions.load(&kept.id).await.unwrap().unwrap().data, kept.data);
    assert!(sessions.load(&over.id).await.unwrap().is_none());

    kept.data.insert("taal".to_owned(), "nl".into());
    sessions.save(&kept).await.unwrap();
    sessions.delete_expired().await.unwrap();
    assert_eq!(sessions.load(&kept.id).await.unwrap().unwrap().data, kept.data);
    sessions.delete(&kept.id).await.unwrap();
    assert!(sessions.load(&kept.id).await.unwrap().is_none());

    // The handle reaches nothing else: permissions turn what is not allowed into nothing.
    let handle = store.sessions_handle();
    for denied in [
        "SELECT * FROM organisation, entry",
        "CREATE form:x SET raw = '', receipt = '', kept = 1",
        "DELETE form",
    ] {
        let mut answer = handle.query(denied).await.unwrap();
        assert!(
            answer.take::<Vec<surrealdb::types::Value>>(0).unwrap().is_empty(),
            "{denied}"
        );
    }
}
