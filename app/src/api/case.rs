//! What follows from a decision: papers, what was sent, measures, looking back, closing.

use crate::api::clock::warn;
use crate::api::on_case::on_case;
use crate::context::request;
use crate::error::WireError;
use crate::paths;
use domain::case_form::{self, lateness::needs_warning, notice::authority_deadline};
use domain::form::RawForm;
use domain::ids::IncidentId;
use domain::incident::{Incident, Refusal};
use leptos::prelude::*;
use service::triage::OnCase;
use service::{Context, ServiceError};

/// Writes down the details for the form of the authority.
///
/// Fields: `incident`, `version`, and those of [`case_form::form_details::form_details`].
#[server(prefix = "/api", endpoint = "case/form-details")]
pub async fn write_form_details(#[server(flatten)] raw: RawForm) -> Result<(), WireError> {
    let context = request().ok_or(WireError::NotReady)?;
    on_case(
        &context,
        &raw,
        "form_details",
        "ap-formulier",
        async |by, on: OnCase| {
            let case = case(&context, &on).await?;
            let details = case_form::form_details::form_details(&raw, case.first_signal(), context.now);
            let details = details.map_err(ServiceError::Invalid)?.json();
            let next = saved(on.id, "ap-formulier");
            context
                .services
                .write_form_details(&by, on, &details)
                .await
                .map(|_| next)
        },
    )
    .await;
    Ok(())
}

/// Writes the letter. Fields: `incident`, `version`, and those of [`case_form::letter::letter`].
#[server(prefix = "/api", endpoint = "case/letter")]
pub async fn write_letter(#[server(flatten)] raw: RawForm) -> Result<(), WireError> {
    let context = request().ok_or(WireError::NotReady)?;
    on_case(&context, &raw, "letter", "brief", async |by, on: OnCase| {
        let letter = case_form::letter::letter(&raw).map_err(ServiceError::Invalid)?.json();
        let next = saved(on.id, "brief");
        context.services.write_letter(&by, on, &letter).await.map(|_| next)
    })
    .await;
    Ok(())
}

/// Records that a notification was sent. Fields: `incident`, `version`, and those of [`case_form::notice::notice`].
#[server(prefix = "/api", endpoint = "case/notice")]
pub async fn record_notice(#[server(flatten)] raw: RawForm) -> Result<(), WireError> {
    let context = request().ok_or(WireError::NotReady)?;
    on_case(&context, &raw, "notice", "ap-verstuurd", async |by, on: OnCase| {
        let case = case(&context, &on).await?;
        let deadline = authority_deadline(context.services.rulebook(context.country()), &case);
        let input = case_form::notice::notice(&raw, &case, deadline, context.now).map_err(ServiceError::Invalid)?;
        if !input.late_reason.is_empty() && needs_warning(&raw) {
            return warn(&context, &on, &raw, "ap-verstuurd").await;
        }
        let next = paths::case(on.id);
        context.services.notify_authority(&by, on, &input).await.map(|_| next)
    })
    .await;
    Ok(())
}

/// Records that persons were informed. Fields: `incident`, `version`, and those of [`case_form::informed::informed`].
#[server(prefix = "/api", endpoint = "case/informed")]
pub async fn record_informed(#[server(flatten)] raw: RawForm) -> Result<(), WireError> {
    let context = request().ok_or(WireError::NotReady)?;
    on_case(&context, &raw, "informed", "geinformeerd", async |by, on: OnCase| {
        let case = case(&context, &on).await?;
        let input = case_form::informed::informed(&raw, case.first_signal(), context.now);
        let input = input.map_err(ServiceError::Invalid)?;
        let next = paths::case(on.id);
        context.services.inform_persons(&by, on, &input).await.map(|_| next)
    })
    .await;
    Ok(())
}

/// Plans a measure. Fields: `incident`, `version`, and those of [`case_form::measure::measure`].
#[server(prefix = "/api", endpoint = "case/measure")]
pub async fn plan_measure(#[server(flatten)] raw: RawForm) -> Result<(), WireError> {
    let context = request().ok_or(WireError::NotReady)?;
    on_case(&context, &raw, "measure", "maatregelen", async |by, on: OnCase| {
        let input = case_form::measure::measure(&raw).map_err(ServiceError::Invalid)?;
        let next = saved(on.id, "maatregelen");
        let planned = context
            .services
            .plan_measure(&by, on, input.kind, input.due, &input.text.json())
            .await;
        planned.map(|_| next)
    })
    .await;
    Ok(())
}

/// Records that a measure was carried out. Fields: `incident`, `version`, `measure`.
///
/// What somebody else did meanwhile does not matter for it, so the version that was shown is not asked for.
#[server(prefix = "/api", endpoint = "case/measure-done")]
pub async fn finish_measure(#[server(flatten)] raw: RawForm) -> Result<(), WireError> {
    let context = request().ok_or(WireError::NotReady)?;
    on_case(&context, &raw, "measure_done", "maatregelen", async |by, on: OnCase| {
        let seen = case(&context, &on).await?.version;
        let measure = raw.one("measure").parse().map_err(|_| Refusal::NoSuchMeasure)?;
        let next = saved(on.id, "maatregelen");
        let on = OnCase { seen, form: None, ..on };
        context.services.finish_measure(&by, on, measure).await.map(|_| next)
    })
    .await;
    Ok(())
}

/// Writes the evaluation. Fields: `incident`, `version`, `evaluation`.
#[server(prefix = "/api", endpoint = "case/evaluation")]
pub async fn evaluate(#[server(flatten)] raw: RawForm) -> Result<(), WireError> {
    let context = request().ok_or(WireError::NotReady)?;
    on_case(&context, &raw, "evaluation", "evaluatie", async |by, on: OnCase| {
        let text = case_form::evaluation::evaluation(&raw).map_err(ServiceError::Invalid)?;
        let next = saved(on.id, "evaluatie");
        context.services.evaluate(&by, on, &text).await.map(|_| next)
    })
    .await;
    Ok(())
}

/// Closes a case. Fields: `incident`, `version`, `closing`, `reason`.
#[server(prefix = "/api", endpoint = "case/close")]
pub async fn close_case(#[server(flatten)] raw: RawForm) -> Result<(), WireError> {
    let context = request().ok_or(WireError::NotReady)?;
    on_case(&context, &raw, "close", "sluiten", async |by, on: OnCase| {
        let input = case_form::close::close(&raw).map_err(ServiceError::Invalid)?;
        let next = paths::case(on.id);
        context
            .services
            .close(&by, on, input.closing, &input.reason)
            .await
            .map(|_| next)
    })
    .await;
    Ok(())
}

/// Opens a closed case again. Fields: `incident`, `version`, `reason`.
#[server(prefix = "/api", endpoint = "case/reopen")]
pub async fn reopen_case(#[server(flatten)] raw: RawForm) -> Result<(), WireError> {
    let context = request().ok_or(WireError::NotReady)?;
    on_case(&context, &raw, "reopen", "sluiten", async |by, on: OnCase| {
        let reason = case_form::close::reopen(&raw).map_err(ServiceError::Invalid)?;
        let next = paths::case(on.id);
        context.services.reopen(&by, on, &reason).await.map(|_| next)
    })
    .await;
    Ok(())
}

async fn case(context: &Context, on: &OnCase) -> Result<Incident, ServiceError> {
    context
        .services
        .store()
        .case(on.id)
        .await?
        .ok_or(ServiceError::NotFound)
}

/// Back to the page, which then says that it was saved.
fn saved(id: IncidentId, page: &str) -> String {
    format!("{}?opgeslagen=1", paths::case_page(id, page))
}
