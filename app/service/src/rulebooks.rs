//! Reading the rulebooks, and how often each rule decided.

use crate::actor::Reader;
use crate::error::ServiceError;
use crate::services::Services;
use domain::rulebook::{Rulebook, Shelf};
use std::collections::BTreeMap;

impl Services {
    /// All rulebooks.
    #[must_use]
    pub fn shelf(&self) -> &Shelf {
        self.law.shelf()
    }

    /// For each rule of this version of a book, in how many cases it decided the advice that the decision in force rests on.
    ///
    /// # Errors
    /// When the store can't be reached.
    pub async fn rule_counts(&self, _by: &Reader, book: &Rulebook) -> Result<BTreeMap<String, u64>, ServiceError> {
        Ok(self.store.rule_counts(&book.reference()).await?)
    }
}
