//! A folder that another version of the program left, or somebody laid hands on.

use crate::samples::{
    Deciding, LOG, account, actor, add, answer, append, at, case, close, decide_so, entry, judge, opening, opens,
    report, told,
};
use crate::world::{Closed, World, in_folder};
use domain::act::Act;
use domain::decision::AuthorityDecision;
use domain::entry::PartName;
use domain::form::RawForm;
use domain::four_eyes::Safeguard;
use domain::ids::{DraftId, IncidentId};
use domain::incident::Incident;
use service::ports::{Also, Cases, FormKey, Forms, People, Register};
use std::collections::{BTreeMap, BTreeSet};
use store::{OpenError, Rebuilt, SurrealStore};
use uuid::Uuid;

/// Everything that is made from the entries. A tally of no cases says the same as none.
const MADE: [&str; 6] = [
    "SELECT * FROM incident",
    "SELECT * FROM line",
    "SELECT * FROM profile",
    "SELECT * FROM tally WHERE cases != 0",
    "SELECT * FROM rule_count WHERE cases != 0",
    "SELECT * FROM projection",
];

/// Everything else.
const KEPT: [&str; 7] = [
    "SELECT * FROM entry",
    "SELECT * FROM sealed",
    "SELECT * FROM account",
    "SELECT * FROM organisation",
    "SELECT * FROM form",
    "SELECT * FROM reporter_key",
    "SELECT * FROM credential",
];

/// A register with cases of all sorts, more than are rebuilt at once.
async fn fill(store: &SurrealStore) {
    store.append(opening()).await.unwrap();
    store
        .append(opens(account(2, "Bea", "bea@voorbeeld.test")))
        .await
        .unwrap();
    let form = FormKey::report(DraftId::new(Uuid::from_u128(1)));
    let raw = RawForm::default().with("wat", "half af");
    store.keep_form(&form, &raw, at(1)).await.unwrap();
    let many = (0..300).map(|number| report(case(), actor(5), number % 50, &format!("Tas {number} kwijt")));
    store.append_all(many.collect()).await.unwrap();
    for number in 0..16 {
        let mut sent = report(case(), actor(number % 3), 60, "Één brief verkeerd. Van Ömer.");
        sent.also.push(Also::CaseKey(format!("code{number}")));
        let case = add(store, sent).await;
        bring_on(store, case, number).await;
    }
}

async fn bring_on(store: &SurrealStore, mut case: Incident, number: u128) {
    if number.is_multiple_of(2) {
        let named = told(Act::Named {}, &[(PartName::Title, "Brief verkeerd")]);
        case = add(store, append(Some((case.id, case.version)), 1, vec![named])).await;
    }
    case = add(store, answer(&case, "incident_type", "post")).await;
    let deciding = Deciding {
        follows: !number.is_multiple_of(3),
        safeguard: (number % 4 > 1).then_some(Safeguard::Colleague),
        emergency: number % 4 == 2,
        rules: &["N-1", "P-2"],
        ..Deciding::default()
    };
    case = add(store, decide_so(&case, &deciding)).await;
    if number % 8 > 5 {
        let authority = if number.is_multiple_of(3) {
            AuthorityDecision::Notify
        } else {
            AuthorityDecision::DoNotNotify
        };
        case = add(store, judge(&case, authority)).await;
    }
    if number.is_multiple_of(5) {
        add(store, close(&case)).await;
    }
}

async fn closed(world: World) -> Closed {
    fill(&world.store).await;
    world.close()
}

#[test]
fn what_is_made_from_entries_is_made_again() {
    in_folder(async |world| {
        let closed = closed(world).await;
        let (made, kept) = (closed.look(&MADE).await, closed.look(&KEPT).await);
        let damages = [
            // As an older version left it: other fields, and lists that this one does not know.
            "UPDATE projection:own SET format = -1; UPDATE incident SET state = '{}'; UPDATE line SET row = '{}';
                DELETE profile; DELETE rule_count; CREATE line:['oud', 1, 2] SET row = '{}', stage = '', nature = '',
                authority = '', words = ''",
            // As one left it that knew nothing of forms.
            "DELETE projection",
            // As a crash in the middle left it.
            "UPDATE projection:own SET format = 0, by = 'iemand'; DELETE incident WHERE title = 'Brief verkeerd';
                DELETE tally; DELETE line WHERE stage = 'decided'; UPDATE rule_count SET cases += 7",
        ];
        for damage in damages {
            closed.look(&[damage]).await;
            assert_ne!(closed.look(&MADE).await, made);
            drop(closed.open().await.unwrap());
            same(&closed.look(&MADE).await, &made);
            same(&closed.look(&KEPT).await, &kept);
        }
        let store = closed.open().await.unwrap();
        replayed(&store).await;
        assert_eq!(store.accounts().await.unwrap().len(), 1);
        let case = store.case_by_key("code3").await.unwrap().unwrap();
        add(
            &store,
            append(Some((case.id, case.version)), 9, vec![entry(Act::Evaluated {})]),
        )
        .await;
    });
}

