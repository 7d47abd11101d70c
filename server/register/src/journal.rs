//! The register as a folder: the exact entry bytes, the hashes of their tree, the sealed parts in files that can be written
//! anew without one, and the latest checkpoint.
//!
//! What is acknowledged is what a checkpoint on disk covers. Everything is on disk before its checkpoint is written, so
//! whatever a crash leaves behind the checkpoint was never acknowledged and is cut off when the journal is opened.

mod append;
mod create;
mod erase;
mod error;
mod hashes;
pub(crate) mod layout;
mod lines;
mod open;
mod read;
mod recover;
mod rewrap;
mod rewrite;
pub(crate) mod slot;
mod tail;
pub(crate) mod tape;

pub use append::SealedEntry;
pub use error::{OpenError, ReadError, WriteError};
use hashes::length as hashes_length;
pub use open::Cut;
pub(crate) use open::check_format;
pub use read::{Record, Records};
pub use rewrap::Rewrapped;

use crate::check::Checker;
use crate::disk::Disk;
use crate::key::{SigningKey, VerifyingKey};
use crate::leaf::Tip;
use crate::note::SignedCheckpoint;
use crate::tree::Frontier;
use crate::vault::Epoch;
use std::fmt;
use tail::Tail;

/// After how many entries a new pair of files is begun.
pub const SEGMENT: u64 = 4096;
/// After how many bytes of sealed parts likewise: to erase one part, all of a file are written anew.
const SEALED_SEGMENT: u64 = 64 * 1024 * 1024;

/// A journal that is open for writing. There is one at a time.
pub struct Journal {
    disk: Box<dyn Disk>,
    keys: Vec<SigningKey>,
    checker: Checker,
    frontier: Frontier,
    latest: SignedCheckpoint,
    /// Which place the next checkpoint goes to.
    slot: usize,
    /// The number of the first entry of each segment.
    segments: Vec<u64>,
    files: Option<Files>,
    hashes: Tail,
    segment: u64,
    /// The epoch that everything was wrapped under; nothing older is taken from then on.
    epoch: Option<Epoch>,
    stopped: bool,
    /// Keeps other writers out as long as this one lives.
    _lock: Box<dyn Send>,
}

/// The files that grow.
struct Files {
    entries: Tail,
    sealed: Tail,
}

impl Journal {
    /// The latest acknowledged entry.
    #[must_use]
    pub const fn tip(&self) -> &Tip {
        self.checker.tip()
    }

    /// The latest checkpoint.
    #[must_use]
    pub const fn checkpoint(&self) -> &SignedCheckpoint {
        &self.latest
    }

    /// The key that signs for the register: the first of those that the journal was opened with.
    #[must_use]
    pub fn key(&self) -> Option<&VerifyingKey> {
        self.keys.first().map(SigningKey::verifying)
    }

    /// Whether the disk failed in a way after which nothing more is taken.
    #[must_use]
    pub const fn is_stopped(&self) -> bool {
        self.stopped
    }

    /// Begins new files after this many entries instead of [`SEGMENT`]. A reader takes files of any length.
    #[must_use]
    pub const fn with_segments_of(mut self, entries: u64) -> Self {
        self.segment = entries;
        self
    }
}

impl fmt::Debug for Journal {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut shown = f.debug_struct("Journal");
        shown.field("checkpoint", self.latest.checkpoint());
        shown.field("stopped", &self.stopped).finish_non_exhaustive()
    }
}
