//! A decision that waits for the reader, without what it says.

use crate::components::{ButtonRow, LinkButton, Note, Tone};
use crate::paths;
use domain::case_row::Waiting;
use domain::text::{advice as advice_words, format, four_eyes as t};
use leptos::prelude::*;
use service::Context;
use service::view::History;

/// What the reader is asked, or that it is no longer needed because facts changed.
pub(super) fn section(context: &Context, history: &History, hidden: Waiting) -> impl IntoView + use<> {
    let lang = context.lang;
    let case = &history.view.case;
    let name = history
        .names
        .get(&hidden.by)
        .map_or(t::SOMEBODY.get(lang), String::as_str);
    let at = format::short_moment(hidden.since, lang);
    if hidden.lapsed || case.closed.is_some() {
        let decide = case.closed.is_none().then(|| {
            let href = paths::case_page(case.id, "besluit");
            view! { <ButtonRow><LinkButton href>{advice_words::DECIDE_AGAIN.get(lang)}</LinkButton></ButtonRow> }
        });
        let help = t::LAPSED_HELP.fill(lang, &[name, &at]);
        return view! {
            <Note tone=Tone::Warn title=t::LAPSED.get(lang)>
                <p>{help}</p>
                {decide}
            </Note>
        }
        .into_any();
    }
    let help = if hidden.emergency {
        t::ASKS_YOU_EMERGENCY
    } else {
        t::ASKS_YOU_HELP
    };
    let help = help.fill(lang, &[name, &at]);
    let href = paths::case_page(case.id, "tweede-oordeel");
    view! {
        <Note tone=Tone::Warn title=t::ASKS_YOU.get(lang)>
            <p>{help}</p>
            <p>{t::NO_ADVICE_YET.get(lang)}</p>
            <ButtonRow><LinkButton href>{t::JUDGE.get(lang)}</LinkButton></ButtonRow>
        </Note>
    }
    .into_any()
}
