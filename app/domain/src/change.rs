//! What one use case wants to add to the register: all of it or nothing.

use crate::act::Act;
use crate::entry::PartName;
use crate::ids::{ActorId, EntryId, IncidentId, PartId};
use crate::role::Role;
use crate::time::Timestamp;
use serde::{Deserialize, Serialize};

/// How far a case had come when somebody looked at it: the number of its latest entry. Zero before its first.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Version(pub u64);

/// Entries to add together, by one person at one moment.
#[derive(Clone, Debug, PartialEq)]
pub struct Change {
    /// The case, and how far it must still be; a case that moved on meanwhile refuses the change.
    pub incident: Option<(IncidentId, Version)>,
    /// When.
    pub at: Timestamp,
    /// By whom.
    pub actor: ActorId,
    /// In which role; none without an account.
    pub role: Option<Role>,
    /// The entries, in order; at least one.
    pub entries: Vec<NewEntry>,
}

/// An entry that has no place in the register yet.
#[derive(Clone, Debug, PartialEq)]
pub struct NewEntry {
    /// Its identity; adding it twice is recognised.
    pub id: EntryId,
    /// What happened.
    pub act: Act,
    /// The texts that go with it.
    pub parts: Vec<NewPart>,
}

/// A text that stays outside the entry so that it can be erased.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NewPart {
    /// Its identity.
    pub id: PartId,
    /// What it holds.
    pub name: PartName,
    /// 32 random bytes that hide the content behind the commitment.
    pub salt: [u8; 32],
    /// The content.
    pub text: String,
}

/// An act with the texts that go with it, before ids are given: what a transition of the domain returns.
#[derive(Clone, Debug, PartialEq)]
pub struct Step {
    /// What happens.
    pub act: Act,
    /// The texts.
    pub texts: Vec<(PartName, String)>,
}

impl Step {
    /// An act without texts.
    #[must_use]
    pub const fn new(act: Act) -> Self {
        Self { act, texts: Vec::new() }
    }

    /// Adds a text, unless it is empty.
    #[must_use]
    pub fn with(mut self, name: PartName, text: impl Into<String>) -> Self {
        let text = text.into();
        if !text.trim().is_empty() {
            self.texts.push((name, text));
        }
        self
    }
}
