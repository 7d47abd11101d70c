//! A form that comes back because something in it must be put right.

use crate::api::told;
use crate::components::Problems;
use crate::serve::query;
use domain::form::{Problem, ProblemCode, RawForm};
use domain::text::{Lang, Text, problem as words};
use service::{Context, ServiceError};

/// What the address says about why the form is shown.
pub(super) struct Retry(String);

impl Retry {
    /// Reads the address; call it before the first `await`.
    pub(super) fn read() -> Self {
        Self(query("fout"))
    }

    /// Whether something must be put right.
    fn needed(&self) -> bool {
        !self.0.is_empty()
    }

    /// What was typed in a form of a browser without account; nothing unless something must be put right.
    ///
    /// # Errors
    /// When the store can't be reached.
    pub(super) async fn of_visitor(&self, context: &Context, form: &str) -> Result<Option<RawForm>, ServiceError> {
        if !self.needed() {
            return Ok(None);
        }
        context.services.visitor_form(context, form).await.map(Some)
    }

    /// What was typed in a form of this account; nothing unless something must be put right.
    ///
    /// # Errors
    /// When the store can't be reached.
    pub(super) async fn of_account(&self, context: &Context, form: &str) -> Result<Option<RawForm>, ServiceError> {
        match context.form_key(form, None).filter(|_| self.needed()) {
            Some(key) => Ok(context.services.store().form(&key).await?.map(|kept| kept.raw)),
            None => Ok(None),
        }
    }

    /// What must be put right, in words: what `found` finds in the answers again, and what only the server knew. `own` are
    /// the page's own words for a problem, where the general ones would not say what to do.
    pub(super) fn problems(&self, lang: Lang, own: &[Own], found: impl FnOnce() -> Vec<Problem>) -> Problems {
        let found = if self.needed() { found() } else { Vec::new() };
        let told = told::problems(&self.0).filter(|told| !found.iter().any(|problem| problem.field == told.field));
        let all: Vec<Problem> = found.iter().copied().chain(told).collect();
        all.into_iter()
            .map(|problem| (problem.field, sentence(problem, own).get(lang)))
            .collect()
    }
}

/// The page's own words for a problem at a field.
pub(super) type Own = (&'static str, ProblemCode, Text);

fn sentence(problem: Problem, own: &[Own]) -> Text {
    let own = own
        .iter()
        .find(|(field, code, _)| *field == problem.field && *code == problem.code);
    own.map_or_else(|| words::problem(problem.code), |(_, _, text)| *text)
}
