//! Which rulebook decides for an organisation.

use domain::act::Country;
use domain::rulebook::{NoRulebook, Rulebook, Shelf};
use domain::time::Timestamp;
use std::sync::Arc;

/// The shelf, and the books that decided when the server started.
#[derive(Clone, Debug)]
pub struct Law {
    shelf: Arc<Shelf>,
    nl: Rulebook,
    be: Rulebook,
}

impl Law {
    /// Takes the shelf into use.
    ///
    /// # Errors
    /// When no book holds today for a country in which an organisation can be.
    pub fn of(shelf: Arc<Shelf>, now: Timestamp) -> Result<Self, NoRulebook> {
        let held = |country: Country| shelf.valid(country.code(), day(now)).cloned();
        let (nl, be) = (held(Country::Nl)?, held(Country::Be)?);
        Ok(Self { shelf, nl, be })
    }

    /// All books.
    #[must_use]
    pub fn shelf(&self) -> &Shelf {
        &self.shelf
    }

    /// The book that decides in a country at a moment. Where the last one that is known has ended meanwhile, the one that
    /// decided when the server started goes on: an old rule with its date on it is better than none.
    #[must_use]
    pub fn deciding(&self, country: Country, now: Timestamp) -> &Rulebook {
        self.shelf.valid(country.code(), day(now)).unwrap_or(match country {
            Country::Nl => &self.nl,
            Country::Be => &self.be,
        })
    }
}

fn day(now: Timestamp) -> chrono::NaiveDate {
    now.local().date_naive()
}
