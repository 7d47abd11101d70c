//! The rows that a change writes, removes and adds up.

use super::Projection;
use crate::case::Case;
use crate::db::{Fault, Vars};
use crate::keys;
use crate::tally::Moves;
use std::collections::BTreeMap;
use surrealdb::types::{Object, RecordId};

/// Rows to write and to remove, and tallies to move.
#[derive(Default)]
pub(crate) struct Changes {
    rows: BTreeMap<RecordId, Object>,
    gone: Vec<RecordId>,
    moves: Moves,
}

impl Changes {
    /// Writes and removes rows, within a transaction; for the tallies see [`Moves::WRITE`].
    pub(crate) const WRITE: &str = "FOR $row IN $rows { UPSERT $row.id CONTENT $row.content RETURN NONE };
    FOR $id IN $gone { DELETE $id RETURN NONE };";

    /// Writes a row.
    pub(crate) fn write(&mut self, id: RecordId, content: Object) {
        self.rows.insert(id, content);
    }

    /// Removes a row.
    pub(crate) fn remove(&mut self, id: RecordId) {
        self.gone.push(id);
    }

    /// Writes a case, and what of the rest is not kept of it already.
    pub(crate) fn case(&mut self, before: Option<&Projection>, case: &Case) -> Result<(), Fault> {
        self.write(keys::incident(case.incident.id), case.content()?);
        let after = Projection::of(case)?;
        if let Some(before) = before {
            let left = before.rows.keys().filter(|id| !after.rows.contains_key(id));
            self.gone.extend(left.cloned());
            self.moves.add(&before.tallies, -1);
        }
        self.moves.add(&after.tallies, 1);
        let kept = |id: &RecordId| before.and_then(|before| before.rows.get(id));
        self.rows
            .extend(after.rows.into_iter().filter(|(id, content)| kept(id) != Some(content)));
        Ok(())
    }

    /// Takes the tallies out, to be written apart.
    pub(crate) fn take_moves(&mut self) -> Moves {
        std::mem::take(&mut self.moves)
    }

    /// The values for [`Self::WRITE`] and [`Moves::WRITE`].
    pub(crate) fn vars(self, vars: Vars) -> Vars {
        let rows = self.rows.into_iter().map(|(id, content)| {
            let mut row = Object::new();
            row.insert("id", id);
            row.insert("content", content);
            row
        });
        vars.with("rows", rows.collect::<Vec<_>>())
            .with("gone", self.gone)
            .with("moves", self.moves.rows())
    }
}
