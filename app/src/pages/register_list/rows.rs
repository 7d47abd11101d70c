//! The lines of the list. On a narrow screen each line becomes a block with its column's name before each value.

use crate::components::{Status, Tag, Tone};
use crate::pages::case::clock;
use crate::paths;
use domain::case_row::CaseRow;
use domain::decision::AuthorityDecision;
use domain::ids::IncidentId;
use domain::incident::Stage;
use domain::text::decision::choice;
use domain::text::{Lang, Text, format, register as words};
use domain::time::Timestamp;
use leptos::prelude::*;
use service::Context;
use std::collections::BTreeMap;

/// The end of the first term towards the authority, of each case that has one.
type Deadlines = BTreeMap<IncidentId, Timestamp>;

const COLUMNS: [Text; 5] = [
    words::COLUMN_CASE,
    words::COLUMN_REPORTED,
    words::COLUMN_STAGE,
    words::COLUMN_DECISION,
    words::COLUMN_TERM,
];

/// The lines as a table. Roles stand in full, since a table that is laid out as blocks loses them in some browsers.
pub(super) fn table(context: &Context, rows: &[CaseRow], deadlines: &Deadlines) -> impl IntoView + use<> {
    let lang = context.lang;
    let head = COLUMNS
        .into_iter()
        .map(|column| view! { <th scope="col" role="columnheader">{column.get(lang)}</th> })
        .collect_view();
    let rows = rows.iter().map(|row| line(context, row, deadlines)).collect_view();
    view! {
        <table class="stack" role="table">
            <caption class="hidden">{words::CAPTION.get(lang)}</caption>
            <thead role="rowgroup"><tr role="row">{head}</tr></thead>
            <tbody role="rowgroup">{rows}</tbody>
        </table>
    }
}

fn line(context: &Context, row: &CaseRow, deadlines: &Deadlines) -> impl IntoView + use<> {
    let lang = context.lang;
    let decision = match row.authority {
        Some(AuthorityDecision::NotApplicable) => words::NOT_OURS.get(lang).to_owned(),
        Some(decided) => choice(decided).get(context.authority(), lang),
        None if row.stage == Stage::Closed => words::WITHOUT_DECISION.get(lang).to_owned(),
        None => words::NO_DECISION.get(lang).to_owned(),
    };
    let stale = row
        .stale
        .then(|| view! { " " <Tag status=Status::new(Tone::Warn, words::STALE.get(lang)) /> });
    let standing = row
        .closing
        .map_or_else(|| row.stage.name(lang), |closing| closing.name(lang));
    let reported = format::short_date(row.reported_at.local().date_naive(), lang);
    view! {
        <tr role="row">
            <th scope="row" role="rowheader">
                <a href=paths::case(row.id)>{row.title.clone()}</a>
                <span>{row.reference.to_string()}</span>
            </th>
            <td role="cell" data-label=words::COLUMN_REPORTED.get(lang)>{reported}</td>
            <td role="cell" data-label=words::COLUMN_STAGE.get(lang)>{standing}</td>
            <td role="cell" data-label=words::COLUMN_DECISION.get(lang)>{decision} {stale}</td>
            <td role="cell" data-label=words::COLUMN_TERM.get(lang)><Tag status=status(row, deadlines, context.now, lang) /></td>
        </tr>
    }
}

/// How the term went, or what is left of it.
fn status(row: &CaseRow, deadlines: &Deadlines, now: Timestamp, lang: Lang) -> Status {
    let deadline = deadlines.get(&row.id).copied();
    match (row.notified_at, deadline) {
        (Some(at), Some(deadline)) if at > deadline => Status::new(Tone::Warn, words::LATE.get(lang)),
        (Some(_), _) => Status::new(Tone::Ok, words::IN_TIME.get(lang)),
        (None, Some(deadline)) if row.awaits_authority() => clock::remaining(now, deadline, lang),
        (None, _) if row.stage == Stage::Closed || !row.awaits_authority() => {
            Status::new(Tone::Plain, words::NO_TERM.get(lang))
        }
        (None, _) => Status::new(Tone::Plain, row.stage.name(lang)),
    }
}
