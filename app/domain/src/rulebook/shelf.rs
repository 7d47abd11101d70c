//! The rulebooks that come with the product.

use super::{Rulebook, RulebookError, Status};

const NL_AVG: (&str, &str) = ("nl-avg.toml", include_str!("../../rulebooks/nl-avg.toml"));
const OTHERS: &[(&str, &str)] = &[];

/// All rulebooks, read and checked.
#[derive(Clone, Debug)]
pub struct Shelf {
    home: Rulebook,
    others: Vec<Rulebook>,
}

impl Shelf {
    /// Reads all rulebooks.
    ///
    /// # Errors
    /// Names file, line and reason of the first that is broken or contradicts itself.
    pub fn load() -> Result<Self, RulebookError> {
        let read = |(name, text): &(&str, &str)| Rulebook::from_files(&[super::File { name, text }]);
        Ok(Self {
            home: read(&NL_AVG)?,
            others: OTHERS.iter().map(read).collect::<Result<_, _>>()?,
        })
    }

    /// The rulebook in force in a country; the Dutch one where there is no other.
    #[must_use]
    pub fn valid(&self, country: &str) -> &Rulebook {
        let fits = |book: &&Rulebook| book.status == Status::Valid && book.country == country;
        self.books().find(fits).unwrap_or(&self.home)
    }

    /// A rulebook by its id, proposals too.
    #[must_use]
    pub fn get(&self, id: &str) -> Option<&Rulebook> {
        self.books().find(|book| book.id == id)
    }

    /// All rulebooks, the Dutch one first.
    pub fn books(&self) -> impl Iterator<Item = &Rulebook> {
        std::iter::once(&self.home).chain(&self.others)
    }
}
