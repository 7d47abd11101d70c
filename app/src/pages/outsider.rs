//! A second judgement by somebody from outside, without an account: entering the code, judging the facts, and then both
//! judgements.

mod enter;
mod facts;
mod over;
mod verdict;

pub use enter::EnterInvitation;

use crate::pages::retry::Retry;
use crate::paths;
use crate::serve::{go, query, serve};
use domain::form::RawForm;
use domain::incident::Refusal;
use domain::text::problem;
use leptos::prelude::*;
use service::outsider::Invited;
use service::{Context, ServiceError};

/// Under which name the number of an invitation is kept.
pub const OPEN_FORM: &str = "open-invitation";
/// Under which name a judgement from outside is kept.
pub const JUDGEMENT_FORM: &str = "judgement";

/// What stands behind the invitation that this browser opened.
#[component]
pub fn JudgePage() -> impl IntoView {
    let retry = Retry::read();
    let refusal = Refusal::from_code(&query("weigering"));
    serve(async move |context: Context| {
        let invited = match context.services.invited(&context, context.country()).await {
            Ok(invited) => invited,
            Err(ServiceError::NotFound) => return Ok(go(paths::OUTSIDER)),
            Err(error) => return Err(error),
        };
        let lang = context.lang;
        Ok(match invited {
            Invited::Facts(sheet) => {
                let typed = context.services.visitor_form(&context, JUDGEMENT_FORM).await?;
                let raw = if facts::belongs(&typed, &sheet) {
                    typed
                } else {
                    RawForm::default()
                };
                let mut problems = retry.problems(lang, &facts::OWN_WORDS, || facts::problems(&raw));
                if let Some(refusal) = refusal {
                    problems.push("authority", problem::refusal(refusal).get(lang));
                }
                facts::page(&context, &sheet, &raw, problems).into_any()
            }
            Invited::Verdict(verdict) => verdict::page(&context, &verdict).into_any(),
            Invited::Over(validity) => over::page(validity, lang).into_any(),
            Invited::OwnDecision(id) => over::own(id, lang).into_any(),
            Invited::Officer(id) => go(&paths::case_page(id, "tweede-oordeel")),
        })
    })
}

/// The name of the organisation that asks.
fn organisation(context: &Context) -> String {
    let organisation = context.organisation.as_ref();
    organisation
        .map(|organisation| organisation.name.clone())
        .unwrap_or_default()
}

/// Keeps what was typed in one field.
fn typed(raw: &RawForm, field: &str) -> String {
    raw.typed(field).to_owned()
}
