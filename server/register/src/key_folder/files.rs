//! The files with keys.

use crate::disk::{Disk, read_start};
use crate::key::SigningKey;
use crate::vault::{Epoch, EpochKey};
use base64::prelude::{BASE64_STANDARD, Engine as _};
use std::io;
use zeroize::Zeroizing;

/// Held by the process that uses the keys.
pub(super) const LOCK: &str = "lock";
/// What became of each epoch.
pub(super) const RING: &str = "ring";
/// The key that signs checkpoints.
pub(super) const SIGNING: &str = "signing.key";
/// What a file is called until the ring names it, or it takes the place of another.
pub(super) const NEW: &str = ".new";

/// The file with the key of an epoch.
pub(super) fn epoch_name(epoch: Epoch) -> String {
    format!("epoch-{epoch}.key")
}

/// Whether a file holds a key, under its own name.
pub(super) fn is_key(name: &str) -> bool {
    let epoch = name.strip_prefix("epoch-").and_then(|rest| rest.strip_suffix(".key"));
    name == SIGNING || epoch.is_some()
}

/// What a file with the key of an epoch holds.
pub(super) fn epoch_text(key: &EpochKey) -> Zeroizing<String> {
    let coded = Zeroizing::new(BASE64_STANDARD.encode(key.bytes()));
    Zeroizing::new(format!("lekwijzer epoch key {} {}\n", key.epoch(), *coded))
}

/// Reads the key of an epoch; none from anything else.
pub(super) fn parse_epoch(epoch: Epoch, text: &str) -> Option<EpochKey> {
    let (_, coded) = text.trim_end().rsplit_once(' ')?;
    let bytes = Zeroizing::new(BASE64_STANDARD.decode(coded).ok()?);
    let key = EpochKey::new(epoch, bytes.as_slice().try_into().ok()?);
    (*epoch_text(&key) == text).then_some(key)
}

/// What the file with the signing key holds.
pub(super) fn signing_text(key: &SigningKey) -> Zeroizing<String> {
    Zeroizing::new(key.secret_text() + "\n")
}

/// Reads the signing key; none from anything else.
pub(super) fn parse_signing(text: &str) -> Option<SigningKey> {
    SigningKey::parse(text.strip_suffix('\n')?).ok()
}

/// A file as text; nothing of what is no text. None when it is missing.
pub(super) fn read_secret(disk: &dyn Disk, name: &str) -> io::Result<Option<Zeroizing<String>>> {
    const LIMIT: u64 = 4096;
    let Some(bytes) = read_start(disk, name, LIMIT)?.map(Zeroizing::new) else {
        return Ok(None);
    };
    let text = str::from_utf8(&bytes).unwrap_or_default();
    Ok(Some(Zeroizing::new(text.to_owned())))
}
