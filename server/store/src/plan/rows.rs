//! A plan as the values of one query.

use super::Plan;
use crate::db::{Fault, Vars};
use crate::projection::{Changes, FORMAT};
use crate::tally::Moves;
use crate::{entry, json, keys};
use domain::entry::{Entry, Sealed};
use register::{Leaf, Part};
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

/// The sealed parts of an entry, each with the salt of its commitment.
pub(super) fn sealed(leaf: &Leaf) -> Result<Vec<Object>, Fault> {
    let places = (0_u64..).zip(leaf.entry.sealed.iter().zip(&leaf.parts));
    let rows = places.filter_map(|(place, (sealed, part))| match part {
        Part::Kept { salt, content, .. } => Some(sealed_row(&leaf.entry, place, sealed, salt, content)),
        Part::Erased(_) => None,
    });
    rows.collect()
}

/// The row of a sealed part, in its place in an entry.
pub(crate) fn sealed_row(
    entry: &Entry,
    place: u64,
    sealed: &Sealed,
    salt: &[u8],
    content: &[u8],
) -> Result<Object, Fault> {
    let mut row = Object::new();
    row.insert("id", keys::sealed(entry.incident, entry.seq, place));
    row.insert("part", sealed.part.to_string());
    row.insert("name", json::code(&sealed.name)?);
    row.insert("salt", Bytes::from(salt.to_vec()));
    row.insert("body", Bytes::from(content.to_vec()));
    Ok(row)
}

impl Plan {
    /// The values for [`WRITE`].
    pub(crate) fn vars(&self) -> Result<Vars, Fault> {
        let entries = self.entries.iter().map(entry::content).collect::<Result<Vec<_>, _>>()?;
        let mut changes = Changes::default();
        for (record, content) in &self.rows {
            match content {
                Some(content) => changes.write(record.clone(), content.clone()),
                None => changes.remove(record.clone()),
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
