//! A stretch of a list.

use super::{List, Place, TABLE};
use crate::keys;
use chrono::{NaiveDate, NaiveTime};
use domain::ids::IncidentId;
use domain::time::{Timestamp, resolve};
use std::ops::Bound;
use surrealdb::types::RecordId;

/// A stretch of a list, from a place up to and without another.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Span {
    list: List,
    from: Bound<Place>,
    until: Place,
}

impl Span {
    /// The whole list.
    pub(crate) const fn all(list: List) -> Self {
        Self {
            list,
            from: Bound::Included((i64::MIN, None)),
            until: (i64::MAX, None),
        }
    }

    /// The cases reported from one moment up to and without another.
    pub(crate) fn between(list: List, from: Timestamp, until: Timestamp) -> Self {
        let (begin, end) = if list.latest_first() {
            // Backwards, what was without the end must become with the beginning; moments are whole milliseconds.
            (1 - until.millis(), 1 - from.millis())
        } else {
            (from.millis(), until.millis())
        };
        Self {
            list,
            from: Bound::Included((begin, None)),
            until: (end, None),
        }
    }

    /// The cases reported in a year on the clock in Amsterdam; nothing for a year outside the calendar.
    pub(crate) fn of_year(list: List, year: Option<i32>) -> Option<Self> {
        let Some(year) = year else { return Some(Self::all(list)) };
        Some(Self::between(list, new_year(year)?, new_year(year.checked_add(1)?)?))
    }

    /// What of it lies behind a case.
    pub(crate) fn after(self, at: Timestamp, id: IncidentId) -> Self {
        self.starting(Bound::Excluded(self.list.place(at, id)))
    }

    /// What of it lies behind a case, and the case itself.
    pub(crate) fn at(self, at: Timestamp, id: IncidentId) -> Self {
        self.starting(Bound::Included(self.list.place(at, id)))
    }

    fn starting(self, from: Bound<Place>) -> Self {
        let later = match (place(from), place(self.from)) {
            (Some(new), Some(old)) if new < old => self.from,
            _ => from,
        };
        Self { from: later, ..self }
    }

    /// The records of the stretch; nothing when it is empty.
    pub(crate) fn records(self) -> Option<RecordId> {
        let begins = place(self.from)? < self.until;
        let until = Bound::Excluded(self.list.parts(self.until));
        begins.then(|| keys::range(TABLE, self.from.map(|from| self.list.parts(from)), until))
    }
}

const fn place(bound: Bound<Place>) -> Option<Place> {
    match bound {
        Bound::Included(place) | Bound::Excluded(place) => Some(place),
        Bound::Unbounded => None,
    }
}

fn new_year(year: i32) -> Option<Timestamp> {
    resolve(NaiveDate::from_ymd_opt(year, 1, 1)?, NaiveTime::MIN, None).ok()
}

#[cfg(test)]
mod tests {
    use super::*;
    use uuid::Uuid;

    fn case(id: u128) -> IncidentId {
        IncidentId::new(Uuid::from_u128(id))
    }

    #[test]
    fn a_year_begins_at_midnight_in_amsterdam() {
        assert_eq!(new_year(2026).unwrap().to_string(), "2025-12-31T23:00:00.000Z");
    }

    #[test]
    fn both_directions_hold_the_same_moments() {
        let (from, until) = (
            Timestamp::from_millis(100).unwrap(),
            Timestamp::from_millis(200).unwrap(),
        );
        for (millis, inside) in [(99, false), (100, true), (199, true), (200, false)] {
            let at = Timestamp::from_millis(millis).unwrap();
            for list in [List::Newest(None), List::Oldest(None)] {
                let span = Span::between(list, from, until);
                let place_of = list.place(at, case(7));
                let within = place(span.from).unwrap() <= place_of && place_of < span.until;
                assert_eq!(within, inside, "{millis} in {list:?}");
            }
        }
    }

    #[test]
    fn a_cursor_outside_its_year_narrows_nothing_or_leaves_nothing() {
        let span = Span::of_year(List::Oldest(None), Some(2026)).unwrap();
        let (before, behind) = (new_year(2025).unwrap(), new_year(2028).unwrap());
        assert_eq!(span.after(before, case(1)), span);
        assert_eq!(span.after(behind, case(1)).records(), None);
    }

    #[test]
    fn a_record_tells_its_case() {
        let at = Timestamp::from_millis(1_700_000_000_123).unwrap();
        for list in [List::Newest(None), List::Oldest(None), List::Open] {
            assert_eq!(list.read(&list.record(at, case(9))), Some((at, case(9))));
        }
    }
}
