//! A decision that facts overtook: what changed, what the advice is now, and the one click to take it once more.

use super::advice::outcome_note;
use super::head::{hidden, rulebook};
use crate::components::{Button, ButtonRow, Form, Grid, LinkButton, Look, Note, Panel, Tone};
use crate::paths;
use domain::assess::Advice;
use domain::facts::Facts;
use domain::four_eyes::needs_second;
use domain::incident::Decision;
use domain::rulebook::Rulebook;
use domain::text::{Lang, Text, advice as advice_words, case as words, format, four_eyes as t, triage};
use leptos::prelude::*;
use service::Context;
use service::view::CaseView;
use std::collections::BTreeSet;

/// On the page of a case: what changed, and how to go on for who may.
pub(super) fn note(context: &Context, view: &CaseView, decision: &Decision, title: Text) -> impl IntoView + use<> {
    let lang = context.lang;
    let advice = context.services.explained(context.country(), &view.case);
    let now = words::ADVICE_NOW.fill(
        lang,
        &[&advice_words::sentence(&advice.outcome(), context.authority(), lang)],
    );
    let officer = context.visitor.officer().ok().filter(|_| view.case.closed.is_none());
    let again = officer.map(|officer| {
        let mine = view.case.to_reassess(officer.actor()).is_some();
        again(view, decision, &advice, mine, lang)
    });
    let changes = changes(rulebook(context), &decision.advice.facts, &view.case.facts, lang);
    view! {
        <Note tone=Tone::Warn title=title.get(lang)>
            {changes}
            <p>{now}</p>
            {again}
        </Note>
    }
}

/// The one click, where the advice asks the same; else the way to the page that shows both advices.
fn again(view: &CaseView, decision: &Decision, advice: &Advice, mine: bool, lang: Lang) -> AnyView {
    let href = paths::case_page(view.case.id, "besluit");
    if !mine {
        return view! { <p><a href=href>{advice_words::DECIDE_AGAIN.get(lang)}</a></p> }.into_any();
    }
    let outcome = advice.outcome();
    let same = decision.advice.outcome.duties() == outcome.duties();
    let help = if same { t::REASSESS_SAME } else { t::REASSESS_OTHER };
    let second = (same && needs_second(&outcome, decision.authority, decision.persons))
        .then(|| view! { " " {t::REASSESS_SECOND.get(lang)} });
    let other = same.then(|| {
        view! { <LinkButton look=Look::Quiet href>{t::OTHER_DECISION.get(lang)}</LinkButton> }
    });
    let hidden = hidden(view);
    view! {
        <p>{help.get(lang)} {second}</p>
        <Form action="/api/triage/reassess" hidden>
            <ButtonRow>
                <Button>{t::REASSESS.get(lang)}</Button>
                {other}
            </ButtonRow>
        </Form>
    }
    .into_any()
}

/// On the page of deciding: the advice that the former decision rested on beside the advice now, and what changed.
pub(super) fn both(
    context: &Context,
    view: &CaseView,
    decision: &Decision,
    advice: &Advice,
    tone: Tone,
) -> impl IntoView + use<> {
    let lang = context.lang;
    let before = t::ADVICE_BEFORE.fill(lang, &[&format::short_moment(decision.advice.at, lang)]);
    let was = advice_words::sentence(&decision.advice.outcome, context.authority(), lang);
    let now = outcome_note(context, advice, tone);
    let changes = changes(rulebook(context), &decision.advice.facts, &view.case.facts, lang);
    view! {
        <Note tone=Tone::Warn title=words::STALE.get(lang)>{changes}</Note>
        <Grid>
            <Panel title=before><Note title=was /></Panel>
            <Panel title=t::ADVICE_NOW.get(lang)>{now}</Panel>
        </Grid>
    }
}

/// Each question whose answer changed, with how.
fn changes(book: &Rulebook, before: &Facts, now: &Facts, lang: Lang) -> impl IntoView + use<> {
    let ids: BTreeSet<&str> = before.iter().chain(now.iter()).map(|(id, _)| id).collect();
    let changed = ids.into_iter().filter(|id| before.get(id) != now.get(id));
    let items = changed.filter_map(|id| {
        let question = book.question(id);
        let asked = question.map_or(id, |question| question.text.get(lang)).to_owned();
        let is = triage::answer(question, now.get(id)?, lang);
        let change = match before.get(id) {
            Some(was) => words::WAS_NOW.fill(lang, &[&triage::answer(question, was, lang), &is]),
            None => words::NEW_ANSWER.fill(lang, &[&is]),
        };
        Some(view! { <li>{asked} " " {change}</li> })
    });
    view! { <ul>{items.collect_view()}</ul> }
}
