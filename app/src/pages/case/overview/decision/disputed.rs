//! Two judgements that differed: no decision holds by them, and a new one is needed.

use crate::components::{ButtonRow, Grid, LinkButton, Look, Note, Panel, Tone};
use crate::pages::case::opinion::{Opinion, meanwhile};
use crate::paths;
use domain::incident::{Decision, Judgement};
use domain::text::{advice as advice_words, four_eyes as t};
use leptos::prelude::*;
use service::Context;
use service::view::History;

/// Both judgements side by side, with what to do.
pub(super) fn section(
    context: &Context,
    history: &History,
    decision: &Decision,
    judgement: &Judgement,
) -> impl IntoView + use<> {
    let lang = context.lang;
    let case = &history.view.case;
    let holds = meanwhile(case, context.authority(), lang);
    let decide = (context.visitor.officer().is_ok() && case.closed.is_none()).then(|| {
        let href = paths::case_page(case.id, "besluit");
        view! { <LinkButton href>{advice_words::DECIDE_AGAIN.get(lang)}</LinkButton> }
    });
    let both = paths::case_page(case.id, "tweede-oordeel");
    let (first, second) = (
        Opinion::first(history, decision, lang).draw(context.authority(), lang),
        Opinion::second(history, judgement, lang).draw(context.authority(), lang),
    );
    view! {
        <Note tone=Tone::Urgent title=t::DIFFERENT.get(lang)>
            <p>{holds} " " {t::DIFFERENT_HELP.get(lang)}</p>
            <ButtonRow>
                {decide}
                <LinkButton look=Look::Quiet href=both>{t::SEE_BOTH.get(lang)}</LinkButton>
            </ButtonRow>
        </Note>
        <Grid>
            <Panel title=t::FIRST.get(lang)>{first}</Panel>
            <Panel title=t::SECOND.get(lang)>{second}</Panel>
        </Grid>
    }
}
