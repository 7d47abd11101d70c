//! A form that is shown again: because something must be put right, was refused, or collided with somebody else's change.

use crate::components::Problems;
use crate::serve::query;
use domain::form::{Problem, RawForm};
use domain::ids::IncidentId;
use domain::incident::Refusal;
use domain::text::{Lang, problem as words};
use service::{Context, ServiceError};

/// What the address says about why the form is shown.
#[derive(Clone)]
pub struct Again {
    wrong: bool,
    refusal: Option<Refusal>,
    kept: bool,
}

impl Again {
    /// Reads the address; call it before the first `await`.
    pub fn read() -> Self {
        let is_set = |name| query(name) == "1";
        let refusal = Refusal::from_code(&query("weigering"));
        Self {
            wrong: is_set("fout"),
            kept: is_set("bewaard"),
            refusal,
        }
    }

    /// As if the address asked for what was kept.
    pub fn kept() -> Self {
        Self {
            wrong: false,
            refusal: None,
            kept: true,
        }
    }

    /// Whether the rules refused what was sent.
    pub fn is_refused(&self) -> bool {
        self.refusal.is_some()
    }

    /// What was typed; `None` when the form is new.
    ///
    /// # Errors
    /// When the store can't be reached.
    pub async fn raw(&self, context: &Context, form: &str, id: IncidentId) -> Result<Option<RawForm>, ServiceError> {
        let wanted = self.wrong || self.kept || self.refusal.is_some();
        match context.form_key(form, Some(id)).filter(|_| wanted) {
            Some(key) => Ok(context.services.store().form(&key).await?.map(|stored| stored.raw)),
            None => Ok(None),
        }
    }

    /// What must be put right, in words: why it was refused (said at the field `at`), and the problems that `found` gives.
    pub fn problems(&self, at: &str, lang: Lang, found: impl FnOnce() -> Vec<Problem>) -> Problems {
        let mut problems = Problems::default();
        if let Some(refusal) = self.refusal {
            problems.push(at, words::refusal(refusal).get(lang));
        }
        if self.wrong {
            for problem in found() {
                problems.push(problem.field, words::problem(problem.code).get(lang));
            }
        }
        problems
    }
}
