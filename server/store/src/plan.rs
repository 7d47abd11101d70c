//! What some appends add to the register: entries, texts and rows, to be written in one transaction.

mod also;
mod rows;

pub(crate) use rows::write;

use crate::case::Case;
use crate::known::Known;
use crate::projection::Projection;
use crate::vault::{Vault, VaultError};
use crate::{beside, sealed};
use domain::change::{Change, NewPart, Version};
use domain::entry::PartName;
use domain::ids::{IncidentId, PartId};
use register::{Leaf, Tip};
use service::ports::{Append, AppendError, Appended, Head, Unavailable};
use std::collections::BTreeMap;
use surrealdb::types::Object;

/// The additions, and the register as it will be with them.
#[derive(Clone, Debug)]
pub(crate) struct Plan {
    known: Known,
    vault: Vault,
    entries: Vec<Leaf>,
    sealed: Vec<Object>,
    /// What the database keeps of each touched case; none for a new case.
    before: BTreeMap<IncidentId, Option<Projection>>,
    rows: also::Rows,
}

impl Plan {
    /// Begins with the register as it is.
    pub(crate) const fn new(known: Known, vault: Vault) -> Self {
        Self {
            known,
            vault,
            entries: Vec::new(),
            sealed: Vec::new(),
            before: BTreeMap::new(),
            rows: also::Rows::new(),
        }
    }

    /// Whether there is nothing to write.
    pub(crate) const fn is_empty(&self) -> bool {
        self.entries.is_empty()
    }

    /// The entries to write, with their sealed parts.
    pub(crate) fn entries(&self) -> &[Leaf] {
        &self.entries
    }

    /// The same, when the plan was written.
    pub(crate) fn into_entries(self) -> Vec<Leaf> {
        self.entries
    }

    /// The name of the register; none when nothing was added to a register that is not open yet.
    pub(crate) fn log(&self) -> Option<&str> {
        self.known.log.as_deref()
    }

    /// The latest entry, once this is written.
    pub(crate) const fn tip(&self) -> &Tip {
        &self.known.tip
    }

    /// Adds an append, or says why it can't be added; then nothing of it was.
    pub(crate) fn add(&mut self, append: &Append) -> Result<Appended, AppendError> {
        let change = &self.sealing_rows(append)?;
        if change
            .entries
            .iter()
            .any(|entry| self.known.entries.contains(&entry.id))
        {
            return Err(AppendError::Duplicate);
        }
        let log = also::check(&self.known, append)?;
        let case = self.current(change)?;
        let before = case
            .as_ref()
            .map(Projection::of)
            .transpose()
            .map_err(Unavailable::from)?;
        let leaves = self.vault.seal(change, &log, &self.known.tip).map_err(not_sealed)?;
        let case = case_after(change, case, &leaves)?;
        let mut rows = Vec::new();
        for leaf in &leaves {
            rows.extend(sealed::rows(&leaf.entry, &leaf.parts).map_err(Unavailable::from)?);
        }
        also::apply(&mut self.known, &mut self.rows, append, case.as_ref())?;

        self.known.log = Some(log);
        self.known.entries.extend(change.entries.iter().map(|entry| entry.id));
        self.sealed.extend(rows);
        let entries = leaves.iter().map(|leaf| leaf.entry.clone()).collect();
        if let Some(last) = leaves.last() {
            self.known.tip = Tip {
                seq: last.entry.seq,
                hash: last.hash.clone(),
            };
        }
        self.entries.extend(leaves);
        let incident = case.as_ref().map(|case| case.incident.clone());
        self.replace(case, before);
        let head = Head {
            seq: self.known.tip.seq,
            hash: self.known.tip.hash.clone(),
        };
        Ok(Appended {
            entries,
            incident,
            head,
        })
    }

    /// The change, with what is kept beside it sealed into its first entry.
    fn sealing_rows(&self, append: &Append) -> Result<Change, AppendError> {
        let mut change = append.change.clone();
        if let (Some(random), Some(first)) = (self.vault.random(), change.entries.first_mut()) {
            for text in beside::texts(append).map_err(Unavailable::from)? {
                first.parts.push(NewPart {
                    id: PartId::new(uuid::Builder::from_random_bytes(first_half(random())).into_uuid()),
                    name: PartName::Beside,
                    salt: random(),
                    text,
                });
            }
        }
        Ok(change)
    }

    fn current(&self, change: &Change) -> Result<Option<Case>, AppendError> {
        let Some((id, expected)) = change.incident else {
            return Ok(None);
        };
        match self.known.cases.get(&id) {
            Some(case) if case.incident.version == expected => Ok(Some(case.clone())),
            Some(case) => Err(AppendError::Stale(case.incident.version)),
            None if expected == Version(0) => Ok(None),
            None => Err(AppendError::NoSuchCase),
        }
    }

    fn replace(&mut self, case: Option<Case>, before: Option<Projection>) {
        let Some(case) = case else { return };
        let id = case.incident.id;
        self.known.cases.insert(id, case);
        // Only what is in the database counts as before, however often this plan moves the case on.
        self.before.entry(id).or_insert(before);
    }
}

/// The case with the new entries; none when the change belongs to no case.
fn case_after(change: &Change, mut case: Option<Case>, leaves: &[Leaf]) -> Result<Option<Case>, AppendError> {
    if change.incident.is_none() {
        return Ok(None);
    }
    for leaf in leaves {
        case = Some(Case::after(case, &leaf.entry).map_err(refused)?);
    }
    if let Some(case) = &mut case {
        for part in change.entries.iter().flat_map(|entry| &entry.parts) {
            case.tell(part.name, &part.text);
        }
    }
    Ok(case)
}

/// Without keys it is the store that is not fit; what can't be sealed is the fault of the change.
fn not_sealed(why: VaultError) -> AppendError {
    match why {
        VaultError::Keys(why) => AppendError::Unavailable(Unavailable(why.to_string())),
        VaultError::Seal(why) => refused(why),
    }
}

fn first_half(bytes: [u8; 32]) -> [u8; 16] {
    bytes.first_chunk().copied().unwrap_or_default()
}

fn refused(why: impl std::fmt::Display) -> AppendError {
    AppendError::Refused(why.to_string())
}
