//! What can be wrong with a journal, and what a check can't show.

use super::report::Outcome;
use crate::check::{Bad, Fault};
use crate::note::Signatures;
use domain::ids::PartId;
use serde::Serialize;
use std::io;
use thiserror::Error;

/// Something that is wrong.
#[derive(Clone, Debug, PartialEq, Eq, Error, Serialize)]
#[serde(tag = "problem", rename_all = "snake_case")]
pub enum Problem {
    /// The folder is no journal.
    #[error("there is no journal in this folder")]
    NoJournal,
    /// The journal has another format.
    #[error("this journal has a format that is unknown here")]
    Format,
    /// The disk does not give what is on it.
    #[error("the disk: {error}")]
    Disk {
        /// What it says.
        error: String,
    },
    /// There is no checkpoint to begin with.
    #[error("the journal has no checkpoint")]
    NoCheckpoint,
    /// One of the two checkpoint files is missing, or holds something else than it can hold beside the other.
    #[error("{file} is damaged, missing or not the one that belongs beside the other")]
    Slot {
        /// Which.
        file: String,
    },
    /// The journal is of another register than every key.
    #[error("the journal is of the register {origin}, and no given key is")]
    Foreign {
        /// Its register.
        origin: String,
    },
    /// The register did not sign, or a signature in its name is wrong.
    #[error("the checkpoint of {size} entries is not signed by the register; {}", told(.signatures))]
    Signature {
        /// The size of the checkpoint.
        size: u64,
        /// What stands under it.
        signatures: Signatures,
    },
    /// An entry can't stand where it stands.
    #[error("entry {seq}: {fault}")]
    Entry {
        /// The number that it should have.
        seq: u64,
        /// Why.
        fault: Fault,
    },
    /// There are fewer entries than the checkpoint covers.
    #[error("entry {seq} is missing or cut off")]
    Missing {
        /// The first that is not there.
        seq: u64,
    },
    /// An entry and its stored hash contradict each other.
    #[error("entry {seq} is not the one that its stored hash was made of, or that hash was changed")]
    StoredHash {
        /// The first such entry.
        seq: u64,
    },
    /// The entries have another root than a checkpoint of the journal itself.
    #[error("the {size} entries are not those of the checkpoint")]
    Root {
        /// The size of that checkpoint.
        size: u64,
    },
    /// A sealed part is not the one that its entry commits to.
    #[error("sealed part {part} of entry {seq} was changed, or is another part")]
    PartChanged {
        /// The entry.
        seq: u64,
        /// The part.
        part: PartId,
    },
    /// A sealed part is not there, and neither is a sign that it was erased.
    #[error("sealed part {part} of entry {seq} is missing or damaged")]
    PartMissing {
        /// The entry.
        seq: u64,
        /// The part.
        part: PartId,
    },
    /// A sealed part was erased, and no entry says why.
    #[error("sealed part {part} of entry {seq} was erased without a reason in the register")]
    ErasedUnsaid {
        /// The entry.
        seq: u64,
        /// The part.
        part: PartId,
    },
    /// An entry says that a sealed part was erased, and no part before it was.
    #[error("entry {seq} says that sealed part {part} was erased, and it was not")]
    NotErased {
        /// The entry that says so.
        seq: u64,
        /// The part.
        part: PartId,
    },
    /// Sealed parts that no entry commits to.
    #[error("before entry {seq} there are sealed parts that belong to no entry")]
    Stray {
        /// The first entry after them.
        seq: u64,
    },
    /// An older checkpoint tells of another history.
    #[error("another history was handed out: its checkpoint of {size} entries is not this one's")]
    Forked {
        /// The size of that checkpoint.
        size: u64,
    },
    /// An older checkpoint covers more than there is.
    #[error("the register once had {size} entries, and now has {now}")]
    RolledBack {
        /// How many it had.
        size: u64,
        /// How many it has.
        now: u64,
    },
    /// An older checkpoint says nothing about this register.
    #[error("an older checkpoint is of another register, {origin}")]
    OlderForeign {
        /// Its register.
        origin: String,
    },
    /// An older checkpoint bears a wrong signature in the name of a given key: copied wrongly, or made up.
    #[error("the signature under the older checkpoint of {size} entries is wrong")]
    OlderForged {
        /// The size that it tells.
        size: u64,
    },
}

impl Problem {
    /// What a journal with this problem is.
    #[must_use]
    pub const fn outcome(&self) -> Outcome {
        match self {
            Self::NoJournal
            | Self::Format
            | Self::Disk { .. }
            | Self::NoCheckpoint
            | Self::OlderForeign { .. }
            | Self::OlderForged { .. }
            | Self::Entry {
                fault: Fault::Format(_),
                ..
            } => Outcome::Unreadable,
            Self::Forked { .. } | Self::RolledBack { .. } => Outcome::Forked,
            _ => Outcome::Tampered,
        }
    }

    /// The entry that it is about.
    #[must_use]
    pub const fn entry(&self) -> Option<u64> {
        match self {
            Self::Entry { seq, .. }
            | Self::Missing { seq }
            | Self::StoredHash { seq }
            | Self::PartChanged { seq, .. }
            | Self::PartMissing { seq, .. }
            | Self::ErasedUnsaid { seq, .. }
            | Self::NotErased { seq, .. }
            | Self::Stray { seq } => Some(*seq),
            _ => None,
        }
    }
}

impl From<io::Error> for Problem {
    fn from(error: io::Error) -> Self {
        Self::Disk {
            error: error.to_string(),
        }
    }
}

impl From<Bad> for Problem {
    fn from(bad: Bad) -> Self {
        Self::Entry {
            seq: bad.seq,
            fault: bad.fault,
        }
    }
}

fn told(signatures: &Signatures) -> String {
    let list = |keys: &[String]| {
        if keys.is_empty() {
            "none".to_owned()
        } else {
            keys.join(", ")
        }
    };
    format!(
        "wrong: {}; by others: {}",
        list(&signatures.broken),
        list(&signatures.unknown)
    )
}

/// Something that this check could not show, however whole the journal is.
#[derive(Clone, Debug, PartialEq, Eq, Error, Serialize)]
#[serde(tag = "limit", rename_all = "snake_case")]
pub enum Limit {
    /// No key was given.
    #[error("no key was given: anyone can have written this journal")]
    NoKey,
    /// No older checkpoint was given that this journal goes on from.
    #[error(
        "no older checkpoint vouches for it: had the holder of the key written all of it anew, this would not show it"
    )]
    NoOlder,
    /// The latest older checkpoint covers a part.
    #[error(
        "older checkpoints vouch for the first {size} entries; the holder of the key can have written those after them anew"
    )]
    Since {
        /// How many entries.
        size: u64,
    },
    /// Sealed parts were erased, with a reason in the register.
    #[error("{parts} sealed parts were erased: what they held can't be shown any more")]
    Erased {
        /// How many.
        parts: u64,
    },
    /// There is more in the files than the checkpoint covers: a write that was never acknowledged.
    #[error("{bytes} bytes after the last checkpoint are not part of the register")]
    Behind {
        /// How many bytes.
        bytes: u64,
    },
    /// Not all hashes are stored; they are made again when the journal is opened.
    #[error("the stored hashes end before entry {seq}")]
    HashesEnd {
        /// The first entry without them.
        seq: u64,
    },
    /// Times that run back by more than a minute; clocks of different machines, or a clock that was set.
    #[error("{entries} entries carry a time before that of the entry before them, the first is entry {seq}")]
    Times {
        /// How many.
        entries: u64,
        /// The first.
        seq: u64,
    },
}
