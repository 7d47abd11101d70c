//! From what an officer types to the latest moment of notifying, over every hour at which clocks mislead.

use super::{Bounds, awareness};
use crate::act::{Act, NoticeKind};
use crate::case_form::{notice, sample};
use crate::form::{ProblemCode, RawForm};
use crate::incident::Incident;
use crate::rulebook::{Rulebook, Shelf};
use crate::time::Timestamp;

fn at(text: &str) -> Timestamp {
    Timestamp::parse(text).unwrap()
}

/// Long after every moment that is typed here.
fn now() -> Timestamp {
    at("2028-12-01T12:00:00Z")
}

/// A case that was noticed before every moment that is typed here.
fn case() -> Incident {
    let mut case = sample::case();
    case.report.at = at("2026-01-01T09:00:00+01:00");
    case
}

fn shelf() -> Shelf {
    Shelf::load().unwrap()
}

fn book(shelf: &Shelf) -> &Rulebook {
    shelf.valid("nl", now().local().date_naive()).unwrap()
}

/// `2026-11-20 17:20` as an officer types it.
fn typed(moment: &str) -> RawForm {
    let (date, time) = moment.split_once(' ').unwrap();
    let [year, month, day] = date.split('-').collect::<Vec<_>>().try_into().unwrap();
    RawForm::default()
        .with("at_day", day)
        .with("at_month", month)
        .with("at_year", year)
        .with("time", time)
}

fn set(moment: &str, clock: Option<&str>) -> Result<Incident, Vec<ProblemCode>> {
    let mut raw = typed(moment)
        .with("moment", "other")
        .with("reason", "Toen zagen we het.");
    if let Some(clock) = clock {
        raw.push("clock", clock);
    }
    let mut case = case();
    let set = awareness(&raw, Bounds::of(&case, None, now()));
    let set = set.map_err(|problems| problems.into_iter().map(|problem| problem.code).collect::<Vec<_>>())?;
    let step = case.set_awareness(set.at, &set.reason, now()).unwrap();
    assert_eq!(step.act, Act::AwarenessSet { at: set.at });
    case.awareness = Some(set.at);
    Ok(case)
}

fn deadline(book: &Rulebook, case: &Incident) -> String {
    let local = notice::authority_deadline(book, case).local();
    local.format("%Y-%m-%d %H:%M %Z").to_string()
}

#[test]
fn seventy_two_hours_are_counted_on_the_instant_and_shown_on_the_clock() {
    let shelf = shelf();
    let rows = [
        ("2026-11-20 17:20", "2026-11-23 17:20 CET"),
        ("2026-12-24 16:00", "2026-12-27 16:00 CET"),
        ("2026-03-27 17:00", "2026-03-30 18:00 CEST"),
        ("2026-10-23 17:00", "2026-10-26 16:00 CET"),
        ("2028-02-27 09:00", "2028-03-01 09:00 CET"),
        ("2026-03-27 18:00", "2026-03-30 19:00 CEST"),
        ("2026-10-23 18:00", "2026-10-26 17:00 CET"),
        ("2028-02-28 12:00", "2028-03-02 12:00 CET"),
    ];
    for (aware, due) in rows {
        let case = set(aware, None).unwrap();
        assert_eq!(deadline(book(&shelf), &case), due, "aware {aware}");
    }
}

#[test]
fn an_hour_that_happens_twice_asks_which_and_one_that_never_was_is_refused() {
    let shelf = shelf();
    assert_eq!(set("2026-10-25 02:30", None), Err(vec![ProblemCode::TimeTwice]));
    assert_eq!(set("2026-03-29 02:30", None), Err(vec![ProblemCode::TimeSkipped]));
    assert_eq!(
        set("2026-03-29 02:30", Some("summer")),
        Err(vec![ProblemCode::TimeSkipped]),
        "no choice of clock makes it an hour that was"
    );
    for (clock, due) in [("summer", "2026-10-28 01:30 CET"), ("winter", "2026-10-28 02:30 CET")] {
        let case = set("2026-10-25 02:30", Some(clock)).unwrap();
        assert_eq!(deadline(book(&shelf), &case), due, "{clock}");
    }
}

#[test]
fn a_notification_is_late_from_the_minute_after() {
    let shelf = shelf();
    let case = set("2026-10-23 17:00", None).unwrap();
    let end = notice::authority_deadline(book(&shelf), &case);
    let sent = |moment: &str| {
        let raw = typed(moment)
            .with("notice", NoticeKind::First.code())
            .with("channel", "web_form");
        let problems = notice::notice(&raw, &case, end, now()).err().unwrap_or_default();
        problems.into_iter().map(|problem| problem.code).collect::<Vec<_>>()
    };
    assert_eq!(sent("2026-10-26 16:00"), []);
    assert_eq!(sent("2026-10-26 16:01"), [ProblemCode::GiveReason]);
    assert_eq!(sent("2026-10-25 02:30"), [ProblemCode::TimeTwice]);
}
