//! What was decided, and whether the facts still carry it.

use crate::components::{Note, Quote, Tone};
use crate::pages::case::head::rulebook;
use crate::paths;
use domain::assess::outcome;
use domain::entry::PartName;
use domain::facts::Facts;
use domain::incident::{Decision, Incident};
use domain::rulebook::Rulebook;
use domain::text::{Lang, advice as advice_words, case as words, format, triage};
use leptos::prelude::*;
use service::Context;
use service::view::History;
use std::collections::BTreeSet;

/// The decision; nothing when there is none.
pub(super) fn section(context: &Context, history: &History, may_act: bool) -> Option<impl IntoView + use<>> {
    let lang = context.lang;
    let case = &history.view.case;
    let decision = case.decision.as_ref()?;
    let stale = case.is_stale().then(|| stale(context, case, decision, may_act));
    let reason = history
        .view
        .text_of(decision.entry, PartName::DecisionReason)
        .unwrap_or_default()
        .to_owned();
    let follows = if decision.follows {
        words::FOLLOWED
    } else {
        words::DEPARTED
    };
    Some(view! {
        <h2>{words::DECISION.get(lang)}</h2>
        {stale}
        <p class="outcome">
            <strong>
                {decision.authority.name(lang)} <br /> {decision.persons.name(lang)}
            </strong>
        </p>
        <p>{follows.get(lang)}</p>
        <Quote text=reason source=by(history, decision, lang) />
    })
}

fn by(history: &History, decision: &Decision, lang: Lang) -> String {
    let name = history.names.get(&decision.by).map_or("", String::as_str);
    let at = format::short_moment(decision.at, lang);
    if name.is_empty() {
        at
    } else {
        words::DECIDED_BY.fill(lang, &[name, &at])
    }
}

/// What changed since, and what the advice is now.
fn stale(context: &Context, case: &Incident, decision: &Decision, may_act: bool) -> impl IntoView + use<> {
    let lang = context.lang;
    let changes = differences(rulebook(context), &decision.advice.facts, &case.facts, lang)
        .into_iter()
        .map(|(question, change)| view! { <li>{question} " " {change}</li> })
        .collect_view();
    let outcome = outcome(rulebook(context), &case.facts_with_clock());
    let now = words::ADVICE_NOW.fill(lang, &[&advice_words::sentence(&outcome, lang)]);
    let decide = may_act.then(|| {
        let href = paths::case_page(case.id, "besluit");
        view! { <p><a href=href>{advice_words::DECIDE_AGAIN.get(lang)}</a></p> }
    });
    view! {
        <Note tone=Tone::Warn title=words::STALE.get(lang)>
            <ul>{changes}</ul>
            <p>{now}</p>
            <p>{words::STALE_HELP.get(lang)}</p>
            {decide}
        </Note>
    }
}

/// Each question whose answer changed, with how.
fn differences(book: &Rulebook, before: &Facts, now: &Facts, lang: Lang) -> Vec<(String, String)> {
    let ids: BTreeSet<&str> = before.iter().chain(now.iter()).map(|(id, _)| id).collect();
    let changed = ids.into_iter().filter(|id| before.get(id) != now.get(id));
    changed
        .filter_map(|id| {
            let question = book.question(id);
            let asked = question.map_or(id, |question| question.text.get(lang)).to_owned();
            let is = triage::answer(question, now.get(id)?, lang);
            let change = match before.get(id) {
                Some(was) => words::WAS_NOW.fill(lang, &[&triage::answer(question, was, lang), &is]),
                None => words::NEW_ANSWER.fill(lang, &[&is]),
            };
            Some((asked, change))
        })
        .collect()
}
