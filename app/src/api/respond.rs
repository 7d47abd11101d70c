//! From the outcome of a use case to an answer that works without script: always a redirect or a status.
//!
//! Problems in a form are never an `Err` of the server function: Leptos would put them in the address. The raw answers
//! are kept, and the page of the form shows them again with what to put right.

use crate::api::told;
use crate::paths;
use crate::problem::Problem;
use domain::form::RawForm;
use leptos::prelude::use_context;
use leptos_axum::{ResponseOptions, redirect};
use service::ports::FormKey;
use service::{Context, Denied, ServiceError};

/// Where a form stands: its page, and under which key its raw answers are kept.
#[derive(Clone, Debug)]
pub struct FormPlace {
    /// The address of the page with the form.
    pub page: String,
    /// The key; without one nothing is kept.
    pub key: Option<FormKey>,
    /// The page that shows what somebody else changed meanwhile.
    pub stale: Option<String>,
}

impl FormPlace {
    /// A form whose answers are not worth keeping, such as a password.
    #[must_use]
    pub fn unkept(page: impl Into<String>) -> Self {
        Self {
            page: page.into(),
            key: None,
            stale: None,
        }
    }

    /// A form whose answers are kept under this key.
    #[must_use]
    pub fn kept(page: impl Into<String>, key: Option<FormKey>) -> Self {
        Self {
            page: page.into(),
            key,
            stale: None,
        }
    }

    fn with_query(&self, query: &str) -> String {
        let separator = if self.page.contains('?') { '&' } else { '?' };
        format!("{}{separator}{query}#fouten", self.page)
    }
}

/// Answers the browser: on to the next page, back to the form, or a problem.
pub async fn respond(context: &Context, place: &FormPlace, raw: &RawForm, outcome: Result<String, ServiceError>) {
    let error = match outcome {
        Ok(next) => return redirect(&next),
        Err(error) => error,
    };
    if let Err(cause) = keep(context, place, raw, &error).await {
        return fail(&cause);
    }
    match &error {
        ServiceError::Invalid(problems) => redirect(&place.with_query(&format!("fout={}", told::code(problems)))),
        ServiceError::Refused(refusal) => redirect(&place.with_query(&format!("weigering={}", refusal.code()))),
        ServiceError::Stale => redirect(place.stale.as_deref().unwrap_or(&place.page)),
        ServiceError::Duplicate => redirect(&place.page),
        ServiceError::Denied(Denied::SignIn) => redirect(paths::SIGN_IN),
        ServiceError::Denied(Denied::Forbidden) | ServiceError::NotFound | ServiceError::Unavailable(_) => fail(&error),
    }
}

async fn keep(context: &Context, place: &FormPlace, raw: &RawForm, error: &ServiceError) -> Result<(), ServiceError> {
    let worth_keeping = matches!(
        error,
        ServiceError::Invalid(_) | ServiceError::Refused(_) | ServiceError::Stale
    );
    if let (true, Some(key)) = (worth_keeping, &place.key) {
        context.services.store().keep_form(key, raw, context.now).await?;
    }
    Ok(())
}

/// Answers with the status of a problem; the server draws the page for it.
pub fn fail(error: &ServiceError) {
    let problem = Problem::of(error);
    problem.log(error);
    if let Some(response) = use_context::<ResponseOptions>() {
        response.set_status(problem.status());
    }
}
