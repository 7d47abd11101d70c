//! The spans of time that management can look at: fixed ones only, so that two views can't be subtracted.

use crate::text::{Lang, Text};
use crate::time::{Timestamp, resolve};
use chrono::{Datelike, NaiveDate, NaiveTime};

/// The most windows that management can go back.
const FURTHEST: u32 = 6;

/// What the page shows: four full quarters. Windows lie end to end, so that no two of them can be subtracted.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Period {
    /// How many windows back from the latest.
    back: u32,
    /// The first quarter that is not shown.
    until: Quarter,
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
}

impl Quarter {
    fn of(at: Timestamp) -> Self {
        let local = at.local();
        Self {
            year: local.year(),
            index: local.month0() / 3,
        }
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
        let back = query("terug")
            .and_then(|back| back.parse().ok())
            .filter(|back| *back <= FURTHEST)
            .unwrap_or(0);
        Self::back(back, now)
    }

    fn back(back: u32, now: Timestamp) -> Self {
        Self {
            back,
            until: Quarter::of(now).back(back * 4),
        }
    }

    /// Every period that can be looked at, the latest first.
    pub fn all(now: Timestamp) -> impl Iterator<Item = Self> {
        (0..=FURTHEST).map(move |back| Self::back(back, now))
    }

    fn first_month(self) -> (i32, u32) {
        let first = self.until.back(4);
        (first.year, first.index * 3)
    }

    /// From the first to the last quarter, in words.
    #[must_use]
    pub fn name(self, lang: Lang) -> String {
        let (first, last) = (self.until.back(4), self.until.back(1));
        let name = |quarter: Quarter| {
            let ordinal = quarter.index + 1;
            Text::new("kwartaal {} van {}", "quarter {} of {}")
                .fill(lang, &[&ordinal.to_string(), &quarter.year.to_string()])
        };
        Text::new("{} tot en met {}", "{} to {}").fill(lang, &[&name(first), &name(last)])
    }

    /// The four quarters.
    #[must_use]
    pub fn quarters(self, lang: Lang) -> Vec<Span> {
        self.spans(3, |year, month| {
            let letter = Text::new("K", "Q").get(lang);
            format!("{year} {letter}{}", month / 3 + 1)
        })
    }

    /// The twelve months.
    #[must_use]
    pub fn months(self, lang: Lang) -> Vec<Span> {
        self.spans(1, |year, month| {
            let date = NaiveDate::from_ymd_opt(year, month + 1, 1).unwrap_or_default();
            let day_month_year = crate::text::format::short_date(date, lang);
            day_month_year
                .split_once(' ')
                .map_or(day_month_year.clone(), |(_, rest)| rest.to_owned())
        })
    }

    fn spans(self, months: u32, name: impl Fn(i32, u32) -> String) -> Vec<Span> {
        let (year, first) = self.first_month();
        (0..12 / months)
            .map(|index| {
                let month = first + index * months;
                let (from, until) = (start_of(year, month), start_of(year, month + months));
                let name = name(year + i32::try_from(month / 12).unwrap_or(0), month % 12);
                Span { from, until, name }
            })
            .collect()
    }

    /// The first moment, and the first moment after it.
    #[must_use]
    pub fn bounds(self) -> (Timestamp, Timestamp) {
        let (year, first) = self.first_month();
        (start_of(year, first), start_of(year, first + 12))
    }

    /// The value of `terug` in the query that asks for it.
    #[must_use]
    pub const fn steps_back(self) -> u32 {
        self.back
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

    fn now() -> Timestamp {
        Timestamp::parse("2026-11-21T20:00:00+01:00").unwrap()
    }

    #[test]
    fn the_last_four_full_quarters_end_before_this_one() {
        let period = Period::from_query(|_| None, now());
        let names: Vec<_> = period.quarters(Lang::Nl).into_iter().map(|span| span.name).collect();
        assert_eq!(names, ["2025 K4", "2026 K1", "2026 K2", "2026 K3"]);
        let (from, until) = period.bounds();
        assert_eq!(
            (from.to_string(), until.to_string()),
            ("2025-09-30T22:00:00.000Z".into(), "2026-09-30T22:00:00.000Z".into())
        );
        assert_eq!(
            period.name(Lang::Nl),
            "kwartaal 4 van 2025 tot en met kwartaal 3 van 2026"
        );
        assert_eq!(period.months(Lang::Nl).len(), 12);
    }

    #[test]
    fn periods_lie_end_to_end() {
        let bounds: Vec<_> = Period::all(now()).map(Period::bounds).collect();
        assert!(bounds.windows(2).all(|pair| pair[0].0 == pair[1].1));
        assert_eq!(Period::from_query(|_| Some("999"), now()).steps_back(), 0);
    }
}
