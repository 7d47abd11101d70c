//! The disk fails, or the process dies, at every single step of a life of the journal.

use crate::journals::*;
use crate::ram::{Crash, Fault, Ram};
use crate::samples::{LOG, Mixed};
use register::*;
use std::io::ErrorKind;

/// What the outside was told.
#[derive(Default)]
struct Told {
    created: bool,
    checkpoint: Option<SignedCheckpoint>,
    /// The bytes of every acknowledged entry.
    entries: Vec<Vec<u8>>,
    erased: bool,
}

/// How far a life gets. Every step of it can fail.
fn live(disk: &Ram, told: &mut Told) -> Option<()> {
    let mut journal = Journal::create(Box::new(disk.clone()), vec![key()])
        .ok()?
        .with_segments_of(4);
    told.created = true;
    write(&mut journal, told, &[1, 2])?;
    write(&mut journal, told, &[3])?;
    write(&mut journal, told, &[4, 5])?;
    write(&mut journal, told, &[7, 8])?;
    drop(journal);
    let (journal, _) = Journal::open(Box::new(disk.clone()), vec![key()], &[]).ok()?;
    let mut journal = journal.with_segments_of(4);
    write(&mut journal, told, &[10])?;
    let erasure = crate::samples::change(Some(5), vec![erasure(2)]);
    let leaves = seal(&erasure, LOG, journal.tip(), &mut Mixed).unwrap();
    acknowledge(&mut journal, told, &leaves)?;
    journal.erase(&[(2, part(2))]).ok()?;
    told.erased = true;
    write(&mut journal, told, &[11, 13])
}

fn write(journal: &mut Journal, told: &mut Told, ids: &[u128]) -> Option<()> {
    let change = crate::samples::change(Some(5), ids.iter().map(|id| sample(*id)).collect());
    let leaves = seal(&change, LOG, journal.tip(), &mut Mixed).unwrap();
    acknowledge(journal, told, &leaves)
}

fn acknowledge(journal: &mut Journal, told: &mut Told, leaves: &[Leaf]) -> Option<()> {
    let before = journal.tip().clone();
    let checkpoint = match journal.append(&sealed(leaves)) {
        Ok(checkpoint) => checkpoint,
        Err(_) if journal.is_stopped() => {
            // Nothing more is acknowledged, whatever the disk says now.
            assert!(matches!(journal.append(&sealed(leaves)), Err(WriteError::Stopped)));
            assert!(matches!(journal.erase(&[(1, part(1))]), Err(WriteError::Stopped)));
            return None;
        }
        Err(_) => {
            assert_eq!(*journal.tip(), before);
            journal.append(&sealed(leaves)).ok()?
        }
    };
    told.entries.extend(leaves.iter().map(|leaf| leaf.bytes.clone()));
    told.checkpoint = Some(checkpoint);
    Some(())
}

/// The number of steps of a life without faults.
fn steps() -> Vec<String> {
    let disk = Ram::default();
    let mut told = Told::default();
    live(&disk, &mut told).unwrap();
    let steps = disk.steps();
    assert_eq!(told.entries.len(), 11);
    assert_eq!(look(&disk, &[told.checkpoint.unwrap()]).outcome.code(), 0);
    steps
}

/// What must hold when the machine is up again.
fn check(disk: &Ram, told: &Told, what: &str) {
    let older: Vec<SignedCheckpoint> = told.checkpoint.iter().cloned().collect();
    if told.created {
        // Before it is opened again it is whole too, but for an erasure that was said and not carried out.
        let report = look(disk, &older);
        let pending = |problem: &Problem| matches!(problem, Problem::NotErased { .. });
        assert!(
            report.problems.iter().all(pending) && (!told.erased || report.problems.is_empty()),
            "{what}: {report}"
        );
    }
    let mut journal = match Journal::open(Box::new(disk.clone()), vec![key()], &[]) {
        Ok((journal, _)) => journal,
        Err(OpenError::NoJournal) if !told.created => Journal::create(Box::new(disk.clone()), vec![key()]).unwrap(),
        Err(error) => panic!("{what}: {error}"),
    };
    let records: Vec<Record> = journal.records(1).unwrap().map(|record| record.unwrap()).collect();
    let bytes: Vec<&[u8]> = records.iter().map(|record| record.bytes.as_slice()).collect();
    assert!(
        bytes.len() >= told.entries.len(),
        "{what}: {} of {}",
        bytes.len(),
        told.entries.len()
    );
    assert!(
        bytes.iter().zip(&told.entries).all(|(found, told)| found == told),
        "{what}"
    );
    for record in &records {
        let receipt = journal.receipt(record.entry.seq).unwrap();
        assert!(receipt.verify(&public()).is_ok(), "{what}");
    }
    assert!(!told.erased || records[1].parts == [Part::Erased(part(2))], "{what}");
    if records.iter().any(|record| erased_by(&record.entry) == [part(2)]) {
        journal.erase(&[(2, part(2))]).unwrap();
    }
    add(&mut journal, vec![sample(20)]);
    let report = look(disk, &older);
    assert_eq!(report.outcome.code(), 0, "{what}: {report}");
    let new = |name: &String| name.starts_with("sealed/") && name.contains(".new");
    assert!(!disk.files().keys().any(new), "{what}");
}

#[test]
fn the_process_may_die_at_every_step() {
    for (step, what) in steps().iter().enumerate() {
        let disk = Ram::default();
        let mut told = Told::default();
        disk.at(step, Fault::Dies);
        live(&disk, &mut told);
        assert!(disk.is_dead());
        disk.crash(Crash::Process);
        check(&disk, &told, &format!("died at step {step}, {what}"));
    }
}

