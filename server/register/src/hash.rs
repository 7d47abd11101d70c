//! The hashes of the tree of RFC 6962, section 2.1.

use base64::prelude::{BASE64_STANDARD, Engine as _};
use serde::{Serialize, Serializer};
use sha2::digest::Output;
use sha2::{Digest, Sha256};
use std::fmt;

/// What stands in place of a hash before the first entry.
pub const NO_HASH: &str = "0000000000000000000000000000000000000000000000000000000000000000";

/// A SHA-256 hash of the tree: of a leaf, of a node or of the root. Shown in base64, as checkpoints and proofs write it.
#[derive(Clone, Copy, PartialEq, Eq)]
pub struct Hash([u8; Self::SIZE]);

impl Hash {
    /// Bytes in a hash.
    pub const SIZE: usize = 32;

    /// The hash of a leaf: over a zero byte and the entry.
    #[must_use]
    pub fn leaf(entry: &[u8]) -> Self {
        Self(Sha256::new().chain_update([0]).chain_update(entry).finalize().into())
    }

    /// The hash of a node: over a one byte and the hashes of both halves.
    #[must_use]
    pub fn node(left: Self, right: Self) -> Self {
        let node = Sha256::new().chain_update([1]).chain_update(left.0);
        Self(node.chain_update(right.0).finalize().into())
    }

    /// The root of the tree without leaves.
    #[must_use]
    pub fn empty() -> Self {
        Self(Sha256::digest([]).into())
    }

    /// Takes the bytes of a hash; none when there are too few or too many.
    #[must_use]
    pub fn from_slice(bytes: &[u8]) -> Option<Self> {
        bytes.try_into().map(Self).ok()
    }

    /// Reads base64; none when that is no hash.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        BASE64_STANDARD
            .decode(text)
            .ok()
            .and_then(|bytes| Self::from_slice(&bytes))
    }

    /// The bytes.
    #[must_use]
    pub const fn bytes(&self) -> &[u8; Self::SIZE] {
        &self.0
    }

    /// The hash in hexadecimal, as entries write it.
    #[must_use]
    pub fn hex(&self) -> String {
        format!("{:x}", Output::<Sha256>::from(self.0))
    }
}

impl fmt::Display for Hash {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&BASE64_STANDARD.encode(self.0))
    }
}

impl fmt::Debug for Hash {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

impl Serialize for Hash {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl From<tlog_tiles::Hash> for Hash {
    fn from(hash: tlog_tiles::Hash) -> Self {
        Self(hash.0)
    }
}

impl From<Hash> for tlog_tiles::Hash {
    fn from(hash: Hash) -> Self {
        Self(hash.0)
    }
}

/// The leaf hash of an entry, in hexadecimal.
#[must_use]
pub fn leaf_hash(bytes: &[u8]) -> String {
    Hash::leaf(bytes).hex()
}
