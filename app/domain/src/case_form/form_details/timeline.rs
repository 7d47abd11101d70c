//! The days of a breach, and whether they can be true.

use super::{BreachEnd, Day, FormDetails, Told};
use crate::form::{Problem, ProblemCode, RawForm, date};
use crate::time::Timestamp;
use chrono::{Months, NaiveDate};

/// The first day. More than a year ago is more often a slip of the pen than true, so it asks to confirm.
pub(super) fn start(raw: &RawForm, discovered: Timestamp, now: Timestamp) -> Result<Option<Day>, Problem> {
    let Some(date) = date(raw, "start", "start")? else {
        return Ok(None);
    };
    let today = now.local().date_naive();
    let problem = |code| Err(Problem::new("start", code));
    if date > today {
        return problem(ProblemCode::InFuture);
    }
    if date > discovered.local().date_naive() {
        return problem(ProblemCode::DiscoveryBeforeStart);
    }
    let a_year_ago = today.checked_sub_months(Months::new(12)).unwrap_or(today);
    if date < a_year_ago && !raw.has("start_is", "confirmed") {
        return problem(ProblemCode::LongAgo);
    }
    Ok(Some(Day {
        date,
        estimated: raw.has("start_is", "estimated"),
    }))
}

/// The last day.
pub(super) fn end(raw: &RawForm, now: Timestamp) -> Result<Option<BreachEnd>, Problem> {
    match raw.one("end") {
        "ongoing" => Ok(Some(BreachEnd::Ongoing)),
        "ended" => {
            let date = date(raw, "end_on", "end_on")?.ok_or(Problem::new("end_on", ProblemCode::FillDate))?;
            if date > now.local().date_naive() {
                return Err(Problem::new("end_on", ProblemCode::InFuture));
            }
            Ok(Some(BreachEnd::On(Day {
                date,
                estimated: raw.has("end_is", "estimated"),
            })))
        }
        _ => Ok(None),
    }
}

/// What is planned for the persons. The day may lie ahead or be open.
pub(super) fn told(raw: &RawForm) -> Result<Option<Told>, Problem> {
    match raw.one("told") {
        "planned" => Ok(Some(Told::Planned(date(raw, "told_on", "told_on")?))),
        "no" => Ok(Some(Told::No)),
        _ => Ok(None),
    }
}

/// The end does not lie before the start.
pub(super) fn in_order(details: &FormDetails) -> Result<(), Problem> {
    match (details.start, details.end) {
        (Some(Day { date: start, .. }), Some(BreachEnd::On(Day { date: end, .. }))) if end < start => {
            Err(Problem::new("end_on", ProblemCode::EndBeforeStart))
        }
        _ => Ok(()),
    }
}

/// A day as raw answers.
pub(super) fn raw_date(date: Option<NaiveDate>, name: &str, raw: RawForm) -> RawForm {
    let Some(date) = date else { return raw };
    raw.with(&format!("{name}_day"), date.format("%-d").to_string())
        .with(&format!("{name}_month"), date.format("%-m").to_string())
        .with(&format!("{name}_year"), date.format("%Y").to_string())
}
