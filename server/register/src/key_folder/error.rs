//! What can go wrong with the keys.

use crate::key::KeyError;
use crate::vault::Epoch;
use std::io;
use thiserror::Error;

/// Why keys can't be made, opened or changed. None is ever made in place of one that is missing: contents that were closed
/// under that would seem to be lost, and those closed under the new one would be.
#[derive(Debug, Error)]
pub enum KeyFolderError {
    /// There is nothing.
    #[error("there are no keys in this folder; put back the copy of them that was kept apart from the data")]
    NoKeys,
    /// There are keys already.
    #[error("there are keys in this folder already")]
    Exists,
    /// There are keys, and nothing says which they are.
    #[error("this folder has keys and no ring; put back the latest copy of the file `ring`")]
    NoRing,
    /// The ring can't be read.
    #[error("the file `ring` is damaged; put back the latest copy of it")]
    Ring,
    /// They belong to another register.
    #[error("these are the keys of the register {0}")]
    Foreign(String),
    /// A key that the ring names is not there.
    #[error("the key `{0}` is missing; put back a copy of it")]
    Missing(String),
    /// A file holds something else than the key that the ring names.
    #[error("`{0}` is damaged or another key than the ring names; put back a copy of it")]
    Wrong(String),
    /// There is a key that the ring does not name.
    #[error(
        "the ring does not name the key `{0}`, so it is older than the keys; put back the latest copy of the file `ring`"
    )]
    Unnamed(String),
    /// Another process uses them.
    #[error("another process is using these keys")]
    Busy,
    /// The key of this epoch is in use, was destroyed before or never was.
    #[error("the key of epoch {0} can't be destroyed: only that of an earlier epoch can, and once")]
    NotRetired(Epoch),
    /// Not everything was wrapped under the key of the active epoch.
    #[error("the key of epoch {0} can't be destroyed: contents may still need it")]
    Needed(Epoch),
    /// No number is left for another epoch.
    #[error("there is no number for another epoch")]
    NoNumber,
    /// The disk failed in a way after which nobody can tell what is on it.
    #[error("these keys were not changed further after a failure of the disk; open them anew")]
    Stopped,
    /// The register can't have keys under this name.
    #[error(transparent)]
    Name(#[from] KeyError),
    /// The disk.
    #[error("the disk: {0}")]
    Disk(#[from] io::Error),
}
