//! Answers that several forms read the same way.

use crate::facts::UNKNOWN;
use crate::form::{Problem, ProblemCode, RawForm};

/// One option of a closed list, which must be chosen.
pub(super) fn option<T>(
    raw: &RawForm,
    field: &'static str,
    from_code: impl Fn(&str) -> Option<T>,
) -> Result<T, Problem> {
    match raw.one(field) {
        "" => Err(Problem::new(field, ProblemCode::ChooseOne)),
        code => from_code(code).ok_or(Problem::new(field, ProblemCode::UnknownOption)),
    }
}

/// A text that may stay empty.
pub(super) fn text(raw: &RawForm, field: &'static str, limit: usize) -> Result<String, Problem> {
    let text = raw.one(field);
    if text.chars().count() > limit {
        Err(Problem::new(field, ProblemCode::TooLong))
    } else {
        Ok(text.to_owned())
    }
}

/// A code that may be left out or not be known; which codes there are, the form's own data say.
pub(super) fn one_of(raw: &RawForm, field: &str) -> Option<String> {
    Some(raw.one(field))
        .filter(|code| !code.is_empty() && *code != UNKNOWN)
        .map(str::to_owned)
}

/// Yes or no; anything else is not known.
pub(super) fn yes_no(raw: &RawForm, field: &str) -> Option<bool> {
    match raw.one(field) {
        "yes" => Some(true),
        "no" => Some(false),
        _ => None,
    }
}
