//! XChaCha20-Poly1305, with the nonce in front of what it makes.

use super::closer::CloseError;
use chacha20poly1305::aead::{Aead, Payload};
use chacha20poly1305::{KeyInit, XChaCha20Poly1305};
use zeroize::Zeroizing;

/// Bytes in a nonce: enough of them that random ones never meet.
pub(super) const NONCE: usize = 24;
/// Bytes that the nonce and the tag add.
pub(super) const OVERHEAD: usize = NONCE + 16;

/// Encrypts a text that belongs to `about`.
///
/// # Errors
/// When the text is longer than the cipher takes (256 GiB).
pub(super) fn encrypt(key: &[u8; 32], nonce: [u8; NONCE], about: &[u8], text: &[u8]) -> Result<Vec<u8>, CloseError> {
    let payload = Payload { msg: text, aad: about };
    let made = XChaCha20Poly1305::new(key.into()).encrypt(&nonce.into(), payload);
    let made = made.map_err(|_| CloseError::TooLarge(text.len()))?;
    Ok([&nonce, made.as_slice()].concat())
}

/// Gives the text back; none when the key is another, or anything was changed.
pub(super) fn decrypt(key: &[u8; 32], about: &[u8], made: &[u8]) -> Option<Zeroizing<Vec<u8>>> {
    let (nonce, made) = made.split_first_chunk::<NONCE>()?;
    let payload = Payload { msg: made, aad: about };
    let text = XChaCha20Poly1305::new(key.into()).decrypt(nonce.into(), payload);
    text.ok().map(Zeroizing::new)
}

/// What a ciphertext belongs to, so that it can't be carried elsewhere. None of the fields but the first but one, the name of
/// the register, could hold a zero byte, so no two lists of fields are written alike.
pub(super) fn about(fields: &[&str]) -> Vec<u8> {
    fields.join("\0").into_bytes()
}
