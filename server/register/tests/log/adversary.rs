//! Somebody who can write every file and holds the key of the register.

use crate::independent::root;
use crate::journals::*;
use crate::ram::Ram;
use crate::samples::{LOG, Mixed, change, told};
use register::*;

/// The entries of a journal, one by one.
pub fn entries(disk: &Ram) -> Vec<Vec<u8>> {
    let journal = reopen(disk);
    let entries = journal.records(1).unwrap().map(|record| record.unwrap().bytes);
    entries.collect()
}

/// Puts other entries in place, all of them in one segment, and leaves everything else as it was.
fn place(disk: &Ram, entries: &[Vec<u8>]) {
    let sealed: Vec<u8> = segments(disk)
        .iter()
        .flat_map(|name| disk.get(&format!("sealed/{name}")))
        .collect();
    for name in segments(disk) {
        disk.drop_file(&format!("entries/{name}"));
        disk.drop_file(&format!("sealed/{name}"));
    }
    let lines = entries.iter().flat_map(|entry| [entry.as_slice(), b"\n"].concat());
    disk.put("entries/0000000001.jsonl", lines.collect());
    disk.put("sealed/0000000001.jsonl", sealed);
    disk.put("hashes", Vec::new());
}

fn segments(disk: &Ram) -> Vec<String> {
    let files = disk.files().into_keys();
    files
        .filter_map(|name| name.strip_prefix("entries/").map(str::to_owned))
        .collect()
}

/// Signs whatever lies there now.
pub fn sign(disk: &Ram, entries: &[Vec<u8>], keys: &[SigningKey]) -> SignedCheckpoint {
    let checkpoint = Checkpoint {
        origin: LOG.to_owned(),
        size: u64::try_from(entries.len()).unwrap(),
        root: root(entries),
    };
    let note = SignedCheckpoint::sign(checkpoint, keys).unwrap();
    put_note(disk, note.text(), keys);
    note
}

/// Puts a note in one place, and the one of no entries in the other.
pub fn put_note(disk: &Ram, text: &str, keys: &[SigningKey]) {
    let filled = |text: &str| [text.as_bytes(), &vec![b'\n'; 4096 - text.len()]].concat();
    let first = Checkpoint {
        origin: text.lines().next().unwrap().to_owned(),
        size: 0,
        root: root(&[]),
    };
    disk.put("checkpoint-a", filled(text));
    disk.put(
        "checkpoint-b",
        filled(SignedCheckpoint::sign(first, keys).unwrap().text()),
    );
}

/// Gives entries numbers and hashes that fit each other again.
fn chain(entries: &[Vec<u8>]) -> Vec<Vec<u8>> {
    let mut tip = Tip::default();
    let chained = entries.iter().map(|bytes| {
        let mut entry: domain::entry::Entry = serde_json::from_slice(bytes).unwrap();
        entry.seq = tip.seq + 1;
        entry.prev.clone_from(&tip.hash);
        let bytes = entry_bytes(&entry).unwrap();
        tip = Tip {
            seq: entry.seq,
            hash: leaf_hash(&bytes),
        };
        bytes
    });
    chained.collect()
}

/// What each of the things does to a list of entries.
type Harm = fn(&mut Vec<Vec<u8>>);

const HARMS: [(&str, Harm); 5] = [
    ("edit", |entries| {
        let text = String::from_utf8(entries[6].clone()).unwrap();
        entries[6] = text.replace("2026-03-01T08", "2026-03-01T07").into_bytes();
    }),
    ("drop tail", |entries| entries.truncate(15)),
    ("reorder", |entries| entries.swap(2, 5)),
    ("insert", |entries| entries.insert(9, entries[3].clone())),
    ("duplicate number", |entries| {
        let text = String::from_utf8(entries[9].clone()).unwrap();
        entries[9] = text.replace("\"seq\":10", "\"seq\":9").into_bytes();
    }),
];

#[test]
fn whoever_only_writes_is_always_caught() {
    for (name, harm) in HARMS {
        let disk = journal(18);
        let whole = entries(&disk);
        let mut harmed = whole.clone();
        harm(&mut harmed);
        place(&disk, &harmed);
        let report = look(&disk, &[]);
        assert_eq!(report.outcome, Outcome::Tampered, "{name}: {report}");
        let first = whole
            .iter()
            .zip(&harmed)
            .position(|(one, other)| one != other)
            .unwrap_or(harmed.len())
            + 1;
        let named = usize::try_from(report.first_bad.unwrap()).unwrap();
        assert!(
            named == first || named == first + 1,
            "{name}: entry {named} was named, {first} was changed"
        );
    }
}

#[test]
fn the_stored_hashes_name_the_very_entry() {
    let disk = journal(18);
    let mut harmed = entries(&disk);
    HARMS[0].1(&mut harmed);
    let hashes = disk.get("hashes");
    place(&disk, &harmed);
    disk.put("hashes", hashes);
    assert_eq!(look(&disk, &[]).first_bad, Some(7));
}

