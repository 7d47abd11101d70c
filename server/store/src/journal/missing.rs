//! What the database has and the journal has not.

use crate::db::{Db, Fault, Vars};
use crate::open::OpenError;
use crate::walk::Walk;
use crate::{keys, sealed};
use domain::entry::Entry;
use domain::ids::PartId;
use register::{Leaf, Part, Tip};
use std::collections::BTreeMap;
use surrealdb::types::RecordId;

/// A walk over the entries after the latest of the journal.
pub(super) struct Missing(Walk);

impl Missing {
    pub(super) fn after(log: &str, tip: Tip) -> Self {
        Self(Walk::after(log, tip))
    }

    /// The latest entry that was passed.
    pub(super) const fn tip(&self) -> &Tip {
        self.0.tip()
    }

    /// The next entries with their sealed parts; none at the end.
    pub(super) async fn step(&mut self, db: &Db) -> Result<Vec<Leaf>, OpenError> {
        let mut leaves = self.0.step(db).await?;
        let mut parts = parts(db, &leaves).await?;
        for leaf in &mut leaves {
            let sealed = leaf.entry.sealed.iter();
            let own = sealed.map(|sealed| parts.remove(&sealed.part).unwrap_or(Part::Erased(sealed.part)));
            leaf.parts = own.collect();
        }
        Ok(leaves)
    }
}

/// The sealed parts of some entries that are still there.
async fn parts(db: &Db, leaves: &[Leaf]) -> Result<BTreeMap<PartId, Part>, Fault> {
    let records: Vec<RecordId> = leaves.iter().flat_map(|leaf| records(&leaf.entry)).collect();
    if records.is_empty() {
        return Ok(BTreeMap::new());
    }
    let vars = Vars::default().with("parts", records);
    let query = format!("SELECT {} FROM $parts", sealed::COLUMNS);
    let rows: Vec<sealed::Row> = db.run(query, vars).await?.rows(0)?;
    rows.into_iter()
        .map(|row| row.read().map(|(_, part)| (part.id(), part)))
        .collect()
}

fn records(entry: &Entry) -> impl Iterator<Item = RecordId> {
    let places = (0_u64..).zip(&entry.sealed);
    places.map(|(place, _)| keys::sealed(entry.incident, entry.seq, place))
}
