//! What is known of a case, as typed answers. *Unknown* is an answer too.

mod json;
mod made_up;

pub use json::FactsError;
pub use made_up::Dice;

use crate::time::Timestamp;
use serde::{Deserialize, Serialize, Serializer};
use std::collections::{BTreeMap, BTreeSet};

/// The word that stands for an answer that is not known (yet).
pub const UNKNOWN: &str = "unknown";

/// An answer to a question of a rulebook.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(from = "Raw")]
pub enum Answer {
    /// Asked, and not known.
    Unknown,
    /// One option, by its code.
    One(String),
    /// Several options, by their codes.
    Many(BTreeSet<String>),
    /// A number.
    Number(u64),
    /// A moment.
    Moment(Timestamp),
}

impl Answer {
    /// One option.
    #[must_use]
    pub fn one(code: &str) -> Self {
        Self::One(code.to_owned())
    }

    /// Several options.
    #[must_use]
    pub fn many<'a>(codes: impl IntoIterator<Item = &'a str>) -> Self {
        Self::Many(codes.into_iter().map(str::to_owned).collect())
    }

    /// Whether the answer says something.
    #[must_use]
    pub fn is_known(&self) -> bool {
        *self != Self::Unknown
    }
}

impl Serialize for Answer {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Unknown => serializer.serialize_str(UNKNOWN),
            Self::One(code) => serializer.serialize_str(code),
            Self::Many(codes) => codes.serialize(serializer),
            Self::Number(number) => serializer.serialize_u64(*number),
            Self::Moment(at) => at.serialize(serializer),
        }
    }
}

/// An answer before it is known which kind of text it is: codes never look like a moment.
#[derive(Deserialize)]
#[serde(untagged)]
enum Raw {
    Number(u64),
    Many(BTreeSet<String>),
    Text(String),
}

impl From<Raw> for Answer {
    fn from(raw: Raw) -> Self {
        match raw {
            Raw::Number(number) => Self::Number(number),
            Raw::Many(codes) => Self::Many(codes),
            Raw::Text(text) if text == UNKNOWN => Self::Unknown,
            Raw::Text(text) => Timestamp::parse(&text).map_or(Self::One(text), Self::Moment),
        }
    }
}

/// The answers of a case, by question. A question without an answer was never asked.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Facts(BTreeMap<String, Answer>);

impl Facts {
    /// The answer to a question.
    #[must_use]
    pub fn get(&self, id: &str) -> Option<&Answer> {
        self.0.get(id)
    }

    /// Whether a question has an answer other than *unknown*.
    #[must_use]
    pub fn is_known(&self, id: &str) -> bool {
        self.get(id).is_some_and(Answer::is_known)
    }

    /// Writes an answer down, in place of an earlier one.
    pub fn set(&mut self, id: &str, answer: Answer) {
        self.0.insert(id.to_owned(), answer);
    }

    /// The same facts with one more answer.
    #[must_use]
    pub fn with(mut self, id: &str, answer: Answer) -> Self {
        self.set(id, answer);
        self
    }

    /// Takes an answer away.
    pub fn remove(&mut self, id: &str) {
        self.0.remove(id);
    }

    /// Whether nothing was answered yet.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// The answers, ordered by question id.
    pub fn iter(&self) -> impl Iterator<Item = (&str, &Answer)> {
        self.0.iter().map(|(id, answer)| (id.as_str(), answer))
    }
}
