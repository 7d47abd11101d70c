//! A plan as the values of one query.

use super::{Plan, line};
use crate::db::{Fault, Vars};
use crate::known::Case;
use crate::line::{List, content};
use crate::tally::Moves;
use crate::{json, keys};
use domain::case_row::CaseRow;
use domain::change::Change;
use register::Leaf;
use surrealdb::types::{Bytes, Datetime, Object, RecordId, SurrealValue, Value};

/// Writes a plan: all of it or nothing.
///
/// A write that permissions deny is no error in this database, it just does not happen; hence the counting. The other
/// rows are not counted, which would double the time: who may write an entry may write them, and a look at the
/// definitions at every start makes sure of that.
pub(crate) const WRITE: &str = "BEGIN;
    LET $made = (INSERT INTO entry $entries RETURN VALUE seq);
    IF array::len($made) != array::len($entries) { THROW 'entries are denied' };
    IF array::len($sealed) > 0 {
        LET $kept = (INSERT INTO sealed $sealed RETURN VALUE name);
        IF array::len($kept) != array::len($sealed) { THROW 'sealed parts are denied' };
    };
    FOR $row IN $rows { UPSERT $row.id CONTENT $row.content RETURN NONE };
    FOR $id IN $gone { DELETE $id RETURN NONE };
    FOR $move IN $moves {
        UPSERT $move.id SET year = $move.alike.year, stage = $move.alike.stage, nature = $move.alike.nature,
            authority = $move.alike.authority, cases = (cases ?? 0) + $move.by RETURN NONE;
    };
    COMMIT;";

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
        let entries = self.leaves.iter().map(entry).collect::<Result<Vec<_>, _>>()?;
        let mut changes = Changes::default();
        for (beside, content) in &self.rows {
            match content {
                Some(content) => changes.write(beside.record(), content.clone()),
                None => changes.gone.push(beside.record()),
            }
        }
        let mut moves = Moves::default();
        for (id, before) in &self.before {
            let Some(case) = self.known.cases.get(id) else { continue };
            let after = line(case);
            changes.write(keys::incident(*id), state(case)?);
            changes.lines(before.as_ref(), &after, &case.words)?;
            if let Some(before) = before {
                moves.add(before, -1);
            }
            moves.add(&after, 1);
        }
        Ok(Vars::default()
            .with("entries", entries)
            .with("sealed", self.sealed.clone())
            .with("rows", changes.rows)
            .with("gone", changes.gone)
            .with("moves", moves.rows()))
    }
}

/// Rows to write and rows to remove.
#[derive(Default)]
struct Changes {
    rows: Vec<Object>,
    gone: Vec<RecordId>,
}

impl Changes {
    fn write(&mut self, id: RecordId, content: Object) {
        let mut row = Object::new();
        row.insert("id", id);
        row.insert("content", content);
        self.rows.push(row);
    }

    /// The lines of a case, in the lists in which it stands now and no longer in the others.
    fn lines(&mut self, before: Option<&CaseRow>, after: &CaseRow, words: &str) -> Result<(), Fault> {
        let words = format!("{}\n{}\n{words}", after.reference, after.title).to_lowercase();
        let lists = List::of(after);
        let left = before
            .map(List::of)
            .unwrap_or_default()
            .into_iter()
            .filter(|list| !lists.contains(list));
        self.gone
            .extend(left.map(|list| list.record(after.reported_at, after.id)));
        for list in lists {
            self.write(list.record(after.reported_at, after.id), content(list, after, &words)?);
        }
        Ok(())
    }
}

fn entry(leaf: &Leaf) -> Result<Object, Fault> {
    let entry = &leaf.entry;
    let mut row = Object::new();
    row.insert("id", keys::entry(&entry.log, entry.seq));
    row.insert("log", entry.log.as_str());
    row.insert("seq", keys::number(entry.seq));
    row.insert("event", entry.id.to_string());
    row.insert("kind", kind(leaf)?);
    row.insert("at", Datetime::from(entry.at.utc()));
    row.insert("incident", keys::text(entry.incident));
    row.insert("body", Bytes::from(leaf.bytes.clone()));
    row.insert("hash", leaf.hash.as_str());
    row.insert("prev", entry.prev.as_str());
    Ok(row)
}

/// The kind of an act, as it stands in the entry.
fn kind(leaf: &Leaf) -> Result<String, Fault> {
    #[derive(serde::Deserialize)]
    struct Act {
        kind: String,
    }
    #[derive(serde::Deserialize)]
    struct Entry {
        act: Act,
    }
    let entry: Entry = serde_json::from_slice(&leaf.bytes).map_err(|error| Fault::Other(error.to_string()))?;
    Ok(entry.act.kind)
}

fn state(case: &Case) -> Result<Object, Fault> {
    let seqs: Vec<Value> = case.seqs.iter().copied().map(keys::number).collect();
    let mut row = Object::new();
    row.insert("reference", case.incident.reference.to_string());
    row.insert("state", json::write(&case.incident)?);
    row.insert("seqs", seqs.into_value());
    row.insert("title", case.title.as_str());
    row.insert("words", case.words.as_str());
    Ok(row)
}
