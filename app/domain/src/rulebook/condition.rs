//! A condition on facts, ready to be tried: names are resolved to places, options to bits.

use serde::{Deserialize, Serialize};

/// A condition on facts.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) enum Condition {
    /// Holds without asking anything.
    Always,
    /// All parts hold.
    All(Vec<Self>),
    /// At least one part holds.
    Any(Vec<Self>),
    /// The part does not hold.
    Not(Box<Self>),
    /// The part holds or may hold. Only for what is asked, never for what is advised.
    Possibly(Box<Self>),
    /// The answer to a question passes a test.
    Fact(Fact),
    /// A named condition, by its place, holds.
    Term(usize),
    /// The severity score comes out high.
    HighScore,
}

/// A test of the answer to a question.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(from = "(usize, Test, usize)", into = "(usize, Test, usize)")]
pub(crate) struct Fact {
    /// The question, by its place.
    pub(crate) place: usize,
    /// How its answer is tried.
    pub(crate) test: Test,
    /// The number of this test of this question in the book, so that what rests on it can be noted.
    pub(crate) number: usize,
}

impl From<(usize, Test, usize)> for Fact {
    fn from((place, test, number): (usize, Test, usize)) -> Self {
        Self { place, test, number }
    }
}

impl From<Fact> for (usize, Test, usize) {
    fn from(fact: Fact) -> Self {
        (fact.place, fact.test, fact.number)
    }
}

/// How an answer is tried.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) enum Test {
    /// At least one of these options.
    Any(u64),
    /// One or more options, and none but these.
    Only(u64),
    /// This number or more.
    AtLeast(u64),
}

impl Condition {
    /// Holds never.
    pub(crate) fn never() -> Self {
        Self::Not(Box::new(Self::Always))
    }

    /// Whether the score is named directly.
    pub(crate) fn rests_on_score(&self) -> bool {
        match self {
            Self::HighScore => true,
            Self::All(parts) | Self::Any(parts) => parts.iter().any(Self::rests_on_score),
            Self::Not(part) | Self::Possibly(part) => part.rests_on_score(),
            Self::Always | Self::Fact(..) | Self::Term(_) => false,
        }
    }

    /// Visits every question that is named directly, and every term. The score is not followed.
    pub(crate) fn visit(&self, question: &mut impl FnMut(Fact), term: &mut impl FnMut(usize)) {
        match self {
            Self::Always | Self::HighScore => {}
            Self::All(parts) | Self::Any(parts) => parts.iter().for_each(|part| part.visit(question, term)),
            Self::Not(part) | Self::Possibly(part) => part.visit(question, term),
            Self::Fact(fact) => question(*fact),
            Self::Term(place) => term(*place),
        }
    }
}
