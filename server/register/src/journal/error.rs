//! What can go wrong with a journal.

use crate::check::Bad;
use crate::note::NoteError;
use crate::part::PART_LIMIT;
use crate::tree::ProofError;
use crate::vault::OpenPart;
use domain::ids::PartId;
use std::io;
use thiserror::Error;

/// Why a journal can't be made or opened. Nothing of it was changed, save for what was never acknowledged.
#[derive(Debug, Error)]
pub enum OpenError {
    /// No journal was made in this folder. None is made by itself: it would begin a second history.
    #[error("there is no journal in this folder")]
    NoJournal,
    /// There is one already.
    #[error("there is a journal in this folder already")]
    Exists,
    /// Written in another format.
    #[error("this journal has a format that is unknown here")]
    Format,
    /// Another process writes to it.
    #[error("another process is writing to this journal")]
    Busy,
    /// No key to sign with, or more of them than a checkpoint has room for.
    #[error("it takes a key to sign checkpoints, and at most twenty")]
    Keys,
    /// It belongs to another register than the key.
    #[error("this journal belongs to the register {0}")]
    Foreign(String),
    /// A checkpoint is not signed by the register, as far as the given keys tell.
    #[error("the checkpoint of {0} entries is not signed by a known key of the register")]
    Signature(u64),
    /// No checkpoint can be read, or one can't and it is not certain that the other is the latest.
    #[error("a checkpoint is damaged, and what comes after entry {0} may have been acknowledged")]
    Checkpoint(u64),
    /// Acknowledged entries are missing.
    #[error("{covered} entries were acknowledged, and no more than {found} are there")]
    Short {
        /// How many the checkpoint covers.
        covered: u64,
        /// How many are there.
        found: u64,
    },
    /// An acknowledged entry is damaged.
    #[error(transparent)]
    Entry(#[from] Bad),
    /// Sealed parts of acknowledged entries are missing.
    #[error("sealed parts of the entries from {0} on are missing")]
    Parts(u64),
    /// The entries have another root than the checkpoint.
    #[error("the entries are not those of the checkpoint")]
    Root,
    /// The disk.
    #[error("the disk: {0}")]
    Disk(#[from] io::Error),
}

/// Why nothing was added, erased or wrapped anew.
#[derive(Debug, Error)]
pub enum WriteError {
    /// The disk failed in a way after which nobody can tell what is on it. The journal takes no more until it is opened anew.
    #[error("the journal stopped writing after a failure of the disk")]
    Stopped,
    /// An entry can't stand where it would stand.
    #[error(transparent)]
    Entry(#[from] Bad),
    /// An entry without the sealed parts that it commits to, or with others.
    #[error("entry {0} comes without the sealed parts that it commits to")]
    Parts(u64),
    /// A sealed part is larger than the journal takes.
    #[error("a sealed part of {0} bytes is over the limit of {PART_LIMIT}")]
    TooLarge(usize),
    /// The journal has no such part.
    #[error("entry {0} has no sealed part {1}")]
    NoPart(u64, PartId),
    /// A sealed part comes under the key of an epoch that is over.
    #[error("entry {0} comes with a sealed part under the key of an epoch that is over")]
    Epoch(u64),
    /// The sealed parts of a segment can't be read.
    #[error("sealed parts of the entries from {0} on are damaged")]
    Damaged(u64),
    /// The key of a sealed part can't be wrapped anew.
    #[error("sealed part {0} can't be wrapped anew: {1}")]
    Key(PartId, OpenPart),
    /// The checkpoint can't be signed.
    #[error(transparent)]
    Note(#[from] NoteError),
    /// The disk. When nothing else could be harmed the journal goes on; see [`is_stopped`](super::Journal::is_stopped).
    #[error("the disk: {0}")]
    Disk(#[from] io::Error),
}

/// Why something can't be read from a journal.
#[derive(Debug, Error)]
pub enum ReadError {
    /// The register has no such entry.
    #[error("the register has no entry {0}")]
    NoEntry(u64),
    /// An entry is missing or damaged.
    #[error("entry {0} can't be read: {1}")]
    Entry(u64, String),
    /// A sealed part is missing or damaged.
    #[error("a sealed part of entry {0} is missing or damaged")]
    Part(u64),
    /// The stored hashes don't lead to the checkpoint. Opening the journal anew makes them again.
    #[error("the stored hashes are damaged")]
    Hashes,
    /// The stored hashes can't be read.
    #[error(transparent)]
    Proof(#[from] ProofError),
    /// The disk.
    #[error("the disk: {0}")]
    Disk(#[from] io::Error),
}
