//! Reading single answers, forgiving where a person would understand what is meant.

use super::{Problem, ProblemCode, RawForm};
use chrono::{NaiveDate, NaiveTime};

const MONTHS: [&str; 24] = [
    "januari",
    "january",
    "februari",
    "february",
    "maart",
    "march",
    "april",
    "april",
    "mei",
    "may",
    "juni",
    "june",
    "juli",
    "july",
    "augustus",
    "august",
    "september",
    "september",
    "oktober",
    "october",
    "november",
    "november",
    "december",
    "december",
];

/// A text that must be there and may have at most `limit` characters.
///
/// # Errors
/// The problem at the field: `missing` when it is empty, [`ProblemCode::TooLong`] beyond the limit.
pub fn required_text(
    raw: &RawForm,
    field: &'static str,
    limit: usize,
    missing: ProblemCode,
) -> Result<String, Problem> {
    let text = raw.one(field);
    if text.is_empty() {
        return Err(Problem::new(field, missing));
    }
    if text.chars().count() > limit {
        return Err(Problem::new(field, ProblemCode::TooLong));
    }
    Ok(text.to_owned())
}

/// A date from three fields `<name>_day`, `<name>_month`, `<name>_year`; `None` when all three are empty.
///
/// The month may be a number or a name, or the start of one. A year of two digits counts as 20xx.
///
/// # Errors
/// [`ProblemCode::NoSuchDate`] at `field` when the three make no date.
pub fn date(raw: &RawForm, field: &'static str, name: &str) -> Result<Option<NaiveDate>, Problem> {
    let [day, month, year] = ["day", "month", "year"].map(|part| raw.one(&format!("{name}_{part}")));
    if day.is_empty() && month.is_empty() && year.is_empty() {
        return Ok(None);
    }
    let year = year
        .parse::<i32>()
        .ok()
        .map(|year| if year < 100 { year + 2000 } else { year });
    year.zip(month_number(month))
        .zip(day.parse::<u32>().ok())
        .and_then(|((year, month), day)| NaiveDate::from_ymd_opt(year, month, day))
        .filter(|date| *date > NaiveDate::default())
        .map(Some)
        .ok_or(Problem::new(field, ProblemCode::NoSuchDate))
}

fn month_number(text: &str) -> Option<u32> {
    if let Ok(number) = text.parse() {
        return Some(number);
    }
    let name = text.trim_end_matches('.').to_lowercase();
    if name.chars().count() < 3 {
        return None;
    }
    // "mrt" is the usual Dutch abbreviation of "maart".
    let name = if name == "mrt" { "maart".to_owned() } else { name };
    let index = MONTHS.iter().position(|month| month.starts_with(&name))?;
    u32::try_from(index / 2 + 1).ok()
}

/// A time such as `14:30`, `14.30`, `1430`, `14u30` or `14`; `None` when empty.
///
/// # Errors
/// [`ProblemCode::NoSuchTime`] when it can't be read.
pub fn time(raw: &RawForm, field: &'static str) -> Result<Option<NaiveTime>, Problem> {
    let text = raw.one(field).to_lowercase();
    if text.is_empty() {
        return Ok(None);
    }
    let text = text.trim_end_matches("uur").trim_end_matches(['u', 'h']).trim();
    let digits: String = text.chars().filter(char::is_ascii_digit).collect();
    let others = text.chars().filter(|c| !c.is_ascii_digit()).count();
    let (hour, minute) = match text.split_once([':', '.', 'u', 'h', ' ']) {
        Some((hour, minute)) => (hour, minute),
        None if others == 0 && digits.len() > 2 => digits.split_at(digits.len() - 2),
        None => (text, "0"),
    };
    hour.trim()
        .parse()
        .ok()
        .zip(minute.trim().parse().ok())
        .and_then(|(hour, minute)| NaiveTime::from_hms_opt(hour, minute, 0))
        .map(Some)
        .ok_or(Problem::new(field, ProblemCode::NoSuchTime))
}

/// A whole number; dots and spaces between thousands are fine. `None` when empty.
///
/// # Errors
/// [`ProblemCode::NoSuchNumber`] when it can't be read.
pub fn number(raw: &RawForm, field: &'static str) -> Result<Option<u64>, Problem> {
    let text: String = raw
        .one(field)
        .chars()
        .filter(|c| !matches!(c, '.' | ' ' | '\u{a0}'))
        .collect();
    if text.is_empty() {
        return Ok(None);
    }
    text.parse()
        .map(Some)
        .map_err(|_| Problem::new(field, ProblemCode::NoSuchNumber))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn clock(text: &str) -> Option<String> {
        let raw = RawForm::default().with("time", text);
        time(&raw, "time")
            .ok()
            .flatten()
            .map(|time| time.format("%H:%M").to_string())
    }

    fn day(day: &str, month: &str, year: &str) -> Option<String> {
        let raw = RawForm::default()
            .with("d_day", day)
            .with("d_month", month)
            .with("d_year", year);
        date(&raw, "d", "d").ok().flatten().map(|date| date.to_string())
    }

    #[test]
    fn times_are_read_as_people_write_them() {
        for text in ["14:30", "14.30", "1430", "14u30", "14:30 uur", " 14 30 "] {
            assert_eq!(clock(text).as_deref(), Some("14:30"), "{text}");
        }
        assert_eq!(clock("9").as_deref(), Some("09:00"));
        assert_eq!(clock("9u").as_deref(), Some("09:00"));
        assert_eq!(clock("930").as_deref(), Some("09:30"));
        for text in ["25:00", "half drie", "14:61", "99999"] {
            assert_eq!(clock(text), None, "{text}");
        }
    }

    #[test]
    fn dates_are_read_as_people_write_them() {
        assert_eq!(day("3", "11", "2026").as_deref(), Some("2026-11-03"));
        assert_eq!(day("03", "nov", "26").as_deref(), Some("2026-11-03"));
        assert_eq!(day("3", "mrt", "2026").as_deref(), Some("2026-03-03"));
        assert_eq!(day("3", "mei", "2026").as_deref(), Some("2026-05-03"));
        assert_eq!(day("31", "2", "2026"), None);
        assert_eq!(day("", "11", "2026"), None);
    }

    #[test]
    fn numbers_forgive_separators() {
        let raw = RawForm::default().with("n", "1.200 ");
        assert_eq!(number(&raw, "n"), Ok(Some(1200)));
        let raw = RawForm::default().with("n", "veel");
        assert!(number(&raw, "n").is_err());
    }
}
