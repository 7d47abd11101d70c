//! A plan as the values of one query.

use super::Plan;
use crate::db::{Fault, Vars};
use crate::projection::{Changes, FORMAT};
use crate::tally::Moves;
use crate::{entry, json, keys};
use domain::change::Change;
use register::Leaf;
use surrealdb::types::{Bytes, Object};

/// Writes a plan: all of it or nothing.
///
/// A write that permissions deny is no error in this database, it just does not happen; hence the counting. The other
/// rows are not counted, which would double the time: who may write an entry may write them, and a look at the
/// definitions at every start makes sure of that.
///
/// The form of the projections is read as if it were written, so that this fails when another process begins to make them
/// anew, be it at this very moment.
pub(crate) fn write() -> String {
    format!(
        "BEGIN;
    IF (SELECT VALUE format FROM ONLY projection:own FOR UPDATE) != $format {{
        THROW 'another version of the program has taken over this database'
    }};
    LET $made = (INSERT INTO entry $entries RETURN VALUE seq);
    IF array::len($made) != array::len($entries) {{ THROW 'entries are denied' }};
    IF array::len($sealed) > 0 {{
        LET $kept = (INSERT INTO sealed $sealed RETURN VALUE name);
        IF array::len($kept) != array::len($sealed) {{ THROW 'sealed parts are denied' }};
    }};
    {}
    {}
    COMMIT;",
        Changes::WRITE,
        Moves::WRITE,
    )
}

/// The sealed parts of a change, each with the salt of its commitment.
pub(super) fn sealed(change: &Change, leaves: &[Leaf]) -> Result<Vec<Object>, Fault> {
    let incident = change.incident.map(|(id, _)| id);
    let entries = change.entries.iter().zip(leaves);
    let parts = entries.flat_map(|(new, leaf)| (0_u64..).zip(&new.parts).map(move |(place, part)| (leaf, place, part)));
    let rows = parts.map(|(leaf, place, part)| {
        let mut row = Object::new();
        row.insert("id", keys::sealed(incident, leaf.entry.seq, place));
        row.insert("part", part.id.to_string());
        row.insert("name", json::code(&part.name)?);
        row.insert("salt", Bytes::from(part.salt.to_vec()));
        row.insert("body", Bytes::from(part.text.clone().into_bytes()));
        Ok(row)
    });
    rows.collect()
}

impl Plan {
    /// The values for [`WRITE`].
    pub(crate) fn vars(&self) -> Result<Vars, Fault> {
        let entries = self.leaves.iter().map(entry::content).collect::<Result<Vec<_>, _>>()?;
        let mut changes = Changes::default();
        for (beside, content) in &self.rows {
            match content {
                Some(content) => changes.write(beside.record(), content.clone()),
                None => changes.remove(beside.record()),
            }
        }
        for (id, before) in &self.before {
            if let Some(case) = self.known.cases.get(id) {
                changes.case(before.as_ref(), case)?;
            }
        }
        let vars = Vars::default()
            .with("format", FORMAT)
            .with("entries", entries)
            .with("sealed", self.sealed.clone());
        Ok(changes.vars(vars))
    }
}
