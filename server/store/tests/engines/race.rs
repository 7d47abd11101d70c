//! Several writers at once.

use crate::samples::{LOG, actor, answer, case, close, one_case, opening, report};
use crate::world::World;
use register::{Checker, Tip, entry_bytes};
use service::ports::{AppendError, Cases, Register};
use std::sync::Arc;
use store::SurrealStore;

const WRITERS: usize = 8;
const EACH: usize = 12;

pub async fn many_writers_make_one_chain(World { store, .. }: World) {
    store.append(opening()).await.unwrap();
    let store = Arc::new(store);
    let writers = (0..WRITERS).map(|_| tokio::spawn(write(Arc::clone(&store))));
    for writer in writers.collect::<Vec<_>>() {
        writer.await.unwrap();
    }
    let entries = store.entries_from(1, 1000).await.unwrap();
    assert_eq!(entries.len(), 1 + WRITERS * EACH);
    let mut checker = Checker::new(LOG, Tip::default());
    for entry in &entries {
        checker.take(&entry_bytes(entry).unwrap()).unwrap();
    }
    assert_eq!(store.head().await.unwrap().hash, checker.tip().hash);
}

async fn write(store: Arc<SurrealStore>) {
    for number in 0..EACH {
        let appended = store
            .append(report(case(), actor(5), 1, &format!("melding {number}")))
            .await
            .unwrap();
        let head = appended.head.seq;
        assert!(appended.entries.iter().all(|entry| entry.seq <= head));
    }
}

pub async fn two_people_on_one_case_are_told_apart(World { store, .. }: World) {
    let case = one_case(&store).await;
    let store = Arc::new(store);
    let codes = ["mail", "post", "paper", "device", "rights"];
    let rivals = codes.map(|code| {
        let (store, change) = (Arc::clone(&store), answer(&case, "incident_type", code));
        tokio::spawn(async move { store.append(change).await })
    });
    let mut won = 0;
    for rival in rivals {
        match rival.await.unwrap() {
            Ok(_) => won += 1,
            Err(error) => assert!(matches!(error, AppendError::Stale(_)), "{error}"),
        }
    }
    assert_eq!(won, 1);
    assert_eq!(store.entries_of(case.id).await.unwrap().len(), 2);
}

pub async fn one_bad_change_does_not_take_others_with_it(World { store, .. }: World) {
    let case_ = one_case(&store).await;
    let closed = store.append(close(&case_)).await.unwrap().incident.unwrap();
    let store = Arc::new(store);
    let mixed = (0..20).map(|number| {
        let bad = number % 4 == 0;
        let change = if bad {
            answer(&closed, "incident_type", "mail")
        } else {
            report(case(), actor(5), number, "goed")
        };
        let store = Arc::clone(&store);
        (bad, tokio::spawn(async move { store.append(change).await.is_err() }))
    });
    for (bad, task) in mixed.collect::<Vec<_>>() {
        assert_eq!(task.await.unwrap(), bad);
    }
    assert_eq!(store.open_rows().await.unwrap().len(), 15);
}
