//! The folder with the keys: what is missing, wrong or half there, and a disk that fails at every step.

use crate::dice::Dice;
use crate::journals::key;
use crate::ram::{Crash, Fault, Ram};
use crate::samples::{LOG, chance, told};
use domain::entry::PartName;
use domain::time::Timestamp;
use register::*;
use std::collections::BTreeMap;
use std::io::ErrorKind;

fn open(disk: &Ram) -> Result<KeyFolder, KeyFolderError> {
    KeyFolder::open(Box::new(disk.clone()), LOG)
}

fn create(disk: &Ram) -> Result<KeyFolder, KeyFolderError> {
    KeyFolder::create(Box::new(disk.clone()), LOG, &mut chance(3))
}

fn over() -> Destruction {
    Destruction {
        at: Timestamp::parse("2026-04-01T09:00:00+02:00").unwrap(),
        why: WhyDestroyed::EpochOver,
        entry: 12,
    }
}

/// What a journal without entries shows about its keys.
fn nothing_left(keys: &KeyFolder) -> Rewrapped {
    let mut journal = Journal::create(Box::new(Ram::default()), vec![key()]).unwrap();
    journal.rewrap(keys.ring(), &mut chance(5)).unwrap()
}

/// Three epochs, the first of which is destroyed.
fn three_epochs() -> Ram {
    let disk = Ram::default();
    let mut keys = create(&disk).unwrap();
    keys.begin_epoch(&mut chance(5)).unwrap();
    keys.begin_epoch(&mut chance(7)).unwrap();
    keys.destroy(Epoch(1), &nothing_left(&keys), over()).unwrap();
    disk
}

#[test]
fn keys_come_back_as_they_were_made() {
    let disk = Ram::default();
    let keys = create(&disk).unwrap();
    let signing = keys.signing().verifying().to_string();
    assert!(matches!(open(&disk), Err(KeyFolderError::Busy)));
    drop(keys);
    let keys = open(&disk).unwrap();
    assert_eq!(
        (
            keys.signing().verifying().to_string(),
            keys.signing().verifying().name()
        ),
        (signing, LOG)
    );
    assert_eq!(keys.epochs().collect::<Vec<_>>(), [(Epoch(1), EpochState::Active)]);
    drop(keys);
    assert!(matches!(create(&disk), Err(KeyFolderError::Exists)));
    let elsewhere = KeyFolder::open(Box::new(disk.clone()), "ander");
    assert!(matches!(elsewhere, Err(KeyFolderError::Foreign(log)) if log == LOG));
}

#[test]
fn what_an_epoch_closed_opens_until_its_key_is_destroyed() {
    let disk = Ram::default();
    let mut keys = create(&disk).unwrap();
    let mut parts = Vec::new();
    for id in 1..=3 {
        let new = told(id, id, "tekst").parts.remove(0);
        let Closed { content, key } = keys.ring().close(LOG, &new, &mut chance(9)).unwrap();
        let (id, salt) = (new.id, new.salt);
        parts.push(Part::Kept { id, salt, content, key });
        keys.begin_epoch(&mut chance(u64::try_from(parts.len()).unwrap() * 40))
            .unwrap();
    }
    keys.destroy(Epoch(2), &nothing_left(&keys), over()).unwrap();
    for keys in [keys.ring().clone(), {
        drop(keys);
        open(&disk).unwrap().ring().clone()
    }] {
        let opened = parts
            .iter()
            .map(|part| keys.open(LOG, part, PartName::Narrative).map(|_| ()));
        assert_eq!(
            opened.collect::<Vec<_>>(),
            [Ok(()), Err(OpenPart::Destroyed(Epoch(2))), Ok(())]
        );
    }
}

