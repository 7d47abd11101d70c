//! Moments and days as an officer types them.

use crate::form::{self, Problem, ProblemCode, RawForm};
use crate::time::{LocalProblem, Offset, Timestamp, resolve};
use chrono::NaiveDate;

/// The names of the fields of a moment.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct MomentFields {
    /// The date, as a `DateInput` sends it.
    pub date: &'static str,
    /// The time of day.
    pub time: &'static str,
    /// Summer or winter time, for the hour that happens twice.
    pub clock: &'static str,
}

/// The fields that stand for "when it was done" on every form that records something.
pub const AT: MomentFields = MomentFields {
    date: "at",
    time: "time",
    clock: "clock",
};

/// A day: a quick choice, or day, month and year; `None` when nothing was filled in.
///
/// # Errors
/// When the three fields make no date.
pub fn day(raw: &RawForm, field: &'static str, now: Timestamp) -> Result<Option<NaiveDate>, Problem> {
    let today = now.local().date_naive();
    match raw.one(&format!("{field}_choice")) {
        "today" => Ok(Some(today)),
        "yesterday" => Ok(today.pred_opt()),
        _ => form::date(raw, field, field),
    }
}

/// A moment that must be there and must have come.
///
/// # Errors
/// Each problem at its own field.
pub fn moment(raw: &RawForm, fields: MomentFields, now: Timestamp) -> Result<Timestamp, Vec<Problem>> {
    let date = day(raw, fields.date, now).and_then(|date| date.ok_or(Problem::new(fields.date, ProblemCode::FillDate)));
    let time =
        form::time(raw, fields.time).and_then(|time| time.ok_or(Problem::new(fields.time, ProblemCode::FillTime)));
    let (date, time) = match (date, time) {
        (Ok(date), Ok(time)) => (date, time),
        (date, time) => return Err([date.err(), time.err()].into_iter().flatten().collect()),
    };
    let at = resolve(date, time, offset(raw, fields)).map_err(|problem| {
        vec![match problem {
            LocalProblem::Skipped => Problem::new(fields.time, ProblemCode::TimeSkipped),
            LocalProblem::Twice => Problem::new(fields.clock, ProblemCode::TimeTwice),
        }]
    })?;
    if at > now {
        Err(vec![Problem::new(fields.date, ProblemCode::InFuture)])
    } else {
        Ok(at)
    }
}

fn offset(raw: &RawForm, fields: MomentFields) -> Option<Offset> {
    match raw.one(fields.clock) {
        "summer" => Some(Offset::Summer),
        "winter" => Some(Offset::Winter),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(raw: &RawForm) -> Result<String, Vec<ProblemCode>> {
        let now = Timestamp::parse("2026-11-23T13:10:00+01:00").unwrap();
        moment(raw, AT, now)
            .map(|at| at.to_string())
            .map_err(|problems| problems.into_iter().map(|problem| problem.code).collect())
    }

    fn typed(day: &str, month: &str, time: &str) -> RawForm {
        RawForm::default()
            .with("at_day", day)
            .with("at_month", month)
            .with("at_year", "2026")
            .with("time", time)
    }

    #[test]
    fn a_moment_needs_date_and_time() {
        assert_eq!(
            read(&RawForm::default()),
            Err(vec![ProblemCode::FillDate, ProblemCode::FillTime])
        );
        assert_eq!(read(&typed("22", "nov", "9.15")), Ok("2026-11-22T08:15:00.000Z".into()));
        let today = RawForm::default().with("at_choice", "today").with("time", "1200");
        assert_eq!(read(&today), Ok("2026-11-23T11:00:00.000Z".into()));
    }

    #[test]
    fn a_moment_must_have_come() {
        assert_eq!(read(&typed("23", "11", "13:11")), Err(vec![ProblemCode::InFuture]));
    }

    #[test]
    fn the_hour_that_happens_twice_asks_which() {
        let raw = typed("25", "10", "2:30");
        assert_eq!(read(&raw), Err(vec![ProblemCode::TimeTwice]));
        assert_eq!(
            read(&raw.with("clock", "winter")),
            Ok("2026-10-25T01:30:00.000Z".into())
        );
        assert_eq!(read(&typed("29", "3", "2:30")), Err(vec![ProblemCode::TimeSkipped]));
    }
}
