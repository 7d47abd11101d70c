//! The key of one content.

use super::cipher::{self, NONCE, about};
use super::closer::CloseError;
use crate::commitment::code;
use crate::mac::expand;
use domain::entry::PartName;
use domain::ids::PartId;
use zeroize::Zeroizing;

/// Bytes by which a content tells which key opens it.
const MARK: usize = 32;

/// The key of one content, made for it and never used again.
///
/// A content of XChaCha20-Poly1305 can be made so that it opens under two keys, to two different texts. So it begins with a
/// mark of its key (HKDF-Expand for a purpose of its own, as in the construction of Bellare and Hoang, 2022): the commitment
/// of the entry is over that too, and thereby ties the entry to one key and one text.
pub(super) struct DataKey(Zeroizing<[u8; 32]>);

impl DataKey {
    pub(super) fn new(bytes: [u8; 32]) -> Self {
        Self(Zeroizing::new(bytes))
    }

    pub(super) fn bytes(&self) -> &[u8; 32] {
        &self.0
    }

    pub(super) fn close(&self, of: &Of<'_>, nonce: [u8; NONCE], text: &[u8]) -> Result<Vec<u8>, CloseError> {
        let made = cipher::encrypt(&self.cipher_key(), nonce, &of.about(), text)?;
        Ok([self.mark().as_slice(), &made].concat())
    }

    /// Gives the text back; none when this is another key, or the content was changed or belongs elsewhere.
    pub(super) fn open(&self, of: &Of<'_>, content: &[u8]) -> Option<Zeroizing<Vec<u8>>> {
        let (mark, made) = content.split_first_chunk::<MARK>()?;
        // The mark is no secret, so it may take any time to compare.
        (*mark == *self.mark())
            .then(|| cipher::decrypt(&self.cipher_key(), &of.about(), made))
            .flatten()
    }

    fn mark(&self) -> Zeroizing<[u8; MARK]> {
        expand(&self.0, "lekwijzer/mark/v1")
    }

    fn cipher_key(&self) -> Zeroizing<[u8; 32]> {
        expand(&self.0, "lekwijzer/content/v1")
    }
}

/// Which content.
pub(super) struct Of<'a> {
    pub(super) log: &'a str,
    pub(super) part: PartId,
    pub(super) name: PartName,
}

impl Of<'_> {
    fn about(&self) -> Vec<u8> {
        about(&[
            "lekwijzer/content/v1",
            self.log,
            &self.part.to_string(),
            &code(self.name),
        ])
    }
}
