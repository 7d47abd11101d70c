//! Why a rulebook is refused, with the line.

use thiserror::Error;

/// A rulebook that is refused.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
#[error("{}line {line}: {fault}", file.as_deref().map(|name| format!("{name}, ")).unwrap_or_default())]
pub struct RulebookError {
    /// The file, where it is known.
    pub file: Option<String>,
    /// The line, counted from 1.
    pub line: usize,
    /// What is wrong.
    pub fault: Fault,
}

/// What is wrong with a rulebook.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
pub enum Fault {
    /// Not TOML, or a field is missing, unknown or of the wrong type.
    #[error("{0}")]
    Form(String),
    /// Two things have the same name.
    #[error("`{0}` is defined twice")]
    Duplicate(String),
    /// A text lacks a language.
    #[error("`{0}` needs a text in both languages")]
    Language(String),
    /// A rule or question names no source.
    #[error("`{0}` needs a citation")]
    NoCitation(String),
    /// A source that is named does not exist.
    #[error("`{0}` cites `{1}`, which does not exist")]
    UnknownCitation(String, String),
    /// A condition can't be read.
    #[error("condition: expected {expected}, found {found}")]
    Syntax {
        /// What would fit.
        expected: String,
        /// What stands there.
        found: String,
    },
    /// A condition names something that does not exist.
    #[error("condition: there is no question or term `{0}`")]
    UnknownName(String),
    /// A condition names an option that does not exist.
    #[error("condition: question `{0}` has no option `{1}`")]
    UnknownOption(String, String),
    /// A condition tests a question in a way that does not fit its kind.
    #[error("condition: `{0}` can't be tested with `{1}`")]
    WrongTest(String, String),
    /// A question depends on one that comes later.
    #[error("question `{0}` depends on `{1}`, which is asked later")]
    AskedLater(String, String),
    /// A term is defined by itself.
    #[error("term `{0}` is defined by itself")]
    Circle(String),
    /// A condition can never hold.
    #[error("`{0}` can never hold")]
    Never(String),
    /// An option or question can't be reached.
    #[error("`{0}` can't be reached: {1}")]
    Unreachable(String, String),
    /// A text has a place for a word that can't be filled.
    #[error("`{0}`: {1}")]
    Word(String, String),
    /// A value does not fit.
    #[error("`{0}`: {1}")]
    Value(String, String),
    /// A kind of rule that must be there is missing.
    #[error("a rule of kind `{0}` is missing")]
    MissingKind(&'static str),
}
