//! Where each part of a rulebook is written, so that a fault names file and line.

use super::file::{Files, Place};
use super::part::Part;
use super::{Fault, RulebookError};
use std::collections::BTreeMap;

/// The places of all parts with a name, and of the head.
#[derive(Default)]
pub(super) struct Places(BTreeMap<(Part, String), Place>);

impl Places {
    /// Notes where a part stands; of two with the same name, the later.
    pub(super) fn note(&mut self, part: Part, name: &str, place: Place) {
        self.0.insert((part, name.to_owned()), place);
    }

    /// A fault in a part; on the first line of the last file if the part is the head of the book.
    pub(super) fn fault(&self, files: Files<'_>, part: Part, name: &str, fault: Fault) -> RulebookError {
        match self.0.get(&(part, name.to_owned())) {
            Some(place) => files.fault(*place, fault),
            None => files.fault_in_line(files.0.len().saturating_sub(1), 1, fault),
        }
    }
}
