//! The form for kennisname: the moment from which the term of AVG art. 33(1) runs.

use super::when;
use crate::form::{self, Problem, ProblemCode, RawForm};
use crate::incident::Incident;
use crate::time::Timestamp;
use chrono::NaiveDate;

/// The most characters of the reason.
pub const LIMIT: usize = 1_000;

/// Kennisname with its reason.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Awareness {
    /// The moment.
    pub at: Timestamp,
    /// Why this moment.
    pub reason: String,
}

/// Between which moments kennisname must lie, and the moments that can be chosen at once.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Bounds {
    /// The first signal; nothing earlier can be kennisname.
    pub first_signal: Timestamp,
    /// When the report was sent.
    pub reported: Timestamp,
    /// The first day of the breach, as far as written down for the authority; nobody knows of a breach before it begins.
    pub began: Option<NaiveDate>,
    /// The present moment; nothing later can be kennisname.
    pub now: Timestamp,
}

impl Bounds {
    /// The bounds of a case.
    #[must_use]
    pub fn of(case: &Incident, began: Option<NaiveDate>, now: Timestamp) -> Self {
        Self {
            first_signal: case.first_signal(),
            reported: case.report.at,
            began,
            // What the register holds has been, even where the clock of the machine was set back since.
            now: now.max(case.report.at),
        }
    }
}

/// Kennisname.
///
/// Fields: `moment` (`first_signal`, `report` or `other`), for `other` also `at_day`, `at_month`, `at_year`, `time`, and
/// `clock` (`summer` or `winter`) in the hour that happens twice; `reason`.
///
/// # Errors
/// Everything that must be put right.
pub fn awareness(raw: &RawForm, bounds: Bounds) -> Result<Awareness, Vec<Problem>> {
    let reason = form::required_text(raw, "reason", LIMIT, ProblemCode::GiveReason);
    match (moment(raw, bounds), reason) {
        (Ok(at), Ok(reason)) => Ok(Awareness { at, reason }),
        (at, reason) => Err(at.err().into_iter().flatten().chain(reason.err()).collect()),
    }
}

fn moment(raw: &RawForm, bounds: Bounds) -> Result<Timestamp, Vec<Problem>> {
    let (at, field) = match raw.one("moment") {
        "first_signal" => (bounds.first_signal, "moment"),
        "report" => (bounds.reported, "moment"),
        "other" => (when::moment(raw, when::AT, bounds.now)?, "at"),
        "" => return Err(vec![Problem::new("moment", ProblemCode::ChooseOne)]),
        _ => return Err(vec![Problem::new("moment", ProblemCode::UnknownOption)]),
    };
    if bounds.began.is_some_and(|began| at.local().date_naive() < began) {
        return Err(vec![Problem::new(field, ProblemCode::BeforeBreach)]);
    }
    within(at, bounds).map_err(|problem| vec![problem])
}

fn within(at: Timestamp, bounds: Bounds) -> Result<Timestamp, Problem> {
    // People type whole minutes: the minute of the first signal counts as the first signal itself.
    let at = if bounds.first_signal.minutes_since(at) == 0 {
        at.max(bounds.first_signal)
    } else {
        at
    };
    if at < bounds.first_signal {
        Err(Problem::new("at", ProblemCode::BeforeDiscovery))
    } else {
        Ok(at)
    }
}

#[cfg(test)]
mod vectors;

#[cfg(test)]
mod tests {
    use super::*;

    fn at(text: &str) -> Timestamp {
        Timestamp::parse(text).unwrap()
    }

    fn bounds() -> Bounds {
        Bounds {
            first_signal: at("2026-10-24T09:40:35+02:00"),
            reported: at("2026-10-24T13:55:10+02:00"),
            began: None,
            now: at("2026-10-26T12:00:00+01:00"),
        }
    }

    fn other(day: &str, time: &str) -> RawForm {
        RawForm::default()
            .with("moment", "other")
            .with("at_day", day)
            .with("at_month", "okt")
            .with("at_year", "2026")
            .with("time", time)
            .with("reason", "De helpdesk zag het in de logs.")
    }

    fn refused(raw: &RawForm) -> Vec<(&'static str, ProblemCode)> {
        awareness(raw, bounds())
            .unwrap_err()
            .into_iter()
            .map(|problem| (problem.field, problem.code))
            .collect()
    }

    #[test]
    fn quick_choices_take_the_exact_moment() {
        let raw = RawForm::default()
            .with("moment", "report")
            .with("reason", "Toen wisten we het zeker.");
        assert_eq!(awareness(&raw, bounds()).unwrap().at, bounds().reported);
    }

    #[test]
    fn a_choice_and_a_reason_are_needed() {
        assert_eq!(
            refused(&RawForm::default()),
            [("moment", ProblemCode::ChooseOne), ("reason", ProblemCode::GiveReason)]
        );
    }

    #[test]
    fn it_lies_between_the_first_signal_and_now() {
        assert_eq!(refused(&other("24", "9.39")), [("at", ProblemCode::BeforeDiscovery)]);
        assert_eq!(
            awareness(&other("24", "9.40"), bounds()).unwrap().at,
            bounds().first_signal
        );
        assert_eq!(refused(&other("26", "12:01")), [("at", ProblemCode::InFuture)]);
    }

    #[test]
    fn nobody_knows_of_a_breach_before_it_begins() {
        let began = Bounds {
            began: NaiveDate::from_ymd_opt(2026, 10, 25),
            ..bounds()
        };
        let refused = |raw: &RawForm| awareness(raw, began).unwrap_err();
        let early = |field| vec![Problem::new(field, ProblemCode::BeforeBreach)];
        assert_eq!(refused(&other("24", "12:00")), early("at"));
        let quick = RawForm::default().with("moment", "report").with("reason", "Toen.");
        assert_eq!(refused(&quick), early("moment"));
        assert!(awareness(&other("25", "0:00"), began).is_ok());
    }

    #[test]
    fn a_clock_that_was_set_back_does_not_forbid_what_the_register_holds() {
        let case = crate::case_form::sample::case();
        let set_back = Bounds::of(&case, None, case.report.at.plus_hours(-1));
        let raw = RawForm::default().with("moment", "report").with("reason", "Toen.");
        let at = awareness(&raw, set_back).unwrap().at;
        assert_eq!(at, case.report.at);
        assert!(case.set_awareness(at, "Toen.", case.report.at.plus_hours(-1)).is_ok());
    }

    #[test]
    fn the_hour_that_happens_twice_asks_which() {
        assert_eq!(refused(&other("25", "2:30")), [("clock", ProblemCode::TimeTwice)]);
        let summer = awareness(&other("25", "2:30").with("clock", "summer"), bounds())
            .unwrap()
            .at;
        let winter = awareness(&other("25", "2:30").with("clock", "winter"), bounds())
            .unwrap()
            .at;
        assert_eq!(winter.minutes_since(summer), 60);
    }
}
