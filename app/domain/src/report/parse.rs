//! Reading the raw answers of a report. The same functions serve each question, the check page and sending.

use super::{EverydayData, Ongoing, PeopleRange};
use crate::form::{self, Problem, ProblemCode, RawForm};
use crate::time::{LocalProblem, Timestamp, resolve};
use chrono::{Days, NaiveDate, NaiveTime};
use serde::{Deserialize, Serialize};
use std::collections::BTreeSet;

/// The most characters that one text of a report may have.
pub const LIMIT: usize = 2_000;

/// A report that can be sent.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Report {
    /// What happened, in the reporter's own words.
    pub narrative: String,
    /// When it was discovered, as far as told.
    pub discovered: Option<Timestamp>,
    /// Whether it goes on.
    pub ongoing: Ongoing,
    /// Which data, in everyday words; `None` when not told or not known.
    pub data: Option<BTreeSet<EverydayData>>,
    /// About how many people; `None` when not told or not known.
    pub people: Option<PeopleRange>,
    /// How to reach the reporter; `None` when they leave nothing.
    pub contact: Option<Contact>,
}

/// How to reach a reporter.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Contact {
    /// Name.
    pub name: String,
    /// Department or team.
    pub department: String,
    /// Telephone or e-mail.
    pub reach: String,
}

/// How the reporter answered when it was discovered; decides which fields are shown filled.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum DiscoveredWhen {
    /// Just now.
    Now,
    /// Earlier today, at a time.
    Today,
    /// Yesterday, at a time.
    Yesterday,
    /// On another day.
    Other,
}

/// Reads the whole report. `started` is when the reporter began: "just now" means then.
///
/// # Errors
/// Every problem that keeps it from being sent; only the first question must be answered.
pub fn report(raw: &RawForm, now: Timestamp) -> Result<Report, Vec<Problem>> {
    let (narrative, discovered, contact) = (narrative(raw), discovered(raw, now), contact(raw));
    match (narrative, discovered, contact) {
        (Ok(narrative), Ok(discovered), Ok(contact)) => Ok(Report {
            narrative,
            discovered,
            ongoing: ongoing(raw),
            data: data(raw),
            people: people(raw),
            contact,
        }),
        (narrative, discovered, contact) => Err([narrative.err(), discovered.err(), contact.err()]
            .into_iter()
            .flatten()
            .collect()),
    }
}

/// What happened.
///
/// # Errors
/// When nothing was written, or too much.
pub fn narrative(raw: &RawForm) -> Result<String, Problem> {
    form::required_text(raw, "what", LIMIT, ProblemCode::TellWhatHappened)
}

/// When it was discovered; `None` when the question was skipped.
///
/// # Errors
/// When the moment can't be read or lies in the future.
pub fn discovered(raw: &RawForm, now: Timestamp) -> Result<Option<Timestamp>, Problem> {
    let today = now.local().date_naive();
    let (date, field) = match raw.one("when") {
        "now" => return Ok(Some(now_of(raw, now))),
        "today" => (today, "today_time"),
        "yesterday" => (today.checked_sub_days(Days::new(1)).unwrap_or(today), "yesterday_time"),
        "other" => {
            let date = form::date(raw, "other_day", "other")?;
            (
                date.ok_or(Problem::new("other_day", ProblemCode::FillDate))?,
                "other_time",
            )
        }
        _ => return Ok(None),
    };
    let time = form::time(raw, field)?;
    // Who can't recall the time still tells the day; noon stands for it, unless that has yet to come.
    let time = time.or_else(|| NaiveTime::from_hms_opt(12, 0, 0)).unwrap_or_default();
    not_in_future(
        moment(date, time, field)?,
        date == today && raw.one(field).is_empty(),
        now,
        field,
    )
    .map(Some)
}

/// The moment the reporter ticked "just now", which the form remembers so that a slow reporter does not move it.
fn now_of(raw: &RawForm, now: Timestamp) -> Timestamp {
    Timestamp::parse(raw.one("when_now"))
        .filter(|then| *then <= now)
        .unwrap_or(now)
}

