//! A thousand journals, some of them tampered with, as three implementations see them: this one, the tree of `ct-merkle`,
//! and `verify.py`, which was written from the description of the format.

use crate::dice::Dice;
use crate::journals::*;
use crate::ram::Ram;
use ct_merkle::mem_backed_tree::MemoryBackedTree;
use register::*;
use serde_json::json;
use sha2_merkle::Sha256;
use std::io::Write as _;
use std::path::Path;
use std::process::{Command, Stdio};

/// The root of a tree, as `ct-merkle` computes it.
pub fn root(entries: &[Vec<u8>]) -> Hash {
    Hash::from_slice(tree(entries).root().as_bytes()).unwrap()
}

fn tree(entries: &[Vec<u8>]) -> MemoryBackedTree<Sha256, Vec<u8>> {
    let mut tree = MemoryBackedTree::new();
    for entry in entries {
        tree.push(entry.clone());
    }
    tree
}

#[test]
fn proofs_are_those_of_another_implementation() {
    let disk = Ram::default();
    let mut journal = Journal::create(Box::new(disk.clone()), vec![key()])
        .unwrap()
        .with_segments_of(16);
    let mut entries: Vec<Vec<u8>> = Vec::new();
    let mut roots = vec![journal.checkpoint().checkpoint().clone()];
    for id in 1..=70 {
        add(&mut journal, vec![sample(id)]);
        entries.push(
            journal
                .records(u64::try_from(id).unwrap())
                .unwrap()
                .next()
                .unwrap()
                .unwrap()
                .bytes,
        );
        let theirs = tree(&entries);
        let now = journal.checkpoint().checkpoint().clone();
        assert_eq!(now.root.bytes().as_slice(), theirs.root().as_bytes().as_slice());
        for index in 0..entries.len() {
            let text = journal.receipt(u64::try_from(index).unwrap() + 1).unwrap().to_string();
            let (proof, _) = text.split_once("\n\n").unwrap();
            let ours: Vec<u8> = proof
                .lines()
                .skip(3)
                .flat_map(|line| *Hash::parse(line).unwrap().bytes())
                .collect();
            assert_eq!(ours, theirs.prove_inclusion(index).as_bytes());
        }
        for older in roots.iter().skip(1) {
            let added = usize::try_from(now.size - older.size).unwrap();
            let ours: Vec<u8> = journal
                .growth(older)
                .unwrap()
                .hashes()
                .iter()
                .flat_map(|hash| *hash.bytes())
                .collect();
            assert_eq!(ours, theirs.prove_consistency(added).as_bytes());
        }
        roots.push(now);
    }
}

/// A journal to judge: its files, and the checkpoints that were kept.
struct Case {
    disk: Ram,
    older: Vec<SignedCheckpoint>,
    keys: Vec<VerifyingKey>,
    harm: &'static str,
}

/// Makes a journal of some length, keeps some checkpoints, and does it some harm or none.
fn case(dice: &mut Dice) -> Case {
    let disk = Ram::default();
    let mut journal = Journal::create(Box::new(disk.clone()), vec![key()]).unwrap();
    journal = journal.with_segments_of(u64::try_from(1 + dice.below(7)).unwrap());
    let count = u128::try_from(dice.below(24)).unwrap();
    let mut older = Vec::new();
    let mut id = 1;
    while id <= count {
        let batch: Vec<_> = (id..=count).take(1 + dice.below(4)).map(sample).collect();
        id += u128::try_from(batch.len()).unwrap();
        let note = add(&mut journal, batch);
        if dice.below(4) == 0 {
            older.push(note);
        }
    }
    drop(journal);
    let harm = harm(&disk, &mut older, dice);
    let keys = if dice.below(5) == 0 { Vec::new() } else { public() };
    Case {
        disk,
        older,
        keys,
        harm,
    }
}

fn harm(disk: &Ram, older: &mut Vec<SignedCheckpoint>, dice: &mut Dice) -> &'static str {
    let names: Vec<String> = disk
        .files()
        .into_iter()
        .filter(|(_, content)| !content.is_empty())
        .map(|(name, _)| name)
        .collect();
    let name = names[dice.below(names.len())].clone();
    let content = disk.get(&name);
    let lines: Vec<&[u8]> = content.split_inclusive(|byte| *byte == b'\n').collect();
    let (one, other) = (dice.below(lines.len()), dice.below(lines.len()));
    let changed = match dice.below(11) {
        0 | 1 => return "none",
        2 => {
            let mut bytes = content.clone();
            bytes[dice.below(content.len())] ^= 1 << dice.below(8);
            bytes
        }
        3 => [&lines[..one], &lines[one + 1..]].concat().concat(),
        4 => [&lines[..one], &[lines[other]], &lines[one..]].concat().concat(),
        5 => {
            let mut lines = lines.clone();
            lines.swap(one, other);
            lines.concat()
        }
        6 => content[..dice.below(content.len())].to_vec(),
        7 => {
            disk.drop_file(&name);
            return "file gone";
        }
        8 => {
            older.push(reopen(&journal(40)).checkpoint().clone());
            return "longer history kept";
        }
        9 => {
            older.push(forged(dice));
            return "other history kept";
        }
        _ => {
            older.push(foreign());
            return "foreign checkpoint kept";
        }
    };
    disk.put(&name, changed);
    "file changed"
}

