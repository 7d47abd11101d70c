//! How many cases are alike, kept with every change so that nothing ever has to be counted.
//!
//! A tally is a record whose key says what its cases have in common and which holds nothing but their number.

mod listed;
mod rules;

pub(crate) use listed::total;
pub(crate) use rules::rule_counts;

use crate::db::Fault;
use domain::case_row::CaseRow;
use domain::incident::Incident;
use std::collections::{BTreeMap, BTreeSet};
use surrealdb::types::{Object, RecordId, RecordIdKey, SurrealValue, Value};

/// The tallies in which a case with this line counts.
#[expect(
    clippy::mutable_key_type,
    reason = "nothing changes the identity of a record once it is made"
)]
pub(crate) fn tallies(case: &Incident, row: &CaseRow) -> BTreeSet<RecordId> {
    listed::tallies(row).chain(rules::tallies(case)).collect()
}

/// By how much a change moves each tally.
#[derive(Clone, Debug, Default)]
pub(crate) struct Moves(BTreeMap<RecordId, i64>);

impl Moves {
    /// Adds them up, within a transaction.
    pub(crate) const WRITE: &str =
        "FOR $move IN $moves { UPSERT $move.id SET cases = (cases ?? 0) + $move.by RETURN NONE };";

    /// A case counts in these once more, or once less.
    #[expect(
        clippy::mutable_key_type,
        reason = "nothing changes the identity of a record once it is made"
    )]
    pub(crate) fn add(&mut self, tallies: &BTreeSet<RecordId>, by: i64) {
        for tally in tallies {
            self.shift(tally.clone(), by);
        }
    }

    fn shift(&mut self, tally: RecordId, by: i64) {
        let moved = self.0.entry(tally).or_default();
        *moved = moved.saturating_add(by);
    }

    /// Adds those of another change.
    pub(crate) fn extend(&mut self, others: Self) {
        for (tally, by) in others.0 {
            self.shift(tally, by);
        }
    }

    /// The rows to add up.
    pub(crate) fn rows(self) -> Vec<Object> {
        let moved = self.0.into_iter().filter(|(_, by)| *by != 0);
        moved
            .map(|(tally, by)| {
                let mut row = Object::new();
                row.insert("id", tally);
                row.insert("by", by);
                row
            })
            .collect()
    }
}

#[derive(SurrealValue)]
#[surreal(crate = "surrealdb::types")]
struct Counted {
    id: RecordId,
    cases: i64,
}

impl Counted {
    /// The parts of its key after the first.
    fn alike(&self) -> impl Iterator<Item = &Value> {
        let parts = match &self.id.key {
            RecordIdKey::Array(parts) => Some(parts.iter().skip(1)),
            _ => None,
        };
        parts.into_iter().flatten()
    }

    fn cases(&self) -> Result<u64, Fault> {
        u64::try_from(self.cases).map_err(|_| Fault::Other("a tally is below zero".to_owned()))
    }
}
