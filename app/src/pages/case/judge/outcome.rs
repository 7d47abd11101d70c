//! Both judgements beside each other, and what follows from them.

use crate::components::{ButtonRow, Grid, LinkButton, Look, Note, Panel, Tone};
use crate::pages::case::opinion::{Opinion, meanwhile};
use crate::paths;
use domain::incident::{Decision, Judgement};
use domain::text::{Lang, advice as advice_words, four_eyes as t};
use leptos::prelude::*;
use service::Context;
use service::view::History;

/// Both judgements, with the heading.
pub(super) fn page(
    context: &Context,
    history: &History,
    decision: &Decision,
    judgement: &Judgement,
) -> (String, AnyView) {
    let lang = context.lang;
    let case = &history.view.case;
    let same = decision.standing.holds();
    let decide = (!same && context.visitor.officer().is_ok() && case.closed.is_none()).then(|| {
        let href = paths::case_page(case.id, "besluit");
        view! { <LinkButton href>{advice_words::DECIDE_AGAIN.get(lang)}</LinkButton> }
    });
    let note = if same {
        view! { <Note tone=Tone::Ok title=t::SAME_HELP.get(lang) /> }.into_any()
    } else {
        let holds = meanwhile(case, context.authority(), lang);
        view! { <Note tone=Tone::Urgent title=holds><p>{t::DIFFERENT_HELP.get(lang)}</p></Note> }.into_any()
    };
    let (first, second) = (
        Opinion::first(history, decision, lang).draw(context.authority(), lang),
        Opinion::second(history, judgement, lang).draw(context.authority(), lang),
    );
    let advice = advice_words::sentence(&decision.advice.outcome, context.authority(), lang);
    let look = if same { Look::Main } else { Look::Quiet };
    let (to_case, to_advice) = (paths::case(case.id), paths::case_page(case.id, "advies"));
    let title = if same { t::SAME } else { t::DIFFERENT };
    let body = view! {
        {note}
        <Grid>
            <Panel title=t::FIRST.get(lang)>{first}</Panel>
            <Panel title=t::SECOND.get(lang)>{second}</Panel>
        </Grid>
        <h2>{t::ADVICE_WAS.get(lang)}</h2>
        <Note title=advice><p><a href=to_advice>{advice_words::READ_ALL.get(lang)}</a></p></Note>
        <ButtonRow>
            {decide}
            <LinkButton look href=to_case>{t::TO_CASE.get(lang)}</LinkButton>
        </ButtonRow>
    };
    (title.get(lang).to_owned(), body.into_any())
}

/// When no decision waits and none was judged.
pub(super) fn nothing(history: &History, lang: Lang) -> impl IntoView + use<> {
    let href = paths::case(history.view.case.id);
    view! {
        <p>{t::NOTHING_HELP.get(lang)}</p>
        <ButtonRow><LinkButton href>{t::TO_CASE.get(lang)}</LinkButton></ButtonRow>
    }
}
