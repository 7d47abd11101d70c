//! Recording that the people affected were informed.

use super::when::day;
use crate::act::Means;
use crate::form::{self, Problem, ProblemCode, RawForm};
use crate::incident::PersonsInput;
use crate::time::{LocalProblem, Offset, Timestamp, resolve};
use chrono::{NaiveDate, NaiveTime};
use std::collections::BTreeSet;

/// Reads the form. The day is enough; `first_signal` is when anyone in the organisation first knew.
///
/// # Errors
/// Every problem in it.
pub fn informed(raw: &RawForm, first_signal: Timestamp, now: Timestamp) -> Result<PersonsInput, Vec<Problem>> {
    let at = at(raw, first_signal, now);
    let count = form::number(raw, "count").and_then(|count| {
        count
            .filter(|count| *count > 0)
            .ok_or(Problem::new("count", ProblemCode::NoSuchNumber))
    });
    let means = means(raw);
    match (at, count, means) {
        (Ok(at), Ok(count), Ok(means)) => Ok(PersonsInput { at, count, means }),
        (at, count, means) => Err([at.err(), count.err(), means.err()].into_iter().flatten().collect()),
    }
}

/// The moment: letters and calls go out over a day, so a time is kept only as far as the day must fit between the first
/// signal and now.
fn at(raw: &RawForm, first_signal: Timestamp, now: Timestamp) -> Result<Timestamp, Problem> {
    let date = day(raw, "at", now)?.ok_or(Problem::new("at", ProblemCode::FillDate))?;
    if date > now.local().date_naive() {
        return Err(Problem::new("at", ProblemCode::InFuture));
    }
    if date < first_signal.local().date_naive() {
        return Err(Problem::new("at", ProblemCode::BeforeDiscovery));
    }
    Ok(noon(date)?.max(first_signal).min(now))
}

fn noon(date: NaiveDate) -> Result<Timestamp, Problem> {
    let noon = NaiveTime::from_hms_opt(12, 0, 0).unwrap_or_default();
    resolve(date, noon, Some(Offset::Summer)).map_err(|problem| match problem {
        LocalProblem::Skipped | LocalProblem::Twice => Problem::new("at", ProblemCode::NoSuchDate),
    })
}

fn means(raw: &RawForm) -> Result<BTreeSet<Means>, Problem> {
    let codes = raw.all("means");
    if codes.is_empty() {
        return Err(Problem::new("means", ProblemCode::ChooseOne));
    }
    let means = codes
        .iter()
        .map(|code| Means::from_code(code).ok_or(Problem::new("means", ProblemCode::UnknownOption)));
    means.collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(raw: &RawForm) -> Result<PersonsInput, Vec<ProblemCode>> {
        let first = Timestamp::parse("2026-11-18T14:00:00+01:00").unwrap();
        let now = Timestamp::parse("2026-11-23T10:00:00+01:00").unwrap();
        informed(raw, first, now).map_err(|problems| problems.into_iter().map(|problem| problem.code).collect())
    }

    fn typed(day: &str) -> RawForm {
        RawForm::default()
            .with("at_day", day)
            .with("at_month", "11")
            .with("at_year", "2026")
            .with("count", "1.200")
            .with("means", "letter")
            .with("means", "mail")
    }

    #[test]
    fn the_day_is_enough() {
        let input = read(&typed("20")).unwrap();
        assert_eq!(input.at.to_string(), "2026-11-20T11:00:00.000Z");
        assert_eq!(input.count, 1200);
        assert_eq!(input.means, BTreeSet::from([Means::Letter, Means::Mail]));
    }

    #[test]
    fn the_moment_stays_between_first_signal_and_now() {
        assert_eq!(read(&typed("18")).unwrap().at.to_string(), "2026-11-18T13:00:00.000Z");
        assert_eq!(read(&typed("23")).unwrap().at.to_string(), "2026-11-23T09:00:00.000Z");
        assert_eq!(read(&typed("17")), Err(vec![ProblemCode::BeforeDiscovery]));
        assert_eq!(read(&typed("24")), Err(vec![ProblemCode::InFuture]));
    }

    #[test]
    fn an_empty_form_names_every_field() {
        let missing = vec![ProblemCode::FillDate, ProblemCode::NoSuchNumber, ProblemCode::ChooseOne];
        assert_eq!(read(&RawForm::default()), Err(missing));
    }
}
