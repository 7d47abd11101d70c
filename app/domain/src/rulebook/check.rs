//! What a rulebook must hold before it may be used.

mod names;
mod order;
mod reach;
mod representatives;
mod shape;

use super::file::Files;
use super::part::Part;
use super::places::Places;
use super::{Fault, Rulebook, RulebookError};

/// Refuses a rulebook that is incomplete or contradicts itself.
pub(super) fn book(book: &Rulebook, places: &Places, files: Files<'_>) -> Result<(), RulebookError> {
    let check = Check { book, places, files };
    check.names()?;
    check.shape()?;
    check.order()?;
    check.reach()
}

/// A rulebook beside its files, so that a fault can name its place.
struct Check<'a> {
    book: &'a Rulebook,
    places: &'a Places,
    files: Files<'a>,
}

impl Check<'_> {
    fn fault(&self, part: Part, name: &str, fault: Fault) -> RulebookError {
        self.places.fault(self.files, part, name, fault)
    }

    /// A fault of the book as a whole.
    fn fault_of_book(&self, fault: Fault) -> RulebookError {
        self.fault(Part::Book, &self.book.id, fault)
    }
}
