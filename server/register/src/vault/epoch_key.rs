//! The key of an epoch, under which the keys of contents are wrapped.

use super::cipher::{self, about};
use super::closer::{Chance, CloseError};
use super::data_key::DataKey;
use super::epoch::Epoch;
use super::wrapped::WrappedKey;
use crate::mac::expand;
use domain::ids::PartId;
use sha2::Sha256;
use sha2::digest::Output;
use std::fmt;
use zeroize::Zeroizing;

/// The key of an epoch. Wiped from memory when it is dropped, and never shown.
#[derive(Clone)]
pub struct EpochKey {
    epoch: Epoch,
    key: Zeroizing<[u8; 32]>,
}

impl EpochKey {
    /// Takes 32 random bytes as the key of an epoch.
    #[must_use]
    pub fn new(epoch: Epoch, bytes: [u8; 32]) -> Self {
        Self {
            epoch,
            key: Zeroizing::new(bytes),
        }
    }

    /// Which epoch.
    #[must_use]
    pub const fn epoch(&self) -> Epoch {
        self.epoch
    }

    /// Tells this key from every other without telling anything about it; in hexadecimal.
    #[must_use]
    pub fn check_value(&self) -> String {
        let purpose = format!("lekwijzer/epoch/v1/{}", self.epoch);
        format!("{:x}", Output::<Sha256>::from(*expand(&self.key, &purpose)))
    }

    /// The key itself, to be kept where nobody else can read it.
    pub(crate) fn bytes(&self) -> &[u8; 32] {
        &self.key
    }

    pub(super) fn wrap(
        &self,
        data: &DataKey,
        log: &str,
        part: PartId,
        chance: &mut Chance<'_>,
    ) -> Result<WrappedKey, CloseError> {
        let made = cipher::encrypt(&self.cipher_key(), nonce(chance), &self.about(log, part), data.bytes())?;
        let bytes = made.try_into().map_err(|_| CloseError::TooLarge(data.bytes().len()))?;
        Ok(WrappedKey::new(self.epoch, bytes))
    }

    /// Takes a key out of its wrap; none when it was wrapped by another key, for another part or was changed.
    pub(super) fn unwrap(&self, wrapped: &WrappedKey, log: &str, part: PartId) -> Option<DataKey> {
        let key = cipher::decrypt(&self.cipher_key(), &self.about(log, part), wrapped.bytes())?;
        key.as_slice().try_into().ok().map(DataKey::new)
    }

    fn cipher_key(&self) -> Zeroizing<[u8; 32]> {
        expand(&self.key, "lekwijzer/wrap/v1")
    }

    fn about(&self, log: &str, part: PartId) -> Vec<u8> {
        about(&["lekwijzer/wrap/v1", log, &part.to_string(), &self.epoch.to_string()])
    }
}

/// A random nonce.
pub(super) fn nonce(chance: &mut Chance<'_>) -> [u8; cipher::NONCE] {
    let mut nonce = [0; cipher::NONCE];
    nonce.iter_mut().zip(chance()).for_each(|(place, byte)| *place = byte);
    nonce
}

impl fmt::Debug for EpochKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("EpochKey")
            .field("epoch", &self.epoch)
            .finish_non_exhaustive()
    }
}
