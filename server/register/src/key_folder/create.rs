//! Making the keys of a new register.

use super::files::{self, LOCK, NEW, RING, SIGNING, epoch_name, is_key};
use super::ring_file::{Listed, RingFile};
use super::{KeyFolder, KeyFolderError};
use crate::disk::{Disk, Mode, make};
use crate::key::SigningKey;
use crate::vault::{Chance, Epoch, EpochKey};
use std::io::ErrorKind;

impl KeyFolder {
    /// Makes the keys of a new register. It is asked for, and never done because keys are not there.
    ///
    /// # Errors
    /// When there are keys already, the name can't be signed with, or the disk fails; what was half made can be made again.
    pub fn create(disk: Box<dyn Disk>, log: &str, chance: &mut Chance<'_>) -> Result<Self, KeyFolderError> {
        let signing = SigningKey::from_seed(log, chance())?;
        let epoch = EpochKey::new(Epoch::FIRST, chance());
        let file = RingFile {
            log: log.to_owned(),
            signing: signing.verifying().to_string(),
            epochs: vec![Listed::begin(&epoch)],
        };
        disk.make_folder("")?;
        let lock = locked(disk.as_ref())?;
        let names = disk.list("")?;
        if names.iter().any(|name| name == RING) {
            return Err(KeyFolderError::Exists);
        } else if names.iter().any(|name| is_key(name)) {
            return Err(KeyFolderError::NoRing);
        }
        for name in names.iter().filter(|name| name.ends_with(NEW)) {
            disk.remove(name)?;
        }
        put(disk.as_ref(), SIGNING, &files::signing_text(&signing))?;
        put(disk.as_ref(), &epoch_name(Epoch::FIRST), &files::epoch_text(&epoch))?;
        // From this file on these are the keys of a register.
        file.write(disk.as_ref())?;
        Self::open_locked(disk, log, lock)
    }
}

/// Puts a key on disk, under the name that it has until the ring names it.
pub(super) fn put(disk: &dyn Disk, name: &str, text: &str) -> Result<(), KeyFolderError> {
    Ok(make(disk, &format!("{name}{NEW}"), Mode::Secret, text.as_bytes())?)
}

/// Keeps other processes out.
pub(super) fn locked(disk: &dyn Disk) -> Result<Box<dyn Send>, KeyFolderError> {
    disk.lock(LOCK).map_err(|error| match error.kind() {
        ErrorKind::WouldBlock => KeyFolderError::Busy,
        ErrorKind::NotFound => KeyFolderError::NoKeys,
        _ => KeyFolderError::Disk(error),
    })
}
