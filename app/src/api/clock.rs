//! The moments of a case: kennisname, what a processor told, and answering for a term that was missed.

use crate::api::on_case::on_case;
use crate::context::request;
use crate::error::WireError;
use crate::pages::case::head::rulebook;
use crate::paths;
use domain::case_form::{self, awareness::Bounds, lateness::needs_warning, notice::authority_term};
use domain::case_row::CaseRow;
use domain::form::RawForm;
use leptos::prelude::*;
use service::triage::OnCase;
use service::{Context, ServiceError};

/// Sets kennisname. Fields: `incident`, `version`, and those of [`case_form::awareness::awareness`].
#[server(prefix = "/api", endpoint = "triage/awareness")]
pub async fn set_awareness(#[server(flatten)] raw: RawForm) -> Result<(), WireError> {
    let context = request().ok_or(WireError::NotReady)?;
    on_case(&context, &raw, "awareness", "kennisname", async |by, on: OnCase| {
        let view = context.services.case(&context.visitor.reader()?, on.id).await?;
        let bounds = Bounds::of(&view.case, view.began(), context.now);
        let set = case_form::awareness::awareness(&raw, bounds).map_err(ServiceError::Invalid)?;
        let next = paths::case(on.id);
        context
            .services
            .set_awareness(&by, on, set.at, &set.reason)
            .await
            .map(|_| next)
    })
    .await;
    Ok(())
}

/// Records what a processor told. Fields: `incident`, `version`, and those of [`case_form::processor::processor`].
#[server(prefix = "/api", endpoint = "case/processor")]
pub async fn record_processor(#[server(flatten)] raw: RawForm) -> Result<(), WireError> {
    let context = request().ok_or(WireError::NotReady)?;
    on_case(&context, &raw, "processor", "verwerker", async |by, on: OnCase| {
        let input = case_form::processor::processor(&raw, context.now).map_err(ServiceError::Invalid)?;
        let next = paths::case(on.id);
        context.services.processor_told(&by, on, &input).await.map(|_| next)
    })
    .await;
    Ok(())
}

/// Answers for a missed term. A reason that the authority will probably not accept is shown once more first.
///
/// Fields: `incident`, `version`, `late_reason`, `warned`.
#[server(prefix = "/api", endpoint = "case/lateness")]
pub async fn explain_lateness(#[server(flatten)] raw: RawForm) -> Result<(), WireError> {
    let context = request().ok_or(WireError::NotReady)?;
    on_case(&context, &raw, "lateness", "te-laat", async |by, on: OnCase| {
        let reason = case_form::lateness::lateness(&raw).map_err(ServiceError::problem)?;
        let case = context.services.store().case(on.id).await?;
        let case = case.ok_or(ServiceError::NotFound)?;
        let deadline = authority_term(rulebook(&context), &case);
        let row = CaseRow::of(&case, String::new());
        if !deadline.is_some_and(|deadline| row.missed(deadline, context.now)) {
            // There is nothing to answer for; the page says so.
            return Ok(paths::case_page(on.id, "te-laat"));
        }
        if needs_warning(&raw) {
            return warn(&context, &on, &raw, "te-laat").await;
        }
        let next = paths::case(on.id);
        context.services.explain_lateness(&by, on, &reason).await.map(|_| next)
    })
    .await;
    Ok(())
}

/// Keeps what was typed and gives the address of its page, which then warns of the reason.
///
/// # Errors
/// When the store can't be reached.
pub(super) async fn warn(context: &Context, on: &OnCase, raw: &RawForm, page: &str) -> Result<String, ServiceError> {
    if let Some(key) = &on.form {
        context.services.store().keep_form(key, raw, context.now).await?;
    }
    Ok(format!("{}?bewaard=1#late_reason", paths::case_page(on.id, page)))
}
