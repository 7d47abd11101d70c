//! A plan as the values of one query.

use super::Plan;
use crate::db::{Fault, Vars};
use crate::entry;
use crate::projection::{Changes, FORMAT};
use crate::tally::Moves;

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
