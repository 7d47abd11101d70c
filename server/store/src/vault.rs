//! The keys under which contents are closed before they reach the database or the journal.

use crate::db::Fault;
use crate::journal::JournalAt;
use crate::open::OpenError;
use domain::change::Change;
use domain::entry::PartName;
use register::{
    Folder, KeyFolder, KeyFolderError, Leaf, OpenPart, Part, Plain, SealError, SigningKey, Tip, Under, VerifyingKey,
};
use std::path::PathBuf;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use thiserror::Error;

/// The keys of a register; none for a store that leaves nothing on a disk, which keeps contents as they were written.
#[derive(Clone, Debug, Default)]
pub(crate) struct Vault(Option<Arc<Keys>>);

#[derive(Debug)]
struct Keys {
    folder: PathBuf,
    random: fn() -> [u8; 32],
    /// None before the register has a name.
    open: Mutex<Option<KeyFolder>>,
}

/// Why a change can't be sealed.
#[derive(Debug, Error)]
pub(crate) enum VaultError {
    /// There are no keys to seal it with.
    #[error(transparent)]
    Keys(#[from] Box<OpenError>),
    /// It is not fit to be sealed.
    #[error(transparent)]
    Seal(#[from] SealError),
}

impl Vault {
    /// The keys in a folder.
    pub(crate) fn at(at: &JournalAt) -> Self {
        Self(Some(Arc::new(Keys {
            folder: at.keys.clone(),
            random: at.random,
            open: Mutex::default(),
        })))
    }

    /// The name of the register whose keys these are; none when there are no keys.
    pub(crate) fn register(&self) -> Result<Option<String>, OpenError> {
        match &self.0 {
            Some(keys) => Ok(keys.public()?.map(|key| key.name().to_owned())),
            None => Ok(None),
        }
    }

    /// Opens the keys of a register, or makes them for one that has none yet. Whoever asks knows that it never had any.
    pub(crate) fn begin(&self, log: &str) -> Result<(), OpenError> {
        let Some(keys) = &self.0 else { return Ok(()) };
        let mut open = keys.lock();
        if open.is_none() {
            *open = Some(keys.begin(log)?);
        }
        Ok(())
    }

    /// The key that signs for the register, once its keys are open.
    pub(crate) fn signing(&self) -> Option<SigningKey> {
        let open = self.0.as_ref()?.lock();
        open.as_ref().map(|keys| keys.signing().clone())
    }

    /// Gives the entries of a change their place, with their contents closed.
    pub(crate) fn seal(&self, change: &Change, log: &str, tip: &Tip) -> Result<Vec<Leaf>, VaultError> {
        let Some(keys) = &self.0 else {
            return Ok(register::seal(change, log, tip, &mut Plain)?);
        };
        self.begin(log).map_err(Box::new)?;
        let open = keys.lock();
        let ring = open.as_ref().map(KeyFolder::ring);
        let ring = ring.ok_or_else(|| Box::new(OpenError::NoKey(keys.folder.clone())))?;
        let mut random = keys.random;
        let mut under = Under {
            ring,
            chance: &mut random,
        };
        Ok(register::seal(change, log, tip, &mut under)?)
    }

    /// The text of a part; none when it was erased, or its key was destroyed.
    pub(crate) fn text(&self, log: &str, part: &Part, name: PartName) -> Result<Option<String>, Fault> {
        let open = self.0.as_ref().map(|keys| keys.lock());
        let opened = match (open.as_ref().and_then(|open| open.as_ref()), part) {
            (Some(keys), _) => keys.ring().open(log, part, name).map(|text| text.to_vec()),
            (None, Part::Kept { content, key: None, .. }) => Ok(content.clone()),
            (None, Part::Kept { key: Some(key), .. }) => Err(OpenPart::NoKey(key.epoch())),
            (None, Part::Erased(_)) => Err(OpenPart::Erased),
        };
        match opened {
            Ok(text) => String::from_utf8(text)
                .map(Some)
                .map_err(|_| Fault::Other(format!("part {} is no text", part.id()))),
            Err(OpenPart::Erased | OpenPart::Destroyed(_)) => Ok(None),
            Err(why) => Err(Fault::Other(format!("part {} can't be read: {why}", part.id()))),
        }
    }

    /// Makes random bytes; none for a store without keys.
    pub(crate) fn random(&self) -> Option<fn() -> [u8; 32]> {
        self.0.as_ref().map(|keys| keys.random)
    }
}

impl Keys {
    fn begin(&self, log: &str) -> Result<KeyFolder, OpenError> {
        let folder = || Box::new(Folder::new(&self.folder));
        let opened = match self.public()? {
            Some(_) => KeyFolder::open(folder(), log),
            None => KeyFolder::create(folder(), log, &mut || (self.random)()),
        };
        opened.map_err(|why| self.refused(why))
    }

    fn public(&self) -> Result<Option<VerifyingKey>, OpenError> {
        KeyFolder::public(&Folder::new(&self.folder)).map_err(|why| self.refused(why))
    }

    fn refused(&self, why: KeyFolderError) -> OpenError {
        OpenError::Keys(self.folder.clone(), why)
    }

    fn lock(&self) -> MutexGuard<'_, Option<KeyFolder>> {
        // Keys are changed on disk before they are here, and stop by themselves when that fails half-way.
        self.open.lock().unwrap_or_else(PoisonError::into_inner)
    }
}
