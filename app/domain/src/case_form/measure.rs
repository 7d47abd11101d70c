//! Planning a measure.

use super::read::{option, text};
use crate::form::{self, Problem, ProblemCode, RawForm, required_text};
use crate::incident::MeasureKind;
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

/// The most characters of a measure.
pub const LIMIT: usize = 500;
/// The most characters of the name of its owner.
pub const OWNER_LIMIT: usize = 100;

/// What a measure is and whose it is: the text that is kept apart from the register's entry.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct MeasureText {
    /// What is to be done.
    pub what: String,
    /// Who sees to it: a person or a team.
    pub owner: String,
}

impl MeasureText {
    /// Reads what was kept; a text of another shape counts as what is to be done.
    #[must_use]
    pub fn read(kept: &str) -> Self {
        serde_json::from_str(kept).unwrap_or_else(|_| Self {
            what: kept.to_owned(),
            owner: String::new(),
        })
    }

    /// As it is kept.
    #[must_use]
    pub fn json(&self) -> String {
        serde_json::to_string(self).unwrap_or_default()
    }
}

/// A measure to plan.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MeasureInput {
    /// Against this breach or against the next.
    pub kind: MeasureKind,
    /// When it must be done.
    pub due: Option<NaiveDate>,
    /// What and who.
    pub text: MeasureText,
}

/// Reads the form.
///
/// # Errors
/// Every problem in it.
pub fn measure(raw: &RawForm) -> Result<MeasureInput, Vec<Problem>> {
    let kind = option(raw, "kind", MeasureKind::from_code);
    let what = required_text(raw, "what", LIMIT, ProblemCode::WriteText);
    let owner = text(raw, "owner", OWNER_LIMIT);
    let due = form::date(raw, "due", "due");
    match (kind, what, owner, due) {
        (Ok(kind), Ok(what), Ok(owner), Ok(due)) => Ok(MeasureInput {
            kind,
            due,
            text: MeasureText { what, owner },
        }),
        (kind, what, owner, due) => Err([kind.err(), what.err(), owner.err(), due.err()]
            .into_iter()
            .flatten()
            .collect()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn owner_and_date_may_be_left_out() {
        let raw = RawForm::default()
            .with("kind", "corrective")
            .with("what", "Mail teruggeroepen");
        let input = measure(&raw).unwrap();
        assert_eq!((input.kind, input.due), (MeasureKind::Corrective, None));
        assert_eq!(MeasureText::read(&input.text.json()), input.text);
    }

    #[test]
    fn what_and_kind_must_be_there() {
        let raw = RawForm::default()
            .with("due_day", "31")
            .with("due_month", "2")
            .with("due_year", "2026");
        let fields: Vec<&str> = measure(&raw).unwrap_err().iter().map(|problem| problem.field).collect();
        assert_eq!(fields, ["kind", "what", "due"]);
    }

    #[test]
    fn plain_text_reads_as_what() {
        assert_eq!(MeasureText::read("Slot vervangen").what, "Slot vervangen");
    }
}
