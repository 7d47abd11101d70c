use super::{Basis, Field, Input};

/// A question of the form with what the case says about it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Entry {
    /// The number on the form; empty if it isn't known.
    pub number: String,
    /// What is asked.
    pub field: Field,
    /// How it is answered.
    pub kind: Input,
    /// The question in words.
    pub question: String,
    /// How sure we are that the AP asks it.
    pub basis: Basis,
    /// The answer, or why there is none.
    pub status: Status,
}

/// Where a question stands.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Status {
    /// The case holds the answer.
    Recorded(Vec<Line>),
    /// The answer was worked out; a person must check it.
    Derived {
        /// The answer.
        lines: Vec<Line>,
        /// What it was worked out from.
        from: String,
    },
    /// It applies and nobody has answered it.
    Missing,
    /// It may stay empty and it is.
    LeftOpen,
    /// Whether it applies depends on something outside the form that nobody has settled; the words ask it.
    Undecided(String),
    /// Whether it applies depends on another question without an answer; the words say on which.
    Waiting(String),
    /// It doesn't apply.
    NotApplicable,
}

/// A line of an answer.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Line {
    /// The words, as they can be copied into the form.
    pub text: String,
    /// What a person must still look at before copying it.
    pub doubt: Option<Doubt>,
}

/// What is uncertain about a line.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Doubt {
    /// It is an estimate.
    Estimate,
    /// The form wants words with this option and there are none.
    NoWords,
    /// The form doesn't have this option.
    NotOnForm,
    /// We have not seen this option on the AP's list.
    Unconfirmed,
}

impl Line {
    /// A line without doubt.
    pub fn sure(text: impl Into<String>) -> Self {
        Self {
            text: text.into(),
            doubt: None,
        }
    }

    /// A line with something to look at.
    pub fn doubtful(text: impl Into<String>, doubt: Doubt) -> Self {
        Self {
            text: text.into(),
            doubt: Some(doubt),
        }
    }
}

impl Status {
    /// The lines of the answer, if there is one.
    #[must_use]
    pub fn lines(&self) -> &[Line] {
        match self {
            Self::Recorded(lines) | Self::Derived { lines, .. } => lines,
            Self::Missing | Self::LeftOpen | Self::Undecided(_) | Self::Waiting(_) | Self::NotApplicable => &[],
        }
    }

    /// Whether a person must look at the answer before copying it.
    #[must_use]
    pub fn to_check(&self) -> bool {
        matches!(self, Self::Derived { .. }) || self.lines().iter().any(|line| line.doubt.is_some())
    }
}
