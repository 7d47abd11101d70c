//! Synthetic data: a made-up organisation with made-up incidents in the proportions of the Dutch figures (law.md 6).
//!
//! [`plan()`] says what happens, purely and repeatably; [`seed()`] writes it down through the same transitions and the
//! same register as the use cases, at moments in the past. Nothing in it is about a real person or organisation.

mod answers;
mod calendar;
mod content;
mod course;
mod habits;
mod judgement;
mod open;
mod organisation;
mod paperwork;
mod plan;
mod random;
mod scenes;
mod scribe;
mod story;
mod words;
mod write;

#[cfg(test)]
mod tests;

pub use organisation::demo_organisation;
pub use plan::{Deed, Event, Plan, Who};

use crate::error::ServiceError;
use crate::services::Services;
use chrono::Months;
use course::{Course, Setting};
use domain::act::Country;
use domain::rulebook::Rulebook;
use domain::time::Timestamp;
use random::Random;
use scenes::Kind;
use story::Story;

/// The most incidents that can be asked for.
pub const MOST: usize = 100_000;

/// How far back the register goes.
const YEARS: u32 = 3;
/// How many days before now the last case was reported that is closed by now.
const OPEN_DAYS: i64 = 13;
const DAY: i64 = 24 * 60;

/// Opens a register three years before `now` and fills it with this many incidents, at most [`MOST`].
///
/// # Errors
/// [`ServiceError::Duplicate`] when there is an organisation already, or when the store can't be reached.
pub async fn seed(services: &Services, incidents: usize, seed: u64, now: Timestamp) -> Result<(), ServiceError> {
    if !services.needs_setup().await? {
        return Err(ServiceError::Duplicate);
    }
    let plan = plan(services.rulebook(Country::Nl), incidents, seed, now);
    let cast = organisation::open(services, opened(now)).await?;
    write::write(services, cast, plan).await
}

/// What happens in this many incidents, at most [`MOST`], over the three years before `now`.
#[must_use]
pub fn plan(book: &Rulebook, incidents: usize, seed: u64, now: Timestamp) -> Plan {
    let incidents = incidents.min(MOST);
    let open = incidents.min(open::COUNT);
    let closed = incidents - open;
    let kinds = kinds(closed, &mut Random::new(seed, incidents));
    let mut events = Vec::new();
    for (case, kind) in kinds.into_iter().enumerate() {
        let mut random = Random::new(seed, case);
        let reported = reported(case, closed, now, &mut random);
        if let Some(story) = Story::draw(kind, &mut random) {
            let limit = now.plus_minutes(-random.between(2 * 60, 2 * DAY));
            let setting = Setting {
                book,
                case,
                reporter: reporter(incidents, &mut random),
                reported,
                limit,
            };
            events.extend(Course::begin(setting, &story, &mut random).whole());
        }
    }
    for number in 0..open {
        let case = closed + number;
        events.extend(open::events(book, number, case, now, &mut Random::new(seed, case)));
    }
    Plan::of(events)
}

fn opened(now: Timestamp) -> Timestamp {
    now.utc()
        .checked_sub_months(Months::new(YEARS * 12))
        .map_or(now, Timestamp::new)
}

/// A kind for each case: drawn at equal distances along the shares, so that even few cases keep the proportions.
fn kinds(count: usize, random: &mut Random) -> Vec<&'static Kind> {
    let total: usize = scenes::kinds().map(|kind| kind.share).sum();
    let start = usize::try_from(random.next()).unwrap_or(0) % total;
    let mut drawn: Vec<&Kind> = (0..count)
        .filter_map(|place| {
            let mut at = (place * total + start) / count;
            scenes::kinds().find(|kind| {
                let here = at < kind.share;
                at = at.saturating_sub(kind.share);
                here
            })
        })
        .collect();
    random.shuffle(&mut drawn);
    drawn
}

/// When a closed case was reported: more every year, as people learn to report, at a likely hour.
fn reported(case: usize, count: usize, now: Timestamp, random: &mut Random) -> Timestamp {
    const PARTS: u64 = 1_000_000;
    let first = opened(now).plus_minutes(DAY);
    let span = now.plus_minutes(-OPEN_DAYS * DAY).minutes_since(first);
    let (case, count) = (
        u64::try_from(case).unwrap_or(0),
        u64::try_from(count).unwrap_or(1).max(1),
    );
    // With the root of the part of the cases as the part of the time, the number a day grows evenly from nothing.
    let part = (PARTS * case + random.next() % PARTS) / count;
    let along = i64::try_from((part * PARTS).isqrt()).unwrap_or(0);
    let about = first.plus_minutes(span * along / i64::try_from(PARTS).unwrap_or(1));
    calendar::report_moment(about, random)
}

/// The demo's own reporter reports a dozen at most, so that the page with one's own reports stays one page.
fn reporter(incidents: usize, random: &mut Random) -> Who {
    let dice = random.next() % u64::try_from(incidents).unwrap_or(u64::MAX).max(1);
    match (dice, random.chance(12)) {
        (0..12, _) if incidents > 12 => Who::Reporter,
        (_, true) => Who::SecondOfficer,
        (_, false) => Who::Link,
    }
}
