//! What a rulebook must hold before it may be used.

mod names;
mod order;
mod reach;
mod shape;

use super::{Fault, Rulebook, RulebookError};

/// Refuses a rulebook that is incomplete or contradicts itself.
pub(super) fn book(book: &Rulebook, text: &str) -> Result<(), RulebookError> {
    let check = Check { book, text };
    check.names()?;
    check.shape()?;
    check.order()?;
    check.reach()
}

/// A rulebook beside its text, so that a fault can name its line.
struct Check<'a> {
    book: &'a Rulebook,
    text: &'a str,
}

impl Check<'_> {
    /// A fault at the last place in the file where `field` has this value.
    fn fault(&self, field: &str, value: &str, fault: Fault) -> RulebookError {
        let written = format!("{field} = \"{value}\"");
        let found = self
            .text
            .lines()
            .enumerate()
            .filter(|(_, line)| line.contains(&written))
            .last();
        RulebookError::new(found.map_or(1, |(index, _)| index + 1), fault)
    }
}
