//! Opening the keys, and finishing what a crash left unfinished.

use super::create::locked;
use super::files::{self, NEW, RING, SIGNING, epoch_name, is_key};
use super::ring_file::{EpochState, Listed, RingFile};
use super::{KeyFolder, KeyFolderError};
use crate::disk::{Disk, Mode, if_there, read_start};
use crate::key::{SigningKey, VerifyingKey};
use crate::vault::{EpochKey, KeyRing};

/// The longest ring, in bytes: some thousands of epochs.
const LIMIT: u64 = 1024 * 1024;

impl KeyFolder {
    /// The key that checks what these keys sign, named after their register; none where there are no keys. Anybody may ask, also
    /// while another process uses them.
    ///
    /// # Errors
    /// When there are keys and the ring is missing or damaged, or the disk fails.
    pub fn public(disk: &dyn Disk) -> Result<Option<VerifyingKey>, KeyFolderError> {
        if let Some(text) = read_start(disk, RING, LIMIT)? {
            let file = RingFile::parse(&text).ok_or(KeyFolderError::Ring)?;
            return VerifyingKey::parse(&file.signing)
                .map(Some)
                .map_err(|_| KeyFolderError::Ring);
        }
        let names = if_there(disk.list(""))?.unwrap_or_default();
        if names.iter().any(|name| is_key(name)) {
            return Err(KeyFolderError::NoRing);
        }
        Ok(None)
    }

    /// Opens the keys of the register `log`.
    ///
    /// # Errors
    /// When any of them is missing or another than it should be. Each error says what to put back.
    pub fn open(disk: Box<dyn Disk>, log: &str) -> Result<Self, KeyFolderError> {
        // Whoever looks in the wrong place leaves nothing there.
        if if_there(disk.open(RING, Mode::Read))?.is_none() {
            let names = if_there(disk.list(""))?.unwrap_or_default();
            let keys = names.iter().any(|name| is_key(name));
            return Err(if keys {
                KeyFolderError::NoRing
            } else {
                KeyFolderError::NoKeys
            });
        }
        let lock = locked(disk.as_ref())?;
        Self::open_locked(disk, log, lock)
    }

    pub(super) fn open_locked(disk: Box<dyn Disk>, log: &str, lock: Box<dyn Send>) -> Result<Self, KeyFolderError> {
        let text = read_start(disk.as_ref(), RING, LIMIT)?.ok_or(KeyFolderError::NoRing)?;
        let file = RingFile::parse(&text).ok_or(KeyFolderError::Ring)?;
        if file.log != log {
            return Err(KeyFolderError::Foreign(file.log));
        }
        let signing = signing(disk.as_ref(), &file)?;
        let ring = ring(disk.as_ref(), &file)?;
        tidy(disk.as_ref(), &file)?;
        Ok(Self {
            disk,
            file,
            ring,
            signing,
            stopped: false,
            _lock: lock,
        })
    }
}

fn signing(disk: &dyn Disk, file: &RingFile) -> Result<SigningKey, KeyFolderError> {
    take(disk, SIGNING, |text| {
        files::parse_signing(text).filter(|key| key.verifying().to_string() == file.signing)
    })
}

/// The keys of all epochs that have one.
fn ring(disk: &dyn Disk, file: &RingFile) -> Result<KeyRing, KeyFolderError> {
    let active = file.active().ok_or(KeyFolderError::Ring)?;
    let mut ring = KeyRing::new(epoch_key(disk, active)?);
    for listed in &file.epochs {
        match listed.state {
            EpochState::Active => {}
            EpochState::Retired => ring.retire(epoch_key(disk, listed)?),
            EpochState::Destroyed(_) => ring.forget(listed.epoch),
        }
    }
    Ok(ring)
}

fn epoch_key(disk: &dyn Disk, listed: &Listed) -> Result<EpochKey, KeyFolderError> {
    take(disk, &epoch_name(listed.epoch), |text| {
        files::parse_epoch(listed.epoch, text).filter(|key| key.check_value() == listed.check)
    })
}

/// Reads a key that the ring names, and gives it its own name when it has none yet.
fn take<K>(disk: &dyn Disk, name: &str, read: impl Fn(&str) -> Option<K>) -> Result<K, KeyFolderError> {
    if let Some(text) = files::read_secret(disk, name)? {
        return read(&text).ok_or_else(|| KeyFolderError::Wrong(name.to_owned()));
    }
    let new = format!("{name}{NEW}");
    let text = files::read_secret(disk, &new)?;
    let key = text
        .and_then(|text| read(&text))
        .ok_or_else(|| KeyFolderError::Missing(name.to_owned()))?;
    disk.rename(&new, name)?;
    disk.sync_folder("")?;
    Ok(key)
}

/// Removes keys that are destroyed, and files that never came into use. A key that the ring does not know at all is neither.
fn tidy(disk: &dyn Disk, file: &RingFile) -> Result<(), KeyFolderError> {
    let destroyed = |name: &str| {
        let mut epochs = file.epochs.iter();
        epochs.any(|listed| matches!(listed.state, EpochState::Destroyed(_)) && epoch_name(listed.epoch) == name)
    };
    let listed = |name: &str| name == SIGNING || file.epochs.iter().any(|one| epoch_name(one.epoch) == name);
    let names = disk.list("")?;
    if let Some(unnamed) = names.iter().find(|name| is_key(name) && !listed(name)) {
        return Err(KeyFolderError::Unnamed(unnamed.clone()));
    }
    let mut removed = false;
    for name in names.iter().filter(|name| name.ends_with(NEW) || destroyed(name)) {
        disk.remove(name)?;
        removed = true;
    }
    if removed {
        disk.sync_folder("")?;
    }
    Ok(())
}
