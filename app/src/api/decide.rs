//! Deciding, judging a decision a second time, and taking one once more after facts changed.

use crate::api::on_case::on_case;
use crate::context::request;
use crate::error::WireError;
use crate::paths;
use domain::case_form;
use domain::decision::contradicts;
use domain::form::RawForm;
use domain::incident::{DecisionInput, Incident, Refusal};
use leptos::prelude::*;
use service::triage::OnCase;
use service::{Context, ServiceError};

/// Checks a decision before it is recorded; the raw answers are kept for the page that shows it once more.
///
/// Fields: `incident`, `version`, `authority`, `persons`, `reason`.
#[server(prefix = "/api", endpoint = "triage/decide-check")]
pub async fn check_decision(#[server(flatten)] raw: RawForm) -> Result<(), WireError> {
    let context = request().ok_or(WireError::NotReady)?;
    on_case(&context, &raw, "decision", "besluit", async |_, on: OnCase| {
        let case = case(&context, &on).await?;
        if case.version != on.seen {
            return Err(ServiceError::Stale);
        }
        let input = decision(&context, &case, &raw)?;
        if contradicts(input.authority, input.persons) {
            return Err(Refusal::Contradiction.into());
        }
        if let Some(key) = &on.form {
            context.services.store().keep_form(key, &raw, context.now).await?;
        }
        Ok(format!("{}?controle=1", paths::case_page(on.id, "besluit")))
    })
    .await;
    Ok(())
}

/// Decides. Fields as for [`check_decision`]; `alone` (`yes`) and `emergency` to decide without waiting for a second
/// judgement.
#[server(prefix = "/api", endpoint = "triage/decide")]
pub async fn decide(#[server(flatten)] raw: RawForm) -> Result<(), WireError> {
    let context = request().ok_or(WireError::NotReady)?;
    on_case(
        &context,
        &raw,
        "decision",
        "besluit?controle=1",
        async |by, on: OnCase| {
            let case = case(&context, &on).await?;
            let input = decision(&context, &case, &raw)?;
            let next = paths::case(on.id);
            context
                .services
                .decide(&by, on, context.country(), &input)
                .await
                .map(|_| next)
        },
    )
    .await;
    Ok(())
}

/// Takes the decision once more that facts overtook; leads to the page of deciding when the advice asks something else.
/// Fields: `incident`, `version`.
#[server(prefix = "/api", endpoint = "triage/reassess")]
pub async fn reassess(#[server(flatten)] raw: RawForm) -> Result<(), WireError> {
    let context = request().ok_or(WireError::NotReady)?;
    on_case(&context, &raw, "reassess", "besluit", async |by, on: OnCase| {
        let id = on.id;
        let again = context
            .services
            .reassess(&by, on, context.country(), context.lang)
            .await?;
        Ok(match again {
            Some(_) => paths::case(id),
            None => paths::case_page(id, "besluit"),
        })
    })
    .await;
    Ok(())
}

/// Judges the decision that waits, and leads to both judgements beside each other.
///
/// Fields: `incident`, `version`, and those of [`case_form::judgement::judgement`].
#[server(prefix = "/api", endpoint = "triage/judge")]
pub async fn judge(#[server(flatten)] raw: RawForm) -> Result<(), WireError> {
    let context = request().ok_or(WireError::NotReady)?;
    on_case(&context, &raw, "judgement", "tweede-oordeel", async |by, on: OnCase| {
        let input = case_form::judgement::judgement(&raw).map_err(ServiceError::Invalid)?;
        let next = paths::case_page(on.id, "tweede-oordeel");
        context.services.judge(&by, on, &input).await.map(|_| next)
    })
    .await;
    Ok(())
}

async fn case(context: &Context, on: &OnCase) -> Result<Incident, ServiceError> {
    let case = context.services.store().case(on.id).await?;
    case.ok_or(ServiceError::NotFound)
}

fn decision(context: &Context, case: &Incident, raw: &RawForm) -> Result<DecisionInput, ServiceError> {
    let outcome = context.services.advice(context.country(), case).outcome();
    case_form::decision::decision(raw, &outcome).map_err(ServiceError::Invalid)
}
