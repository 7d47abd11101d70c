//! Recording that a notification went to the authority.

use super::when::{AT, moment};
use crate::act::{AuthorityChannel, NoticeKind};
use crate::deadline::terms;
use crate::form::{Problem, ProblemCode, RawForm, required_text};
use crate::incident::{Incident, NoticeInput};
use crate::rulebook::{Recipient, Rulebook};
use crate::time::Timestamp;

/// The most characters of a reason for being late.
pub const REASON_LIMIT: usize = 2_000;
/// The most characters of the number that the authority gives.
pub const NUMBER_LIMIT: usize = 100;
/// The term of AVG art. 33(1), for a case to which the rulebook gives no term of its own.
const TERM_HOURS: i64 = 72;

/// When the term towards the authority ends, whether or not the rules ask for a notification.
#[must_use]
pub fn authority_deadline(book: &Rulebook, case: &Incident) -> Timestamp {
    let terms = terms(book, &case.facts_with_clock());
    let ends = terms.iter().filter(|due| due.clock.to == Recipient::Authority).filter_map(|due| due.at);
    ends.min().unwrap_or_else(|| case.clock_start().plus_hours(TERM_HOURS))
}

/// Whether a first notification would be late now, so that the form asks why (AVG art. 33(1), last sentence).
#[must_use]
pub fn asks_late_reason(case: &Incident, deadline: Timestamp, now: Timestamp) -> bool {
    case.first_notice().is_none() && deadline < now
}

/// Reads the form.
///
/// # Errors
/// Every problem in it; a first notification after the term needs a reason.
pub fn notice(raw: &RawForm, case: &Incident, deadline: Timestamp, now: Timestamp) -> Result<NoticeInput, Vec<Problem>> {
    let kind = choice(raw, "notice", NoticeKind::from_code);
    let channel = choice(raw, "channel", AuthorityChannel::from_code);
    let at = moment(raw, AT, now).and_then(|at| not_before(at, case.first_signal()));
    let number = short(raw, "number", NUMBER_LIMIT);
    let late = matches!((&kind, &at), (Ok(NoticeKind::First), Ok(at)) if *at > deadline);
    let late_reason = if late {
        required_text(raw, "late_reason", REASON_LIMIT, ProblemCode::GiveReason)
    } else {
        Ok(String::new())
    };
    match (kind, at, channel, number, late_reason) {
        (Ok(notice), Ok(at), Ok(channel), Ok(number), Ok(late_reason)) => {
            Ok(NoticeInput { notice, at, channel, number, late_reason })
        }
        (kind, at, channel, number, late_reason) => {
            let mut problems: Vec<Problem> = kind.err().into_iter().collect();
            problems.extend(at.err().into_iter().flatten());
            problems.extend([channel.err(), number.err(), late_reason.err()].into_iter().flatten());
            Err(problems)
        }
    }
}

fn choice<T>(raw: &RawForm, field: &'static str, read: impl Fn(&str) -> Option<T>) -> Result<T, Problem> {
    match raw.one(field) {
        "" => Err(Problem::new(field, ProblemCode::ChooseOne)),
        code => read(code).ok_or(Problem::new(field, ProblemCode::UnknownOption)),
    }
}

fn short(raw: &RawForm, field: &'static str, limit: usize) -> Result<String, Problem> {
    let text = raw.one(field);
    if text.chars().count() > limit { Err(Problem::new(field, ProblemCode::TooLong)) } else { Ok(text.to_owned()) }
}

/// Nobody can notify before anyone knew.
fn not_before(at: Timestamp, first_signal: Timestamp) -> Result<Timestamp, Vec<Problem>> {
    if at < first_signal { Err(vec![Problem::new(AT.date, ProblemCode::BeforeDiscovery)]) } else { Ok(at) }
}
