//! The lines of the list. On a narrow screen each line becomes a block with its column's name before each value.

use crate::paths;
use domain::case_row::Mark;
use domain::text::{Authority, Lang, Text, advice, decision, departures as t};
use leptos::prelude::*;
use service::departures::{Finding, Judged, Taken};

const COLUMNS: [Text; 4] = [t::COLUMN_CASE, t::COLUMN_ADVICE, t::COLUMN_DECISION, t::COLUMN_SECOND];

/// The lines as a table. Roles stand in full, since a table that is laid out as blocks loses them in some browsers.
pub(super) fn table(found: &[Finding], mark: Mark, authority: Authority, lang: Lang) -> impl IntoView + use<> {
    let head = COLUMNS
        .into_iter()
        .map(|column| view! { <th scope="col" role="columnheader">{column.get(lang)}</th> })
        .collect_view();
    let rows = found
        .iter()
        .map(|finding| line(finding, authority, lang))
        .collect_view();
    view! {
        <table class="stack" role="table">
            <caption class="hidden">{t::list(mark).get(lang)}</caption>
            <thead role="rowgroup"><tr role="row">{head}</tr></thead>
            <tbody role="rowgroup">{rows}</tbody>
        </table>
    }
}

fn line(finding: &Finding, authority: Authority, lang: Lang) -> impl IntoView + use<> {
    let row = &finding.row;
    let cells = if let Some(taken) = &finding.taken {
        shown(taken, authority, lang).into_any()
    } else {
        hidden(lang).into_any()
    };
    view! {
        <tr role="row">
            <th scope="row" role="rowheader">
                <a href=paths::case(row.id)>{row.title.clone()}</a>
                <span>{row.reference.to_string()}</span>
            </th>
            {cells}
        </tr>
    }
}

/// In place of what must be judged first.
fn hidden(lang: Lang) -> impl IntoView + use<> {
    let words = t::JUDGE_FIRST.get(lang);
    COLUMNS
        .into_iter()
        .skip(1)
        .map(|column| view! { <td role="cell" data-label=column.get(lang)>{words}</td> })
        .collect_view()
}

fn shown(taken: &Taken, authority: Authority, lang: Lang) -> impl IntoView + use<> {
    let second = match &taken.second {
        Some(second) => judged(second, None, authority, lang).into_any(),
        None => t::NO_SECOND.get(lang).into_any(),
    };
    let first = judged(&taken.first, taken.alone.as_deref(), authority, lang);
    view! {
        <td role="cell" data-label=t::COLUMN_ADVICE.get(lang)>{advice::sentence(&taken.advice, authority, lang)}</td>
        <td role="cell" data-label=t::COLUMN_DECISION.get(lang)>{first}</td>
        <td role="cell" data-label=t::COLUMN_SECOND.get(lang)>{second}</td>
    }
}

/// What somebody decided, why, who and when.
fn judged(judged: &Judged, alone: Option<&str>, authority: Authority, lang: Lang) -> impl IntoView + use<> {
    let decided = decision::choice(judged.authority).get(authority, lang);
    let persons = judged.persons.name(lang);
    let alone = alone.map(|why| view! { <p>{t::ALONE.fill(lang, &[why])}</p> });
    let by = t::by(judged.by.as_deref(), judged.at, lang);
    let reason = judged.reason.clone().map(|reason| view! { <p>{reason}</p> });
    view! {
        <div>
            <p><strong>{decided} <br /> {persons}</strong></p>
            {reason}
            {alone}
            <p class="hint">{by}</p>
        </div>
    }
}
