//! Epochs that end: everything that stays opens, nothing that was erased does, from no copy, with every key that is left.

use crate::journals::*;
use crate::ram::{Crash, Fault, Ram};
use crate::samples::{LOG, chance, keys};
use domain::ids::PartId;
use domain::time::Timestamp;
use register::*;
use std::collections::BTreeMap;

/// What every part of a journal opens to.
fn texts(journal: &Journal, ring: &KeyRing) -> BTreeMap<PartId, Result<Vec<u8>, OpenPart>> {
    let records = journal.records(1).unwrap().map(Result::unwrap);
    let parts = records.flat_map(|record| record.parts.into_iter().zip(record.entry.sealed));
    parts
        .map(|(part, sealed)| {
            let text = ring.open(LOG, &part, sealed.name);
            (part.id(), text.map(|text| text.to_vec()))
        })
        .collect()
}

fn epochs(journal: &Journal) -> Vec<Option<Epoch>> {
    let records = journal.records(1).unwrap().map(Result::unwrap);
    records
        .flat_map(|record| record.parts)
        .map(|part| part.epoch())
        .collect()
}

fn over() -> Destruction {
    Destruction {
        at: Timestamp::parse("2026-04-01T09:00:00+02:00").unwrap(),
        why: WhyDestroyed::EpochOver,
        entry: 23,
    }
}

#[test]
fn what_was_erased_is_gone_from_every_copy_and_the_rest_is_as_it_was() {
    let disk = Ram::default();
    let mut journal = filled(&disk, 22);
    let mut keys = keys(1);
    let before = texts(&journal, keys.ring());
    assert!(before.values().all(Result::is_ok));
    let bytes: Vec<_> = disk
        .files()
        .into_iter()
        .filter(|(name, _)| !name.starts_with("sealed/"))
        .collect();

    let copy = disk.copy();
    journal.erase(&[(8, part(8)), (22, part(22))]).unwrap();
    keys.begin_epoch(&mut chance(5)).unwrap();
    let rewrapped = journal.rewrap(keys.ring(), &mut chance(6)).unwrap();
    let closed = before.keys().filter(|id| id.uuid().as_u128().is_multiple_of(2)).count();
    assert_eq!(rewrapped.parts(), u64::try_from(closed - 2).unwrap());
    assert!(epochs(&journal).into_iter().flatten().all(|epoch| epoch == Epoch(2)));
    // A second time there is nothing to do, and no file is touched.
    let files = disk.files();
    assert_eq!(journal.rewrap(keys.ring(), &mut chance(7)).unwrap().parts(), 0);
    assert_eq!(disk.files(), files);
    assert!(
        bytes.iter().all(|(name, content)| disk.get(name) == *content),
        "entries stay as they are"
    );

    // Until the key is destroyed, the copy still gives away what was erased.
    assert_eq!(texts(&reopen(&copy), keys.ring()), before);
    keys.destroy(Epoch(1), &rewrapped, over()).unwrap();
    let copied = texts(&reopen(&copy), keys.ring());
    let mut now = texts(&journal, keys.ring());
    for (id, text) in &before {
        let gone = [part(8), part(22)].contains(id);
        let plain = !id.uuid().as_u128().is_multiple_of(2);
        assert_eq!(
            now.remove(id).unwrap(),
            if gone { Err(OpenPart::Erased) } else { text.clone() }
        );
        let from_copy = if plain {
            text.clone()
        } else {
            Err(OpenPart::Destroyed(Epoch(1)))
        };
        assert_eq!(copied[id], from_copy);
    }
    add(&mut journal, vec![erasure(8), erasure(22)]);
    let report = look(&disk, &[]);
    assert_eq!((report.outcome.code(), report.parts.erased), (0, 2), "{report}");
}

#[test]
fn nothing_is_taken_under_a_key_that_may_be_destroyed() {
    let disk = Ram::default();
    let mut journal = filled(&disk, 4);
    let mut keys = keys(1);
    keys.begin_epoch(&mut chance(5)).unwrap();
    journal.rewrap(keys.ring(), &mut chance(6)).unwrap();
    // This one was closed before the new epoch began.
    let refused = try_add(&mut journal, vec![sample(8)]);
    assert!(matches!(refused, Err(WriteError::Epoch(5))), "{refused:?}");
    add(&mut journal, vec![sample(7)]);
    assert_eq!(look(&disk, &[]).outcome.code(), 0);
}

#[test]
fn a_key_that_is_not_there_stops_the_rotation() {
    let disk = journal(9);
    let mut journal = reopen(&disk);
    let files = disk.files();
    let stranger = KeyRing::new(EpochKey::new(Epoch(2), [8; 32]));
    let refused = journal.rewrap(&stranger, &mut chance(5));
    assert!(
        matches!(refused, Err(WriteError::Key(id, OpenPart::NoKey(Epoch(1)))) if id == part(2)),
        "{refused:?}"
    );
    assert_eq!(disk.files(), files);
    assert!(!journal.is_stopped());
    let mut lines = String::from_utf8(disk.get("sealed/0000000001.jsonl")).unwrap();
    lines.insert(1, ' ');
    disk.put("sealed/0000000001.jsonl", lines.into_bytes());
    let refused = journal.rewrap(keys(2).ring(), &mut chance(5));
    assert!(matches!(refused, Err(WriteError::Damaged(1))), "{refused:?}");
}

/// Erases a part, begins an epoch and wraps everything anew: every step of the disk of the journal can fail.
fn live(disk: &Ram, keys: &KeyFolder) -> Option<Rewrapped> {
    let mut journal = Journal::open(Box::new(disk.clone()), vec![key()], &[]).ok()?.0;
    journal.erase(&[(2, part(2))]).ok()?;
    journal.rewrap(keys.ring(), &mut chance(6)).ok()
}

#[test]
fn a_rotation_that_is_cut_off_at_any_step_goes_on_where_it_was() {
    let whole = Ram::default();
    let mut journal = filled(&whole, 13);
    add(&mut journal, vec![erasure(2)]);
    drop(journal);
    let before = texts(&reopen(&whole), keys(1).ring());
    let disk = whole.copy();
    live(&disk, &keys(2)).unwrap();
    let crashes = [Crash::Process, Crash::Power(7919), Crash::Power(15_485_863)];
    for (step, what) in disk.steps().iter().enumerate() {
        for crash in crashes {
            let mut keys = keys(2);
            let disk = whole.copy();
            disk.at(step, Fault::Dies);
            assert_eq!(live(&disk, &keys), None);
            disk.crash(crash);
            let what = format!("{crash:?} at step {step}, {what}");
            // Half done, everything opens still.
            let mut journal = reopen(&disk);
            for (id, text) in texts(&journal, keys.ring()) {
                assert!(
                    text == before[&id] || id == part(2) && text == Err(OpenPart::Erased),
                    "{what}"
                );
            }
            drop(journal);
            let rewrapped = live(&disk, &keys).unwrap();
            keys.destroy(Epoch(1), &rewrapped, over()).unwrap();
            journal = reopen(&disk);
            for (id, text) in texts(&journal, keys.ring()) {
                let expected = if id == part(2) {
                    &Err(OpenPart::Erased)
                } else {
                    &before[&id]
                };
                assert_eq!(text, *expected, "{what}");
            }
            let report = look(&disk, &[]);
            assert_eq!(report.outcome.code(), 0, "{what}: {report}");
            assert!(!disk.files().keys().any(|name| name.contains(".new")), "{what}");
        }
    }
}
