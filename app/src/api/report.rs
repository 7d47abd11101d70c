//! Reporting a suspected leak, and coming back to it.

use crate::api::respond::{FormPlace, respond};
use crate::context::request;
use crate::error::WireError;
use crate::pages::report::{check_question, question_of};
use crate::paths;
use domain::form::RawForm;
use leptos::prelude::*;
use service::{Context, ServiceError};

/// The number of questions of a report.
pub const QUESTIONS: usize = 5;

/// Keeps the answer to a question and goes on: to the next question or to the check page.
///
/// Fields: `question`, `next` (`check` to go to the check page), and those of the question.
#[server(prefix = "/api", endpoint = "report/answer")]
pub async fn answer_report(#[server(flatten)] raw: RawForm) -> Result<(), WireError> {
    let context = request().ok_or(WireError::NotReady)?;
    let number: usize = raw.one("question").parse().unwrap_or(1);
    let to_check = raw.one("next") == "check";
    let page = if to_check {
        paths::report_question_again(number)
    } else {
        paths::report_question(number)
    };
    let outcome = async {
        let by = context.visitor.reporter()?;
        let kept = context.services.keep_report(&by, &context, raw.clone()).await?;
        check_question(number, &kept, context.now)?;
        let next = if to_check || number >= QUESTIONS {
            None
        } else {
            Some(number + 1)
        };
        Ok(next.map_or_else(|| paths::REPORT_CHECK.to_owned(), paths::report_question))
    };
    let outcome = outcome.await;
    respond(&context, &FormPlace::unkept(page), &raw, outcome).await;
    Ok(())
}

/// Sends the report. Fields: `name`, `department`, `reach`.
#[server(prefix = "/api", endpoint = "report/send")]
pub async fn send_report(#[server(flatten)] raw: RawForm) -> Result<(), WireError> {
    let context = request().ok_or(WireError::NotReady)?;
    let outcome = match context.visitor.reporter() {
        Ok(by) => context.services.send_report(&by, &context, raw.clone()).await,
        Err(denied) => Err(denied.into()),
    };
    let page = match &outcome {
        // What must be put right is put right at its own question.
        Err(ServiceError::Invalid(problems)) => problems.iter().find_map(question_of).map(paths::report_question_again),
        _ => None,
    };
    let outcome = match outcome {
        // The form was forgotten meanwhile, so it starts again.
        Err(ServiceError::NotFound) => Ok(paths::REPORT.to_owned()),
        outcome => outcome.map(|_| paths::REPORT_SENT.to_owned()),
    };
    let place = FormPlace::unkept(page.unwrap_or_else(|| paths::REPORT_CHECK.to_owned()));
    respond(&context, &place, &raw, outcome).await;
    Ok(())
}

/// Throws away what was filled in and begins again.
#[server(prefix = "/api", endpoint = "report/restart")]
pub async fn restart_report() -> Result<(), WireError> {
    let context = request().ok_or(WireError::NotReady)?;
    let outcome = match context.visitor.reporter() {
        Ok(by) => context.services.drop_report(&by, &context).await,
        Err(denied) => Err(denied.into()),
    };
    let outcome = outcome.map(|()| paths::report_question(1));
    respond(
        &context,
        &FormPlace::unkept(paths::REPORT),
        &RawForm::default(),
        outcome,
    )
    .await;
    Ok(())
}

/// Opens a report with its number and code. Fields: `reference`, `code`.
#[server(prefix = "/api", endpoint = "report/open")]
pub async fn open_report(#[server(flatten)] raw: RawForm) -> Result<(), WireError> {
    let context = request().ok_or(WireError::NotReady)?;
    let place = visitor_place(&context, paths::REPORT_CODE, "open-report").await;
    let outcome = context.services.open_report(&context, &raw).await;
    respond(
        &context,
        &place,
        &raw,
        outcome.map(|()| paths::REPORT_STATUS.to_owned()),
    )
    .await;
    Ok(())
}

/// Opens a report that this account sent. Field: `reference`.
#[server(prefix = "/api", endpoint = "report/follow")]
pub async fn follow_report(#[server(flatten)] raw: RawForm) -> Result<(), WireError> {
    let context = request().ok_or(WireError::NotReady)?;
    let outcome = async {
        context.visitor.member()?;
        let by = context.visitor.reporter()?;
        context.services.follow_own(&by, &context, raw.one("reference")).await?;
        Ok(paths::REPORT_STATUS.to_owned())
    };
    let outcome = outcome.await;
    respond(&context, &FormPlace::unkept(paths::HOME), &raw, outcome).await;
    Ok(())
}

/// Adds something to the report that this browser follows. Field: `addition`.
#[server(prefix = "/api", endpoint = "report/extend")]
pub async fn extend_report(#[server(flatten)] raw: RawForm) -> Result<(), WireError> {
    let context = request().ok_or(WireError::NotReady)?;
    let place = visitor_place(&context, paths::REPORT_STATUS, "addition").await;
    let outcome = context.services.extend_report(&context, &raw).await;
    respond(
        &context,
        &place,
        &raw,
        outcome.map(|()| format!("{}?toegevoegd=1", paths::REPORT_STATUS)),
    )
    .await;
    Ok(())
}

/// Where a form of a browser without account stands. When it can't be kept the form still works, only not its memory.
pub(super) async fn visitor_place(context: &Context, page: &str, form: &str) -> FormPlace {
    match context.services.visitor_key(context, form).await {
        Ok(key) => FormPlace::kept(page, Some(key)),
        Err(cause) => {
            tracing::warn!(%cause, "a form can not be kept");
            FormPlace::unkept(page)
        }
    }
}
