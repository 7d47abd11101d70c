//! The commitment to a sealed part: it proves the content to who has it, and hides it from who has not.

use domain::entry::{PartName, Sealed};
use domain::ids::EntryId;
use hmac::{Hmac, Mac};
use serde::Serialize;
use sha2::Sha256;
use std::fmt;

/// Keeps these commitments apart from any other use of the same salt.
const PURPOSE: &[u8] = b"lekwijzer/part/v1";

/// HMAC-SHA-256 under the salt of the part over purpose, entry and name, each closed off by a zero byte, and the content; in
/// hexadecimal.
///
/// The content is what is stored: a text, or the bytes that an encryption made of it. So the register can be checked without
/// a key. The salt is kept with the content and goes with it: without it nobody can try out which text was meant.
#[must_use]
pub fn commitment(entry: EntryId, name: PartName, salt: &[u8; 32], content: impl AsRef<[u8]>) -> String {
    format!("{:x}", mac(entry, name, salt, content.as_ref()).finalize().into_bytes())
}

/// Whether this is the content that the entry committed to.
#[must_use]
pub fn opens(sealed: &Sealed, entry: EntryId, salt: &[u8; 32], content: impl AsRef<[u8]>) -> bool {
    commitment(entry, sealed.name, salt, content) == sealed.c
}

fn mac(entry: EntryId, name: PartName, salt: &[u8; 32], content: &[u8]) -> Hmac<Sha256> {
    // A key shorter than the block is filled up with zeroes by definition (RFC 2104); a whole block can't be refused.
    let mut key = [0; 64];
    key.iter_mut().zip(salt).for_each(|(place, byte)| *place = *byte);
    let mut mac = <Hmac<Sha256> as Mac>::new(&key.into());
    for field in [PURPOSE, entry.to_string().as_bytes(), Code(name).to_string().as_bytes()] {
        mac.update(field);
        mac.update(&[0]);
    }
    mac.update(content);
    mac
}

/// The name of a part as it stands in the entry.
struct Code(PartName);

impl fmt::Display for Code {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.serialize(f)
    }
}
