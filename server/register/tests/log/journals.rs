//! Journals to look at, and to do harm to.

use crate::ram::Ram;
use crate::samples::{LOG, Mixed, change, entry, told};
use domain::act::{Act, Country};
use domain::change::NewEntry;
use domain::entry::Entry;
use domain::ids::PartId;
use register::{
    Anchor, Expected, Journal, Leaf, Report, SealedEntry, SignedCheckpoint, SigningKey, VerifyingKey, seal, verify,
};
use uuid::Uuid;

/// The key of the register of the samples.
pub fn key() -> SigningKey {
    SigningKey::from_seed(LOG, [1; 32]).unwrap()
}

/// A key that others may know.
pub fn public() -> Vec<VerifyingKey> {
    vec![key().verifying().clone()]
}

/// Adds changes, each as a batch of its own.
pub fn add(journal: &mut Journal, batch: Vec<NewEntry>) -> SignedCheckpoint {
    try_add(journal, batch).unwrap()
}

/// The same where it may fail.
pub fn try_add(journal: &mut Journal, batch: Vec<NewEntry>) -> Result<SignedCheckpoint, register::WriteError> {
    let leaves = seal(&change(Some(5), batch), LOG, journal.tip(), &mut Mixed).unwrap();
    journal.append(&sealed(&leaves))
}

/// Leaves with their parts.
pub fn sealed(leaves: &[Leaf]) -> Vec<SealedEntry<'_>> {
    leaves.iter().map(SealedEntry::from).collect()
}

/// The part of an entry that [`told`] made for number `id` by the rule of these samples.
pub fn part(id: u128) -> PartId {
    PartId::new(Uuid::from_u128(id + 1000))
}

/// Entry `id` of these samples: every third without a text, the others with one of some length.
pub fn sample(id: u128) -> NewEntry {
    if id.is_multiple_of(3) {
        entry(id, Act::RegisterOpened { country: Country::Be })
    } else {
        told(id, id + 1000, &"tekst ".repeat(usize::try_from(id % 40).unwrap()))
    }
}

/// A journal of `count` sample entries, in segments of five and batches of one to three.
pub fn journal(count: u128) -> Ram {
    let disk = Ram::default();
    drop(filled(&disk, count));
    disk
}

/// The same, still open.
pub fn filled(disk: &Ram, count: u128) -> Journal {
    let mut journal = Journal::create(Box::new(disk.clone()), vec![key()])
        .unwrap()
        .with_segments_of(5);
    let mut id = 1;
    while id <= count {
        let batch = (id..=count).take(usize::try_from(1 + id % 3).unwrap()).map(sample);
        id += u128::try_from(journal_batch(&mut journal, batch.collect())).unwrap();
    }
    journal
}

fn journal_batch(journal: &mut Journal, batch: Vec<NewEntry>) -> usize {
    let count = batch.len();
    add(journal, batch);
    count
}

/// Opens a journal again.
pub fn reopen(disk: &Ram) -> Journal {
    Journal::open(Box::new(disk.clone()), vec![key()], &[])
        .unwrap()
        .0
        .with_segments_of(5)
}

/// What an entry of these samples says was erased: the title of a case stands in for the act that will say so.
pub fn erased_by(entry: &Entry) -> Vec<PartId> {
    match entry.act {
        Act::Named {} => vec![PartId::new(Uuid::from_u128(entry.id.uuid().as_u128() - 5000 + 1000))],
        _ => Vec::new(),
    }
}

/// The entry that says that the part of entry `id` was erased.
pub fn erasure(id: u128) -> NewEntry {
    entry(id + 5000, Act::Named {})
}

/// Looks at a journal with the key of the register, and checkpoints that were kept.
pub fn look(disk: &Ram, older: &[SignedCheckpoint]) -> Report {
    let older: Vec<Anchor> = older.iter().cloned().map(Anchor::from).collect();
    let expected = Expected {
        keys: &public(),
        older: &older,
        erased_by: &erased_by,
    };
    verify(disk, &expected)
}
