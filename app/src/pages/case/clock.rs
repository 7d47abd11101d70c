//! The term towards the authority, in words that fit on every page of a case.

use super::head::rulebook;
use crate::components::{Status, Tone};
use domain::case_row::CaseRow;
use domain::deadline::terms;
use domain::incident::Incident;
use domain::rulebook::{Recipient, Rulebook};
use domain::text::{Lang, case as words, format, four_eyes, lateness, terms as term_words};
use domain::time::Timestamp;
use service::Context;

pub use domain::case_form::notice::authority_term as authority_deadline;

/// Below so many minutes the end of a term is near.
const SOON: i64 = 24 * 60;

/// What a term towards the authority waits for that has no start yet; `None` when none waits.
pub fn waits(book: &Rulebook, case: &Incident, lang: Lang) -> Option<String> {
    let terms = terms(book, &case.facts_with_clock());
    let waiting = terms
        .iter()
        .find(|due| due.clock.to == Recipient::Authority && due.at.is_none())?;
    let question = book.question(&waiting.clock.anchor)?;
    Some(term_words::WAITS.fill(lang, &[question.text.get(lang)]))
}

/// How the term was missed; `None` when it was not.
pub fn missed(context: &Context, row: &CaseRow, deadline: Timestamp) -> Option<String> {
    if !row.missed(deadline, context.now) {
        return None;
    }
    let (authority, lang) = (context.authority(), context.lang);
    let at = |moment| format::moment(moment, lang);
    Some(match (row.notified_at, row.freed_at) {
        (Some(notified), _) => lateness::NOTIFIED.fill(authority, lang, &[&at(deadline), &at(notified)]),
        (None, Some(freed)) if !row.awaits_authority() => {
            lateness::FREED.fill(authority, lang, &[&at(deadline), &at(freed)])
        }
        (None, _) => lateness::WAITING.fill(authority, lang, &[&at(deadline)]),
    })
}

/// How pressing a deadline is.
pub fn tone(now: Timestamp, deadline: Timestamp) -> Tone {
    match deadline.minutes_since(now) {
        _ if deadline < now => Tone::Urgent,
        ..SOON => Tone::Warn,
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
pub fn status(context: &Context, case: &Incident) -> Status {
    let lang = context.lang;
    let row = CaseRow::of(case, String::new());
    let deadline = authority_deadline(rulebook(context), case);
    if row.awaits_authority()
        && let Some(deadline) = deadline
    {
        return remaining(context.now, deadline, lang);
    }
    if let Some(notified) = row.notified_at {
        let late = deadline.is_some_and(|deadline| notified > deadline);
        let (tone, words) = if late {
            (Tone::Warn, words::NOTIFIED_LATE)
        } else {
            (Tone::Ok, words::NOTIFIED)
        };
        return Status::new(tone, words.get(context.authority(), lang));
    }
    if case.closed.is_none() && row.is_emergency() {
        return Status::new(Tone::Warn, four_eyes::NOT_JUDGED_YET.get(lang));
    }
    if case.closed.is_none() && !row.awaits_authority() {
        return Status::new(Tone::Ok, words::NO_NOTICE_NEEDED.get(lang));
    }
    Status::new(Tone::Plain, case.stage.name(lang))
}