#[test]
fn whoever_also_signs_without_chaining_is_caught() {
    for (name, harm) in HARMS {
        let disk = journal(18);
        let mut harmed = entries(&disk);
        harm(&mut harmed);
        place(&disk, &harmed);
        sign(&disk, &harmed, &[key()]);
        let report = look(&disk, &[]);
        // A shorter register that was signed is whole in itself, but for the sealed parts of what is gone.
        let expected = if name == "drop tail" {
            Outcome::Whole
        } else {
            Outcome::Tampered
        };
        assert_eq!(report.outcome, expected, "{name}: {report}");
    }
}

#[test]
fn whoever_writes_all_of_it_anew_is_caught_by_an_older_checkpoint_and_by_nothing_else() {
    // A number that is given twice is made right by writing anew.
    for (name, harm) in &HARMS[..4] {
        let disk = Ram::default();
        let mut journal = filled(&disk, 2);
        let start = journal.checkpoint().clone();
        for id in 3..=18 {
            add(&mut journal, vec![sample(id)]);
        }
        let end = journal.checkpoint().clone();
        drop(journal);
        let theirs = write_anew(&disk, *harm);

        let alone = look(&theirs, &[]);
        assert_eq!(alone.outcome.code(), 0, "{name}: {alone}");
        assert!(
            alone.limits.contains(&Limit::NoOlder),
            "{name}: it must say what it can't show"
        );
        assert!(
            alone
                .to_string()
                .contains("had the holder of the key written all of it anew")
        );
        let held = look(&theirs, &[end]);
        assert_eq!(held.outcome.code(), 3, "{name}: {held}");
        // The first two entries are what they were, and that is all that this checkpoint shows.
        let held = look(&theirs, &[start]);
        assert_eq!(held.outcome.code(), 0, "{name}: {held}");
        assert!(held.limits.contains(&Limit::Since { size: 2 }));
    }
}

/// A journal of its own with the harmed entries, each with its sealed parts, and all signatures right.
fn write_anew(disk: &Ram, harm: Harm) -> Ram {
    let records: Vec<Record> = reopen(disk).records(1).unwrap().map(Result::unwrap).collect();
    let mut harmed: Vec<Vec<u8>> = records.iter().map(|record| record.bytes.clone()).collect();
    harm(&mut harmed);
    let theirs = Ram::default();
    let mut journal = Journal::create(Box::new(theirs.clone()), vec![key()]).unwrap();
    for bytes in chain(&harmed) {
        let entry: domain::entry::Entry = serde_json::from_slice(&bytes).unwrap();
        let record = records.iter().find(|record| record.entry.id == entry.id).unwrap();
        let leaf = Leaf {
            hash: leaf_hash(&bytes),
            parts: record.parts.clone(),
            entry,
            bytes,
        };
        journal.append(&[SealedEntry::from(&leaf)]).unwrap();
    }
    theirs
}

/// Entries that commit to nothing, so that no sealed part gives the harm away.
fn without_parts(disk: &Ram, entries: &[Vec<u8>]) -> Vec<Vec<u8>> {
    let bare = entries.iter().map(|bytes| {
        let mut entry: domain::entry::Entry = serde_json::from_slice(bytes).unwrap();
        entry.sealed.clear();
        entry_bytes(&entry).unwrap()
    });
    let bare = chain(&bare.collect::<Vec<_>>());
    place(disk, &bare);
    disk.put("sealed/0000000001.jsonl", Vec::new());
    bare
}

#[test]
fn another_history_of_the_same_size_is_a_fork() {
    let disk = journal(9);
    let theirs = Ram::default();
    let mut journal = Journal::create(Box::new(theirs.clone()), vec![key()]).unwrap();
    for id in 101..=109 {
        add(&mut journal, vec![told(id, id + 1000, "andere geschiedenis")]);
    }
    let other = journal.checkpoint().clone();
    assert_eq!(other.checkpoint().size, 9);
    let report = look(&disk, &[other]);
    assert_eq!(report.problems, [Problem::Forked { size: 9 }]);
    assert_eq!(report.outcome.code(), 3);
    assert_eq!(look(&theirs, &[reopen(&disk).checkpoint().clone()]).outcome.code(), 3);
}

#[test]
fn an_older_copy_put_back_is_a_rollback() {
    let disk = Ram::default();
    let mut journal = filled(&disk, 9);
    let backup = disk.copy();
    add(&mut journal, vec![sample(10)]);
    let report = look(&backup, &[journal.checkpoint().clone()]);
    assert_eq!(report.problems, [Problem::RolledBack { size: 10, now: 9 }]);
    assert_eq!(report.outcome.code(), 3);
}

#[test]
fn checkpoints_of_two_histories_in_one_journal_contradict_each_other() {
    let disk = journal(9);
    let older = disk.get("checkpoint-a");
    let whole = entries(&disk);
    let mut harmed = whole.clone();
    HARMS[0].1(&mut harmed);
    let harmed = chain(&harmed);
    let harmed = without_parts(&disk, &harmed);
    sign(&disk, &harmed, &[key()]);
    disk.put("checkpoint-b", older);
    assert_eq!(look(&disk, &[]).outcome, Outcome::Tampered);
}

