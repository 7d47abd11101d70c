//! The one way to write an entry down as bytes.

use crate::leaf::SealError;
use domain::entry::Entry;

/// The largest entry, in bytes. Entries hold closed facts only, so anything larger is a mistake.
pub const LIMIT: usize = 16 * 1024;

/// The canonical JSON (RFC 8785) of an entry.
///
/// # Errors
/// When the entry is too large, or holds a value that does not read back as it was, such as a number above 2^53.
pub fn entry_bytes(entry: &Entry) -> Result<Vec<u8>, SealError> {
    let bytes = canonical(entry)?;
    if bytes.len() > LIMIT {
        return Err(SealError::TooLarge(bytes.len()));
    }
    // RFC 8785 writes numbers as IEEE doubles: whole numbers above 2^53 come back as their neighbour.
    match serde_json::from_slice::<Entry>(&bytes) {
        Ok(read) if read == *entry => Ok(bytes),
        Ok(_) => Err(SealError::Unwritable("it does not read back as it was".to_owned())),
        Err(error) => Err(SealError::Unwritable(error.to_string())),
    }
}

/// The canonical JSON of an entry that was read just now, and therefore reads back as it was.
pub(crate) fn canonical(entry: &Entry) -> Result<Vec<u8>, SealError> {
    serde_json_canonicalizer::to_vec(entry).map_err(|error| SealError::Unwritable(error.to_string()))
}
