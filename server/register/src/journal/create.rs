//! Making a journal.

use super::layout::{ENTRIES, FORMAT, FORMAT_TEXT, HASHES, LOCK, NEW, SEALED, SLOTS, segments};
use super::{Journal, OpenError, slot};
use crate::checkpoint::Checkpoint;
use crate::disk::{Disk, Mode, if_there, make};
use crate::hash::Hash;
use crate::key::SigningKey;
use crate::note::SignedCheckpoint;
use std::io::ErrorKind;

impl Journal {
    /// Makes an empty journal of the register that the first key is named after, with a checkpoint that says so.
    ///
    /// # Errors
    /// When there is a journal already, or the disk fails; what was half made can be made again.
    pub fn create(disk: Box<dyn Disk>, keys: Vec<SigningKey>) -> Result<Self, OpenError> {
        let origin = keys.first().ok_or(OpenError::Keys)?.verifying().name().to_owned();
        let first = slot::filled(&first_checkpoint(origin, &keys)?).ok_or(OpenError::Keys)?;

        disk.make_folder("")?;
        let lock = locked(disk.as_ref())?;
        if if_there(disk.open(FORMAT, Mode::Read))?.is_some() {
            return Err(OpenError::Exists);
        }
        disk.make_folder(ENTRIES)?;
        disk.make_folder(SEALED)?;
        if !segments(disk.as_ref())?.is_empty() {
            return Err(OpenError::Exists);
        }
        for (name, content) in SLOTS.into_iter().zip([first, slot::blank()]) {
            make(disk.as_ref(), name, Mode::Make, &content)?;
        }
        make(disk.as_ref(), HASHES, Mode::Make, &[])?;
        disk.sync_folder("")?;
        // From this file on it is a journal.
        let new = format!("{FORMAT}{NEW}");
        make(disk.as_ref(), &new, Mode::Make, FORMAT_TEXT.as_bytes())?;
        disk.rename(&new, FORMAT)?;
        disk.sync_folder("")?;
        Self::open_locked(disk, keys, &[], lock).map(|(journal, _)| journal)
    }
}

/// The checkpoint of the register without entries.
pub(super) fn first_checkpoint(origin: String, keys: &[SigningKey]) -> Result<SignedCheckpoint, OpenError> {
    let empty = Checkpoint {
        origin,
        size: 0,
        root: Hash::empty(),
    };
    SignedCheckpoint::sign(empty, keys).map_err(|_| OpenError::Keys)
}

/// Keeps other writers out.
pub(super) fn locked(disk: &dyn Disk) -> Result<Box<dyn Send>, OpenError> {
    disk.lock(LOCK).map_err(|error| match error.kind() {
        ErrorKind::WouldBlock => OpenError::Busy,
        ErrorKind::NotFound => OpenError::NoJournal,
        _ => OpenError::Disk(error),
    })
}