#[test]
fn the_power_may_go_at_every_step() {
    for (step, what) in steps().iter().enumerate() {
        for seed in 1..=12 {
            let disk = Ram::default();
            let mut told = Told::default();
            disk.at(step, Fault::Dies);
            live(&disk, &mut told);
            disk.crash(Crash::Power(seed * 7919));
            check(&disk, &told, &format!("no power at step {step}, {what}, seed {seed}"));
        }
    }
}

#[test]
fn the_disk_may_fail_at_every_step() {
    for kind in [ErrorKind::Other, ErrorKind::StorageFull] {
        for (step, what) in steps().iter().enumerate() {
            let disk = Ram::default();
            let mut told = Told::default();
            disk.at(step, Fault::Fails(kind));
            live(&disk, &mut told);
            assert!(!disk.is_dead());
            disk.crash(Crash::Power(u64::try_from(step).unwrap() * 31 + 7));
            check(&disk, &told, &format!("{kind} at step {step}, {what}"));
        }
    }
}

#[test]
fn a_full_disk_stops_nothing_for_good() {
    let disk = Ram::default();
    let mut journal = filled(&disk, 7);
    let before = disk.steps().len();
    add(&mut journal.with_segments_of(100), vec![sample(8)]);
    let writes: Vec<usize> = disk.steps()[before..]
        .iter()
        .enumerate()
        .filter(|(_, step)| step.starts_with("write") && !step.contains("checkpoint"))
        .map(|(step, _)| step)
        .collect();
    assert_eq!(writes.len(), 3, "sealed parts, entries, hashes");
    for write in writes {
        let disk = Ram::default();
        journal = filled(&disk, 7).with_segments_of(100);
        disk.at(write, Fault::Fails(ErrorKind::StorageFull));
        assert!(matches!(
            try_add(&mut journal, vec![sample(8)]),
            Err(WriteError::Disk(_))
        ));
        assert!(!journal.is_stopped());
        add(&mut journal, vec![sample(8)]);
        assert_eq!(look(&disk, &[]).outcome.code(), 0);
    }
}

#[test]
fn after_a_failed_sync_nothing_is_acknowledged() {
    let disk = Ram::default();
    let mut journal = filled(&disk, 7).with_segments_of(100);
    let before = disk.steps().len();
    add(&mut journal, vec![sample(8)]);
    let steps = disk.steps().split_off(before);
    drop(journal);
    let syncs: Vec<usize> = (0..steps.len())
        .filter(|step| steps[*step].starts_with("sync"))
        .collect();
    assert_eq!(syncs.len(), 3, "sealed parts, entries, checkpoint");
    for sync in syncs {
        let disk = Ram::default();
        let mut journal = filled(&disk, 7).with_segments_of(100);
        disk.at(sync, Fault::Fails(ErrorKind::Other));
        assert!(matches!(
            try_add(&mut journal, vec![sample(8)]),
            Err(WriteError::Disk(_))
        ));
        assert!(journal.is_stopped());
        let steps = disk.steps().len();
        assert!(matches!(
            try_add(&mut journal, vec![sample(8)]),
            Err(WriteError::Stopped)
        ));
        assert_eq!(disk.steps().len(), steps, "the disk is left alone");
        drop(journal);
        let mut journal = reopen(&disk);
        let seq = journal.tip().seq;
        assert!(seq == 7 || seq == 8);
        add(&mut journal, vec![sample(10)]);
        assert_eq!(look(&disk, &[]).outcome.code(), 0);
    }
}

#[test]
fn with_a_damaged_checkpoint_nothing_that_may_have_been_acknowledged_is_cut_off() {
    let disk = journal(7);
    let newest = ["checkpoint-a", "checkpoint-b"].into_iter().max_by_key(|name| {
        let text = String::from_utf8(disk.get(name)).unwrap();
        text.lines().nth(1).unwrap().parse::<u64>().unwrap()
    });
    let (newest, other) = match newest.unwrap() {
        "checkpoint-a" => ("checkpoint-a", "checkpoint-b"),
        _ => ("checkpoint-b", "checkpoint-a"),
    };
    let open = |disk: &Ram| Journal::open(Box::new(disk.clone()), vec![key()], &[]);
    let harmed = disk.copy();
    harmed.put(newest, vec![b'x'; 4096]);
    let before = harmed.files();
    assert!(matches!(open(&harmed), Err(OpenError::Checkpoint(_))));
    assert_eq!(harmed.files(), before);
    assert_eq!(look(&harmed, &[]).outcome.code(), 1);
    harmed.put(newest, disk.get(other));
    assert!(
        matches!(open(&harmed), Err(OpenError::Checkpoint(_))),
        "an older one in both places"
    );
    assert_eq!(look(&harmed, &[]).outcome.code(), 1);
    harmed.put(newest, Vec::new());
    harmed.put(other, Vec::new());
    assert!(matches!(open(&harmed), Err(OpenError::Checkpoint(0))));

    // The other one is not needed.
    let harmed = disk.copy();
    harmed.drop_file(other);
    assert_eq!(look(&harmed, &[]).outcome.code(), 1);
    let (mut journal, _) = open(&harmed).unwrap();
    assert_eq!(look(&harmed, &[]).outcome.code(), 0);
    add(&mut journal, vec![sample(8)]);
    assert_eq!(look(&harmed, &[]).outcome.code(), 0);
}
