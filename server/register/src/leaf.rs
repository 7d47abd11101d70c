//! Giving entries their place in the register.

use crate::canonical::{LIMIT, entry_bytes};
use crate::commitment::commitment;
use crate::hash::{NO_HASH, leaf_hash};
use domain::change::{Change, NewEntry};
use domain::entry::{Entry, FORMAT, Sealed};
use thiserror::Error;

/// An entry in its place, with the bytes that are stored and their hash.
#[derive(Clone, Debug, PartialEq)]
pub struct Leaf {
    /// What the bytes say.
    pub entry: Entry,
    /// The canonical bytes: what is stored, and what is hashed.
    pub bytes: Vec<u8>,
    /// Their leaf hash, in hexadecimal.
    pub hash: String,
}

/// The latest entry of a register.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Tip {
    /// Its number; zero before the first.
    pub seq: u64,
    /// Its leaf hash, in hexadecimal; [`NO_HASH`] before the first.
    pub hash: String,
}

impl Default for Tip {
    fn default() -> Self {
        Self {
            seq: 0,
            hash: NO_HASH.to_owned(),
        }
    }
}

/// Why a change can't become entries.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
pub enum SealError {
    /// A change without entries changes nothing.
    #[error("a change needs at least one entry")]
    Empty,
    /// An entry holds more than facts can need.
    #[error("an entry of {0} bytes is over the limit of {LIMIT}")]
    TooLarge(usize),
    /// An entry has no exact canonical form.
    #[error("an entry can't be written down: {0}")]
    Unwritable(String),
}

/// Gives each entry of a change its number, its commitments and the hash of the one before it.
///
/// # Errors
/// When the change is empty, or one of its entries can't be written down within the limit.
pub fn seal(change: &Change, log: &str, tip: &Tip) -> Result<Vec<Leaf>, SealError> {
    if change.entries.is_empty() {
        return Err(SealError::Empty);
    }
    let mut leaves = Vec::with_capacity(change.entries.len());
    let mut tip = tip.clone();
    for new in &change.entries {
        let entry = place(change, new, log, tip);
        let bytes = entry_bytes(&entry)?;
        let hash = leaf_hash(&bytes);
        tip = Tip {
            seq: entry.seq,
            hash: hash.clone(),
        };
        leaves.push(Leaf { entry, bytes, hash });
    }
    Ok(leaves)
}

fn place(change: &Change, new: &NewEntry, log: &str, tip: Tip) -> Entry {
    let sealed = new.parts.iter().map(|part| Sealed {
        part: part.id,
        name: part.name,
        c: commitment(new.id, part.name, &part.salt, &part.text),
    });
    Entry {
        v: FORMAT,
        seq: tip.seq.saturating_add(1),
        id: new.id,
        at: change.at,
        log: log.to_owned(),
        incident: change.incident.map(|(id, _)| id),
        actor: change.actor,
        role: change.role,
        act: new.act.clone(),
        sealed: sealed.collect(),
        prev: tip.hash,
    }
}
