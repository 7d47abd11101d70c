//! Assessing once more after facts changed.

use super::{Decision, Incident};
use crate::ids::ActorId;

impl Incident {
    /// The decision that this person can take once more because facts changed after it: their own that lapsed while it
    /// waited, or the one in force. None while somebody else's decision waits, which is not theirs to repeat, nor after two
    /// judgements differed.
    #[must_use]
    pub fn to_reassess(&self, actor: ActorId) -> Option<&Decision> {
        if self.hides_from(actor) {
            return None;
        }
        let latest = match &self.proposal {
            Some(proposal) => Some(proposal).filter(|proposal| proposal.standing.waits_for().is_some()),
            None => self.decision.as_ref(),
        };
        latest.filter(|decision| decision.advice.facts != self.facts)
    }
}
