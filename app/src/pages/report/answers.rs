//! The answers of a report in words, for checking them.

use crate::components::SummaryRow;
use crate::paths;
use domain::form::RawForm;
use domain::report::{self, Ongoing};
use domain::text::{Lang, Text, common, format, report as t};
use domain::time::Timestamp;

/// Every question with its answer and a link to change it.
pub(super) fn rows(raw: &RawForm, now: Timestamp, lang: Lang) -> Vec<SummaryRow> {
    let answers = [
        Some(raw.one("what").to_owned()),
        discovered(raw, now, lang),
        Ongoing::from_code(raw.one("ongoing")).map(|ongoing| ongoing.name(lang).to_owned()),
        data(raw, lang),
        people(raw, lang),
    ];
    let numbered = t::SHORT.into_iter().zip(answers).zip(1..);
    numbered
        .map(|((question, answer), number)| row(question, answer, number, lang))
        .collect()
}

fn row(question: Text, answer: Option<String>, number: usize, lang: Lang) -> SummaryRow {
    SummaryRow::new(question.get(lang), answer).change(paths::report_question_again(number))
}

fn discovered(raw: &RawForm, now: Timestamp, lang: Lang) -> Option<String> {
    if raw.one("when") == "unknown" {
        return Some(common::UNKNOWN.get(lang).to_owned());
    }
    report::discovered(raw, now)
        .ok()
        .flatten()
        .map(|at| format::moment(at, lang))
}

fn data(raw: &RawForm, lang: Lang) -> Option<String> {
    match report::data(raw) {
        // A line each: some names have a comma of their own.
        Some(data) => Some(
            data.into_iter()
                .map(|data| data.name(lang))
                .collect::<Vec<_>>()
                .join("\n"),
        ),
        None => raw.has("data", "unknown").then(|| common::UNKNOWN.get(lang).to_owned()),
    }
}

fn people(raw: &RawForm, lang: Lang) -> Option<String> {
    match report::people(raw) {
        Some(people) => Some(people.name(lang).to_owned()),
        None => raw
            .has("people", "unknown")
            .then(|| common::UNKNOWN.get(lang).to_owned()),
    }
}
