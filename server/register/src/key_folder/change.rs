//! Beginning an epoch, and destroying the key of one that is over.

use super::create::put;
use super::files::{self, NEW, epoch_name};
use super::ring_file::{Destruction, EpochState, Listed, RingFile};
use super::{KeyFolder, KeyFolderError};
use crate::journal::Rewrapped;
use crate::vault::{Chance, Epoch, EpochKey};

impl KeyFolder {
    /// Begins the next epoch with a new key. That of the epoch so far goes on opening what it closed.
    ///
    /// # Errors
    /// When the disk fails. Nothing more is changed then until the keys are opened anew, which shows whether it began.
    pub fn begin_epoch(&mut self, chance: &mut Chance<'_>) -> Result<Epoch, KeyFolderError> {
        let epoch = self.ring.active().next().ok_or(KeyFolderError::NoNumber)?;
        let key = EpochKey::new(epoch, chance());
        let mut file = self.file.clone();
        for listed in file
            .epochs
            .iter_mut()
            .filter(|listed| listed.state == EpochState::Active)
        {
            listed.state = EpochState::Retired;
        }
        file.epochs.push(Listed::begin(&key));
        let name = epoch_name(epoch);
        self.change(file, |keys, file| {
            put(keys.disk.as_ref(), &name, &files::epoch_text(&key))?;
            file.write(keys.disk.as_ref())?;
            keys.disk.rename(&format!("{name}{NEW}"), &name)?;
            Ok(keys.disk.sync_folder("")?)
        })?;
        self.ring.follow(key);
        Ok(epoch)
    }

    /// Destroys the key of an earlier epoch, once nothing needs it. What was erased while it was in use is then gone from every
    /// copy of the journal too. The ring keeps the epoch as destroyed, so that it never comes back.
    ///
    /// The file is removed; blocks of the disk that were set free are not overwritten.
    ///
    /// # Errors
    /// When it is not the key of an earlier epoch, contents may still need it, or the disk fails. Nothing more is changed then
    /// until the keys are opened anew, which finishes it if the ring says that it is destroyed.
    pub fn destroy(
        &mut self,
        epoch: Epoch,
        rewrapped: &Rewrapped,
        destruction: Destruction,
    ) -> Result<(), KeyFolderError> {
        let mut file = self.file.clone();
        let mut epochs = file.epochs.iter_mut();
        let listed = epochs.find(|listed| listed.epoch == epoch && listed.state == EpochState::Retired);
        listed.ok_or(KeyFolderError::NotRetired(epoch))?.state = EpochState::Destroyed(destruction);
        if rewrapped.log() != self.file.log || rewrapped.epoch() != self.ring.active() {
            return Err(KeyFolderError::Needed(epoch));
        }
        self.change(file, |keys, file| {
            file.write(keys.disk.as_ref())?;
            keys.disk.remove(&epoch_name(epoch))?;
            Ok(keys.disk.sync_folder("")?)
        })?;
        self.ring.forget(epoch);
        Ok(())
    }

    /// Brings a change of the ring to disk.
    fn change(
        &mut self,
        file: RingFile,
        steps: impl FnOnce(&Self, &RingFile) -> Result<(), KeyFolderError>,
    ) -> Result<(), KeyFolderError> {
        if self.stopped {
            return Err(KeyFolderError::Stopped);
        }
        self.stopped = true;
        steps(self, &file)?;
        self.stopped = false;
        self.file = file;
        Ok(())
    }
}
