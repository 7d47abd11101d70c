//! Deciding, in two steps: choosing with a reason, and seeing once more what will be recorded.

mod confirm;
mod form;

use super::again::Again;
use super::head::{Head, country};
use crate::components::{ButtonRow, LinkButton, Page};
use crate::paths;
use crate::serve::{param, query, serve};
use domain::case_form::decision::decision;
use domain::decision::contradicts;
use domain::ids::IncidentId;
use domain::text::{decision as words, triage};
use leptos::prelude::*;

/// Deciding.
#[component]
pub fn DecisionPage() -> impl IntoView {
    let id = param::<IncidentId>("id");
    let again = Again::read();
    let check = query("controle") == "1";
    serve(move |context| async move {
        let id = id?;
        context.visitor.officer()?;
        let view = context.services.case(&context.visitor.reader()?, id).await?;
        let lang = context.lang;
        let head = Head::of(&context, &view);
        if view.case.facts.is_empty() {
            return Ok(view! {
                <Page title=words::NO_FACTS.get(lang) back=head.back step=head.step status=head.status>
                    <p>{words::NO_FACTS_HELP.get(lang)}</p>
                    <ButtonRow>
                        <LinkButton href=paths::case_page(id, "vragen")>{triage::START.get(lang)}</LinkButton>
                    </ButtonRow>
                </Page>
            }
            .into_any());
        }
        let advice = context.services.advice(country(&context), &view.case);
        let outcome = advice.outcome();
        let kept = if check { Again::kept() } else { again };
        let raw = kept.raw(&context, "decision", id).await?;
        let read = raw.as_ref().map(|raw| decision(raw, &outcome));
        if let (true, Some(raw), Some(Ok(input))) = (check, &raw, &read)
            && !contradicts(input.authority, input.persons)
        {
            return Ok(confirm::page(head, outcome, raw, input, id, lang).into_any());
        }
        let problems = kept.problems("authority", lang, || read.and_then(Result::err).unwrap_or_default());
        let raw = raw.unwrap_or_default();
        Ok(form::page(head, &advice, &view, &raw, problems, lang).into_any())
    })
}
