//! The invitation to somebody from outside to judge a decision: how long it can be used, and what became of it.

use crate::act::Act;
use crate::entry::Entry;
use crate::ids::EntryId;
use crate::incident::Incident;
use crate::time::Timestamp;

/// How long an invitation can be used, in days.
pub const DAYS: i64 = 7;

/// One invitation.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Invitation {
    /// Its entry.
    pub entry: EntryId,
    /// The decision to judge.
    pub decision: EntryId,
    /// When it was made.
    pub at: Timestamp,
}

/// What can be done with an invitation.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Validity {
    /// The decision can be judged.
    Open,
    /// The facts changed after the decision, so it can't be judged any more.
    Stale,
    /// It was made too long ago.
    Expired,
    /// A newer one took its place.
    Replaced,
    /// The decision was judged.
    Judged,
    /// The decision was taken back: there is a new one, or the case was closed.
    Withdrawn,
}

impl Invitation {
    /// The invitations among the entries of a case, latest first.
    pub fn latest_first(entries: &[Entry]) -> impl Iterator<Item = Self> {
        entries.iter().rev().filter_map(|entry| match entry.act {
            Act::Invited { decision } => Some(Self {
                entry: entry.id,
                decision,
                at: entry.at,
            }),
            _ => None,
        })
    }

    /// Until when it can be used.
    #[must_use]
    pub fn until(&self) -> Timestamp {
        self.at.plus_hours(DAYS * 24)
    }

    /// What can be done with it now; `entries` are those of the case.
    #[must_use]
    pub fn validity(&self, case: &Incident, entries: &[Entry], now: Timestamp) -> Validity {
        let judged = |entry: &Entry| matches!(entry.act, Act::Judged { decision, .. } if decision == self.decision);
        let waits = case.waiting().is_some_and(|decision| decision.entry == self.decision);
        if entries.iter().any(judged) {
            Validity::Judged
        } else if !waits || case.closed.is_some() {
            Validity::Withdrawn
        } else if Self::latest_first(entries).next().as_ref() != Some(self) {
            Validity::Replaced
        } else if case.has_lapsed() {
            Validity::Stale
        } else if now > self.until() {
            Validity::Expired
        } else {
            Validity::Open
        }
    }
}

/// Until when the latest invitation of the waiting decision can be used; none when nobody was invited.
#[must_use]
pub fn latest_until(case: &Incident) -> Option<Timestamp> {
    case.waiting()?;
    case.invited.map(|at| at.plus_hours(DAYS * 24))
}
