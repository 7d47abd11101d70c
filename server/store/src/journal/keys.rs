//! The key that signs checkpoints, in a folder of its own.

use super::JournalAt;
use crate::open::OpenError;
use register::SigningKey;
use std::fs::{self, DirBuilder, File, OpenOptions};
use std::io::{self, ErrorKind, Write};
use std::os::unix::fs::{DirBuilderExt, OpenOptionsExt};

const FILE: &str = "signing.key";

/// The key that is there.
pub(super) fn kept(at: &JournalAt) -> Result<Option<SigningKey>, OpenError> {
    match fs::read_to_string(at.keys.join(FILE)) {
        Ok(text) => {
            let key = SigningKey::parse(text.trim_end());
            key.map(Some).map_err(|_| OpenError::BrokenKey(at.keys.join(FILE)))
        }
        Err(error) if error.kind() == ErrorKind::NotFound => Ok(None),
        Err(error) => Err(OpenError::Keys(at.keys.clone(), error)),
    }
}

/// The key for a register that has no journal yet: the one that is there, or a new one.
pub(super) fn made(at: &JournalAt, log: &str) -> Result<SigningKey, OpenError> {
    if let Some(key) = kept(at)? {
        if key.verifying().name() == log {
            return Ok(key);
        }
        return Err(OpenError::ForeignKey(at.keys.join(FILE)));
    }
    let key = SigningKey::from_seed(log, (at.random)()).map_err(|_| OpenError::BrokenKey(at.keys.join(FILE)))?;
    write(at, &key.secret_text()).map_err(|error| OpenError::Keys(at.keys.clone(), error))?;
    Ok(key)
}

/// Writes a key that is there whole or not at all, for nobody else to read.
fn write(at: &JournalAt, text: &str) -> io::Result<()> {
    DirBuilder::new().recursive(true).mode(0o700).create(&at.keys)?;
    let (new, name) = (at.keys.join(format!("{FILE}.new")), at.keys.join(FILE));
    match fs::remove_file(&new) {
        Err(error) if error.kind() != ErrorKind::NotFound => return Err(error),
        _ => {}
    }
    let mut file = OpenOptions::new().write(true).create_new(true).mode(0o400).open(&new)?;
    file.write_all(text.as_bytes())?;
    file.write_all(b"\n")?;
    file.sync_all()?;
    fs::rename(new, name)?;
    File::open(&at.keys)?.sync_all()
}