fn moment(date: NaiveDate, time: NaiveTime, field: &'static str) -> Result<Timestamp, Problem> {
    match resolve(date, time, None) {
        Err(LocalProblem::Skipped) => Err(Problem::new(field, ProblemCode::TimeSkipped)),
        // In the hour that happens twice the earlier one is the careful reading of a first signal.
        Err(LocalProblem::Twice) => resolve(date, time, Some(crate::time::Offset::Summer))
            .map_err(|_| Problem::new(field, ProblemCode::TimeTwice)),
        Ok(at) => Ok(at),
    }
}

fn not_in_future(at: Timestamp, guessed: bool, now: Timestamp, field: &'static str) -> Result<Timestamp, Problem> {
    match (at > now, guessed) {
        (false, _) => Ok(at),
        (true, true) => Ok(now),
        (true, false) => Err(Problem::new(field, ProblemCode::InFuture)),
    }
}

/// Whether it goes on; not answered counts as not known.
#[must_use]
pub fn ongoing(raw: &RawForm) -> Ongoing {
    Ongoing::from_code(raw.one("ongoing")).unwrap_or(Ongoing::Unknown)
}

/// Which data; `None` when nothing was ticked or "I don't know" was.
#[must_use]
pub fn data(raw: &RawForm) -> Option<BTreeSet<EverydayData>> {
    let data: BTreeSet<_> = raw
        .all("data")
        .iter()
        .filter_map(|code| EverydayData::from_code(code))
        .collect();
    (!data.is_empty()).then_some(data)
}

/// About how many people.
#[must_use]
pub fn people(raw: &RawForm) -> Option<PeopleRange> {
    PeopleRange::from_code(raw.one("people"))
}

/// How to reach the reporter; `None` when all fields are empty.
///
/// # Errors
/// When a field is far too long.
pub fn contact(raw: &RawForm) -> Result<Option<Contact>, Problem> {
    for field in ["name", "department", "reach"] {
        if raw.one(field).chars().count() > 200 {
            return Err(Problem::new(field, ProblemCode::TooLong));
        }
    }
    let contact = Contact {
        name: raw.one("name").to_owned(),
        department: raw.one("department").to_owned(),
        reach: raw.one("reach").to_owned(),
    };
    Ok((contact != Contact::default()).then_some(contact))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn now() -> Timestamp {
        Timestamp::parse("2026-11-23T13:10:00+01:00").unwrap()
    }

    fn found(raw: &RawForm) -> Result<Option<String>, ProblemCode> {
        discovered(raw, now())
            .map(|at| at.map(|at| at.to_string()))
            .map_err(|problem| problem.code)
    }

    #[test]
    fn one_sentence_is_a_report() {
        let raw = RawForm::default().with("what", "Mail naar de verkeerde.");
        let report = report(&raw, now()).unwrap();
        assert_eq!(report.discovered, None);
        assert_eq!(report.ongoing, Ongoing::Unknown);
        assert_eq!(report.data, None);
    }

    #[test]
    fn without_a_sentence_it_is_not() {
        let raw = RawForm::default().with("what", "  \n ");
        assert_eq!(
            report(&raw, now()).unwrap_err(),
            [Problem::new("what", ProblemCode::TellWhatHappened)]
        );
    }

    #[test]
    fn a_discovery_can_not_lie_ahead() {
        let raw = RawForm::default().with("when", "today").with("today_time", "13:30");
        assert_eq!(found(&raw), Err(ProblemCode::InFuture));
        let raw = RawForm::default().with("when", "today").with("today_time", "9.15");
        assert_eq!(found(&raw), Ok(Some("2026-11-23T08:15:00.000Z".into())));
    }

    #[test]
    fn a_forgotten_time_is_noon_or_now() {
        let raw = RawForm::default().with("when", "yesterday");
        assert_eq!(found(&raw), Ok(Some("2026-11-22T11:00:00.000Z".into())));
        let early = Timestamp::parse("2026-11-23T08:00:00+01:00").unwrap();
        let raw = RawForm::default().with("when", "today");
        assert_eq!(discovered(&raw, early), Ok(Some(early)));
    }

    #[test]
    fn just_now_does_not_move_while_typing() {
        let raw = RawForm::default()
            .with("when", "now")
            .with("when_now", "2026-11-23T12:55:00+01:00");
        assert_eq!(found(&raw), Ok(Some("2026-11-23T11:55:00.000Z".into())));
    }
}
