//! Dates, spans of time and numbers in words.

use super::{Lang, Text};
use crate::time::Timestamp;
use chrono::{Datelike, NaiveDate, Timelike};

const DAYS: [Text; 7] = [
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

fn month(date: NaiveDate, lang: Lang) -> &'static str {
    usize::try_from(date.month0())
        .ok()
        .and_then(|index| MONTHS.get(index))
        .map_or("", |month| month.get(lang))
}

fn weekday(date: NaiveDate, lang: Lang) -> &'static str {
    usize::try_from(date.weekday().num_days_from_monday())
        .ok()
        .and_then(|index| DAYS.get(index))
        .map_or("", |day| day.get(lang))
}

/// "26 november 2026".
#[must_use]
pub fn date(date: NaiveDate, lang: Lang) -> String {
    format!("{} {} {}", date.day(), month(date, lang), date.year())
}

/// "donderdag 26 november 2026, 14:10 uur (CET)": the form for a deadline.
#[must_use]
pub fn moment(at: Timestamp, lang: Lang) -> String {
    let local = at.local();
    let day = local.date_naive();
    let hour = Text::new(" uur", "").get(lang);
    format!(
        "{} {}, {:02}:{:02}{hour} ({})",
        weekday(day, lang),
        date(day, lang),
        local.hour(),
        local.minute(),
        local.format("%Z")
    )
}

/// "do 26 nov 2026, 14:10": the form for lists and time lines.
#[must_use]
pub fn short_moment(at: Timestamp, lang: Lang) -> String {
    let local = at.local();
    let day = local.date_naive();
    let cut = match lang {
        Lang::Nl => 2,
        Lang::En => 3,
    };
    let weekday: String = weekday(day, lang).chars().take(cut).collect();
    format!(
        "{weekday} {} {}, {:02}:{:02}",
        day.day(),
        short_month(day, lang),
        local.hour(),
        local.minute()
    )
}

fn short_month(date: NaiveDate, lang: Lang) -> String {
    let name = month(date, lang);
    // "maa" reads wrong; the usual abbreviation is "mrt".
    let short: String = if name == "maart" {
        "mrt".to_owned()
    } else {
        name.chars().take(3).collect()
    };
    format!("{short} {}", date.year())
}

/// "26 nov 2026".
#[must_use]
pub fn short_date(date: NaiveDate, lang: Lang) -> String {
    format!("{} {}", date.day(), short_month(date, lang))
}

/// What remains until a deadline: "nog 41 uur", "nog 3 dagen", "nog 20 minuten", "2 uur te laat".
#[must_use]
pub fn remaining(now: Timestamp, deadline: Timestamp, lang: Lang) -> String {
    let minutes = deadline.minutes_since(now);
    let span = span(minutes.abs(), lang);
    if deadline < now {
        Text::new("{} te laat", "{} late").fill(lang, &[&span])
    } else {
        Text::new("nog {}", "{} left").fill(lang, &[&span])
    }
}

/// A span in the unit that says most: minutes below two hours, hours below four days, days beyond. Rounded down, so that
/// nobody counts on time that is not there.
#[must_use]
pub fn span(minutes: i64, lang: Lang) -> String {
    let (count, one, many) = if minutes < 120 {
        (minutes, Text::new("minuut", "minute"), Text::new("minuten", "minutes"))
    } else if minutes < 96 * 60 {
        (minutes / 60, Text::new("uur", "hour"), Text::new("uur", "hours"))
    } else {
        (minutes / (24 * 60), Text::new("dag", "day"), Text::new("dagen", "days"))
    };
    format!("{count} {}", if count == 1 { one } else { many }.get(lang))
}

/// A number with its thousands apart: "4.812" in Dutch, "4,812" in English.
#[must_use]
pub fn number(number: u64, lang: Lang) -> String {
    let separator = match lang {
        Lang::Nl => '.',
        Lang::En => ',',
    };
    let digits = number.to_string();
    let mut grouped = String::with_capacity(digits.len() * 4 / 3);
    for (index, digit) in digits.chars().enumerate() {
        if index > 0 && (digits.len() - index).is_multiple_of(3) {
            grouped.push(separator);
        }
        grouped.push(digit);
    }
    grouped
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(text: &str) -> Timestamp {
        Timestamp::parse(text).unwrap()
    }

    #[test]
    fn moments_read_as_people_say_them() {
        let deadline = at("2026-11-26T14:10:00+01:00");
        assert_eq!(
            moment(deadline, Lang::Nl),
            "donderdag 26 november 2026, 14:10 uur (CET)"
        );
        assert_eq!(moment(deadline, Lang::En), "Thursday 26 November 2026, 14:10 (CET)");
        assert_eq!(
            short_moment(at("2026-03-05T09:05:00+01:00"), Lang::Nl),
            "do 5 mrt 2026, 09:05"
        );
        assert_eq!(
            moment(at("2026-07-01T12:00:00+02:00"), Lang::Nl),
            "woensdag 1 juli 2026, 12:00 uur (CEST)"
        );
    }

    #[test]
    fn what_remains_is_rounded_down() {
        let now = at("2026-11-24T21:10:00+01:00");
        assert_eq!(remaining(now, at("2026-11-26T14:10:00+01:00"), Lang::Nl), "nog 41 uur");
        assert_eq!(
            remaining(now, at("2026-11-24T21:11:00+01:00"), Lang::Nl),
            "nog 1 minuut"
        );
        assert_eq!(
            remaining(now, at("2026-11-24T19:00:00+01:00"), Lang::Nl),
            "2 uur te laat"
        );
        assert_eq!(
            remaining(now, at("2026-12-24T19:00:00+01:00"), Lang::En),
            "29 days left"
        );
    }

    #[test]
    fn thousands_stand_apart() {
        assert_eq!(number(4812, Lang::Nl), "4.812");
        assert_eq!(number(1_000_000, Lang::En), "1,000,000");
        assert_eq!(number(12, Lang::Nl), "12");
    }
}
