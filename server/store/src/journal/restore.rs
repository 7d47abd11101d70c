//! Giving a database back what it lost.

use super::JournalWriter;
use crate::beside;
use crate::db::{Db, Fault, Vars};
use crate::open::OpenError;
use crate::{entry, projection, sealed};
use domain::entry::PartName;
use register::{Leaf, Record, leaf_hash};
use surrealdb::types::{Object, RecordId};

/// How many entries are written at once.
const STEP: usize = 200;

const WRITE: &str = "BEGIN;
    INSERT INTO entry $entries RETURN NONE;
    INSERT INTO sealed $sealed RETURN NONE;
    FOR $row IN $beside { UPSERT $row.id CONTENT $row.content RETURN NONE };
    COMMIT;";

/// Puts back every entry of the journal after this one, with its sealed parts and the rows beside it. What is made from the
/// entries is then to be made anew.
pub(super) async fn restore(db: &Db, journal: &JournalWriter, after: u64) -> Result<(), OpenError> {
    projection::outdate(db).await?;
    let mut next = after.saturating_add(1);
    loop {
        let records = journal.records(next, STEP)?;
        let Some(last) = records.last() else {
            return Ok(());
        };
        next = last.entry.seq.saturating_add(1);
        let mut step = Step::default();
        for record in records {
            step.take(db, record)?;
        }
        step.write(db).await?;
    }
}

#[derive(Default)]
struct Step {
    entries: Vec<Object>,
    sealed: Vec<Object>,
    beside: Vec<(RecordId, Object)>,
}

impl Step {
    fn take(&mut self, db: &Db, record: Record) -> Result<(), OpenError> {
        let Record { entry, bytes, parts } = record;
        let hash = leaf_hash(&bytes);
        let leaf = Leaf {
            entry,
            bytes,
            hash,
            parts,
        };
        self.entries.push(entry::content(&leaf)?);
        self.sealed.extend(sealed::rows(&leaf.entry, &leaf.parts)?);
        for (sealed, part) in leaf.entry.sealed.iter().zip(&leaf.parts) {
            if sealed.name == PartName::Beside
                && let Some(text) = db.vault().text(&leaf.entry.log, part, sealed.name)?
            {
                self.beside.push(beside::read(&text)?);
            }
        }
        Ok(())
    }

    async fn write(self, db: &Db) -> Result<(), OpenError> {
        let beside = self.beside.into_iter().map(|(id, content)| {
            let mut row = Object::new();
            row.insert("id", id);
            row.insert("content", content);
            row
        });
        let vars = Vars::default()
            .with("entries", self.entries)
            .with("sealed", self.sealed)
            .with("beside", beside.collect::<Vec<_>>());
        match db.insist(WRITE, vars).await {
            Ok(_) => Ok(()),
            Err(fault) => Err(Fault::Other(format!("entries can't be put back: {fault}")).into()),
        }
    }
}
