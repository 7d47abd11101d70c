//! The terms of a book: to whom, how long, from when.

use super::{cited, row};
use domain::rulebook::{Clock, Rulebook};
use domain::text::{Lang, rulebook as words};
use leptos::prelude::*;

/// All terms; `at` is the address of the book.
pub(super) fn section(book: &Rulebook, at: &str, lang: Lang) -> impl IntoView + use<> {
    let clocks = book
        .clocks()
        .iter()
        .map(|clock| one(book, clock, at, lang))
        .collect_view();
    view! { <h2 id="termijnen">{words::CLOCKS.get(lang)}</h2> {clocks} }
}

fn one(book: &Rulebook, clock: &Clock, at: &str, lang: Lang) -> impl IntoView + use<> {
    let long = match clock.months {
        0 => words::HOURS.fill(lang, &[&clock.hours.to_string()]),
        months => words::MONTHS.fill(lang, &[&clock.hours.to_string(), &months.to_string()]),
    };
    let anchor = book.question(&clock.anchor);
    let anchor = anchor.map_or(clock.anchor.as_str(), |question| question.text.get(lang));
    let anchor = view! { <a href=format!("{at}/vragen#{}", clock.anchor)>{anchor.to_owned()}</a> };
    view! {
        <article class="rule" id=clock.id.clone()>
            <h3>{long} ": " {clock.text.get(lang).to_owned()}</h3>
            <dl>
                {row(words::DUE_TO, words::recipient(clock.to).get(lang).into_any(), lang)}
                {row(words::RUNS_FROM, anchor.into_any(), lang)}
                {row(words::RESTS_ON, cited(book, &clock.cites, at, lang), lang)}
            </dl>
        </article>
    }
}
