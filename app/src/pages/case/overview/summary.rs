//! The advice on the page of a case: the sentence, the main reasons, and the way to the whole of it.

use crate::components::{ButtonRow, LinkButton, Look, Note, Reasons};
use crate::pages::case::advice::{main_reasons, outcome_note, tone};
use crate::pages::case::head::rulebook;
use crate::paths;
use domain::text::{advice as words, triage};
use leptos::prelude::*;
use service::Context;
use service::view::CaseView;

/// How many reasons stand on the page of a case; the page of the advice has all.
const REASONS: usize = 3;

/// The advice as it is now, or what to do to get one; nothing for who must judge the facts first.
pub(super) fn section(context: &Context, view: &CaseView, may_act: bool) -> impl IntoView + use<> {
    let case = &view.case;
    let (id, lang) = (case.id, context.lang);
    if view.to_judge().is_some() {
        return ().into_any();
    }
    if case.facts.is_empty() {
        let first = rulebook(context).path(&case.facts_with_clock()).next;
        let start = first.filter(|_| may_act).map(|question| {
            let href = paths::question(case.id, &question.id);
            view! { <ButtonRow><LinkButton href>{triage::START.get(lang)}</LinkButton></ButtonRow> }
        });
        return view! {
            <h2>{words::TITLE.get(lang)}</h2>
            <Note title=words::NO_FACTS.get(lang)><p>{words::NO_FACTS_HELP.get(lang)}</p></Note>
            {start}
        }
        .into_any();
    }
    let advice = context.services.explained(context.country(), case);
    let main: Vec<_> = main_reasons(rulebook(context), &advice, lang)
        .into_iter()
        .take(REASONS)
        .collect();
    let decided = case.decision.is_some() || case.proposal.is_some();
    let decide = (may_act && case.closed.is_none()).then(|| {
        let label = if decided { words::DECIDE_AGAIN } else { words::DECIDE };
        // Where facts overtook a decision, or two judgements differed, the way on stands with the decision itself.
        let look = if decided { Look::Quiet } else { Look::Main };
        view! { <LinkButton look href=paths::case_page(case.id, "besluit")>{label.get(lang)}</LinkButton> }
    });
    view! {
        <h2>{words::TITLE.get(lang)}</h2>
        {outcome_note(context, &advice, tone(&advice, case))}
        <Reasons reasons=main />
        <p><a href=paths::case_page(id, "advies")>{words::READ_ALL.get(lang)}</a></p>
        <ButtonRow>
            {decide}
            <LinkButton look=Look::Quiet href=paths::case_page(id, "vragen")>{words::CHECK_ANSWERS.get(lang)}</LinkButton>
        </ButtonRow>
    }
    .into_any()
}
