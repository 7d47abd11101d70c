//! Walking stored entries and naming the first that can't stand where it stands.

use crate::canonical::{LIMIT, canonical};
use crate::hash::leaf_hash;
use crate::leaf::{Leaf, Tip};
use domain::entry::{Entry, FORMAT};
use serde::Serialize;
use thiserror::Error;

/// The first bad entry.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
#[error("entry {seq}: {fault}")]
pub struct Bad {
    /// The number it should have.
    pub seq: u64,
    /// What is wrong.
    pub fault: Fault,
}

/// What can be wrong with an entry.
#[derive(Clone, Debug, PartialEq, Eq, Error, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Fault {
    /// It is larger than an entry may be.
    #[error("its {0} bytes are over the limit of {LIMIT}")]
    TooLarge(usize),
    /// It is no entry.
    #[error("can't be read: {0}")]
    Unreadable(String),
    /// It was written by another version of this format.
    #[error("format {0} is unknown here")]
    Format(u8),
    /// It is an entry, but not in its canonical bytes.
    #[error("its bytes are not canonical")]
    NotCanonical,
    /// It has another number.
    #[error("calls itself number {0}")]
    Number(u64),
    /// It belongs to another register.
    #[error("belongs to the register {0}")]
    Log(String),
    /// It does not follow the entry before it.
    #[error("does not follow the entry before it")]
    Prev,
    /// The register should have ended with another entry.
    #[error("is not the entry that the register should end with")]
    Tip,
}

/// A walk over entries in order.
#[derive(Clone, Debug)]
pub struct Checker {
    log: String,
    tip: Tip,
}

impl Checker {
    /// Begins after `tip`; the default tip stands before the first entry.
    #[must_use]
    pub fn new(log: impl Into<String>, tip: Tip) -> Self {
        Self { log: log.into(), tip }
    }

    /// The latest good entry.
    #[must_use]
    pub const fn tip(&self) -> &Tip {
        &self.tip
    }

    /// Takes the bytes of the next entry.
    ///
    /// # Errors
    /// When they can't stand there; the walk then stays where it was.
    pub fn take(&mut self, bytes: &[u8]) -> Result<Leaf, Bad> {
        let seq = self.tip.seq.saturating_add(1);
        let entry = self.read(seq, bytes).map_err(|fault| Bad { seq, fault })?;
        let hash = leaf_hash(bytes);
        self.tip = Tip {
            seq,
            hash: hash.clone(),
        };
        Ok(Leaf {
            entry,
            bytes: bytes.to_vec(),
            hash,
            parts: Vec::new(),
        })
    }

    /// Reads a single entry that stands after `before` others. What comes before it is not looked at.
    pub(crate) fn one(log: &str, before: u64, bytes: &[u8]) -> Result<Entry, Fault> {
        let entry = Self::parse(bytes)?;
        let tip = Tip {
            seq: before,
            hash: entry.prev.clone(),
        };
        Self::new(log, tip).placed(before.saturating_add(1), entry)
    }

    fn read(&self, seq: u64, bytes: &[u8]) -> Result<Entry, Fault> {
        self.placed(seq, Self::parse(bytes)?)
    }

    fn parse(bytes: &[u8]) -> Result<Entry, Fault> {
        if bytes.len() > LIMIT {
            return Err(Fault::TooLarge(bytes.len()));
        }
        let entry: Entry = serde_json::from_slice(bytes).map_err(|error| Fault::Unreadable(error.to_string()))?;
        if entry.v != FORMAT {
            Err(Fault::Format(entry.v))
        } else if canonical(&entry).as_deref() != Ok(bytes) {
            Err(Fault::NotCanonical)
        } else {
            Ok(entry)
        }
    }

    fn placed(&self, seq: u64, entry: Entry) -> Result<Entry, Fault> {
        if entry.seq != seq {
            Err(Fault::Number(entry.seq))
        } else if entry.log != self.log {
            Err(Fault::Log(entry.log))
        } else if entry.prev != self.tip.hash {
            Err(Fault::Prev)
        } else {
            Ok(entry)
        }
    }
}

/// Walks a whole register, which must end with `tip`. Returns how many entries it has.
///
/// # Errors
/// With the first bad entry.
pub fn check<B: AsRef<[u8]>>(log: &str, entries: impl IntoIterator<Item = B>, tip: &Tip) -> Result<u64, Bad> {
    let mut checker = Checker::new(log, Tip::default());
    for bytes in entries {
        checker.take(bytes.as_ref())?;
    }
    let end = checker.tip();
    if end == tip {
        Ok(end.seq)
    } else {
        Err(Bad {
            seq: end.seq.max(tip.seq),
            fault: Fault::Tip,
        })
    }
}