#[test]
fn a_destroyed_epoch_never_comes_back() {
    let disk = three_epochs();
    let mut keys = open(&disk).unwrap();
    let shown = nothing_left(&keys);
    for epoch in [Epoch(1), Epoch(3), Epoch(4)] {
        let refused = keys.destroy(epoch, &shown, over());
        assert!(matches!(refused, Err(KeyFolderError::NotRetired(refused)) if refused == epoch));
    }
    assert_eq!(keys.begin_epoch(&mut chance(11)).unwrap(), Epoch(4));
    let refused = keys.destroy(Epoch(2), &shown, over());
    assert!(
        matches!(refused, Err(KeyFolderError::Needed(Epoch(2)))),
        "what was shown was about epoch 3"
    );
    keys.destroy(Epoch(2), &nothing_left(&keys), over()).unwrap();
    drop(keys);
    // A copy of the key that turns up again is not used, and goes the same way.
    let copy = three_epochs().get("epoch-2.key");
    disk.put("epoch-2.key", copy);
    let keys = open(&disk).unwrap();
    assert_eq!(keys.epochs().nth(1).unwrap().1, EpochState::Destroyed(over()));
    assert!(!disk.files().contains_key("epoch-2.key"));
}

#[test]
fn nothing_is_made_in_place_of_what_is_missing_or_wrong() {
    let whole = three_epochs();
    let disk = Ram::default();
    assert!(matches!(open(&disk), Err(KeyFolderError::NoKeys)));
    for name in ["signing.key", "epoch-2.key", "epoch-3.key"] {
        let harmed = whole.copy();
        harmed.drop_file(name);
        let before = harmed.files();
        assert!(matches!(open(&harmed), Err(KeyFolderError::Missing(missing)) if missing == name));
        assert_eq!(harmed.files(), before);
        let other = if name == "epoch-2.key" {
            "epoch-3.key"
        } else {
            "epoch-2.key"
        };
        for wrong in [whole.get(other), Vec::new(), three_other_epochs().get(name)] {
            harmed.put(name, wrong);
            assert!(matches!(open(&harmed), Err(KeyFolderError::Wrong(wrong)) if wrong == name));
        }
    }
}

#[test]
fn keys_without_a_whole_ring_are_not_used_and_not_replaced() {
    let whole = three_epochs();
    let harmed = whole.copy();
    harmed.drop_file("ring");
    assert!(matches!(open(&harmed), Err(KeyFolderError::NoRing)));
    assert!(matches!(create(&harmed), Err(KeyFolderError::NoRing)));
    for half in [0, 1, 100, whole.get("ring").len() - 1] {
        harmed.put("ring", whole.get("ring")[..half].to_vec());
        assert!(matches!(open(&harmed), Err(KeyFolderError::Ring)));
        assert!(matches!(create(&harmed), Err(KeyFolderError::Exists)));
    }
}

/// The same with other keys.
fn three_other_epochs() -> Ram {
    let disk = Ram::default();
    let mut keys = KeyFolder::create(Box::new(disk.clone()), LOG, &mut chance(101)).unwrap();
    keys.begin_epoch(&mut chance(103)).unwrap();
    keys.begin_epoch(&mut chance(105)).unwrap();
    disk
}

#[test]
fn a_ring_that_is_older_than_the_keys_is_refused() {
    let disk = Ram::default();
    let mut keys = create(&disk).unwrap();
    let older = disk.get("ring");
    keys.begin_epoch(&mut chance(5)).unwrap();
    drop(keys);
    disk.put("ring", older);
    let before = disk.files();
    assert!(matches!(open(&disk), Err(KeyFolderError::Unnamed(name)) if name == "epoch-2.key"));
    assert_eq!(disk.files(), before);
}

#[test]
fn every_flipped_bit_is_found() {
    let disk = three_epochs();
    let mut dice = Dice(2027);
    for name in ["ring", "signing.key", "epoch-2.key", "epoch-3.key"] {
        for _ in 0..1000 {
            let harmed = disk.copy();
            let mut content = disk.get(name);
            let place = dice.below(content.len());
            content[place] ^= 1 << dice.below(8);
            harmed.put(name, content);
            assert!(open(&harmed).is_err(), "{name}, byte {place}");
        }
    }
}

/// What the outside was told.
#[derive(Default)]
struct Told {
    created: bool,
    /// A part closed in each epoch that began.
    parts: BTreeMap<Epoch, Part>,
    destroyed: bool,
}

