//! The hash of a leaf.

use sha2::{Digest, Sha256};

/// What stands in place of a hash before the first entry.
pub const NO_HASH: &str = "0000000000000000000000000000000000000000000000000000000000000000";

/// The leaf hash of RFC 6962, section 2.1: SHA-256 over a zero byte and the entry, in hexadecimal.
#[must_use]
pub fn leaf_hash(bytes: &[u8]) -> String {
    format!("{:x}", Sha256::new().chain_update([0]).chain_update(bytes).finalize())
}
