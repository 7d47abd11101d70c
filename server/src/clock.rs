//! The only clock and the only source of identifiers and secrets.

use domain::ids::{ActorId, DraftId, EntryId, IncidentId, MeasureId, PartId};
use domain::time::Timestamp;
use rand::Rng;
use service::ports::{Clock, Ids};
use uuid::Uuid;

/// The clock of the machine.
pub struct SystemClock;

/// Now, by the clock of the machine.
#[expect(
    clippy::disallowed_methods,
    reason = "the one place where the present moment comes in"
)]
#[must_use]
pub fn now() -> Timestamp {
    Timestamp::new(chrono::Utc::now())
}

impl Clock for SystemClock {
    fn now(&self) -> Timestamp {
        now()
    }
}

/// Identifiers from the operating system's randomness.
pub struct RandomIds;

/// A random value.
#[expect(clippy::disallowed_methods, reason = "the one place where identifiers come in")]
fn random() -> Uuid {
    Uuid::new_v4()
}

/// A value ordered by time, with 74 random bits.
#[expect(clippy::disallowed_methods, reason = "the one place where identifiers come in")]
fn ordered() -> Uuid {
    Uuid::now_v7()
}

/// 32 random bytes.
#[must_use]
pub fn random_bytes() -> [u8; 32] {
    let mut bytes = [0; 32];
    rand::rng().fill_bytes(&mut bytes);
    bytes
}

impl Ids for RandomIds {
    fn entry(&self) -> EntryId {
        EntryId::new(ordered())
    }

    fn incident(&self) -> IncidentId {
        IncidentId::new(random())
    }

    fn actor(&self) -> ActorId {
        ActorId::new(random())
    }

    fn part(&self) -> PartId {
        PartId::new(random())
    }

    fn measure(&self) -> MeasureId {
        MeasureId::new(random())
    }

    fn draft(&self) -> DraftId {
        DraftId::new(ordered())
    }

    fn salt(&self) -> [u8; 32] {
        random_bytes()
    }
}
