//! Changes to seal.

use crate::dice::Dice;
use crate::ram::Ram;
use domain::act::{Act, Country};
use domain::change::{Change, NewEntry, NewPart, Version};
use domain::entry::PartName;
use domain::ids::{ActorId, EntryId, IncidentId, PartId};
use domain::role::Role;
use domain::time::Timestamp;
use register::{CloseError, Closed, Closer, KeyFolder, KeyRing, Leaf, Tip};
use std::sync::LazyLock;
use uuid::Uuid;

/// The register of the samples.
pub const LOG: &str = "gemeente-voorbeeld";

/// The keys of the register of the samples.
pub fn ring() -> KeyRing {
    static RING: LazyLock<KeyRing> = LazyLock::new(|| keys(1).ring().clone());
    RING.clone()
}

/// The same keys in a folder, after so many epochs have begun.
pub fn keys(epochs: u32) -> KeyFolder {
    let mut keys = KeyFolder::create(Box::new(Ram::default()), LOG, &mut chance(3)).unwrap();
    for epoch in 1..epochs {
        keys.begin_epoch(&mut chance(u64::from(epoch) * 100)).unwrap();
    }
    keys
}

/// Random bytes that are the same every time.
pub fn chance(seed: u64) -> impl FnMut() -> [u8; 32] {
    let mut dice = Dice(seed | 1);
    move || std::array::from_fn(|_| u8::try_from(dice.below(256)).unwrap())
}

/// Closes every second part under the keys of the samples, and keeps the others as they are.
pub struct Mixed;

impl Closer for Mixed {
    fn close(&mut self, log: &str, part: &domain::change::NewPart) -> Result<Closed, CloseError> {
        let id = part.id.uuid().as_u128();
        if id.is_multiple_of(2) {
            ring().close(log, part, &mut chance(u64::try_from(id).unwrap()))
        } else {
            register::Plain.close(log, part)
        }
    }
}

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
        let next = register::seal(
            &change(Some(5), vec![told(id, id + 1000, "tekst")]),
            LOG,
            &tip,
            &mut Mixed,
        )
        .unwrap();
        let last = next.last().unwrap();
        tip = Tip {
            seq: last.entry.seq,
            hash: last.hash.clone(),
        };
        leaves.extend(next);
    }
    (leaves, tip)
}
