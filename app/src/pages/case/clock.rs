//! The term towards the authority, in words that fit on every page of a case.

use crate::components::{Status, Tone};
use domain::case_row::CaseRow;
use domain::deadline;
use domain::incident::Incident;
use domain::rulebook::{Clock, Recipient, Rulebook};
use domain::text::case as words;
use domain::text::{Lang, format};
use domain::time::Timestamp;

/// Below so many minutes the end of a term is near.
const SOON: i64 = 24 * 60;

/// When the authority must have been notified; `None` when the rules say that it is not ours to notify.
pub fn authority_deadline(book: &Rulebook, case: &Incident) -> Option<Timestamp> {
    let facts = case.facts_with_clock();
    let running = deadline::terms(book, &facts)
        .into_iter()
        .filter(|due| due.clock.to == Recipient::Authority);
    running.filter_map(|due| due.at).min()
}

/// The same for a line of a list, which knows when the clock started and nothing of other regimes.
pub fn row_deadline(book: &Rulebook, row: &CaseRow) -> Option<Timestamp> {
    general(book).map(|clock| clock.from(row.clock_start()))
}

/// The term that holds as long as nothing is known: the first towards the authority.
fn general(book: &Rulebook) -> Option<&Clock> {
    book.clocks().iter().find(|clock| clock.to == Recipient::Authority)
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
    let sentence = if deadline < now {
        words::LATE_SINCE
    } else {
        words::LEFT_UNTIL
    };
    Status::new(tone(now, deadline), sentence.fill(lang, &[&left, &until]))
}

/// Where a case stands with its term, as the tag above every page of it.
pub fn status(case: &Incident, book: &Rulebook, now: Timestamp, lang: Lang) -> Status {
    let row = CaseRow::of(case, String::new());
    if row.awaits_authority()
        && let Some(deadline) = authority_deadline(book, case)
    {
        return remaining(now, deadline, lang);
    }
    if row.notified_at.is_some() {
        return Status::new(Tone::Ok, words::NOTIFIED.get(lang));
    }
    if case.closed.is_none() && !row.awaits_authority() {
        return Status::new(Tone::Ok, words::NO_NOTICE_NEEDED.get(lang));
    }
    Status::new(Tone::Plain, case.stage.name(lang))
}