fn live(disk: &Ram, told: &mut Told) -> Option<()> {
    let mut keys = create(disk).ok()?;
    told.created = true;
    use_epoch(&keys, told);
    for seed in [5, 7] {
        keys.begin_epoch(&mut chance(seed))
            .ok()
            .or_else(|| refuses(&mut keys))?;
        use_epoch(&keys, told);
    }
    let shown = nothing_left(&keys);
    keys.destroy(Epoch(1), &shown, over())
        .ok()
        .or_else(|| refuses(&mut keys))?;
    told.destroyed = true;
    drop(keys);
    let mut keys = open(disk).ok()?;
    keys.begin_epoch(&mut chance(9)).ok()?;
    use_epoch(&keys, told);
    Some(())
}

/// After a failure nothing more is changed.
fn refuses<T>(keys: &mut KeyFolder) -> Option<T> {
    assert!(matches!(keys.begin_epoch(&mut chance(1)), Err(KeyFolderError::Stopped)));
    None
}

fn use_epoch(keys: &KeyFolder, told: &mut Told) {
    let new = crate::samples::told(1, 2, "tekst").parts.remove(0);
    let Closed { content, key } = keys.ring().close(LOG, &new, &mut chance(9)).unwrap();
    let (id, salt) = (new.id, new.salt);
    told.parts
        .insert(keys.ring().active(), Part::Kept { id, salt, content, key });
}

fn check(disk: &Ram, told: &Told, what: &str) {
    let mut keys = match open(disk) {
        Ok(keys) => keys,
        Err(KeyFolderError::NoKeys) if !told.created => create(disk).unwrap(),
        Err(error) => panic!("{what}: {error}"),
    };
    for (epoch, part) in &told.parts {
        let opened = keys.ring().open(LOG, part, PartName::Narrative).map(|_| ());
        let destroyed = opened == Err(OpenPart::Destroyed(*epoch)) && *epoch == Epoch(1) && told.parts.len() > 2;
        assert!(
            destroyed || opened.is_ok() && !(told.destroyed && *epoch == Epoch(1)),
            "{what}: {opened:?}"
        );
    }
    let before = keys.ring().active();
    assert_eq!(keys.begin_epoch(&mut chance(11)).ok(), before.next(), "{what}");
    let left = disk.files().into_keys().filter(|name| name.contains(".new"));
    assert_eq!(left.collect::<Vec<_>>(), Vec::<String>::new(), "{what}");
    drop(keys);
    open(disk).unwrap();
}

#[test]
fn a_crash_or_a_failing_disk_at_any_step_loses_no_key_and_brings_none_back() {
    let disk = Ram::default();
    live(&disk, &mut Told::default()).unwrap();
    let faults = [
        (Fault::Dies, Some(Crash::Process)),
        (Fault::Dies, Some(Crash::Power(7919))),
        (Fault::Dies, Some(Crash::Power(104_729))),
        (Fault::Fails(ErrorKind::StorageFull), None),
    ];
    for (step, what) in disk.steps().iter().enumerate() {
        for (fault, crash) in faults {
            let disk = Ram::default();
            let mut told = Told::default();
            disk.at(step, fault);
            live(&disk, &mut told);
            disk.crash(crash.unwrap_or(Crash::Process));
            check(&disk, &told, &format!("{fault:?}, {crash:?} at step {step}, {what}"));
        }
    }
}

#[test]
#[cfg(unix)]
fn keys_are_for_their_owner_to_read_and_nobody_to_change() {
    use std::os::unix::fs::PermissionsExt;
    let folder = tempfile::TempDir::new().unwrap();
    let path = folder.path().join("keys");
    let disk = || Box::new(Folder::new(&path));
    assert!(matches!(KeyFolder::open(disk(), LOG), Err(KeyFolderError::NoKeys)));
    assert!(!path.exists(), "looking leaves nothing");
    let mut keys = KeyFolder::create(disk(), LOG, &mut chance(3)).unwrap();
    keys.begin_epoch(&mut chance(5)).unwrap();
    for name in ["signing.key", "epoch-1.key", "epoch-2.key"] {
        let mode = std::fs::metadata(path.join(name)).unwrap().permissions().mode();
        assert_eq!(mode & 0o777, 0o400, "{name}");
    }
    keys.destroy(Epoch(1), &nothing_left(&keys), over()).unwrap();
    drop(keys);
    assert!(!path.join("epoch-1.key").exists());
    assert_eq!(KeyFolder::open(disk(), LOG).unwrap().ring().active(), Epoch(2));
}
