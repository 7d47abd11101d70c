//! What was decided: whether it holds, what it waits for, whether the facts still carry it.

mod asks;
mod disputed;
mod waiting;

use crate::components::{Note, Tone};
use crate::pages::case::clock::authority_deadline;
use crate::pages::case::head::rulebook;
use crate::pages::case::opinion::{Opinion, judge};
use crate::pages::case::overtaken;
use crate::paths;
use domain::decision::AuthorityDecision;
use domain::entry::PartName;
use domain::incident::{Decision, Standing};
use domain::text::{Lang, case as words, format, four_eyes as t};
use leptos::prelude::*;
use service::Context;
use service::view::History;

/// The decision in force and the one that does not hold yet; nothing when there is neither. `judges` are the names of who
/// can judge the one that waits.
pub(super) fn section(context: &Context, history: &History, judges: &[String]) -> Option<impl IntoView + use<>> {
    let case = &history.view.case;
    let proposal = case.proposal.as_ref().map(|proposal| match &proposal.standing {
        Standing::Disputed(judgement) => disputed::section(context, history, proposal, judgement).into_any(),
        _ => waiting::section(context, history, proposal, judges).into_any(),
    });
    let asks = history
        .view
        .hidden
        .map(|hidden| asks::section(context, history, hidden));
    let held = case
        .decision
        .as_ref()
        .map(|decision| held(context, history, decision, judges));
    let anything = proposal.is_some() || asks.is_some() || held.is_some();
    anything.then(|| view! { <h2>{words::DECISION.get(context.lang)}</h2> {asks} {proposal} {held} })
}

/// The decision in force.
fn held(context: &Context, history: &History, decision: &Decision, judges: &[String]) -> impl IntoView + use<> {
    let lang = context.lang;
    let view = &history.view;
    // While a newer decision waits, what to do stands with that one.
    let latest = view.case.proposal.is_none() && view.hidden.is_none();
    let stale = (latest && view.case.is_stale()).then(|| overtaken::note(context, view, decision, words::STALE));
    let older = (!latest).then(|| view! { <h3>{t::STILL_HOLDS.get(lang)}</h3> });
    let follows = if decision.follows {
        words::FOLLOWED
    } else {
        words::DEPARTED
    };
    let open =
        matches!(decision.standing, Standing::Emergency(_)).then(|| emergency(context, history, decision, judges));
    let confirmed = match &decision.standing {
        Standing::Confirmed(judgement) => {
            let at = format::short_moment(judgement.at, lang);
            let sentence = t::CONFIRMED_BY.fill(lang, &[&judge(history, judgement), &at]);
            let href = paths::case_page(view.case.id, "tweede-oordeel");
            Some(view! { <p>{sentence} " " <a href=href>{t::SEE_BOTH.get(lang)}</a></p> })
        }
        _ => None,
    };
    let opinion = Opinion::first(history, decision, lang);
    let turn_back = view.case.closed.is_some().then(|| turn_back(history, lang));
    view! {
        {stale}
        {older}
        {open}
        {opinion.draw(context.authority(), lang)}
        <p>{follows.get(lang)}</p>
        {confirmed}
        {turn_back}
    }
}

/// It was taken alone and is not judged yet.
fn emergency(context: &Context, history: &History, decision: &Decision, judges: &[String]) -> impl IntoView + use<> {
    let lang = context.lang;
    let why = history.view.text_of(decision.entry, PartName::EmergencyReason);
    let why = why.map(|why| view! { <p>{t::WHY_ALONE.fill(lang, &[why])}</p> });
    let in_time = judge_in_time(context, history, decision);
    // A newer decision that waits says itself for whom.
    let next = history
        .view
        .case
        .proposal
        .is_none()
        .then(|| waiting::next(context, history, decision, judges));
    view! {
        <Note tone=Tone::Urgent title=t::EMERGENCY_OPEN.get(lang)>
            <p>{t::EMERGENCY_OPEN_HELP.get(lang)}</p>
            {why}
            {in_time}
            {next}
        </Note>
    }
}

/// Where it frees from notifying: another judgement may come too late for that.
fn judge_in_time(context: &Context, history: &History, decision: &Decision) -> Option<impl IntoView + use<>> {
    let case = &history.view.case;
    if decision.authority == AuthorityDecision::Notify || case.first_notice().is_some() {
        return None;
    }
    let deadline = authority_deadline(rulebook(context), case)?;
    let words = if deadline < context.now {
        t::JUDGE_NOW
    } else {
        t::JUDGE_BEFORE
    };
    let sentence = words.fill(context.lang, &[&format::moment(deadline, context.lang)]);
    Some(view! { <p>{sentence}</p> })
}

/// A closed case: not notifying can still be turned back.
fn turn_back(history: &History, lang: Lang) -> impl IntoView + use<> {
    let href = paths::case_page(history.view.case.id, "sluiten");
    view! { <p>{t::CLOSED_TURN_BACK.get(lang)} " " <a href=href>{words::REOPEN.get(lang)}</a></p> }
}
