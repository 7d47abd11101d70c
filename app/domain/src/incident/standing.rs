//! Whether a decision holds, and what a second judgement made of it.

use crate::decision::{AuthorityDecision, PersonsDecision};
use crate::four_eyes::Safeguard;
use crate::ids::{ActorId, EntryId};
use crate::time::Timestamp;
use serde::{Deserialize, Serialize};

/// Whether a decision holds.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Standing {
    /// It holds; one person may decide this.
    Settled,
    /// It does not hold before this safeguard is met.
    Waiting(Safeguard),
    /// It was taken alone in an emergency: it holds, and stays open until this safeguard is met.
    Emergency(Safeguard),
    /// It holds; the second judgement was the same.
    Confirmed(Judgement),
    /// It does not hold; the second judgement was another.
    Disputed(Judgement),
}

/// A second judgement.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Judgement {
    /// Its entry.
    pub entry: EntryId,
    /// When.
    pub at: Timestamp,
    /// Who judged.
    pub by: ActorId,
    /// On the authority.
    pub authority: AuthorityDecision,
    /// On the persons.
    pub persons: PersonsDecision,
}

impl Standing {
    /// The standing of a new decision.
    #[must_use]
    pub const fn of_new(safeguard: Option<Safeguard>, emergency: bool) -> Self {
        match (safeguard, emergency) {
            (None, _) => Self::Settled,
            (Some(safeguard), true) => Self::Emergency(safeguard),
            (Some(safeguard), false) => Self::Waiting(safeguard),
        }
    }

    /// Whether the decision holds.
    #[must_use]
    pub const fn holds(&self) -> bool {
        matches!(self, Self::Settled | Self::Emergency(_) | Self::Confirmed(_))
    }

    /// The safeguard that is still to be met.
    #[must_use]
    pub const fn waits_for(&self) -> Option<Safeguard> {
        match self {
            Self::Waiting(safeguard) | Self::Emergency(safeguard) => Some(*safeguard),
            Self::Settled | Self::Confirmed(_) | Self::Disputed(_) => None,
        }
    }

    /// The second judgement, once there is one.
    #[must_use]
    pub const fn judgement(&self) -> Option<&Judgement> {
        match self {
            Self::Confirmed(judgement) | Self::Disputed(judgement) => Some(judgement),
            Self::Settled | Self::Waiting(_) | Self::Emergency(_) => None,
        }
    }
}
