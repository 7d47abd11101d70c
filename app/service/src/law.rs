//! Which rulebook decides for an organisation.

mod browser_book;

pub use browser_book::BrowserBook;

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
    for_browsers: Vec<BrowserBook>,
}

impl Law {
    /// Takes the shelf into use.
    ///
    /// # Errors
    /// When no book holds today for a country in which an organisation can be.
    pub fn of(shelf: Arc<Shelf>, now: Timestamp) -> Result<Self, NoRulebook> {
        let held = |country: Country| shelf.valid(country.code(), day(now)).cloned();
        let (nl, be) = (held(Country::Nl)?, held(Country::Be)?);
        // A book that decides later than today is the newest on the shelf, so all that can decide are here.
        let newest = shelf.books().filter(|book| !book.is_proposal());
        let mut for_browsers: Vec<BrowserBook> = newest.map(BrowserBook::of).collect();
        for book in [&nl, &be] {
            if !for_browsers.iter().any(|known| known.is(book)) {
                for_browsers.push(BrowserBook::of(book));
            }
        }
        Ok(Self {
            shelf,
            nl,
            be,
            for_browsers,
        })
    }

    /// The form in which browsers get a book that can decide.
    #[must_use]
    pub fn for_browser(&self, book: &Rulebook) -> Option<&BrowserBook> {
        self.for_browsers.iter().find(|known| known.is(book))
    }

    /// The book that browsers get under a name.
    #[must_use]
    pub fn named(&self, name: &str) -> Option<&BrowserBook> {
        self.for_browsers.iter().find(|known| known.name == name)
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
