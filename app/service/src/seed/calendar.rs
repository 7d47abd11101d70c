//! When people work: reports come at all hours, officers answer on working days.

use super::random::Random;
use chrono::{Datelike, Days, NaiveDate, NaiveTime, Timelike, Weekday};
use domain::time::{Timestamp, resolve};

const OPENS: u32 = 8;
const CLOSES: u32 = 17;

/// A moment on the day of `about` at which somebody may well report: mostly in working hours.
pub(super) fn report_moment(about: Timestamp, random: &mut Random) -> Timestamp {
    let mut date = about.local().date_naive();
    if day_off(date) && random.chance(70) {
        date = next_working_day(date);
    }
    let minutes = if random.chance(85) {
        random.between(8 * 60, 17 * 60 + 20)
    } else {
        random.between(7 * 60, 22 * 60)
    };
    at(date, minutes, about)
}

/// The moment itself when somebody works then, or else early on the next working day.
pub(super) fn working_moment(wanted: Timestamp, random: &mut Random) -> Timestamp {
    let local = wanted.local();
    let date = local.date_naive();
    let open = (OPENS..CLOSES).contains(&local.hour()) && !day_off(date);
    if open {
        return wanted;
    }
    let date = if local.hour() < OPENS && !day_off(date) {
        date
    } else {
        next_working_day(date)
    };
    at(date, random.between(8 * 60 + 10, 10 * 60 + 40), wanted)
}

/// Weekends and the holidays that fall on the same date every year.
fn day_off(date: NaiveDate) -> bool {
    let holiday = matches!((date.month(), date.day()), (1, 1) | (4, 27) | (12, 25 | 26));
    holiday || matches!(date.weekday(), Weekday::Sat | Weekday::Sun)
}

fn next_working_day(date: NaiveDate) -> NaiveDate {
    let mut next = date;
    loop {
        next = next.checked_add_days(Days::new(1)).unwrap_or(next);
        if !day_off(next) || next == NaiveDate::MAX {
            return next;
        }
    }
}

/// This many minutes after midnight on a date; hours are such that the clock showed every one of them once.
fn at(date: NaiveDate, minutes: i64, otherwise: Timestamp) -> Timestamp {
    let seconds = u32::try_from(minutes * 60).unwrap_or(0);
    NaiveTime::from_num_seconds_from_midnight_opt(seconds, 0)
        .and_then(|time| resolve(date, time, None).ok())
        .unwrap_or(otherwise)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_weekend_is_skipped() {
        let mut random = Random::new(1, 1);
        for wanted in [
            "2026-11-20T18:30:00+01:00",
            "2026-11-21T11:00:00+01:00",
            "2026-11-22T23:00:00+01:00",
        ] {
            let moment = working_moment(Timestamp::parse(wanted).unwrap(), &mut random);
            assert_eq!(
                moment.local().date_naive(),
                NaiveDate::from_ymd_opt(2026, 11, 23).unwrap(),
                "{wanted}"
            );
        }
        let open = Timestamp::parse("2026-11-20T13:12:00+01:00").unwrap();
        assert_eq!(working_moment(open, &mut random), open);
    }
}
