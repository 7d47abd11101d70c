//! What some appends add to the register: entries, texts and rows, to be written in one transaction.

mod also;
mod rows;

pub(crate) use rows::write;

use crate::case::Case;
use crate::known::Known;
use crate::projection::Projection;
use domain::change::{Change, Version};
use domain::ids::IncidentId;
use register::{Leaf, Plain, Tip};
use service::ports::{Append, AppendError, Appended, Head, Unavailable};
use std::collections::BTreeMap;
use surrealdb::types::Object;

/// The additions, and the register as it will be with them.
#[derive(Clone, Debug)]
pub(crate) struct Plan {
    known: Known,
    leaves: Vec<Leaf>,
    sealed: Vec<Object>,
    /// What the database keeps of each touched case; none for a new case.
    before: BTreeMap<IncidentId, Option<Projection>>,
    rows: also::Rows,
}

impl Plan {
    /// Begins with the register as it is.
    pub(crate) const fn new(known: Known) -> Self {
        Self {
            known,
            leaves: Vec::new(),
            sealed: Vec::new(),
            before: BTreeMap::new(),
            rows: also::Rows::new(),
        }
    }

    /// Whether there is nothing to write.
    pub(crate) const fn is_empty(&self) -> bool {
        self.leaves.is_empty()
    }

    /// The entries to write.
    pub(crate) fn leaves(&self) -> &[Leaf] {
        &self.leaves
    }

    /// Adds an append, or says why it can't be added; then nothing of it was.
    pub(crate) fn add(&mut self, append: &Append) -> Result<Appended, AppendError> {
        let change = &append.change;
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
        let leaves = register::seal(change, &log, &self.known.tip, &mut Plain).map_err(refused)?;
        let case = case_after(change, case, &leaves)?;
        let sealed = rows::sealed(change, &leaves).map_err(Unavailable::from)?;
        also::apply(&mut self.known, &mut self.rows, append, case.as_ref())?;

        self.known.log = Some(log);
        self.known.entries.extend(change.entries.iter().map(|entry| entry.id));
        self.sealed.extend(sealed);
        let entries = leaves.iter().map(|leaf| leaf.entry.clone()).collect();
        if let Some(last) = leaves.last() {
            self.known.tip = Tip {
                seq: last.entry.seq,
                hash: last.hash.clone(),
            };
        }
        self.leaves.extend(leaves);
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

fn refused(why: impl std::fmt::Display) -> AppendError {
    AppendError::Refused(why.to_string())
}
