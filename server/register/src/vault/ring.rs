//! The keys of the epochs, and what they open.

use super::closer::{Chance, CloseError, Closed};
use super::data_key::{DataKey, Of};
use super::epoch::Epoch;
use super::epoch_key::{EpochKey, nonce};
use super::wrapped::WrappedKey;
use crate::part::Part;
use domain::change::NewPart;
use domain::entry::PartName;
use domain::ids::PartId;
use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;
use thiserror::Error;
use zeroize::Zeroizing;

/// Why a part can't be opened.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Error)]
pub enum OpenPart {
    /// Its content was erased.
    #[error("its content was erased")]
    Erased,
    /// The key of its epoch is not here. It may be elsewhere.
    #[error("the key of epoch {0} is not here")]
    NoKey(Epoch),
    /// The key of its epoch was destroyed, so nobody opens it ever again.
    #[error("the key of epoch {0} was destroyed")]
    Destroyed(Epoch),
    /// It was changed, or belongs to another part or register.
    #[error("its content or its key was changed")]
    Broken,
}

/// The keys of the epochs that are not over for good. Contents are closed under the active one, and opened under any.
#[derive(Clone, Debug)]
pub struct KeyRing {
    active: Arc<EpochKey>,
    retired: BTreeMap<Epoch, Arc<EpochKey>>,
    destroyed: BTreeSet<Epoch>,
}

impl KeyRing {
    /// A ring with this key only.
    #[must_use]
    pub fn new(active: EpochKey) -> Self {
        Self {
            active: Arc::new(active),
            retired: BTreeMap::new(),
            destroyed: BTreeSet::new(),
        }
    }

    /// Goes on with a new key; the one so far only opens what it closed.
    pub(crate) fn follow(&mut self, key: EpochKey) {
        let before = std::mem::replace(&mut self.active, Arc::new(key));
        self.retired.insert(before.epoch(), before);
    }

    /// Adds the key of an earlier epoch.
    pub(crate) fn retire(&mut self, key: EpochKey) {
        self.retired.insert(key.epoch(), Arc::new(key));
    }

    /// Forgets the key of an earlier epoch for good.
    pub(crate) fn forget(&mut self, epoch: Epoch) {
        self.retired.remove(&epoch);
        self.destroyed.insert(epoch);
    }

    /// Under which epoch contents are closed.
    #[must_use]
    pub fn active(&self) -> Epoch {
        self.active.epoch()
    }

    /// Closes the content of a part under a key of its own.
    ///
    /// # Errors
    /// When it is too long to encrypt.
    pub fn close(&self, log: &str, part: &NewPart, chance: &mut Chance<'_>) -> Result<Closed, CloseError> {
        let data = DataKey::new(chance());
        let of = Of {
            log,
            part: part.id,
            name: part.name,
        };
        Ok(Closed {
            content: data.close(&of, nonce(chance), part.text.as_bytes())?,
            key: Some(self.active.wrap(&data, log, part.id, chance)?),
        })
    }

    /// The text of a part of the register `log`.
    ///
    /// # Errors
    /// When it is not there any more, or the key for it is not.
    pub fn open(&self, log: &str, part: &Part, name: PartName) -> Result<Zeroizing<Vec<u8>>, OpenPart> {
        let Part::Kept { id, content, key, .. } = part else {
            return Err(OpenPart::Erased);
        };
        let Some(key) = key else {
            return Ok(Zeroizing::new(content.clone()));
        };
        let of = Of { log, part: *id, name };
        self.unwrap(log, *id, key)?.open(&of, content).ok_or(OpenPart::Broken)
    }

    /// Wraps the key of a part under the active epoch; none when it already is. The content stays as it is.
    ///
    /// # Errors
    /// When the key of its epoch is not here.
    pub fn rewrap(
        &self,
        log: &str,
        part: PartId,
        key: &WrappedKey,
        chance: &mut Chance<'_>,
    ) -> Result<Option<WrappedKey>, OpenPart> {
        if key.epoch() == self.active() {
            return Ok(None);
        }
        let data = self.unwrap(log, part, key)?;
        let wrapped = self.active.wrap(&data, log, part, chance);
        // A key is never too long to encrypt.
        wrapped.map(Some).map_err(|CloseError::TooLarge(_)| OpenPart::Broken)
    }

    fn unwrap(&self, log: &str, part: PartId, key: &WrappedKey) -> Result<DataKey, OpenPart> {
        let epoch = key.epoch();
        let epoch_key = if epoch == self.active() {
            &self.active
        } else {
            self.retired.get(&epoch).ok_or_else(|| self.missing(epoch))?
        };
        epoch_key.unwrap(key, log, part).ok_or(OpenPart::Broken)
    }

    fn missing(&self, epoch: Epoch) -> OpenPart {
        if self.destroyed.contains(&epoch) {
            OpenPart::Destroyed(epoch)
        } else {
            OpenPart::NoKey(epoch)
        }
    }
}
