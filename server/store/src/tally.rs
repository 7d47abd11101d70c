//! How many cases are alike, kept with every change so that a list never has to be counted.

use crate::line::{authority, nature};
use crate::{db::Db, db::Fault, db::Vars, keys};
use domain::case_row::CaseRow;
use service::ports::CaseQuery;
use std::collections::BTreeMap;
use surrealdb::types::{Object, SurrealValue};

/// What the cases of one tally have in common.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, SurrealValue)]
#[surreal(crate = "surrealdb::types")]
pub(crate) struct Alike {
    year: i64,
    stage: String,
    nature: String,
    authority: String,
}

impl Alike {
    fn of(row: &CaseRow) -> Self {
        Self {
            year: i64::from(row.reported_at.year()),
            stage: row.stage.code().to_owned(),
            nature: nature(row).to_owned(),
            authority: authority(row).to_owned(),
        }
    }

    fn fits(&self, query: &CaseQuery) -> bool {
        (query.stages.is_empty() || query.stages.iter().any(|stage| stage.code() == self.stage))
            && query.incident_type.as_ref().is_none_or(|nature| *nature == self.nature)
            && query
                .authority
                .is_none_or(|authority| authority.code() == self.authority)
            && query.year.is_none_or(|year| i64::from(year) == self.year)
    }
}

/// By how much a change moves each tally.
#[derive(Clone, Debug, Default)]
pub(crate) struct Moves(BTreeMap<Alike, i64>);

impl Moves {
    /// A case was before, or is now, as this line says.
    pub(crate) fn add(&mut self, row: &CaseRow, by: i64) {
        let moved = self.0.entry(Alike::of(row)).or_default();
        *moved = moved.saturating_add(by);
    }

    /// The rows to add up.
    pub(crate) fn rows(self) -> Vec<Object> {
        let moved = self.0.into_iter().filter(|(_, by)| *by != 0);
        moved.map(|(alike, by)| row(alike, by)).collect()
    }
}

fn row(alike: Alike, by: i64) -> Object {
    let key = vec![
        alike.year.into_value(),
        alike.stage.as_str().into_value(),
        alike.nature.as_str().into_value(),
        alike.authority.as_str().into_value(),
    ];
    let mut row = Object::new();
    row.insert("id", keys::record("tally", key));
    row.insert("alike", alike);
    row.insert("by", by);
    row
}

#[derive(SurrealValue)]
#[surreal(crate = "surrealdb::types")]
struct Counted {
    year: i64,
    stage: String,
    nature: String,
    authority: String,
    cases: i64,
}

/// How many cases a query without text finds.
pub(crate) async fn total(db: &Db, query: &CaseQuery) -> Result<usize, Fault> {
    let mut answer = db
        .run(
            "SELECT year, stage, nature, authority, cases FROM tally",
            Vars::default(),
        )
        .await?;
    let found = answer.rows::<Counted>(0)?.into_iter().filter_map(|row| {
        let alike = Alike {
            year: row.year,
            stage: row.stage,
            nature: row.nature,
            authority: row.authority,
        };
        alike.fits(query).then_some(row.cases)
    });
    usize::try_from(found.sum::<i64>()).map_err(|_| Fault::Other("a tally is below zero".to_owned()))
}
