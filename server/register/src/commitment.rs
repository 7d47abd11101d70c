//! The commitment to a sealed part: it proves the content to who has it, and hides it from who has not.

use crate::mac::keyed;
use crate::vault::WrappedKey;
use domain::entry::{PartName, Sealed};
use domain::ids::EntryId;
use hmac::{Hmac, Mac};
use serde::Serialize;
use sha2::Sha256;
use std::fmt;

/// What the content of a part is. Either keeps its commitments apart from the other, so that nobody can pass off one for the
/// other, and from any other use of the same salt.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Form {
    /// A text as it was written.
    Plain,
    /// What an encryption made of it.
    Closed,
}

impl Form {
    /// The form of a content that has this key, or none.
    pub(crate) const fn of(key: Option<&WrappedKey>) -> Self {
        match key {
            None => Self::Plain,
            Some(_) => Self::Closed,
        }
    }

    const fn purpose(self) -> &'static [u8] {
        match self {
            Self::Plain => b"lekwijzer/part/v1",
            Self::Closed => b"lekwijzer/closed/v1",
        }
    }
}

/// The commitment to a content that is kept as it was written: HMAC-SHA-256 under the salt of the part over purpose, entry
/// and name, each closed off by a zero byte, and the content; in hexadecimal.
///
/// Of an encrypted part it is over the ciphertext, under another purpose. So the register can be checked without a key. The
/// salt is kept with the content and goes with it: without it nobody can try out which text was meant.
#[must_use]
pub fn commitment(entry: EntryId, name: PartName, salt: &[u8; 32], content: impl AsRef<[u8]>) -> String {
    commit(Form::Plain, entry, name, salt, content.as_ref())
}

/// Whether this is the content that the entry committed to.
#[must_use]
pub fn opens(sealed: &Sealed, entry: EntryId, salt: &[u8; 32], content: impl AsRef<[u8]>) -> bool {
    commitment(entry, sealed.name, salt, content) == sealed.c
}

/// The commitment to a content of either form.
pub(crate) fn commit(form: Form, entry: EntryId, name: PartName, salt: &[u8; 32], content: &[u8]) -> String {
    format!("{:x}", mac(form, entry, name, salt, content).finalize().into_bytes())
}

fn mac(form: Form, entry: EntryId, name: PartName, salt: &[u8; 32], content: &[u8]) -> Hmac<Sha256> {
    let mut mac = keyed(salt);
    for field in [form.purpose(), entry.to_string().as_bytes(), code(name).as_bytes()] {
        mac.update(field);
        mac.update(&[0]);
    }
    mac.update(content);
    mac
}

/// The name of a part as it stands in the entry.
pub(crate) fn code(name: PartName) -> String {
    Code(name).to_string()
}

struct Code(PartName);

impl fmt::Display for Code {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.serialize(f)
    }
}
