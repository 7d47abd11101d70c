//! The files of which a rulebook is made, the one on which the others build first.

use super::{Fault, RulebookError};
use sha2::{Digest, Sha256};
use std::ops::Range;

/// A file with its name.
#[derive(Clone, Copy, Debug)]
pub struct File<'a> {
    /// The name for messages; empty where there is none.
    pub name: &'a str,
    /// The text.
    pub text: &'a str,
}

/// A place in one of the files.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Place {
    /// Which file.
    pub(super) file: usize,
    /// The byte in it.
    pub(super) offset: usize,
}

/// The files of one book, in order.
#[derive(Clone, Copy)]
pub(super) struct Files<'a>(pub(super) &'a [File<'a>]);

impl Files<'_> {
    fn text(&self, file: usize) -> &str {
        self.0.get(file).map_or("", |file| file.text)
    }

    /// What is written between two bytes.
    pub(super) fn written(&self, file: usize, span: Range<usize>) -> &str {
        self.text(file).get(span).unwrap_or_default()
    }

    /// The line of a place, counted from 1.
    pub(super) fn line(&self, place: Place) -> usize {
        line_at(self.text(place.file), place.offset)
    }

    /// A fault at a place.
    pub(super) fn fault(&self, place: Place, fault: Fault) -> RulebookError {
        self.fault_in_line(place.file, self.line(place), fault)
    }

    /// A fault in a line of a file.
    pub(super) fn fault_in_line(&self, file: usize, line: usize, fault: Fault) -> RulebookError {
        let name = self.0.get(file).map(|file| file.name.to_owned());
        RulebookError {
            file: name.filter(|name| !name.is_empty()),
            line,
            fault,
        }
    }

    /// The SHA-256 of all bytes in order, in hexadecimal: what `cat … | sha256sum` says of the files.
    pub(super) fn sha256(&self) -> String {
        let mut hash = Sha256::new();
        for file in self.0 {
            hash.update(file.text.as_bytes());
        }
        format!("{:x}", hash.finalize())
    }
}

/// The line of a byte in a text, counted from 1.
pub(super) fn line_at(text: &str, offset: usize) -> usize {
    text.bytes().take(offset).filter(|byte| *byte == b'\n').count() + 1
}