/// A checkpoint of another history by the same key.
fn forged(dice: &mut Dice) -> SignedCheckpoint {
    let checkpoint = Checkpoint {
        origin: crate::samples::LOG.to_owned(),
        size: u64::try_from(1 + dice.below(6)).unwrap(),
        root: Hash::leaf(b"another"),
    };
    SignedCheckpoint::sign(checkpoint, &[key()]).unwrap()
}

fn foreign() -> SignedCheckpoint {
    let key = SigningKey::from_seed("ander", [4; 32]).unwrap();
    let checkpoint = Checkpoint {
        origin: "ander".to_owned(),
        size: 1,
        root: Hash::leaf(b"another"),
    };
    SignedCheckpoint::sign(checkpoint, &[key]).unwrap()
}

/// What `verify.py` says of each case, or why it can't be asked.
fn ask_python(folder: &Path, cases: &[Case]) -> Result<Vec<u8>, String> {
    const ASK: &str = "import sys, json; sys.path.insert(0, sys.argv[1]); sys.dont_write_bytecode = True; import verify\n\
        for case in map(json.loads, sys.stdin): print(verify.verify(case[0], case[1], [verify.Note(text) for text in case[2]])[0])";
    let mut questions = Vec::new();
    for (number, case) in cases.iter().enumerate() {
        let place = folder.join(number.to_string());
        for (name, content) in case.disk.files() {
            let path = place.join(name);
            std::fs::create_dir_all(path.parent().unwrap()).unwrap();
            std::fs::write(path, content).unwrap();
        }
        let keys: Vec<String> = case.keys.iter().map(ToString::to_string).collect();
        let older: Vec<&str> = case.older.iter().map(SignedCheckpoint::text).collect();
        questions.push(json!([place, keys, older]).to_string());
    }
    let mut python = Command::new("python3");
    python
        .args(["-c", ASK, env!("CARGO_MANIFEST_DIR")])
        .stdin(Stdio::piped())
        .stdout(Stdio::piped());
    let mut child = match python.spawn() {
        Ok(child) => child,
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => return Err("there is no python3 here".to_owned()),
        Err(error) => panic!("{error}"),
    };
    let mut input = child.stdin.take().unwrap();
    let asking = std::thread::spawn(move || input.write_all(questions.join("\n").as_bytes()));
    let answer = child.wait_with_output().unwrap();
    asking.join().unwrap().unwrap();
    assert!(answer.status.success());
    Ok(String::from_utf8(answer.stdout)
        .unwrap()
        .lines()
        .map(|line| line.parse().unwrap())
        .collect())
}

#[test]
fn a_thousand_journals_are_judged_alike() {
    let mut dice = Dice(20_261_121);
    let cases: Vec<Case> = (0..1000).map(|_| case(&mut dice)).collect();
    let reports: Vec<Report> = cases.iter().map(judge).collect();
    for code in 0..=3 {
        let count = reports.iter().filter(|report| report.outcome.code() == code).count();
        assert!(count >= 20, "{count} journals with code {code}");
    }
    for (case, report) in cases.iter().zip(&reports).filter(|(case, _)| case.harm == "none") {
        assert_eq!(report.outcome, Outcome::Whole, "{report}");
        let entries: Vec<Vec<u8>> = reopen(&case.disk)
            .records(1)
            .unwrap()
            .map(|record| record.unwrap().bytes)
            .collect();
        assert_eq!(report.checkpoint.as_ref().unwrap().root, root(&entries));
    }
    let folder = tempfile::TempDir::new().unwrap();
    match ask_python(folder.path(), &cases) {
        Err(reason) => println!("verify.py was not asked: {reason}"),
        Ok(codes) => {
            assert_eq!(codes.len(), reports.len());
            for (number, ((case, report), code)) in cases.iter().zip(&reports).zip(codes).enumerate() {
                assert_eq!(code, report.outcome.code(), "journal {number}, {}: {report}", case.harm);
            }
        }
    }
}

fn judge(case: &Case) -> Report {
    let older: Vec<Anchor> = case.older.iter().cloned().map(Anchor::from).collect();
    let expected = Expected {
        keys: &case.keys,
        older: &older,
        ..Expected::default()
    };
    verify(&case.disk, &expected)
}
