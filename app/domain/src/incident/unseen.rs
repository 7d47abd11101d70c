//! What somebody must not see before they have judged: the first judgement, wherever a case tells it.

use super::Incident;
use crate::act::{Act, Attempt};
use crate::entry::Entry;
use crate::ids::{ActorId, EntryId};
use std::collections::BTreeSet;

impl Incident {
    /// The entries that this person must not see yet; none when nothing waits for their judgement. `entries` are those of
    /// the case.
    ///
    /// They are the decision that waits, the advice that was recorded with it, and what came to the same: earlier decisions
    /// that were never judged, and what the rules refused to who decided.
    #[must_use]
    pub fn unseen_by(&self, actor: ActorId, entries: &[Entry]) -> BTreeSet<EntryId> {
        if !self.hides_from(actor) {
            return BTreeSet::new();
        }
        let judged: BTreeSet<EntryId> = entries
            .iter()
            .filter_map(|entry| match entry.act {
                Act::Judged { decision, .. } => Some(decision),
                _ => None,
            })
            .collect();
        let others = entries.iter().filter(|entry| entry.actor != actor);
        others
            .flat_map(|entry| match &entry.act {
                Act::Decided {
                    advice,
                    safeguard: Some(_),
                    ..
                } if !judged.contains(&entry.id) => vec![*advice, entry.id],
                Act::Refused {
                    attempt: Attempt::Decide,
                    ..
                } => vec![entry.id],
                _ => Vec::new(),
            })
            .collect()
    }

    /// The case without what these entries told of decisions. Its version and stage stay, so that whoever sees it this way
    /// can go on with it.
    #[must_use]
    pub fn without(mut self, unseen: &BTreeSet<EntryId>) -> Self {
        self.proposal.take_if(|decision| unseen.contains(&decision.entry));
        if self
            .decision
            .take_if(|decision| unseen.contains(&decision.entry))
            .is_some()
        {
            self.freed = None;
        }
        self.advice.take_if(|advice| unseen.contains(&advice.entry));
        self.parts.retain(|part| !unseen.contains(&part.entry));
        self
    }
}
