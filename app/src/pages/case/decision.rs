//! Deciding, in two steps: choosing with a reason, and seeing once more what will be recorded.

mod confirm;
mod form;

pub(super) use form::choose;

use super::again::Again;
use super::head::Head;
use super::obstacle::Obstacle;
use crate::components::{ButtonRow, LinkButton, Note, Page, Tone};
use crate::paths;
use crate::serve::{param, query, serve};
use domain::assess::Outcome;
use domain::case_form::decision::decision;
use domain::decision::contradicts;
use domain::form::RawForm;
use domain::four_eyes::Circumstances;
use domain::ids::IncidentId;
use domain::incident::DecisionInput;
use domain::text::{Lang, Text, decision as words, four_eyes, triage};
use leptos::prelude::*;
use service::Context;
use service::view::CaseView;

/// Deciding.
#[component]
pub fn DecisionPage() -> impl IntoView {
    let id = param::<IncidentId>("id");
    let again = Again::read();
    // What collided with somebody else's change is chosen again, not only checked again.
    let check = query("controle") == "1" && query("bewaard") != "1";
    serve(move |context| async move {
        let officer = context.visitor.officer()?;
        let reader = context.visitor.reader()?;
        let view = context.services.case(&reader, id?).await?;
        if let Some(instead) = instead(&context, &view) {
            return Ok(instead);
        }
        let (case, lang) = (&view.case, context.lang);
        let advice = context.services.advice(context.country(), case);
        let outcome = advice.outcome();
        let second = Second {
            circumstances: context
                .services
                .circumstances(&officer, context.country(), case)
                .await?,
            names: context.services.judges_for(&reader, officer.actor()).await?,
            notified: case.first_notice().is_some(),
        };
        let kept = if check { Again::kept() } else { again.clone() };
        let raw = kept.raw(&context, "decision", case.id).await?.unwrap_or_default();
        let problems = again.problems("authority", lang, || decision(&raw, &outcome).err().unwrap_or_default());
        let head = Head::of(&context, &view);
        Ok(match checked(&raw, outcome).filter(|_| check && !again.is_refused()) {
            Some(input) => confirm::page(&context, head, outcome, &second, &raw, &input, problems).into_any(),
            None => form::page(&context, head, &advice, &second, &view, &raw, problems).into_any(),
        })
    })
}

/// Who would have to judge a second time.
struct Second {
    circumstances: Circumstances,
    names: Vec<String>,
    /// Whether the authority was notified, so that no term runs any more.
    notified: bool,
}

/// The decision as it stands to be checked. Whether it is taken alone is only told on the page that shows it once more.
fn checked(raw: &RawForm, outcome: Outcome) -> Option<DecisionInput> {
    let mut together = raw.clone();
    together.set("alone", Vec::new());
    let input = decision(&together, &outcome).ok()?;
    (!contradicts(input.authority, input.persons)).then_some(input)
}

/// What stands in place of the form when there is nothing to decide here now.
fn instead(context: &Context, view: &CaseView) -> Option<AnyView> {
    let (id, lang) = (view.case.id, context.lang);
    if let Some(obstacle) = Obstacle::of(context, view) {
        return Some(page(context, view, words::TITLE, obstacle.note(context, view)));
    }
    if view.to_judge().is_some() {
        let href = paths::case_page(id, "tweede-oordeel");
        let body = view! {
            <Note tone=Tone::Warn>
                <p>{words::JUDGE_FIRST_HELP.get(lang)}</p>
                <p>{four_eyes::NO_ADVICE_YET.get(lang)}</p>
            </Note>
            <ButtonRow><LinkButton href>{four_eyes::JUDGE.get(lang)}</LinkButton></ButtonRow>
        };
        return Some(page(context, view, words::JUDGE_FIRST, body.into_any()));
    }
    view.case.facts.is_empty().then(|| {
        let start = start(id, lang).into_any();
        page(context, view, words::NO_FACTS, start)
    })
}

fn page(context: &Context, view: &CaseView, title: Text, body: AnyView) -> AnyView {
    let head = Head::of(context, view);
    view! {
        <Page title=title.get(context.lang) back=head.back step=head.step status=head.status>{body}</Page>
    }
    .into_any()
}

fn start(id: IncidentId, lang: Lang) -> impl IntoView + use<> {
    view! {
        <p>{words::NO_FACTS_HELP.get(lang)}</p>
        <ButtonRow>
            <LinkButton href=paths::case_page(id, "vragen")>{triage::START.get(lang)}</LinkButton>
        </ButtonRow>
    }
}
