//! How contents are closed before they are kept.

use super::ring::KeyRing;
use super::wrapped::WrappedKey;
use crate::commitment::{Form, commit};
use domain::change::NewPart;
use domain::ids::EntryId;
use std::fmt;
use thiserror::Error;

/// Where 32 random bytes come from, other ones every time. They must be fit to make keys of.
pub type Chance<'a> = dyn FnMut() -> [u8; 32] + 'a;

/// What is kept of a content.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Closed {
    /// What lies in the journal, and what the commitment is over.
    pub content: Vec<u8>,
    /// The key that opens it; none when it lies there as it was written.
    pub key: Option<WrappedKey>,
}

impl Closed {
    /// What the entry says of it.
    pub(crate) fn commitment(&self, entry: EntryId, part: &NewPart) -> String {
        commit(Form::of(self.key.as_ref()), entry, part.name, &part.salt, &self.content)
    }
}

/// Why a content can't be closed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Error)]
pub enum CloseError {
    /// It is longer than the cipher takes.
    #[error("a content of {0} bytes is too long to encrypt")]
    TooLarge(usize),
}

/// Closes contents.
pub trait Closer {
    /// Closes the content of a part of the register `log`.
    ///
    /// # Errors
    /// When it can't be encrypted. A content is never kept open instead.
    fn close(&mut self, log: &str, part: &NewPart) -> Result<Closed, CloseError>;
}

/// Keeps contents as they were written: for a register that leaves nothing on a disk.
#[derive(Clone, Copy, Debug, Default)]
pub struct Plain;

impl Closer for Plain {
    fn close(&mut self, _: &str, part: &NewPart) -> Result<Closed, CloseError> {
        Ok(Closed {
            content: part.text.clone().into_bytes(),
            key: None,
        })
    }
}

/// Closes contents under the active epoch of a ring.
pub struct Under<'a> {
    /// The keys.
    pub ring: &'a KeyRing,
    /// For the key of each part.
    pub chance: &'a mut Chance<'a>,
}

impl Closer for Under<'_> {
    fn close(&mut self, log: &str, part: &NewPart) -> Result<Closed, CloseError> {
        self.ring.close(log, part, self.chance)
    }
}

impl fmt::Debug for Under<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Under").field("ring", self.ring).finish_non_exhaustive()
    }
}
