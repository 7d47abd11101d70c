//! From what a clock on the wall said to a moment, across the two hours a year when that is not simple.

use super::Timestamp;
use chrono::{LocalResult, NaiveDate, NaiveDateTime, NaiveTime, TimeZone, Utc};
use chrono_tz::Europe::Amsterdam;
use serde::{Deserialize, Serialize};
use thiserror::Error;

/// Which of two equal clock readings is meant, in the hour that happens twice in October.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Offset {
    /// The first time round, still summer time.
    Summer,
    /// The second time round, already winter time.
    Winter,
}

/// Why a date and a time are not one moment.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Error)]
pub enum LocalProblem {
    /// The clock skipped this time at the start of summer time.
    #[error("this local time does not exist")]
    Skipped,
    /// The clock showed this time twice at the end of summer time.
    #[error("this local time happened twice")]
    Twice,
}

/// The moment at which the clock in Amsterdam showed this date and time.
///
/// # Errors
/// [`LocalProblem::Skipped`] for a time that was never shown, [`LocalProblem::Twice`] for one that was shown twice while
/// `offset` does not say which.
pub fn resolve(date: NaiveDate, time: NaiveTime, offset: Option<Offset>) -> Result<Timestamp, LocalProblem> {
    let found = match (Amsterdam.from_local_datetime(&NaiveDateTime::new(date, time)), offset) {
        (LocalResult::Single(at) | LocalResult::Ambiguous(at, _), Some(Offset::Summer))
        | (LocalResult::Single(at), _)
        | (LocalResult::Ambiguous(_, at), Some(Offset::Winter)) => at,
        (LocalResult::Ambiguous(..), None) => return Err(LocalProblem::Twice),
        (LocalResult::None, _) => return Err(LocalProblem::Skipped),
    };
    Ok(Timestamp::new(found.with_timezone(&Utc)))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(day: (i32, u32, u32), time: (u32, u32), offset: Option<Offset>) -> Result<String, LocalProblem> {
        let date = NaiveDate::from_ymd_opt(day.0, day.1, day.2).unwrap();
        let time = NaiveTime::from_hms_opt(time.0, time.1, 0).unwrap();
        resolve(date, time, offset).map(|moment| moment.to_string())
    }

    #[test]
    fn an_ordinary_time_is_one_moment() {
        assert_eq!(at((2026, 11, 23), (14, 10), None).unwrap(), "2026-11-23T13:10:00.000Z");
    }

    #[test]
    fn a_skipped_time_is_refused() {
        assert_eq!(at((2026, 3, 29), (2, 30), None), Err(LocalProblem::Skipped));
    }

    #[test]
    fn a_double_time_asks_which() {
        assert_eq!(at((2026, 10, 25), (2, 30), None), Err(LocalProblem::Twice));
        assert_eq!(
            at((2026, 10, 25), (2, 30), Some(Offset::Summer)).unwrap(),
            "2026-10-25T00:30:00.000Z"
        );
        assert_eq!(
            at((2026, 10, 25), (2, 30), Some(Offset::Winter)).unwrap(),
            "2026-10-25T01:30:00.000Z"
        );
    }
}
