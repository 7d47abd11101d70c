//! Terms: a number of hours on the instant, through nights, weekends, holidays and changes of the clock (law.md 1.2).

use crate::facts::{Answer, Facts};
use crate::rulebook::{Clock, Reading, Recipient, Rulebook};
use crate::time::Timestamp;
use chrono::Months;

/// A term of a case.
#[derive(Clone, Debug)]
pub struct Due<'a> {
    /// Which.
    pub clock: &'a Clock,
    /// When it ends; not known as long as it has no start.
    pub at: Option<Timestamp>,
}

impl Clock {
    /// The end of the term that starts here.
    #[must_use]
    pub fn from(&self, start: Timestamp) -> Timestamp {
        let hours = start.plus_hours(i64::from(self.hours));
        if self.months == 0 {
            return hours;
        }
        // Months run on the calendar of the place, so that 24 January 09:00 becomes 24 February 09:00.
        let local = hours.local().checked_add_months(Months::new(self.months));
        local.map_or(hours, |local| Timestamp::new(local.to_utc()))
    }
}

/// The terms that run in this case.
#[must_use]
pub fn terms<'a>(book: &'a Rulebook, facts: &Facts) -> Vec<Due<'a>> {
    running(&Reading::of(book, facts)).collect()
}

fn running<'r, 'b>(reading: &'r Reading<'b>) -> impl Iterator<Item = Due<'b>> + use<'r, 'b> {
    let book = reading.book;
    let runs = |clock: &&Clock| reading.truth(&clock.when).holds() && !reading.truth(&clock.unless).holds();
    book.clocks().iter().filter(runs).map(move |clock| {
        let start = book.questions().iter().position(|question| question.id == clock.anchor);
        let at = start.and_then(|place| match reading.answer(place) {
            Answer::Moment(start) => Some(clock.from(start)),
            _ => None,
        });
        Due { clock, at }
    })
}

/// The first term towards the data protection authority.
pub(crate) fn to_authority(reading: &Reading<'_>) -> Option<Timestamp> {
    running(reading)
        .filter(|due| due.clock.to == Recipient::Authority)
        .filter_map(|due| due.at)
        .min()
}
