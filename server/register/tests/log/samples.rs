//! Changes to seal.

use domain::act::{Act, Country};
use domain::change::{Change, NewEntry, NewPart, Version};
use domain::entry::PartName;
use domain::ids::{ActorId, EntryId, IncidentId, PartId};
use domain::role::Role;
use domain::time::Timestamp;
use register::{Leaf, Tip};
use uuid::Uuid;

/// The register of the samples.
pub const LOG: &str = "gemeente-voorbeeld";

/// An entry without texts.
pub fn entry(id: u128, act: Act) -> NewEntry {
    NewEntry {
        id: EntryId::new(Uuid::from_u128(id)),
        act,
        parts: Vec::new(),
    }
}

/// An entry with a text.
pub fn told(id: u128, part: u128, text: &str) -> NewEntry {
    let part = NewPart {
        id: PartId::new(Uuid::from_u128(part)),
        name: PartName::Narrative,
        salt: [7; 32],
        text: text.to_owned(),
    };
    NewEntry {
        parts: vec![part],
        ..entry(id, Act::ReportExtended {})
    }
}

/// A change by the same person at the same moment.
pub fn change(incident: Option<u128>, entries: Vec<NewEntry>) -> Change {
    Change {
        incident: incident.map(|id| (IncidentId::new(Uuid::from_u128(id)), Version(0))),
        at: Timestamp::parse("2026-03-01T09:00:00+01:00").unwrap(),
        actor: ActorId::new(Uuid::from_u128(9)),
        role: Some(Role::Admin),
        entries,
    }
}

/// The first change of a register.
pub fn opening() -> Change {
    change(None, vec![entry(1, Act::RegisterOpened { country: Country::Nl })])
}

/// A register of `count` entries.
pub fn register(count: u128) -> (Vec<Leaf>, Tip) {
    let mut leaves = Vec::new();
    let mut tip = Tip::default();
    for id in 1..=count {
        let next = register::seal(&change(Some(5), vec![told(id, id + 1000, "tekst")]), LOG, &tip).unwrap();
        let last = next.last().unwrap();
        tip = Tip {
            seq: last.entry.seq,
            hash: last.hash.clone(),
        };
        leaves.extend(next);
    }
    (leaves, tip)
}
