//! The parts of which a rulebook is made, for messages that name one.

use std::fmt;

/// A kind of part that has a name.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Part {
    /// The book itself.
    Book,
    /// A source.
    Citation,
    /// A question.
    Question,
    /// An option; its name is that of its question and its own, with a dot.
    Option,
    /// A named condition.
    Term,
    /// A rule.
    Rule,
    /// A term that runs.
    Clock,
}

impl fmt::Display for Part {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Book => "book",
            Self::Citation => "citation",
            Self::Question => "question",
            Self::Option => "option",
            Self::Term => "term",
            Self::Rule => "rule",
            Self::Clock => "clock",
        })
    }
}
