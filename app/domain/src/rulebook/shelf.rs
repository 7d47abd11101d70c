//! The rulebooks that come with the product, the versions that held before included.

mod edition;

use self::edition::Edition;
use super::{File, Question, Rulebook, RulebookError, RulebookRef, Status};
use chrono::NaiveDate;
use thiserror::Error;

const AVG: File<'_> = File {
    name: "avg.toml",
    text: include_str!("../../rulebooks/avg.toml"),
};

const NL_AVG: File<'_> = File {
    name: "nl-avg.toml",
    text: include_str!("../../rulebooks/nl-avg.toml"),
};

const BE_GBA: File<'_> = File {
    name: "be-gba.toml",
    text: include_str!("../../rulebooks/be-gba.toml"),
};

const EU_OMNIBUS_PROPOSAL: File<'_> = File {
    name: "eu-omnibus-proposal.toml",
    text: include_str!("../../rulebooks/eu-omnibus-proposal.toml"),
};

const NL_AVG_2026_11_21: File<'_> = File {
    name: "former/nl-avg-2026-11-21.toml",
    text: include_str!("../../rulebooks/former/nl-avg-2026-11-21.toml"),
};

/// The newest version of every book, each as its files from the bottom up; the Dutch one first.
const NEWEST: &[&[File<'_>]] = &[&[AVG, NL_AVG], &[AVG, BE_GBA], &[AVG, NL_AVG, EU_OMNIBUS_PROPOSAL]];

/// Versions that held before, newest first. What was advised under them is replayed under them.
const FORMER: &[&[File<'_>]] = &[&[NL_AVG_2026_11_21]];

/// Why there is no rulebook to read.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
pub enum NoRulebook {
    /// No valid book held in this country on this day.
    #[error("no rulebook holds in country `{country}` on {on}")]
    NoneHeld {
        /// The country, as a lower-case code.
        country: String,
        /// The day.
        on: NaiveDate,
    },
    /// Nothing on the shelf is exactly this.
    #[error("rulebook {} of {} with hash {} is not on the shelf", .0.id, .0.version, .0.sha256)]
    NotOnShelf(RulebookRef),
    /// A former version can't be read.
    #[error(transparent)]
    Broken(#[from] RulebookError),
}

/// All rulebooks. The newest versions are read and checked at once, former ones when they are first needed.
#[derive(Clone, Debug)]
pub struct Shelf {
    newest: Vec<Rulebook>,
    former: Vec<Edition>,
}

impl Shelf {
    /// Reads the newest version of every rulebook.
    ///
    /// # Errors
    /// Names file, line and reason of the first that is broken or contradicts itself.
    pub fn load() -> Result<Self, RulebookError> {
        Self::of(NEWEST, FORMER)
    }

    fn of(newest: &[&[File<'_>]], former: &[&'static [File<'static>]]) -> Result<Self, RulebookError> {
        Ok(Self {
            newest: newest
                .iter()
                .map(|files| Rulebook::from_files(files))
                .collect::<Result<_, _>>()?,
            former: former
                .iter()
                .map(|files| Edition::of(files))
                .collect::<Result<_, _>>()?,
        })
    }

    /// The newest version of the law in force in a country on a day.
    ///
    /// # Errors
    /// No valid book held there on that day, or the former version that did can't be read.
    pub fn valid(&self, country: &str, on: NaiveDate) -> Result<&Rulebook, NoRulebook> {
        let holds = |status, of: &str, from: NaiveDate, until: Option<NaiveDate>| {
            status == Status::Valid && of == country && from <= on && until.is_none_or(|until| on <= until)
        };
        let newest = self
            .newest
            .iter()
            .find(|book| holds(book.status, &book.country, book.valid_from, book.valid_until));
        if let Some(book) = newest {
            return Ok(book);
        }
        let held = |edition: &&Edition| {
            holds(
                edition.head.status,
                &edition.head.country,
                edition.head.valid_from,
                edition.head.valid_until,
            )
        };
        match self
            .former
            .iter()
            .filter(held)
            .max_by_key(|edition| &edition.head.version)
        {
            Some(edition) => Ok(edition.book()?),
            None => Err(NoRulebook::NoneHeld {
                country: country.to_owned(),
                on,
            }),
        }
    }

    /// Exactly this rulebook, former versions too.
    ///
    /// # Errors
    /// It is not on the shelf, or can't be read.
    pub fn exact(&self, wanted: &RulebookRef) -> Result<&Rulebook, NoRulebook> {
        if let Some(book) = self.newest.iter().find(|book| book.reference() == *wanted) {
            return Ok(book);
        }
        match self.former.iter().find(|edition| edition.is(wanted)) {
            Some(edition) => Ok(edition.book()?),
            None => Err(NoRulebook::NotOnShelf(wanted.clone())),
        }
    }

    /// The newest version of a rulebook by its id, proposals too.
    #[must_use]
    pub fn get(&self, id: &str) -> Option<&Rulebook> {
        self.newest.iter().find(|book| book.id == id)
    }

    /// The newest version of every rulebook, the Dutch one first.
    pub fn books(&self) -> impl Iterator<Item = &Rulebook> {
        self.newest.iter()
    }

    /// The proposals, which never decide.
    pub fn proposals(&self) -> impl Iterator<Item = &Rulebook> {
        self.books().filter(|book| book.is_proposal())
    }

    /// The versions of a rulebook that held before, newest first.
    pub fn former(&self, id: &str) -> impl Iterator<Item = Result<&Rulebook, NoRulebook>> {
        let of_book = move |edition: &&Edition| edition.head.id == id;
        self.former.iter().filter(of_book).map(|edition| Ok(edition.book()?))
    }

    /// A question by its id in whichever book asks it or once asked it, the present books first. A former book that can't be
    /// read is passed over: it is sought for its words only.
    #[must_use]
    pub fn question(&self, id: &str) -> Option<&Question> {
        let former = self.former.iter().filter_map(|edition| edition.book().ok());
        self.newest.iter().chain(former).find_map(|book| book.question(id))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_law_to_come_leaves_the_former_one_in_force_until_then() {
        let text = NL_AVG_2026_11_21.text.replace("2018-05-25", "2027-01-01");
        let coming = File {
            name: "coming.toml",
            text: &text.replacen("2026-11-21", "2027-01-01", 1),
        };
        let shelf = Shelf::of(&[&[coming]], FORMER).unwrap();
        let valid = |on: &str| shelf.valid("nl", on.parse().unwrap()).unwrap().version();
        assert_eq!([valid("2026-12-31"), valid("2027-01-01")], ["2026-11-21", "2027-01-01"]);
        assert_eq!(shelf.get("nl-avg").unwrap().version(), "2027-01-01");
    }
}
