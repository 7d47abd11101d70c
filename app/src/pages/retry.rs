//! A form that comes back because something in it must be put right.

use crate::api::told;
use crate::components::Problems;
use crate::serve::query;
use domain::form::Problem;
use domain::text::{Lang, problem as words};

/// What the address says about why the form is shown.
pub(super) struct Retry(String);

impl Retry {
    /// Reads the address; call it before the first `await`.
    pub(super) fn read() -> Self {
        Self(query("fout"))
    }

    /// Whether something must be put right.
    pub(super) fn needed(&self) -> bool {
        !self.0.is_empty()
    }

    /// What must be put right, in words: what `found` finds in the answers again, and what only the server knew.
    pub(super) fn problems(&self, lang: Lang, found: impl FnOnce() -> Vec<Problem>) -> Problems {
        let found = if self.needed() { found() } else { Vec::new() };
        let told = told::problems(&self.0).filter(|told| !found.iter().any(|problem| problem.field == told.field));
        let all: Vec<Problem> = found.iter().copied().chain(told).collect();
        all.into_iter().map(|problem| (problem.field, words::problem(problem.code).get(lang))).collect()
    }
}
