//! Recording that a notification went to the authority.

use super::lateness::lateness;
use super::read::{option, text};
use super::when::{AT, moment};
use crate::act::{AuthorityChannel, NoticeKind};
use crate::deadline::terms;
use crate::form::{Problem, ProblemCode, RawForm};
use crate::incident::{Incident, NoticeInput};
use crate::rulebook::{Recipient, Rulebook};
use crate::time::Timestamp;

/// The most characters of the number that the authority gives.
pub const NUMBER_LIMIT: usize = 100;
/// The term of AVG art. 33(1), for a case to which the rulebook gives no term of its own.
const TERM_HOURS: i64 = 72;

/// When the first term towards the authority ends; `None` when the rules say that it is not ours to notify.
#[must_use]
pub fn authority_term(book: &Rulebook, case: &Incident) -> Option<Timestamp> {
    let terms = terms(book, &case.facts_with_clock());
    let to_authority = terms.iter().filter(|due| due.clock.to == Recipient::Authority);
    to_authority.filter_map(|due| due.at).min()
}

/// When the term towards the authority ends, whether or not the rules ask for a notification.
#[must_use]
pub fn authority_deadline(book: &Rulebook, case: &Incident) -> Timestamp {
    authority_term(book, case).unwrap_or_else(|| case.clock_start().plus_hours(TERM_HOURS))
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
pub fn notice(
    raw: &RawForm,
    case: &Incident,
    deadline: Timestamp,
    now: Timestamp,
) -> Result<NoticeInput, Vec<Problem>> {
    let kind = option(raw, "notice", NoticeKind::from_code);
    let channel = option(raw, "channel", AuthorityChannel::from_code);
    let at = moment(raw, AT, now).and_then(|at| not_before(at, case.first_signal()));
    let number = text(raw, "number", NUMBER_LIMIT);
    let late = matches!((&kind, &at), (Ok(NoticeKind::First), Ok(at)) if *at > deadline);
    let late_reason = if late { lateness(raw) } else { Ok(String::new()) };
    match (kind, at, channel, number, late_reason) {
        (Ok(notice), Ok(at), Ok(channel), Ok(number), Ok(late_reason)) => Ok(NoticeInput {
            notice,
            at,
            channel,
            number,
            late_reason,
        }),
        (kind, at, channel, number, late_reason) => {
            let mut problems: Vec<Problem> = kind.err().into_iter().collect();
            problems.extend(at.err().into_iter().flatten());
            problems.extend([channel.err(), number.err(), late_reason.err()].into_iter().flatten());
            Err(problems)
        }
    }
}

/// Nobody can notify before anyone knew.
fn not_before(at: Timestamp, first_signal: Timestamp) -> Result<Timestamp, Vec<Problem>> {
    // People type whole minutes: the minute of the first signal counts as the first signal itself.
    let at = if first_signal.minutes_since(at) == 0 {
        at.max(first_signal)
    } else {
        at
    };
    if at < first_signal {
        Err(vec![Problem::new(AT.date, ProblemCode::BeforeDiscovery)])
    } else {
        Ok(at)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::case_form::sample;

    fn now() -> Timestamp {
        Timestamp::parse("2026-11-23T13:10:00+01:00").unwrap()
    }

    fn typed(day: &str, time: &str) -> RawForm {
        RawForm::default()
            .with("notice", "first")
            .with("channel", "web_form")
            .with("at_day", day)
            .with("at_month", "11")
            .with("at_year", "2026")
            .with("time", time)
    }

    fn read(raw: &RawForm) -> Result<NoticeInput, Vec<Problem>> {
        // Reported on 18 November at 10:00, so the term ends on 21 November at 10:00.
        let case = sample::case();
        notice(raw, &case, case.clock_start().plus_hours(TERM_HOURS), now())
    }

    #[test]
    fn within_the_term_no_reason_is_asked() {
        let input = read(&typed("21", "10:00").with("late_reason", "weekend")).unwrap();
        assert_eq!((input.notice, input.late_reason.as_str()), (NoticeKind::First, ""));
    }

    #[test]
    fn after_the_term_the_reason_must_be_there() {
        let late = typed("21", "10:01");
        assert_eq!(
            read(&late),
            Err(vec![Problem::new("late_reason", ProblemCode::GiveReason)])
        );
        assert_eq!(
            read(&late.with("late_reason", "De server lag stil."))
                .unwrap()
                .late_reason,
            "De server lag stil."
        );
    }

    #[test]
    fn a_supplement_is_never_late() {
        let mut raw = typed("22", "10:00");
        raw.set("notice", vec!["supplement".to_owned()]);
        assert!(read(&raw).is_ok());
    }

    #[test]
    fn nobody_notifies_before_the_discovery_or_after_now() {
        assert_eq!(
            read(&typed("18", "09:59")),
            Err(vec![Problem::new("at", ProblemCode::BeforeDiscovery)])
        );
        assert_eq!(
            read(&typed("24", "09:00")),
            Err(vec![Problem::new("at", ProblemCode::InFuture)])
        );
    }

    #[test]
    fn an_empty_form_names_every_field() {
        let problems = read(&RawForm::default()).unwrap_err();
        let fields: Vec<&str> = problems.iter().map(|problem| problem.field).collect();
        assert_eq!(fields, ["notice", "at", "time", "channel"]);
    }
}
