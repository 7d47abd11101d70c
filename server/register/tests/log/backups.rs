//! A copy of a journal in another place, made while the journal is in use.

use crate::journals::{add, filled, look, public, reopen, sample};
use crate::ram::{Crash, Fault, Ram};
use register::{BackupError, Outcome, SignedCheckpoint, backup};

fn checked(disk: &Ram, since: &SignedCheckpoint) -> Outcome {
    look(disk, std::slice::from_ref(since)).outcome
}

#[test]
fn a_copy_follows_the_journal_and_is_whole_every_time() {
    let (disk, copy) = (Ram::default(), Ram::default());
    let mut journal = filled(&disk, 1);
    for id in 2..40 {
        let made = backup(&disk, &copy, &public()).unwrap();
        assert_eq!(made.checkpoint, *journal.checkpoint());
        assert_eq!(checked(&copy, journal.checkpoint()), Outcome::Whole);
        add(&mut journal, vec![sample(id)]);
    }
}

#[test]
fn only_what_is_new_is_written() {
    let (disk, copy) = (Ram::default(), Ram::default());
    let mut journal = filled(&disk, 60);
    let all = backup(&disk, &copy, &public()).unwrap().written;
    add(&mut journal, vec![sample(61)]);
    let more = backup(&disk, &copy, &public()).unwrap().written;
    assert!(more < all / 3, "{more} of {all} bytes");
}

#[test]
fn what_never_was_acknowledged_is_not_copied() {
    let (disk, copy) = (Ram::default(), Ram::default());
    drop(filled(&disk, 7));
    let last = disk
        .files()
        .keys()
        .rfind(|name| name.starts_with("entries/"))
        .unwrap()
        .clone();
    let mut torn = disk.get(&last);
    torn.extend_from_slice(b"{\"half");
    disk.put(&last, torn);
    backup(&disk, &copy, &public()).unwrap();
    assert!(disk.get(&last).len() > copy.get(&last).len());
    let journal = reopen(&disk);
    backup(&disk, &copy, &public()).unwrap();
    assert_eq!(checked(&copy, journal.checkpoint()), Outcome::Whole);
}

#[test]
fn a_journal_that_was_changed_does_not_change_the_copy() {
    let (disk, copy) = (Ram::default(), Ram::default());
    let journal = filled(&disk, 20);
    backup(&disk, &copy, &public()).unwrap();
    let before = copy.files();
    let mut harmed = disk.get("entries/0000000006.jsonl");
    harmed[40] ^= 1;
    disk.put("entries/0000000006.jsonl", harmed);
    assert!(matches!(backup(&disk, &copy, &public()), Err(BackupError::Journal(_))));
    assert_eq!(copy.files(), before);
    assert_eq!(checked(&copy, journal.checkpoint()), Outcome::Whole);
}

#[test]
fn an_older_journal_is_not_copied_over_a_newer_one() {
    let (disk, copy) = (Ram::default(), Ram::default());
    let mut journal = filled(&disk, 20);
    let older = disk.copy();
    add(&mut journal, vec![sample(21)]);
    backup(&disk, &copy, &public()).unwrap();
    let before = copy.files();
    assert!(matches!(backup(&older, &copy, &public()), Err(BackupError::Journal(_))));
    assert_eq!(copy.files(), before);
}

#[test]
fn a_copy_that_was_changed_is_noticed() {
    let (disk, copy) = (Ram::default(), Ram::default());
    drop(filled(&disk, 20));
    backup(&disk, &copy, &public()).unwrap();
    let mut harmed = copy.get("entries/0000000006.jsonl");
    harmed[40] ^= 1;
    copy.put("entries/0000000006.jsonl", harmed);
    assert!(matches!(backup(&disk, &copy, &public()), Err(BackupError::Differs(6))));
}

/// Wherever it ends, the copy of before or the new one is there, and the next round finishes it.
#[test]
fn a_copy_that_is_broken_off_leaves_one_that_is_whole() {
    let (disk, first) = (Ram::default(), Ram::default());
    let mut journal = filled(&disk, 12);
    let older = backup(&disk, &first, &public()).unwrap().checkpoint;
    add(&mut journal, vec![sample(13)]);
    let steps = {
        let copy = first.copy();
        backup(&disk, &copy, &public()).unwrap();
        copy.steps().len()
    };
    assert!(steps > 20);
    for step in 0..steps {
        for how in [Crash::Process, Crash::Power(u64::try_from(step).unwrap())] {
            let copy = first.copy();
            copy.at(step, Fault::Dies);
            let _ = backup(&disk, &copy, &public());
            copy.crash(how);
            assert_eq!(checked(&copy, &older), Outcome::Whole, "step {step}, {how:?}");
            backup(&disk, &copy, &public()).unwrap();
            assert_eq!(
                checked(&copy, journal.checkpoint()),
                Outcome::Whole,
                "step {step}, {how:?}"
            );
        }
    }
}
