//! Time, identifiers, passwords and patience.

use crate::ports::Unavailable;
use async_trait::async_trait;
use domain::ids::{ActorId, DraftId, EntryId, IncidentId, MeasureId, PartId};
use domain::time::Timestamp;

/// The only source of the present moment.
pub trait Clock: Send + Sync {
    /// Now.
    fn now(&self) -> Timestamp;
}

/// The only source of identifiers and secrets.
pub trait Ids: Send + Sync {
    /// A new entry; ordered by time.
    fn entry(&self) -> EntryId;
    /// A new case; random.
    fn incident(&self) -> IncidentId;
    /// A new pseudonym; random.
    fn actor(&self) -> ActorId;
    /// A new sealed part; random.
    fn part(&self) -> PartId;
    /// A new measure; random.
    fn measure(&self) -> MeasureId;
    /// A new form; ordered by time, random enough not to be guessed.
    fn draft(&self) -> DraftId;
    /// 32 random bytes.
    fn salt(&self) -> [u8; 32];
}

/// Keeping and checking passwords; slow on purpose, so it runs beside the threads that serve pages.
#[async_trait]
pub trait Passwords: Send + Sync {
    /// What may be stored of a password.
    ///
    /// # Errors
    /// When it can't be computed.
    async fn hash(&self, password: String) -> Result<String, Unavailable>;
    /// Whether the password fits. Without a stored hash it takes as long and says no.
    ///
    /// # Errors
    /// When it can't be computed.
    async fn fits(&self, password: String, stored: Option<String>) -> Result<bool, Unavailable>;
}

/// How often something may be tried.
pub trait Throttle: Send + Sync {
    /// Whether this key may try once more now.
    fn allows(&self, key: &str) -> bool;
}
