//! The term towards the authority, in words that fit on every page of a case.

use crate::components::{Status, Tone};
use domain::case_row::CaseRow;
use domain::deadline;
use domain::facts::{Answer, Facts};
use domain::incident::Incident;
use domain::rulebook::{Recipient, Rulebook};
use domain::text::case as words;
use domain::text::{Lang, format};
use domain::time::Timestamp;

/// Below so many minutes the end of a term is near.
const SOON: i64 = 24 * 60;

/// When the authority must have been notified, as the rulebook reckons from these facts.
pub fn authority_deadline(book: &Rulebook, facts: &Facts) -> Option<Timestamp> {
    let due = deadline::terms(book, facts).into_iter();
    due.filter(|due| due.clock.to == Recipient::Authority).filter_map(|due| due.at).min()
}

/// The same for a line of a list, which knows little more than when the clock started.
pub fn row_deadline(book: &Rulebook, row: &CaseRow) -> Option<Timestamp> {
    authority_deadline(book, &Facts::default().with("awareness", Answer::Moment(row.clock_start())))
}

/// How pressing a deadline is.
pub fn tone(now: Timestamp, deadline: Timestamp) -> Tone {
    match deadline.minutes_since(now) {
        ..0 => Tone::Urgent,
        0..SOON => Tone::Warn,
        _ => Tone::Info,
    }
}

/// What remains, and until when: "nog 41 uur, tot do 26 nov 2026, 14:10".
pub fn remaining(now: Timestamp, deadline: Timestamp, lang: Lang) -> Status {
    let left = format::remaining(now, deadline, lang);
    let until = format::short_moment(deadline, lang);
    Status::new(tone(now, deadline), words::LEFT_UNTIL.fill(lang, &[&left, &until]))
}

/// Where a case stands with its term, as the tag above every page of it.
pub fn status(case: &Incident, book: &Rulebook, now: Timestamp, lang: Lang) -> Status {
    let row = CaseRow::of(case, String::new());
    if row.awaits_authority()
        && let Some(deadline) = authority_deadline(book, &case.facts_with_clock())
    {
        return remaining(now, deadline, lang);
    }
    if row.notified_at.is_some() {
        return Status::new(Tone::Ok, words::NOTIFIED.get(lang));
    }
    match case.closed {
        Some(_) => Status::new(Tone::Plain, case.stage.name(lang)),
        None => Status::new(Tone::Ok, words::NO_NOTICE_NEEDED.get(lang)),
    }
}
