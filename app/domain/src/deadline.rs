//! Terms: a number of hours on the instant, through nights, weekends, holidays and changes of the clock (law.md 1.2).

use crate::facts::{Answer, Facts};
use crate::rulebook::{Clock, Question, Reading, Recipient, Rulebook};
use crate::time::Timestamp;
use chrono::{Months, NaiveDateTime, TimeDelta, TimeZone};

/// A term of a case.
#[derive(Clone, Debug)]
pub struct Due<'a> {
    /// Which.
    pub clock: &'a Clock,
    /// When it ends; not known as long as it has no start.
    pub at: Option<Timestamp>,
    /// The question it waits for, as long as it has no start.
    pub waits_for: Option<&'a Question>,
}

impl Clock {
    /// The end of the term that starts here.
    #[must_use]
    pub fn from(&self, start: Timestamp) -> Timestamp {
        let hours = start.plus_hours(i64::from(self.hours));
        if self.months == 0 {
            return hours;
        }
        // Months run on the calendar of the place, so that 24 January 09:00 becomes 24 February 09:00. An hour that the clock
        // shows twice counts the second time; one that it skips ends an hour later.
        let local = hours.local();
        let then = local.naive_local().checked_add_months(Months::new(self.months));
        let end = then.and_then(|then| {
            let shown = |at: NaiveDateTime| local.timezone().from_local_datetime(&at).latest();
            shown(then).or_else(|| shown(then.checked_add_signed(TimeDelta::hours(1))?))
        });
        end.map_or(hours, |end| Timestamp::new(end.to_utc()))
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
        let anchor = book.questions().iter().position(|question| question.id == clock.anchor);
        let start = anchor.and_then(|place| match reading.answer(place) {
            Answer::Moment(start) => Some(start),
            _ => None,
        });
        Due {
            clock,
            at: start.map(|start| clock.from(start)),
            waits_for: if start.is_some() {
                None
            } else {
                book.question(&clock.anchor)
            },
        }
    })
}

/// The first term towards the data protection authority.
pub(crate) fn to_authority(reading: &Reading<'_>) -> Option<Timestamp> {
    running(reading)
        .filter(|due| due.clock.to == Recipient::Authority)
        .filter_map(|due| due.at)
        .min()
}
