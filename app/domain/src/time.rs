//! Moments in time: kept in UTC, read and written as local time in Amsterdam (and Brussels, which keeps the same time).

mod local;

pub use local::{LocalProblem, Offset, resolve};

use chrono::{DateTime, Datelike, Duration, SubsecRound, Utc};
use chrono_tz::{Europe::Amsterdam, Tz};
use serde::{Deserialize, Deserializer, Serialize, Serializer};

/// A moment with millisecond precision, in UTC.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Timestamp(DateTime<Utc>);

impl Timestamp {
    /// Takes a moment; anything finer than a millisecond is dropped so that what is stored equals what was used.
    #[must_use]
    pub fn new(at: DateTime<Utc>) -> Self {
        Self(at.trunc_subsecs(3))
    }

    /// A moment from milliseconds since 1970; `None` outside the range of the calendar.
    #[must_use]
    pub fn from_millis(millis: i64) -> Option<Self> {
        DateTime::from_timestamp_millis(millis).map(Self)
    }

    /// Milliseconds since 1970.
    #[must_use]
    pub fn millis(self) -> i64 {
        self.0.timestamp_millis()
    }

    /// Reads RFC 3339, with any offset.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        DateTime::parse_from_rfc3339(text)
            .ok()
            .map(|at| Self::new(at.with_timezone(&Utc)))
    }

    /// The moment as the calendar library keeps it.
    #[must_use]
    pub const fn utc(self) -> DateTime<Utc> {
        self.0
    }

    /// The moment on the clock in Amsterdam.
    #[must_use]
    pub fn local(self) -> DateTime<Tz> {
        self.0.with_timezone(&Amsterdam)
    }

    /// The calendar year in Amsterdam.
    #[must_use]
    pub fn year(self) -> i32 {
        self.local().year()
    }

    /// This many hours later on the instant, whatever the clocks do in between.
    #[must_use]
    pub fn plus_hours(self, hours: i64) -> Self {
        self.plus_minutes(hours.saturating_mul(60))
    }

    /// This many minutes later; negative goes back. Stops at the end of the calendar.
    #[must_use]
    pub fn plus_minutes(self, minutes: i64) -> Self {
        Duration::try_minutes(minutes)
            .and_then(|by| self.0.checked_add_signed(by))
            .map_or(self, Self)
    }

    /// Whole minutes from `earlier` to here; negative when `earlier` is later.
    #[must_use]
    pub fn minutes_since(self, earlier: Self) -> i64 {
        self.0.signed_duration_since(earlier.0).num_minutes()
    }
}

impl std::fmt::Display for Timestamp {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(&self.0.to_rfc3339_opts(chrono::SecondsFormat::Millis, true))
    }
}

impl Serialize for Timestamp {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for Timestamp {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = std::borrow::Cow::<'de, str>::deserialize(deserializer)?;
        Self::parse(&text).ok_or_else(|| serde::de::Error::custom("expected a moment as RFC 3339"))
    }
}