/// That the same records are there; names only those that differ.
fn same(found: &BTreeSet<String>, wanted: &BTreeSet<String>) {
    let only =
        |some: &BTreeSet<String>, others: &BTreeSet<String>| some.difference(others).cloned().collect::<Vec<_>>();
    assert_eq!(only(found, wanted), only(wanted, found));
}

/// Every case is what its entries say.
async fn replayed(store: &SurrealStore) {
    let mut cases: BTreeMap<IncidentId, Incident> = BTreeMap::new();
    for entry in store.entries_from(1, 10_000).await.unwrap() {
        if let Some(id) = entry.incident {
            let case = Incident::apply(cases.remove(&id), &entry).unwrap();
            cases.insert(id, case);
        }
    }
    assert_eq!(cases.len(), 316);
    for (id, case) in cases {
        assert_eq!(store.case(id).await.unwrap(), Some(case));
    }
}

#[test]
fn a_rebuild_can_be_asked_for() {
    in_folder(async |world| {
        let closed = closed(world).await;
        let made = closed.look(&MADE).await;
        // The number says that all is well, so opening changes nothing.
        closed.look(&["UPDATE tally SET cases = 99"]).await;
        drop(closed.open().await.unwrap());
        assert_ne!(closed.look(&MADE).await, made);
        let entries = closed.look(&["SELECT id FROM entry"]).await.len();
        let rebuilt = SurrealStore::rebuild(&closed.url, None, None).await.unwrap();
        assert_eq!(
            (usize::try_from(rebuilt.entries).unwrap(), rebuilt.cases),
            (entries, 316)
        );
        same(&closed.look(&MADE).await, &made);
    });
}

#[test]
fn an_empty_register_is_rebuilt_to_nothing() {
    in_folder(async |world| {
        let closed = world.close();
        let rebuilt = SurrealStore::rebuild(&closed.url, None, None).await.unwrap();
        assert_eq!(rebuilt, Rebuilt::default());
        fill(&closed.open().await.unwrap()).await;
    });
}

/// Damages to the latest entries, each before the one above it, with what is said of the first bad one.
const DAMAGES: [(u64, &str, &str); 7] = [
    (
        340,
        "SET hash = string::repeat('0', 64)",
        "is filed as something else than it is",
    ),
    (338, "SET incident = ''", "is filed as something else than it is"),
    (336, "SET body = <bytes>'{}'", "can't be read"),
    (
        334,
        "SET body = <bytes>string::concat(<string>body, ' ')",
        "its bytes are not canonical",
    ),
    (332, "DELETE", "calls itself number 333"),
    (
        330,
        "SET body = <bytes>string::replace(<string>body, '\"log\":\"voorbeeld\"', '\"log\":\"ander\"')",
        "belongs to",
    ),
    (328, FORGED, "does not follow the entry before it"),
];

/// A forger who also files the entry as what it now is; the next one gives it away.
const FORGED: &str = r#"SET body = <bytes>string::replace(<string>body, '1","at":', '2","at":'),
    hash = crypto::sha256(string::concat('\0', string::replace(<string>body, '1","at":', '2","at":')))"#;

/// Changes an entry as somebody would who owns the folder.
async fn damage(closed: &Closed, number: u64, change: &str) {
    let entry = format!("entry:['{LOG}', {number}]");
    let statement = match change {
        "DELETE" => format!("OPTION IMPORT; DELETE {entry}"),
        change => format!("OPTION IMPORT; UPDATE {entry} {change}"),
    };
    let look = format!("SELECT * FROM {entry}");
    let before = closed.look(&[&look]).await;
    closed.look(&[&statement]).await;
    assert_ne!(closed.look(&[&look]).await, before, "{statement}");
}

/// The entry at which opening stops, and what is said of it.
fn stopped(outcome: Result<impl Sized, OpenError>) -> (u64, String) {
    match outcome.err() {
        Some(OpenError::Broken { seq, why }) => (seq, why),
        other => panic!("not stopped at an entry: {other:?}"),
    }
}

#[test]
fn a_broken_end_is_named_at_start() {
    in_folder(async |world| {
        let closed = closed(world).await;
        for (number, change, what) in DAMAGES {
            damage(&closed, number, change).await;
            let (seq, why) = stopped(closed.open().await);
            assert_eq!(seq, if change == FORGED { number + 1 } else { number }, "{why}");
            assert!(why.contains(what), "{why}");
        }
    });
}

#[test]
fn a_broken_chain_stops_a_rebuild_before_it_begins() {
    in_folder(async |world| {
        let closed = closed(world).await;
        let made = closed.look(&MADE).await;
        damage(&closed, 40, "DELETE").await;
        drop(closed.open().await.unwrap());
        assert_eq!(stopped(SurrealStore::rebuild(&closed.url, None, None).await).0, 40);
        same(&closed.look(&MADE).await, &made);
        closed.look(&["UPDATE projection:own SET format = -1"]).await;
        assert_eq!(stopped(closed.open().await).0, 40);
    });
}
