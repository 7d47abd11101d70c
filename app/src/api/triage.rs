//! Finding out the facts.

use crate::api::on_case::on_case;
use crate::context::request;
use crate::error::WireError;
use crate::pages::case::head::rulebook;
use crate::paths;
use domain::case_form::{self, answer::Answered};
use domain::facts::Facts;
use domain::form::RawForm;
use domain::incident::Incident;
use domain::rulebook::{Question, Rulebook};
use leptos::prelude::*;
use service::ServiceError;
use service::triage::OnCase;

/// Gives a case a title. Fields: `incident`, `version`, `title`.
#[server(prefix = "/api", endpoint = "triage/title")]
pub async fn name_case(#[server(flatten)] raw: RawForm) -> Result<(), WireError> {
    let context = request().ok_or(WireError::NotReady)?;
    on_case(&context, &raw, "title", "titel", async |by, on: OnCase| {
        let title = case_form::title::title(&raw).map_err(ServiceError::problem)?;
        let next = paths::case(on.id);
        context.services.name_case(&by, on, &title).await.map(|_| next)
    })
    .await;
    Ok(())
}

/// Answers a question and goes on to the next, or back to the check page.
///
/// Fields: `incident`, `version`, `question`, `from` (`check` when the check page led here), and those of
/// [`case_form::answer::answer`].
#[server(prefix = "/api", endpoint = "triage/answer")]
pub async fn answer_question(#[server(flatten)] raw: RawForm) -> Result<(), WireError> {
    let context = request().ok_or(WireError::NotReady)?;
    let book = rulebook(&context);
    let question = book.question(raw.one("question"));
    let from = if raw.has("from", "check") { "?from=check" } else { "" };
    let page = question.map_or_else(
        || "vragen".to_owned(),
        |question| format!("vragen/{}{from}", question.id),
    );
    on_case(&context, &raw, "answer", &page, async |by, on: OnCase| {
        let question = question.ok_or(ServiceError::NotFound)?;
        let Answered { answer, evidence } = case_form::answer::answer(&raw, question).map_err(ServiceError::Invalid)?;
        let reader = context.visitor.reader()?;
        let before = context.services.history(&reader, on.id).await?;
        // The same answer on the same evidence is nothing new, so nothing is recorded.
        let known = before.evidence_of(&question.id).unwrap_or_default() == evidence;
        let same = before.view.case.facts.get(&question.id) == Some(&answer) && known;
        let evidence = if same { "" } else { evidence.as_str() };
        let after = context
            .services
            .answer(&by, on, book, &question.id, answer, evidence)
            .await?;
        Ok(next_page(book, &before.view.case, &after, !from.is_empty()))
    })
    .await;
    Ok(())
}

/// Where to go after an answer. From the check page it leads back there, after the questions that the answer opened.
fn next_page(book: &Rulebook, before: &Incident, after: &Incident, from_check: bool) -> String {
    let check = paths::case_page(after.id, "vragen");
    let facts = after.facts_with_clock();
    let mut open = open_questions(book, &facts);
    if !from_check {
        return open
            .next()
            .map_or(check, |question| paths::question(after.id, &question.id));
    }
    let waiting: Vec<&Question> = open_questions(book, &before.facts_with_clock()).collect();
    let new = open.find(|question| !waiting.iter().any(|known| known.id == question.id));
    new.map_or(check, |question| {
        format!("{}?from=check", paths::question(after.id, &question.id))
    })
}

fn open_questions<'a>(book: &'a Rulebook, facts: &Facts) -> impl Iterator<Item = &'a Question> + use<'a> {
    let asked = book.path(facts).asked;
    let answered: Vec<bool> = asked.iter().map(|question| facts.get(&question.id).is_some()).collect();
    asked
        .into_iter()
        .zip(answered)
        .filter(|(_, answered)| !answered)
        .map(|(question, _)| question)
}
