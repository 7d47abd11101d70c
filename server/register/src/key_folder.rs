//! The folder with the keys of a register. It lies apart from the data, and a backup of one never holds the other.
//!
//! | file | what it is |
//! |---|---|
//! | `signing.key` | the key that signs checkpoints, as C2SP signed-note writes it |
//! | `epoch-N.key` | the key of epoch N, under which the keys of contents are wrapped |
//! | `ring` | which epochs there are and what became of each; written anew as a whole |
//! | `lock` | held by the one process that may change any of these |
//!
//! The ring decides. A key is put on disk under a provisional name before the ring names it, and gets its own name after; a
//! key that is destroyed is first so in the ring and is then removed. So whatever a crash leaves is finished at the next
//! opening, and no key is ever made because one was not found.

mod change;
mod create;
mod error;
mod files;
mod open;
mod ring_file;

pub use error::KeyFolderError;
pub use ring_file::{Destruction, EpochState, WhyDestroyed};

use crate::disk::Disk;
use crate::key::SigningKey;
use crate::vault::{Epoch, KeyRing};
use ring_file::RingFile;
use std::fmt;

/// The keys of a register, open for use. There is one such process at a time.
pub struct KeyFolder {
    disk: Box<dyn Disk>,
    file: RingFile,
    ring: KeyRing,
    signing: SigningKey,
    stopped: bool,
    /// Keeps others out as long as this one lives.
    _lock: Box<dyn Send>,
}

impl KeyFolder {
    /// The key that signs checkpoints.
    #[must_use]
    pub const fn signing(&self) -> &SigningKey {
        &self.signing
    }

    /// The keys that open contents. A clone goes on opening what it could, also after a key was destroyed here: keep none.
    #[must_use]
    pub const fn ring(&self) -> &KeyRing {
        &self.ring
    }

    /// Every epoch so far, and what became of it.
    pub fn epochs(&self) -> impl Iterator<Item = (Epoch, EpochState)> + '_ {
        self.file.epochs.iter().map(|listed| (listed.epoch, listed.state))
    }
}

impl fmt::Debug for KeyFolder {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut shown = f.debug_struct("KeyFolder");
        shown
            .field("ring", &self.ring)
            .field("signing", &self.signing)
            .finish_non_exhaustive()
    }
}
