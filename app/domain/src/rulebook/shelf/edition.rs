//! A former version of a rulebook: its head is known at once, the rest is read when it is first needed.

use crate::rulebook::file::{File, Files};
use crate::rulebook::read::{self, Head};
use crate::rulebook::{Rulebook, RulebookError, RulebookRef};
use std::sync::OnceLock;

/// A former version.
#[derive(Clone, Debug)]
pub(super) struct Edition {
    /// What it says of itself.
    pub(super) head: Head,
    sha256: String,
    files: &'static [File<'static>],
    book: OnceLock<Result<Rulebook, RulebookError>>,
}

impl Edition {
    /// Reads the head.
    pub(super) fn of(files: &'static [File<'static>]) -> Result<Self, RulebookError> {
        Ok(Self {
            head: read::head(Files(files))?,
            sha256: Files(files).sha256(),
            files,
            book: OnceLock::new(),
        })
    }

    /// Whether it is exactly this.
    pub(super) fn is(&self, wanted: &RulebookRef) -> bool {
        self.head.id == wanted.id && self.head.version == wanted.version && self.sha256 == wanted.sha256
    }

    /// The whole book.
    pub(super) fn book(&self) -> Result<&Rulebook, RulebookError> {
        let read = self.book.get_or_init(|| Rulebook::from_files(self.files));
        read.as_ref().map_err(Clone::clone)
    }
}
