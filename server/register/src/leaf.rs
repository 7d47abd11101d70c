//! Giving entries their place in the register.

use crate::canonical::{LIMIT, entry_bytes};
use crate::hash::{NO_HASH, leaf_hash};
use crate::part::Part;
use crate::vault::{CloseError, Closer};
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
    /// What its commitments are over, one part for each and in the same order. None of them where only the bytes were read.
    pub parts: Vec<Part>,
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
    /// The content of a part can't be closed.
    #[error(transparent)]
    Close(#[from] CloseError),
}

/// Gives each entry of a change its number, its commitments and the hash of the one before it, and closes its contents.
///
/// # Errors
/// When the change is empty, one of its entries can't be written down within the limit, or a content can't be closed.
pub fn seal(change: &Change, log: &str, tip: &Tip, closer: &mut dyn Closer) -> Result<Vec<Leaf>, SealError> {
    if change.entries.is_empty() {
        return Err(SealError::Empty);
    }
    let mut leaves = Vec::with_capacity(change.entries.len());
    let mut tip = tip.clone();
    for new in &change.entries {
        let (sealed, parts) = close(new, log, closer)?;
        let entry = place(change, new, sealed, log, tip);
        let bytes = entry_bytes(&entry)?;
        let hash = leaf_hash(&bytes);
        tip = Tip {
            seq: entry.seq,
            hash: hash.clone(),
        };
        leaves.push(Leaf {
            entry,
            bytes,
            hash,
            parts,
        });
    }
    Ok(leaves)
}

/// Closes the contents of an entry. Returns its commitments, and what they are over.
fn close(new: &NewEntry, log: &str, closer: &mut dyn Closer) -> Result<(Vec<Sealed>, Vec<Part>), CloseError> {
    let parts = new.parts.iter().map(|part| {
        let content = closer.close(log, part)?;
        let sealed = Sealed {
            part: part.id,
            name: part.name,
            c: content.commitment(new.id, part),
        };
        Ok((sealed, Part::kept(part, content)))
    });
    parts.collect()
}

fn place(change: &Change, new: &NewEntry, sealed: Vec<Sealed>, log: &str, tip: Tip) -> Entry {
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
        sealed,
        prev: tip.hash,
    }
}
