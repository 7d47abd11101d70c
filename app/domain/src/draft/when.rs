//! Dates and times as they are written in a letter: in Amsterdam, with the zone, because 02:30 can happen twice.

use chrono::{DateTime, Datelike};
use chrono_tz::Tz;

use crate::{
    text::{Lang, Text},
    time::Timestamp,
};

const WEEKDAYS: [Text; 7] = [
    Text::new("maandag", "Monday"),
    Text::new("dinsdag", "Tuesday"),
    Text::new("woensdag", "Wednesday"),
    Text::new("donderdag", "Thursday"),
    Text::new("vrijdag", "Friday"),
    Text::new("zaterdag", "Saturday"),
    Text::new("zondag", "Sunday"),
];

const MONTHS: [Text; 12] = [
    Text::new("januari", "January"),
    Text::new("februari", "February"),
    Text::new("maart", "March"),
    Text::new("april", "April"),
    Text::new("mei", "May"),
    Text::new("juni", "June"),
    Text::new("juli", "July"),
    Text::new("augustus", "August"),
    Text::new("september", "September"),
    Text::new("oktober", "October"),
    Text::new("november", "November"),
    Text::new("december", "December"),
];

/// A day in words: "23 november 2026".
#[must_use]
pub fn day(at: Timestamp, lang: Lang) -> String {
    let local = at.local();
    format!("{} {} {}", local.day(), month(&local, lang), local.year())
}

/// A moment in words, with weekday and zone: "maandag 23 november 2026, 14:10 (CET)".
#[must_use]
pub fn moment(at: Timestamp, lang: Lang) -> String {
    let local = at.local();
    let weekday = usize::try_from(local.weekday().num_days_from_monday())
        .ok()
        .and_then(|index| WEEKDAYS.get(index))
        .map_or("", |text| text.get(lang));
    format!("{weekday} {}, {}", day(at, lang), local.format("%H:%M (%Z)"))
}

fn month(local: &DateTime<Tz>, lang: Lang) -> &'static str {
    usize::try_from(local.month0())
        .ok()
        .and_then(|index| MONTHS.get(index))
        .map_or("", |text| text.get(lang))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_moment_names_weekday_and_zone() {
        let winter = Timestamp::parse("2026-11-23T13:10:00Z").unwrap();
        assert_eq!(moment(winter, Lang::Nl), "maandag 23 november 2026, 14:10 (CET)");
        let summer = Timestamp::parse("2026-07-01T22:30:00Z").unwrap();
        assert_eq!(moment(summer, Lang::En), "Thursday 2 July 2026, 00:30 (CEST)");
    }
}
