//! Reporting a suspected leak.

use crate::api::respond::{FormPlace, respond};
use crate::context::request;
use crate::error::WireError;
use crate::paths;
use domain::form::RawForm;
use leptos::prelude::*;

/// The number of questions of a report.
pub const QUESTIONS: usize = 5;

/// Keeps the answer to a question and goes on: to the next question, to the check page, or to sending.
#[server(prefix = "/api", endpoint = "report/answer")]
pub async fn answer_report(#[server(flatten)] raw: RawForm) -> Result<(), WireError> {
    let context = request().ok_or(WireError::NotReady)?;
    let number: usize = raw.one("question").parse().unwrap_or(1);
    let place = FormPlace::unkept(paths::report_question(number));
    let outcome = async {
        let by = context.visitor.reporter()?;
        let kept = context.services.keep_report(&by, &context, raw.clone()).await?;
        crate::pages::report::check_question(number, &kept, context.now)?;
        Ok(match (raw.one("next"), number) {
            ("check", _) | (_, QUESTIONS..) => paths::REPORT_CHECK.to_owned(),
            (_, number) => paths::report_question(number + 1),
        })
    };
    let outcome = outcome.await;
    respond(&context, &place, &raw, outcome).await;
    Ok(())
}
