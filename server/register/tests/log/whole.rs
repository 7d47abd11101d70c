//! What an untouched journal is, through its life.

use crate::journals::*;
use crate::ram::Ram;
use crate::samples::{LOG, Mixed, change, ring, told};
use base64::prelude::{BASE64_STANDARD, Engine as _};
use register::*;
use serde_json::json;

#[test]
fn a_journal_comes_back_as_it_was_given() {
    let disk = Ram::default();
    let mut journal = filled(&disk, 23);
    let before: Vec<Record> = journal.records(1).unwrap().map(Result::unwrap).collect();
    assert_eq!(before.len(), 23);
    assert!(before.iter().zip(1_u64..).all(|(record, seq)| record.entry.seq == seq));
    for (record, closed) in [(&before[6], false), (&before[7], true)] {
        let Part::Kept { content, key, .. } = &record.parts[0] else {
            panic!("entries 7 and 8 have a text")
        };
        let text = "tekst ".repeat(usize::try_from(record.entry.seq).unwrap());
        assert_eq!((key.is_some(), content == text.as_bytes()), (closed, !closed));
        let opened = ring().open(LOG, &record.parts[0], record.entry.sealed[0].name).unwrap();
        assert_eq!(opened.as_slice(), text.as_bytes());
    }

    let checkpoint = journal.checkpoint().clone();
    add(&mut journal, vec![sample(24)]);
    drop(journal);
    let (journal, cut) = Journal::open(Box::new(disk.clone()), vec![key()], &[]).unwrap();
    assert_eq!(cut, Cut::default());
    assert_eq!(journal.tip().seq, 24);
    let after: Vec<Record> = journal.records(1).unwrap().map(Result::unwrap).take(23).collect();
    assert_eq!(after, before);
    assert_eq!(
        journal
            .records(20)
            .unwrap()
            .map(|record| record.unwrap().entry.seq)
            .collect::<Vec<_>>(),
        [20, 21, 22, 23, 24]
    );

    let report = look(&disk, &[checkpoint]);
    assert_eq!(
        (report.outcome.code(), report.entries, report.problems.len()),
        (0, 24, 0)
    );
    assert_eq!(report.limits, [Limit::Since { size: 23 }]);
}

#[test]
fn one_writer_at_a_time() {
    let disk = Ram::default();
    let journal = filled(&disk, 1);
    assert!(matches!(
        Journal::open(Box::new(disk.clone()), vec![key()], &[]),
        Err(OpenError::Busy)
    ));
    drop(journal);
    reopen(&disk);
}

#[test]
fn a_folder_of_the_system_is_a_disk() {
    let folder = tempfile::TempDir::new().unwrap();
    let path = folder.path().join("register");
    let disk = || Box::new(Folder::new(&path));
    assert!(matches!(
        Journal::open(disk(), vec![key()], &[]),
        Err(OpenError::NoJournal)
    ));
    let mut journal = Journal::create(disk(), vec![key()]).unwrap();
    assert!(matches!(Journal::open(disk(), vec![key()], &[]), Err(OpenError::Busy)));
    add(&mut journal, vec![sample(1), sample(2)]);
    drop(journal);
    assert!(matches!(Journal::create(disk(), vec![key()]), Err(OpenError::Exists)));
    let (mut journal, _) = Journal::open(disk(), vec![key()], &[]).unwrap();
    add(&mut journal, vec![sample(3)]);
    journal.erase(&[(2, part(2))]).unwrap();
    add(&mut journal, vec![sample(4), erasure(2)]);
    let expected = Expected {
        keys: &public(),
        older: &[],
        erased_by: &erased_by,
    };
    let report = verify(disk().as_ref(), &expected);
    assert_eq!(report.outcome, Outcome::Whole, "{report}");
    assert_eq!(
        report.parts,
        Parts {
            kept: 2,
            erased: 1,
            bad: 0
        }
    );
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt;
        let sealed = std::fs::metadata(path.join("sealed/0000000001.jsonl")).unwrap();
        assert_eq!(sealed.permissions().mode() & 0o077, 0, "others can't read sealed parts");
    }
}

