//! A number of persons or records: counted, between two numbers, or not to be found out.

use super::TEXT_LIMIT;
use crate::ap_form::Count;
use crate::form::{Problem, ProblemCode, RawForm, number, required_text};

/// The names of the fields of an amount.
#[derive(Clone, Copy, Debug)]
pub(super) struct Amount {
    pub(super) kind: &'static str,
    pub(super) exact: &'static str,
    pub(super) min: &'static str,
    pub(super) max: &'static str,
    pub(super) why: &'static str,
}

pub(super) const RECORDS: Amount = Amount {
    kind: "records",
    exact: "records_exact",
    min: "records_min",
    max: "records_max",
    why: "records_why",
};

pub(super) const PERSONS: Amount = Amount {
    kind: "affected",
    exact: "affected_exact",
    min: "affected_min",
    max: "affected_max",
    why: "affected_why",
};

impl Amount {
    /// The amount; `None` when nothing was chosen.
    pub(super) fn read(self, raw: &RawForm) -> Result<Option<Count>, Vec<Problem>> {
        match raw.one(self.kind) {
            "exact" => needed(raw, self.exact)
                .map(Count::Exact)
                .map(Some)
                .map_err(|problem| vec![problem]),
            "between" => self.between(raw).map(Some),
            "unknowable" => {
                let why = required_text(raw, self.why, TEXT_LIMIT, ProblemCode::GiveReason);
                why.map(Count::Unknowable).map(Some).map_err(|problem| vec![problem])
            }
            _ => Ok(None),
        }
    }

    fn between(self, raw: &RawForm) -> Result<Count, Vec<Problem>> {
        match (needed(raw, self.min), needed(raw, self.max)) {
            (Ok(min), Ok(max)) if min > max => Err(vec![Problem::new(self.min, ProblemCode::MinAboveMax)]),
            (Ok(min), Ok(max)) => Ok(Count::Between { min, max }),
            (min, max) => Err([min.err(), max.err()].into_iter().flatten().collect()),
        }
    }

    /// The amount as raw answers.
    pub(super) fn raw(self, count: Option<&Count>, raw: RawForm) -> RawForm {
        match count {
            None => raw,
            Some(Count::Exact(number)) => raw.with(self.kind, "exact").with(self.exact, number.to_string()),
            Some(Count::Between { min, max }) => raw
                .with(self.kind, "between")
                .with(self.min, min.to_string())
                .with(self.max, max.to_string()),
            Some(Count::Unknowable(why)) => raw.with(self.kind, "unknowable").with(self.why, why),
        }
    }
}

fn needed(raw: &RawForm, field: &'static str) -> Result<u64, Problem> {
    number(raw, field)?.ok_or(Problem::new(field, ProblemCode::NoSuchNumber))
}
