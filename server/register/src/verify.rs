//! Looking at a journal without trusting who wrote it: no key is needed to read, no network, no database.

mod erasures;
mod problem;
mod report;
mod stored;
mod walk;

pub use problem::{Limit, Problem};
pub use report::{Older, Outcome, Parts, Report, Standing};

use crate::anchor::Anchor;
use crate::checkpoint::Checkpoint;
use crate::disk::Disk;
use crate::hash::Hash;
use crate::journal::slot::{self, Slot};
use crate::journal::{OpenError, check_format, layout};
use crate::key::VerifyingKey;
use crate::note::SignedCheckpoint;
use domain::entry::Entry;
use domain::ids::PartId;
use std::collections::BTreeMap;
use std::fmt;

/// What a journal is held against.
#[derive(Clone, Copy)]
pub struct Expected<'a> {
    /// The keys that may sign. Without any it is not known who signed.
    pub keys: &'a [VerifyingKey],
    /// Checkpoints that were kept elsewhere.
    pub older: &'a [Anchor],
    /// Which sealed parts an entry says were erased; the reason stands in that entry.
    pub erased_by: &'a dyn Fn(&Entry) -> Vec<PartId>,
}

impl Default for Expected<'_> {
    fn default() -> Self {
        Self {
            keys: &[],
            older: &[],
            erased_by: &|_| Vec::new(),
        }
    }
}

impl fmt::Debug for Expected<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut shown = f.debug_struct("Expected");
        shown
            .field("keys", &self.keys)
            .field("older", &self.older)
            .finish_non_exhaustive()
    }
}

/// Looks at every entry and every sealed part. Memory does not grow with the register, save for some bytes per erased part.
#[must_use]
pub fn verify(disk: &dyn Disk, expected: &Expected<'_>) -> Report {
    let mut report = Report::default();
    if let Err(problem) = look(disk, expected, &mut report) {
        report.problems.push(problem);
    }
    if expected.keys.is_empty() {
        report.limits.push(Limit::NoKey);
    }
    report.conclude();
    report
}

fn look(disk: &dyn Disk, expected: &Expected<'_>, report: &mut Report) -> Result<(), Problem> {
    check_format(disk).map_err(|error| match error {
        OpenError::Format => Problem::Format,
        OpenError::NoJournal => Problem::NoJournal,
        other => Problem::Disk {
            error: other.to_string(),
        },
    })?;
    let notes = checkpoints(disk, report)?;
    for note in &notes {
        signed(note, expected.keys, report);
    }
    let newest = notes.iter().max_by_key(|note| note.checkpoint().size);
    let newest = newest.ok_or(Problem::NoCheckpoint)?;
    let covered = newest.checkpoint();
    report.checkpoint = Some(covered.clone());
    report.signatures = newest.signatures(expected.keys);

    let own = notes.iter().map(SignedCheckpoint::checkpoint);
    let kept = expected.older.iter().map(Anchor::checkpoint);
    let sizes = own.clone().chain(kept).map(|checkpoint| checkpoint.size).collect();
    let roots = walk::walk(disk, covered, sizes, expected, report);
    for said in own {
        if roots.get(&said.size).is_some_and(|root| *root != said.root) {
            report.problems.push(Problem::Root { size: said.size });
        }
    }
    for anchor in expected.older {
        let older = hold(anchor, covered, &roots, expected.keys);
        report.problems.extend(older.problem(covered));
        report.older.push(older);
    }
    let vouched = report
        .older
        .iter()
        .filter(|older| older.standing == Standing::Continues);
    match vouched.map(|older| older.checkpoint.size).max() {
        None => report.limits.push(Limit::NoOlder),
        Some(size) if size < covered.size => report.limits.push(Limit::Since { size }),
        Some(_) => {}
    }
    Ok(())
}

/// The one or two checkpoints of the journal.
fn checkpoints(disk: &dyn Disk, report: &mut Report) -> Result<Vec<SignedCheckpoint>, Problem> {
    let slots = slot::read_both(disk)?;
    let mut notes = Vec::new();
    for (name, slot) in layout::SLOTS.into_iter().zip(slots) {
        match slot {
            Slot::Blank => {}
            Slot::Damaged => report.problems.push(Problem::Slot { file: name.to_owned() }),
            Slot::Note(note) => notes.push(note),
        }
    }
    Ok(notes)
}

/// Whether the register signed its checkpoint, as far as keys were given.
fn signed(note: &SignedCheckpoint, keys: &[VerifyingKey], report: &mut Report) {
    let said = note.checkpoint();
    if keys.is_empty() {
        return;
    }
    if keys.iter().all(|key| key.name() != said.origin) {
        report.problems.push(Problem::Foreign {
            origin: said.origin.clone(),
        });
        return;
    }
    let signatures = note.signatures(keys);
    if !signatures.are_of(&said.origin) {
        report.problems.push(Problem::Signature {
            size: said.size,
            signatures,
        });
    }
}

/// Holds an older checkpoint against the roots that the entries have.
fn hold(anchor: &Anchor, covered: &Checkpoint, roots: &BTreeMap<u64, Hash>, keys: &[VerifyingKey]) -> Older {
    let checkpoint = anchor.checkpoint().clone();
    let signatures = anchor.note().map(|note| note.signatures(keys));
    let forged = signatures
        .as_ref()
        .is_some_and(|signatures| !signatures.broken.is_empty());
    let standing = if forged {
        Standing::Forged
    } else if checkpoint.origin != covered.origin {
        Standing::Foreign
    } else if checkpoint.size > covered.size {
        Standing::RolledBack
    } else {
        match roots.get(&checkpoint.size) {
            Some(root) if *root == checkpoint.root => Standing::Continues,
            Some(_) => Standing::Forked,
            None => Standing::NotReached,
        }
    };
    Older {
        checkpoint,
        signatures,
        standing,
    }
}
