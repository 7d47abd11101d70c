//! Reading the rulebooks, and how often each rule decided.

use crate::actor::Reader;
use crate::error::ServiceError;
use crate::law::BrowserBook;
use crate::services::Services;
use domain::rulebook::{Rulebook, Shelf};
use std::collections::BTreeMap;

impl Services {
    /// All rulebooks.
    #[must_use]
    pub fn shelf(&self) -> &Shelf {
        self.law.shelf()
    }

    /// The form in which browsers get a book that can decide; `None` for a proposal.
    #[must_use]
    pub fn for_browser(&self, book: &Rulebook) -> Option<&BrowserBook> {
        self.law.for_browser(book)
    }

    /// The book that browsers get under a name.
    #[must_use]
    pub fn browser_book(&self, name: &str) -> Option<&BrowserBook> {
        self.law.named(name)
    }

    /// For each rule of this version of a book, in how many cases it decided the advice that the decision in force rests on.
    ///
    /// # Errors
    /// When the store can't be reached.
    pub async fn rule_counts(&self, _by: &Reader, book: &Rulebook) -> Result<BTreeMap<String, u64>, ServiceError> {
        Ok(self.store.rule_counts(&book.reference()).await?)
    }
}