#[test]
fn what_does_not_fit_is_refused_and_changes_nothing() {
    let disk = Ram::default();
    let mut journal = filled(&disk, 4);
    let before = disk.files();
    let next = |id| seal(&change(Some(5), vec![sample(id)]), LOG, journal.tip(), &mut Mixed).unwrap();
    let (leaves, other) = (next(5), next(7));
    let (leaf, other) = (&leaves[0], other[0].parts.clone());
    for wrong in [Vec::new(), other, [leaf.parts.clone(), leaf.parts.clone()].concat()] {
        let refused = journal.append(&[SealedEntry { leaf, parts: &wrong }]);
        assert!(matches!(refused, Err(WriteError::Parts(5))), "{refused:?}");
    }
    let ahead = seal(&change(Some(5), vec![sample(6)]), LOG, &Tip::default(), &mut Mixed).unwrap();
    assert!(matches!(journal.append(&sealed(&ahead)), Err(WriteError::Entry(_))));
    assert!(matches!(journal.erase(&[(4, part(5))]), Err(WriteError::NoPart(4, _))));
    assert!(!journal.is_stopped());
    assert_eq!(disk.files(), before);
    journal.append(&sealed(&leaves)).unwrap();
}

#[test]
fn erased_content_is_nowhere_and_its_reason_counts() {
    let disk = Ram::default();
    let mut journal = filled(&disk, 22);
    // The one is kept as a text, the other encrypted with its key beside it.
    let traces: Vec<String> = [7, 22].into_iter().flat_map(|seq| traces(&journal, seq)).collect();
    assert_eq!(traces.len(), 3);
    assert!(traces.iter().all(|trace| holds(&disk, trace)));
    journal.erase(&[(7, part(7)), (22, part(22))]).unwrap();
    let report = look(&disk, &[]);
    assert_eq!(
        report.problems,
        [Problem::ErasedUnsaid { seq: 7, part: part(7) }],
        "{report}"
    );
    assert_eq!(report.outcome.code(), 1);

    add(&mut journal, vec![erasure(7), erasure(22)]);
    let report = look(&disk, &[]);
    assert_eq!((report.outcome.code(), report.parts.erased), (0, 2), "{report}");
    journal.erase(&[(7, part(7))]).unwrap();
    add(&mut journal, vec![sample(40)]);
    drop(journal);
    let journal = reopen(&disk);
    let record = journal.records(7).unwrap().next().unwrap().unwrap();
    assert_eq!(record.parts, [Part::Erased(part(7))]);
    assert!(!traces.iter().any(|trace| holds(&disk, trace)));
    assert_eq!(look(&disk, &[]).outcome.code(), 0);
}

/// What the files hold of the part of an entry: its content and its key.
fn traces(journal: &Journal, seq: u64) -> Vec<String> {
    let record = journal.records(seq).unwrap().next().unwrap().unwrap();
    let Part::Kept { content, key, .. } = &record.parts[0] else {
        panic!("it is not erased yet")
    };
    // The text of no other entry ends there.
    let content = format!("\"{}\"", BASE64_STANDARD.encode(content));
    let key = key.as_ref().map(|key| BASE64_STANDARD.encode(key.bytes()));
    [Some(content), key].into_iter().flatten().collect()
}

fn holds(disk: &Ram, trace: &str) -> bool {
    let files = disk.files();
    files
        .values()
        .any(|file| file.windows(trace.len()).any(|text| text == trace.as_bytes()))
}

#[test]
fn an_erasure_that_was_not_carried_out_is_named() {
    let disk = Ram::default();
    let mut journal = filled(&disk, 8);
    add(&mut journal, vec![erasure(8)]);
    let report = look(&disk, &[]);
    assert_eq!(report.problems, [Problem::NotErased { seq: 9, part: part(8) }]);
    journal.erase(&[(8, part(8))]).unwrap();
    assert_eq!(look(&disk, &[]).outcome.code(), 0);
}

