//! A line without what somebody must not see before they have judged.

use super::{CaseRow, Waiting};
use crate::decision::AuthorityDecision;
use crate::ids::ActorId;

impl CaseRow {
    /// The line as this person may see it: without the decision that waits for their judgement.
    #[must_use]
    pub fn seen_by(self, actor: ActorId) -> Self {
        match self.waiting {
            Some(waiting) if waiting.by != actor => Self {
                decided_at: self.decided_at.filter(|_| !waiting.emergency),
                authority: self.authority.filter(|_| !waiting.emergency),
                persons: self.persons.filter(|_| !waiting.emergency),
                freed_at: self.freed_at.filter(|_| !waiting.emergency),
                departs: false,
                ..self
            },
            _ => self,
        }
    }

    /// The decision on the authority by which a list may be narrowed for everybody: one that still has to be judged must
    /// not be found by asking for it.
    #[must_use]
    pub fn public_authority(&self) -> Option<AuthorityDecision> {
        self.authority.filter(|_| !self.is_emergency())
    }

    /// Whether a decision that was taken alone in an emergency holds and is not judged yet.
    #[must_use]
    pub const fn is_emergency(&self) -> bool {
        matches!(self.waiting, Some(Waiting { emergency: true, .. }))
    }
}