/// Two parts as they lie in the journal, with these numbers: even ones are encrypted.
fn two_parts(old: u128, new: u128) -> (Ram, String, String) {
    let disk = Ram::default();
    let mut journal = Journal::create(Box::new(disk.clone()), vec![key()]).unwrap();
    add(&mut journal, vec![told(1, old, "zoals het was")]);
    add(&mut journal, vec![told(2, new, "zoals het is")]);
    drop(journal);
    let text = String::from_utf8(disk.get(SEALED)).unwrap();
    let (old, new) = text.trim_end().split_once('\n').unwrap();
    (disk, old.to_owned(), new.to_owned())
}

const SEALED: &str = "sealed/0000000001.jsonl";

fn judged(disk: &Ram, lines: &[&str]) -> Report {
    disk.put(
        SEALED,
        lines
            .iter()
            .flat_map(|line| [line, "\n"].concat().into_bytes())
            .collect(),
    );
    let report = look(disk, &[]);
    assert!(report.outcome.code() == 0 || report.first_bad.is_some());
    report
}

#[test]
fn an_older_sealed_part_in_place_of_a_newer_one_is_caught() {
    for (one, other) in [(1001, 1003), (1002, 1004), (1001, 1002), (1002, 1001)] {
        let (disk, old, new) = two_parts(one, other);
        let id = |number: u128| uuid::Uuid::from_u128(number).to_string();
        let renamed = old.replace(&id(one), &id(other));
        let erased = format!("{{\"part\":\"{}\"}}", id(other));
        for (harmed, outcome) in [
            (vec![&old, &old], 1),
            (vec![&old, &renamed], 1),
            (vec![&new, &old], 1),
            (vec![&old], 1),
            (vec![&old, &erased], 1),
            (vec![&old, &new], 0),
        ] {
            let lines: Vec<&str> = harmed.into_iter().map(String::as_str).collect();
            let report = judged(&disk, &lines);
            assert_eq!(report.outcome.code(), outcome, "{report}");
        }
    }
}

/// A line of a sealed part with something else in one of its fields.
fn with(line: &str, field: &str, value: Option<serde_json::Value>) -> String {
    let mut line: serde_json::Map<_, _> = serde_json::from_str(line).unwrap();
    match value {
        Some(value) => line.insert(field.to_owned(), value),
        None => line.remove(field),
    };
    serde_json::to_string(&line).unwrap()
}

#[test]
fn nobody_passes_off_a_ciphertext_as_a_text_or_a_text_as_a_ciphertext() {
    let (disk, plain, closed) = two_parts(1001, 1002);
    let field = |name: &str| serde_json::from_str::<serde_json::Value>(&closed).unwrap()[name].clone();
    let without_key = with(&closed, "key", None);
    let with_key = with(&plain, "key", Some(field("key")));
    let other_content = with(&plain, "content", Some(field("content")));
    assert_eq!(judged(&disk, &[&plain, &closed]).outcome.code(), 0);
    for harmed in [
        [plain.as_str(), &without_key],
        [&with_key, &closed],
        [&other_content, &closed],
    ] {
        assert_eq!(judged(&disk, &harmed).outcome.code(), 1);
    }
}

#[test]
fn what_can_not_be_read_is_not_called_tampered() {
    let empty = Ram::default();
    assert_eq!(look(&empty, &[]).outcome.code(), 2);
    let disk = journal(4);
    disk.put("format", b"lekwijzer journal 2\n".to_vec());
    assert_eq!(look(&disk, &[]).problems, [Problem::Format]);
    let disk = journal(4);
    for name in ["checkpoint-a", "checkpoint-b"] {
        disk.put(name, vec![b'\n'; 4096]);
    }
    assert_eq!(look(&disk, &[]).problems, [Problem::NoCheckpoint]);
    let disk = journal(4);
    disk.at(9, crate::ram::Fault::Fails(std::io::ErrorKind::Other));
    assert_eq!(look(&disk, &[]).outcome.code(), 2);
}

#[test]
fn entries_that_were_never_acknowledged_are_not_part_of_the_register() {
    let disk = journal(4);
    let leaves = {
        let journal = reopen(&disk);
        seal(&change(Some(5), vec![sample(6)]), LOG, journal.tip(), &mut Mixed).unwrap()
    };
    let name = "entries/0000000001.jsonl";
    let more = [disk.get(name), leaves[0].bytes.clone(), b"\n{\"half".to_vec()].concat();
    let added = u64::try_from(more.len() - disk.get(name).len()).unwrap();
    disk.put(name, more);
    let report = look(&disk, &[]);
    assert_eq!(report.outcome.code(), 0);
    assert!(report.limits.contains(&Limit::Behind { bytes: added }), "{report}");
    let (journal, cut) = Journal::open(Box::new(disk.clone()), vec![key()], &[]).unwrap();
    assert_eq!((cut.entries, cut.bytes, journal.tip().seq), (1, added, 4));
    assert!(!look(&disk, &[]).to_string().contains("bytes after"));
}
