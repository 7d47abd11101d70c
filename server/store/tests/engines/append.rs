//! Adding to the register.

use crate::samples::{actor, add, answer, append, case, close, entry, one_case, opening, report, told};
use crate::world::World;
use domain::act::{Act, Country};
use domain::change::Version;
use domain::entry::{Entry, PartName};
use register::{Checker, Tip, entry_bytes, opens};
use service::ports::{AppendError, Cases, Head, Register};

pub async fn entries_come_back_byte_for_byte(World { store, .. }: World) {
    assert_eq!(
        store.head().await.unwrap(),
        Head {
            seq: 0,
            hash: register::NO_HASH.to_owned()
        }
    );
    let mut sent: Vec<Entry> = store.append(opening()).await.unwrap().entries;
    let first = store
        .append(report(case(), actor(5), 1, "Één tas met \"dossiers\"\u{1F642} kwijt"))
        .await
        .unwrap();
    let incident = first.incident.unwrap();
    sent.extend(first.entries);
    sent.extend(
        store
            .append(answer(&incident, "incident_type", "lost_paper"))
            .await
            .unwrap()
            .entries,
    );

    assert_eq!(store.entries_from(1, 100).await.unwrap(), sent);
    assert_eq!(
        store.entries_from(2, 1).await.unwrap().as_slice(),
        sent.get(1..2).unwrap()
    );
    assert_eq!(store.entries_from(4, 10).await.unwrap(), Vec::new());
    assert_eq!(
        store.entries_of(incident.id).await.unwrap().as_slice(),
        sent.get(1..).unwrap()
    );

    let mut checker = Checker::new(crate::samples::LOG, Tip::default());
    for entry in &sent {
        checker.take(&entry_bytes(entry).unwrap()).unwrap();
    }
    let tip = checker.tip().clone();
    assert_eq!(
        store.head().await.unwrap(),
        Head {
            seq: tip.seq,
            hash: tip.hash
        }
    );
}

pub async fn a_change_that_was_added_is_recognised(World { store, .. }: World) {
    let case = one_case(&store).await;
    let change = answer(&case, "incident_type", "mail");
    store.append(change.clone()).await.unwrap();
    let head = store.head().await.unwrap();
    assert!(matches!(store.append(change).await, Err(AppendError::Duplicate)));
    assert_eq!(store.head().await.unwrap(), head);
}

pub async fn an_outdated_change_is_refused(World { store, .. }: World) {
    let case = one_case(&store).await;
    let now = add(&store, answer(&case, "incident_type", "mail")).await;
    let late = store.append(answer(&case, "incident_type", "post")).await;
    assert!(matches!(late, Err(AppendError::Stale(version)) if version == now.version));
    let again = store.append(report(case.id, actor(5), 1, "nog eens")).await;
    assert!(matches!(again, Err(AppendError::Stale(version)) if version == now.version));
    assert_eq!(store.case(case.id).await.unwrap(), Some(now));
}

pub async fn a_change_of_no_case_is_refused(World { store, .. }: World) {
    store.append(opening()).await.unwrap();
    let nowhere = append(Some((case(), Version(7))), 0, vec![entry(Act::Named {})]);
    assert!(matches!(store.append(nowhere).await, Err(AppendError::NoSuchCase)));
}

pub async fn what_the_domain_refuses_leaves_nothing_behind(World { store, .. }: World) {
    let case = one_case(&store).await;
    let case = add(&store, close(&case)).await;
    let head = store.head().await.unwrap();
    let refused = [
        answer(&case, "incident_type", "mail"),
        append(Some((case.id, case.version)), 0, Vec::new()),
    ];
    for change in refused {
        assert!(matches!(store.append(change).await, Err(AppendError::Refused(_))));
    }
    assert_eq!(store.head().await.unwrap(), head);
    assert_eq!(store.case(case.id).await.unwrap(), Some(case));
}

pub async fn several_changes_go_together_or_not_at_all(World { store, .. }: World) {
    let (one, other) = (case(), case());
    let reports = vec![
        opening(),
        report(one, actor(5), 1, "eerste"),
        report(other, actor(5), 2, "tweede"),
    ];
    let appended = store.append_all(reports).await.unwrap();
    assert_eq!(appended.last().unwrap().head.seq, 3);

    let first = store.case(one).await.unwrap().unwrap();
    let next = answer(&first, "incident_type", "mail");
    let outdated = answer(&first, "incident_type", "post");
    assert!(matches!(
        store.append_all(vec![next, outdated]).await,
        Err(AppendError::Stale(_))
    ));
    assert_eq!(store.case(one).await.unwrap(), Some(first));
    assert_eq!(store.head().await.unwrap().seq, 3);
}

pub async fn nothing_is_written_before_the_register_is_open(World { store, .. }: World) {
    let early = store.append(report(case(), actor(5), 1, "te vroeg")).await;
    assert!(matches!(early, Err(AppendError::Refused(_))));
    let nameless = append(None, 0, vec![entry(Act::RegisterOpened { country: Country::Nl })]);
    assert!(matches!(store.append(nameless).await, Err(AppendError::Refused(_))));
    assert_eq!(store.entries_from(1, 10).await.unwrap(), Vec::new());
}

#[test]
fn a_plain_part_opens_its_commitment() {
    crate::world::in_memory(a_part_opens_its_commitment);
}

async fn a_part_opens_its_commitment(World { store, .. }: World) {
    let case = one_case(&store).await;
    let texts = [
        (PartName::Title, "Verkeerde mail"),
        (PartName::Evidence, "log van de\nmailserver"),
    ];
    let named = append(Some((case.id, case.version)), 1, vec![told(Act::Named {}, &texts)]);
    store.append(named).await.unwrap();

    let entries = store.entries_of(case.id).await.unwrap();
    let sealed: Vec<_> = entries
        .iter()
        .flat_map(|entry| entry.sealed.iter().map(|part| (entry.id, part)))
        .collect();
    let texts = store.texts(case.id).await.unwrap();
    let told: Vec<&str> = texts.iter().map(|part| part.text.as_str()).collect();
    assert_eq!(
        told,
        [
            "Mail naar de verkeerde ontvanger.",
            "Verkeerde mail",
            "log van de\nmailserver"
        ]
    );
    for ((entry, sealed), part) in sealed.into_iter().zip(&texts) {
        assert_eq!((sealed.part, sealed.name), (part.id, part.name));
        assert!(opens(sealed, entry, &[3; 32], &part.text));
    }
}
