//! HMAC-SHA-256, and the keys that are derived with it.

use hmac::{Hmac, Mac};
use sha2::Sha256;
use zeroize::Zeroizing;

/// Begins an HMAC-SHA-256 under this key.
pub(crate) fn keyed(key: &[u8; 32]) -> Hmac<Sha256> {
    // A key shorter than the block is filled up with zeroes by definition (RFC 2104); a whole block can't be refused.
    let mut block = Zeroizing::new([0; 64]);
    block.iter_mut().zip(key).for_each(|(place, byte)| *place = *byte);
    <Hmac<Sha256> as Mac>::new((&*block).into())
}

/// Derives 32 bytes for one purpose: HKDF-Expand (RFC 5869, section 2.3) with SHA-256. The key must be random itself.
pub(crate) fn expand(key: &[u8; 32], purpose: &str) -> Zeroizing<[u8; 32]> {
    let mac = keyed(key).chain_update(purpose).chain_update([1]);
    Zeroizing::new(mac.finalize().into_bytes().into())
}
