//! The spans of time that management can look at: fixed ones only, so that two views can't be subtracted.

use crate::text::{Lang, Text};
use crate::time::{Timestamp, resolve};
use chrono::{Datelike, NaiveDate, NaiveTime};

/// What the page shows.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Period {
    /// The last four full quarters.
    LastYear {
        /// The quarter that has just begun: the first one not shown.
        until: Quarter,
    },
    /// A calendar year, the present one as far as it has come.
    Year(i32),
}

/// A quarter of a year.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Quarter {
    year: i32,
    /// From 0 to 3.
    index: u32,
}

/// A row of a table: a month or a quarter.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Span {
    /// Its first moment.
    pub from: Timestamp,
    /// The first moment after it.
    pub until: Timestamp,
    /// Its name, such as "2026 K3" or "sep 2026".
    pub name: String,
    /// Whether it is not over yet.
    pub running: bool,
}

impl Quarter {
    fn of(at: Timestamp) -> Self {
        let local = at.local();
        Self { year: local.year(), index: local.month0() / 3 }
    }

    fn back(self, quarters: u32) -> Self {
        let count = i64::from(self.year) * 4 + i64::from(self.index) - i64::from(quarters);
        Self {
            year: i32::try_from(count.div_euclid(4)).unwrap_or(self.year),
            index: u32::try_from(count.rem_euclid(4)).unwrap_or(0),
        }
    }
}

impl Period {
    /// The period that an address asks for, or the last four full quarters.
    #[must_use]
    pub fn from_query<'a>(query: impl Fn(&str) -> Option<&'a str>, now: Timestamp) -> Self {
        let year = query("jaar").and_then(|year| year.parse().ok());
        let year = year.filter(|year: &i32| (2016..=now.year()).contains(year));
        year.map_or(Self::LastYear { until: Quarter::of(now) }, Self::Year)
    }

    fn first_month(self) -> (i32, u32) {
        match self {
            Self::LastYear { until } => {
                let first = until.back(4);
                (first.year, first.index * 3)
            }
            Self::Year(year) => (year, 0),
        }
    }

    /// The four quarters.
    #[must_use]
    pub fn quarters(self, now: Timestamp, lang: Lang) -> Vec<Span> {
        self.spans(3, now, |year, month| {
            let letter = Text::new("K", "Q").get(lang);
            format!("{year} {letter}{}", month / 3 + 1)
        })
    }

    /// The twelve months.
    #[must_use]
    pub fn months(self, now: Timestamp, lang: Lang) -> Vec<Span> {
        self.spans(1, now, |year, month| {
            let date = NaiveDate::from_ymd_opt(year, month + 1, 1).unwrap_or_default();
            let day_month_year = crate::text::format::short_date(date, lang);
            day_month_year.split_once(' ').map_or(day_month_year.clone(), |(_, rest)| rest.to_owned())
        })
    }

    fn spans(self, months: u32, now: Timestamp, name: impl Fn(i32, u32) -> String) -> Vec<Span> {
        let (year, first) = self.first_month();
        (0..12 / months)
            .map(|index| {
                let month = first + index * months;
                let (from, until) = (start_of(year, month), start_of(year, month + months));
                let name = name(year + i32::try_from(month / 12).unwrap_or(0), month % 12);
                Span { from, until, name, running: until > now && from <= now }
            })
            .filter(|span| span.from <= now)
            .collect()
    }

    /// The first moment, and the first moment after it.
    #[must_use]
    pub fn bounds(self) -> (Timestamp, Timestamp) {
        let (year, first) = self.first_month();
        (start_of(year, first), start_of(year, first + 12))
    }

    /// The query that asks for it; empty for the usual one.
    #[must_use]
    pub fn query(self) -> String {
        match self {
            Self::LastYear { .. } => String::new(),
            Self::Year(year) => format!("?jaar={year}"),
        }
    }
}

/// Midnight in Amsterdam at the first of a month, months counted from 0 on and running into later years.
fn start_of(year: i32, month: u32) -> Timestamp {
    let year = year + i32::try_from(month / 12).unwrap_or(0);
    let date = NaiveDate::from_ymd_opt(year, month % 12 + 1, 1).unwrap_or_default();
    // The clock never changes at midnight, so this is always one moment.
    resolve(date, NaiveTime::MIN, None).unwrap_or_else(|_| Timestamp::new(chrono::DateTime::UNIX_EPOCH))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_last_four_full_quarters_end_before_this_one() {
        let now = Timestamp::parse("2026-11-21T20:00:00+01:00").unwrap();
        let period = Period::from_query(|_| None, now);
        let names: Vec<_> = period.quarters(now, Lang::Nl).into_iter().map(|span| span.name).collect();
        assert_eq!(names, ["2025 K4", "2026 K1", "2026 K2", "2026 K3"]);
        let (from, until) = period.bounds();
        assert_eq!((from.to_string(), until.to_string()), ("2025-09-30T22:00:00.000Z".into(), "2026-09-30T22:00:00.000Z".into()));
        assert!(period.quarters(now, Lang::Nl).iter().all(|span| !span.running));
    }

    #[test]
    fn the_present_year_marks_what_is_not_over() {
        let now = Timestamp::parse("2026-11-21T20:00:00+01:00").unwrap();
        let period = Period::from_query(|name| (name == "jaar").then_some("2026"), now);
        let months = period.months(now, Lang::Nl);
        assert_eq!(months.len(), 11);
        assert_eq!(months.last().map(|span| (span.name.as_str(), span.running)), Some(("nov 2026", true)));
        assert_eq!(Period::from_query(|_| Some("1999"), now).query(), "");
    }
}
