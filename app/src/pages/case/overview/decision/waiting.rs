//! A decision that waits, for who took it and who reads along: since when, for whom, and how to go on.

use crate::components::{ButtonRow, LinkButton, Look, Note, Tone};
use crate::pages::case::clock::authority_deadline;
use crate::pages::case::head::rulebook;
use crate::pages::case::opinion::Opinion;
use crate::pages::case::{invite, overtaken};
use crate::paths;
use domain::four_eyes::{Safeguard, reflection_ends};
use domain::incident::Decision;
use domain::text::{case as words, format, four_eyes as t};
use leptos::prelude::*;
use service::Context;
use service::view::History;

/// The decision with what it waits for.
pub(super) fn section(
    context: &Context,
    history: &History,
    decision: &Decision,
    judges: &[String],
) -> impl IntoView + use<> {
    let lang = context.lang;
    let opinion = Opinion::first(history, decision, lang).draw(context.authority(), lang);
    let follows = if decision.follows {
        words::FOLLOWED
    } else {
        words::DEPARTED
    };
    let state = if history.view.case.has_lapsed() {
        let title = if is_mine(context, decision) {
            t::YOURS_LAPSED
        } else {
            t::OWN_LAPSED
        };
        overtaken::note(context, &history.view, decision, title).into_any()
    } else {
        let title = if is_mine(context, decision) {
            t::YOURS_WAITS
        } else {
            t::WAITS
        };
        let next = next(context, history, decision, judges);
        view! { <Note tone=Tone::Warn title=title.get(lang)>{next}</Note> }.into_any()
    };
    view! {
        {state}
        {opinion}
        <p>{follows.get(lang)}</p>
    }
}

/// Since when and for whom it waits, with what who took it can do.
pub(super) fn next(
    context: &Context,
    history: &History,
    decision: &Decision,
    judges: &[String],
) -> impl IntoView + use<> {
    let lang = context.lang;
    let case = &history.view.case;
    let safeguard = decision.standing.waits_for();
    let waits = safeguard.map(|safeguard| t::waits_for(safeguard, judges, decision.at, lang));
    let mine = is_mine(context, decision) && case.closed.is_none();
    let confirm = (mine && safeguard == Some(Safeguard::Reflection) && context.now >= reflection_ends(decision.at))
        .then(|| {
            let href = paths::case_page(case.id, "tweede-oordeel");
            view! { <LinkButton href>{t::TO_CONFIRM.get(lang)}</LinkButton> }
        });
    let other = mine.then(|| {
        let href = paths::case_page(case.id, "besluit");
        view! { <LinkButton look=Look::Quiet href>{t::OTHER_DECISION.get(lang)}</LinkButton> }
    });
    let invite = mine.then(|| invite::section(context, case));
    view! {
        <p>{waits}</p>
        {term(context, history)}
        {invite}
        <ButtonRow>{confirm} {other}</ButtonRow>
    }
}

/// The term does not wait, unless the authority was notified or an earlier decision frees from it.
fn term(context: &Context, history: &History) -> Option<impl IntoView + use<>> {
    let case = &history.view.case;
    if case.decision.is_some() || case.first_notice().is_some() {
        return None;
    }
    let deadline = authority_deadline(rulebook(context), case)?;
    let sentence = if deadline < context.now {
        t::TERM_OVER
    } else {
        t::TERM_RUNS
    };
    let sentence = sentence.fill(
        context.authority(),
        context.lang,
        &[&format::moment(deadline, context.lang)],
    );
    Some(view! { <p>{sentence}</p> })
}

fn is_mine(context: &Context, decision: &Decision) -> bool {
    context
        .visitor
        .officer()
        .is_ok_and(|officer| officer.actor() == decision.by)
}
