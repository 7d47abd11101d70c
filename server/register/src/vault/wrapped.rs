//! The key of a content, under the key of its epoch.

use super::cipher::OVERHEAD;
use super::epoch::Epoch;
use base64::prelude::{BASE64_STANDARD, Engine as _};
use domain::ids::PartId;
use sha2::{Digest, Sha256};

/// The key of a content as it is kept beside it. Nobody opens it without the key of its epoch.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct WrappedKey {
    epoch: Epoch,
    bytes: [u8; Self::SIZE],
}

impl WrappedKey {
    /// How many bytes it has.
    pub const SIZE: usize = 32 + OVERHEAD;
    /// Bytes that show, to whoever has no key, that a bit turned over. Against intent they are no use.
    const SUM: usize = 8;

    /// Takes a wrapped key that was kept.
    #[must_use]
    pub const fn new(epoch: Epoch, bytes: [u8; Self::SIZE]) -> Self {
        Self { epoch, bytes }
    }

    /// Under the key of which epoch.
    #[must_use]
    pub const fn epoch(&self) -> Epoch {
        self.epoch
    }

    /// Its bytes.
    #[must_use]
    pub const fn bytes(&self) -> &[u8; Self::SIZE] {
        &self.bytes
    }

    /// The bytes and their sum, in base64.
    pub(crate) fn text(&self, part: PartId) -> String {
        BASE64_STANDARD.encode([&self.bytes, self.sum(part).as_slice()].concat())
    }

    /// Reads that of a part; none when it is anything else.
    pub(crate) fn parse(epoch: Epoch, part: PartId, text: &str) -> Option<Self> {
        let bytes = BASE64_STANDARD.decode(text).ok()?;
        let (bytes, sum) = bytes.split_first_chunk()?;
        let wrapped = Self::new(epoch, *bytes);
        (wrapped.sum(part) == sum).then_some(wrapped)
    }

    fn sum(&self, part: PartId) -> Vec<u8> {
        let about = format!("lekwijzer/sum/v1\0{part}\0{}\0", self.epoch);
        let hash = Sha256::new().chain_update(about).chain_update(self.bytes).finalize();
        hash.iter().copied().take(Self::SUM).collect()
    }
}
