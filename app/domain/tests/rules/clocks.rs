//! 72 hours on the instant (law.md 1.2), and the other terms.

use crate::cases::{case, nl, now};
use chrono::{NaiveDate, NaiveTime};
use domain::assess::assess;
use domain::deadline::terms;
use domain::facts::{Answer, Facts};
use domain::time::{LocalProblem, Offset, Timestamp, resolve};

/// A local reading such as `2026-11-20 17:20` as a moment.
fn local(text: &str, offset: Option<Offset>) -> Result<Timestamp, LocalProblem> {
    let (date, time) = text.split_once(' ').expect("date and time");
    let date = NaiveDate::parse_from_str(date, "%Y-%m-%d").expect("date");
    resolve(date, NaiveTime::parse_from_str(time, "%H:%M").expect("time"), offset)
}

fn deadline(aware: Timestamp) -> Timestamp {
    let facts = case("EDPB01-18").facts(nl()).with("awareness", Answer::Moment(aware));
    assess(nl(), &facts, now()).authority.deadline.expect("a deadline")
}

#[test]
fn seventy_two_hours_run_through_weekends_holidays_and_changes_of_the_clock() {
    let rows = [
        ("2026-11-20 17:20", "2026-11-23 17:20"),
        ("2026-12-24 16:00", "2026-12-27 16:00"),
        ("2026-03-27 17:00", "2026-03-30 18:00"),
        ("2026-10-23 17:00", "2026-10-26 16:00"),
        ("2028-02-27 09:00", "2028-03-01 09:00"),
        ("2026-03-27 18:00", "2026-03-30 19:00"),
        ("2026-10-23 18:00", "2026-10-26 17:00"),
        ("2028-02-28 12:00", "2028-03-02 12:00"),
    ];
    for (aware, due) in rows {
        let found = deadline(local(aware, None).expect("one moment")).local();
        assert_eq!(found.format("%Y-%m-%d %H:%M").to_string(), due, "aware {aware}");
    }
}

#[test]
fn a_double_hour_asks_which_and_a_skipped_hour_is_refused() {
    assert_eq!(local("2026-10-25 02:30", None), Err(LocalProblem::Twice));
    assert_eq!(local("2026-03-29 02:30", None), Err(LocalProblem::Skipped));
    let due = |offset| {
        deadline(local("2026-10-25 02:30", Some(offset)).expect("one"))
            .local()
            .format("%d %H:%M")
            .to_string()
    };
    assert_eq!([due(Offset::Summer), due(Offset::Winter)], ["28 01:30", "28 02:30"]);
}

#[test]
fn without_kennisname_there_is_a_duty_and_no_deadline() {
    let advice = assess(nl(), &case("EDPB01-18").facts(nl()), now());
    assert!(advice.authority.advice.is_due() && advice.authority.deadline.is_none());
}

#[test]
fn a_term_does_not_vanish_because_the_role_is_not_known_yet() {
    let aware = Timestamp::parse("2026-01-29T09:00:00Z").expect("a moment");
    let facts = Facts::default().with("awareness", Answer::Moment(aware));
    let deadline = |role: &str| {
        let facts = facts.clone().with("role", Answer::one(role));
        assess(nl(), &facts, aware).authority.deadline
    };
    assert_eq!(
        assess(nl(), &facts, aware).authority.deadline,
        Some(aware.plus_hours(72))
    );
    assert_eq!(deadline("controller"), Some(aware.plus_hours(72)));
    assert_eq!(deadline("processor"), None);
}

#[test]
fn a_telecom_provider_has_a_day_and_others_have_clocks_of_their_own() {
    let aware = Timestamp::parse("2026-01-29T09:00:00Z").expect("a moment");
    let facts = |regimes: &[&str]| {
        case("EDPB01-18")
            .facts(nl())
            .with("awareness", Answer::Moment(aware))
            .with("regimes", Answer::many(regimes.iter().copied()))
    };
    assert_eq!(
        assess(nl(), &facts(&["telecom"]), aware).authority.deadline,
        Some(aware.plus_hours(24))
    );
    assert_eq!(
        assess(nl(), &facts(&["cbw"]), aware).authority.deadline,
        Some(aware.plus_hours(72))
    );
    let due = |facts: &Facts| {
        terms(nl(), facts)
            .into_iter()
            .map(|due| due.clock.id.clone())
            .collect::<Vec<_>>()
    };
    assert_eq!(due(&facts(&["cbw"])), ["ap-72", "cbw-24", "cbw-72", "cbw-month"]);
    let month = facts(&["cbw"]);
    let last = terms(nl(), &month).pop().and_then(|due| due.at).expect("an end");
    assert_eq!(last.local().format("%Y-%m-%d %H:%M").to_string(), "2026-03-01 10:00");
}

#[test]
fn a_term_that_passed_is_told() {
    let aware = Timestamp::parse("2026-11-01T09:00:00Z").expect("a moment");
    let facts = case("EDPB01-18").facts(nl()).with("awareness", Answer::Moment(aware));
    let late = |now| {
        assess(nl(), &facts, now)
            .reasons
            .iter()
            .any(|reason| reason.rule == "L-1")
    };
    assert!(!late(aware.plus_hours(72)));
    assert!(late(aware.plus_minutes(72 * 60 + 1)));
}

#[test]
fn a_month_that_ends_in_a_skipped_or_double_hour_is_still_a_month() {
    let month = nl()
        .clocks()
        .iter()
        .find(|clock| clock.months == 1)
        .expect("a clock of a month");
    let hours = i64::from(month.hours);
    let due = |end: &str, offset| {
        let start = local(end, offset).expect("one moment").plus_hours(-hours);
        month.from(start).local().format("%Y-%m-%d %H:%M %:z").to_string()
    };
    assert_eq!(due("2027-02-28 02:30", None), "2027-03-28 03:30 +02:00");
    assert_eq!(due("2026-09-25 02:30", None), "2026-10-25 02:30 +01:00");
    assert_eq!(due("2027-01-31 09:00", None), "2027-02-28 09:00 +01:00");
    assert_eq!(due("2028-01-31 09:00", None), "2028-02-29 09:00 +01:00");
}

#[test]
fn a_term_without_a_start_says_what_it_waits_for() {
    let facts = case("EDPB01-18").facts(nl());
    let waiting = terms(nl(), &facts);
    assert!(!waiting.is_empty());
    for due in &waiting {
        assert_eq!(due.at, None);
        let question = due.waits_for.expect("a question");
        assert_eq!(question.id, due.clock.anchor);
        assert!(!question.text.get(domain::text::Lang::Nl).is_empty());
    }
    let started = facts.with("awareness", Answer::Moment(now()));
    assert!(
        terms(nl(), &started)
            .iter()
            .all(|due| due.at.is_some() && due.waits_for.is_none())
    );
}
