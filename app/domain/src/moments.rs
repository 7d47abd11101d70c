//! The moments of a case in the order of time: from what happened to the latest moment of notifying.

use crate::incident::Incident;
use crate::time::Timestamp;
use chrono::NaiveDate;

/// A moment that tells how the term of AVG art. 33(1) came to run, and how it ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Point {
    /// The breach began.
    Happened,
    /// Anyone in the organisation first knew.
    Noticed,
    /// It reached the privacy officer: it was entered in the register.
    Reported,
    /// Kennisname.
    Awareness,
    /// The authority was notified.
    Notified,
    /// The end of the term.
    Latest,
}

/// When a point lies, as far as known.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum When {
    /// At this moment.
    At(Timestamp),
    /// On this day; its hour is not known.
    On(NaiveDate),
    /// Nobody told yet.
    Unknown,
}

/// How long after the point before.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Gap {
    /// So many minutes later; never negative.
    Minutes(i64),
    /// So many days later by the calendar, since one of the two has no hour.
    Days(i64),
}

/// A point with its moment.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Moment {
    /// Which.
    pub point: Point,
    /// When.
    pub when: When,
    /// How long after the latest known moment before it; none for the first, and for what is not known.
    pub gap: Option<Gap>,
}

/// The moments of a case in order. What is not known stands where it is expected.
///
/// `began` is the first day of the breach as the officer wrote it down for the authority, `latest` the end of the term; there
/// is none where nothing is ours to notify.
#[must_use]
pub fn moments(case: &Incident, began: Option<NaiveDate>, latest: Option<Timestamp>) -> Vec<Moment> {
    let notified = case.first_notice().map(|notice| notice.at);
    let mut known: Vec<(Point, Timestamp)> = [
        (Point::Noticed, Some(case.first_signal())),
        (Point::Reported, Some(case.report.at)),
        (Point::Awareness, case.awareness),
        (Point::Notified, notified),
        (Point::Latest, latest),
    ]
    .into_iter()
    .filter_map(|(point, at)| at.map(|at| (point, at)))
    .collect();
    known.sort_by_key(|(_, at)| *at);
    let mut line = vec![(Point::Happened, began.map_or(When::Unknown, When::On))];
    line.extend(known.into_iter().map(|(point, at)| (point, When::At(at))));
    if case.awareness.is_none() {
        let reported = line.iter().position(|(point, _)| *point == Point::Reported);
        line.insert(
            reported.map_or(line.len(), |place| place + 1),
            (Point::Awareness, When::Unknown),
        );
    }
    with_gaps(line)
}

fn with_gaps(line: Vec<(Point, When)>) -> Vec<Moment> {
    let mut before = When::Unknown;
    let with_gap = |(point, when)| {
        let gap = gap(before, when);
        if when != When::Unknown {
            before = when;
        }
        Moment { point, when, gap }
    };
    line.into_iter().map(with_gap).collect()
}

/// A clock of a machine that was set back must not tell of a span that goes backwards.
fn gap(before: When, when: When) -> Option<Gap> {
    match (before, when) {
        (When::At(before), When::At(at)) => Some(Gap::Minutes(at.minutes_since(before).max(0))),
        (When::On(day), When::At(at)) => Some(Gap::Days((at.local().date_naive() - day).num_days().max(0))),
        (When::At(_) | When::On(_), When::On(_)) | (When::Unknown, _) | (_, When::Unknown) => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::case_form::sample;

    fn at(text: &str) -> Timestamp {
        Timestamp::parse(text).unwrap()
    }

    fn told(case: &Incident, began: Option<NaiveDate>, latest: Option<Timestamp>) -> Vec<(Point, Option<Gap>)> {
        let line = moments(case, began, latest);
        line.into_iter().map(|moment| (moment.point, moment.gap)).collect()
    }

    #[test]
    fn what_is_not_known_stands_where_it_is_expected() {
        let mut case = sample::case();
        case.report.discovered = Some(at("2026-11-18T07:00:00+01:00"));
        let latest = case.clock_start().plus_hours(72);
        assert_eq!(
            told(&case, None, Some(latest)),
            [
                (Point::Happened, None),
                (Point::Noticed, None),
                (Point::Reported, Some(Gap::Minutes(180))),
                (Point::Awareness, None),
                (Point::Latest, Some(Gap::Minutes(69 * 60))),
            ]
        );
    }

    #[test]
    fn the_moments_stand_in_the_order_of_time() {
        let mut case = sample::case();
        case.report.discovered = Some(at("2026-11-18T07:00:00+01:00"));
        case.awareness = Some(at("2026-11-18T08:30:00+01:00"));
        let began = NaiveDate::from_ymd_opt(2026, 11, 16);
        assert_eq!(
            told(&case, began, None),
            [
                (Point::Happened, None),
                (Point::Noticed, Some(Gap::Days(2))),
                (Point::Awareness, Some(Gap::Minutes(90))),
                (Point::Reported, Some(Gap::Minutes(90))),
            ]
        );
    }

    #[test]
    fn a_span_over_a_change_of_the_clock_is_counted_on_the_instant() {
        let mut case = sample::case();
        case.report.at = at("2026-10-24T12:00:00+02:00");
        case.awareness = Some(at("2026-10-25T12:00:00+01:00"));
        assert_eq!(
            told(&case, None, None).last(),
            Some(&(Point::Awareness, Some(Gap::Minutes(25 * 60))))
        );
    }
}