#[test]
fn lost_or_changed_hashes_are_made_again() {
    let disk = journal(23);
    let whole = disk.get("hashes");
    for hashes in [
        Vec::new(),
        whole[..100].to_vec(),
        vec![0; whole.len()],
        [&whole[..], b"more"].concat(),
    ] {
        disk.put("hashes", hashes);
        let report = look(&disk, &[]);
        assert_eq!(report.outcome.code(), 0, "{report}");
        reopen(&disk);
        assert_eq!(disk.get("hashes"), whole);
    }
    disk.put("hashes", vec![1; whole.len()]);
    assert_eq!(look(&disk, &[]).problems, [Problem::StoredHash { seq: 1 }]);
    reopen(&disk);
    assert_eq!(disk.get("hashes"), whole);
}

#[test]
fn large_parts_share_a_file_with_few_others() {
    let disk = Ram::default();
    let mut journal = Journal::create(Box::new(disk.clone()), vec![key()]).unwrap();
    for id in 1..=3 {
        add(&mut journal, vec![told(id, id + 1000, &"x".repeat(26 << 20))]);
    }
    let refused = try_add(&mut journal, vec![told(4, 1004, &"x".repeat(PART_LIMIT + 1))]);
    assert!(matches!(refused, Err(WriteError::TooLarge(_))));
    let files: Vec<String> = disk
        .files()
        .into_keys()
        .filter(|name| name.starts_with("sealed/"))
        .collect();
    assert_eq!(files, ["sealed/0000000001.jsonl", "sealed/0000000003.jsonl"]);
    assert_eq!(look(&disk, &[]).parts.kept, 3);
}

#[test]
fn the_report_is_json() {
    let disk = journal(4);
    let report = look(&disk, &[]);
    let root = report.checkpoint.clone().unwrap().root.to_string();
    let own = key().verifying().id();
    let whole = json!({
        "outcome": "whole",
        "checkpoint": { "origin": LOG, "size": 4, "root": root },
        "signatures": { "good": [own], "unknown": [], "broken": [] },
        "entries": 4,
        "first_bad": null,
        "parts": { "kept": 3, "erased": 0, "bad": 0 },
        "older": [],
        "problems": [],
        "limits": [{ "limit": "no_older" }],
    });
    assert_eq!(serde_json::to_value(&report).unwrap(), whole);

    disk.put("entries/0000000001.jsonl", b"{}\n".to_vec());
    let report = serde_json::to_value(look(&disk, &[])).unwrap();
    assert_eq!(
        (&report["outcome"], &report["first_bad"]),
        (&json!("tampered"), &json!(1))
    );
    let problems = [
        json!({ "problem": "stored_hash", "seq": 1 }),
        json!({ "problem": "entry", "seq": 1, "fault": { "unreadable": "missing field `v` at line 1 column 2" } }),
    ];
    assert_eq!(report["problems"], json!(problems));
}

#[test]
fn a_journal_can_be_handed_to_another_thread() {
    const fn moves<T: Send>() {}
    moves::<Journal>();
}

#[test]
fn a_new_key_takes_over_from_the_old_one() {
    let disk = journal(3);
    let new = SigningKey::from_seed(LOG, [2; 32]).unwrap();
    let open = |keys, trusted: &[VerifyingKey]| Journal::open(Box::new(disk.clone()), keys, trusted);
    assert!(matches!(open(vec![new.clone()], &[]), Err(OpenError::Signature(_))));
    let (mut journal, _) = open(vec![new.clone(), key()], &[]).unwrap();
    let both = add(&mut journal, vec![sample(4)]);
    assert_eq!(both.signatures(&public()).good, [key().verifying().id()]);
    assert_eq!(both.signatures(&public()).unknown, [new.verifying().id()]);
    drop(journal);
    let (mut journal, _) = open(vec![new.clone()], &public()).unwrap();
    add(&mut journal, vec![sample(5)]);
    add(&mut journal, vec![sample(6)]);
    drop(journal);
    assert!(open(vec![new.clone()], &[]).is_ok());
    assert_eq!(look(&disk, &[]).outcome.code(), 1, "the old key alone no longer does");
    let expected = Expected {
        keys: &[new.verifying().clone()],
        older: &[both.into()],
        ..Expected::default()
    };
    assert_eq!(verify(&disk, &expected).outcome, Outcome::Whole);
}
