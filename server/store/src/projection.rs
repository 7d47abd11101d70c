//! What is kept of a case beside its entries, so that no page has to read or count them: its lines in the lists, its profile
//! as an example for others, and the tallies in which it counts. All of it is made from the entries and can be made again.

mod changes;
mod rebuild;

pub(crate) use changes::Changes;
pub use rebuild::Rebuilt;
pub(crate) use rebuild::{begin_with, outdate, rebuild};

use crate::case::Case;
use crate::db::Fault;
use crate::line::{List, content};
use crate::{json, keys, tally};
use domain::case_row::CaseRow;
use domain::similar::Profile;
use std::collections::{BTreeMap, BTreeSet};
use surrealdb::types::{Object, RecordId};

/// The number of the form in which all of this is kept, cases included. Raise it when that form changes, or what is kept in
/// it: by a new field of `Incident`, `CaseRow` or `Profile`, another list, another mark. A database in another form is
/// rebuilt when it is opened. A test tells of new fields.
pub(crate) const FORMAT: i64 = 2;

/// What is kept of a case beside its entries.
#[derive(Clone, Debug)]
pub(crate) struct Projection {
    /// Rows that are this case's alone.
    rows: BTreeMap<RecordId, Object>,
    /// The tallies in which it counts.
    tallies: BTreeSet<RecordId>,
}

impl Projection {
    /// Makes it.
    #[expect(
        clippy::mutable_key_type,
        reason = "nothing changes the identity of a record once it is made"
    )]
    pub(crate) fn of(case: &Case) -> Result<Self, Fault> {
        let row = CaseRow::of(&case.incident, case.title.clone());
        let words = format!("{}\n{}\n{}", row.reference, row.title, case.words).to_lowercase();
        let mut rows = BTreeMap::new();
        for list in List::of(&row) {
            rows.insert(list.record(row.reported_at, row.id), content(list, &row, &words)?);
        }
        if let Some(profile) = Profile::of(&case.incident, &case.title) {
            let nature = profile.traits.incident_type.as_deref().unwrap_or_default();
            let mut content = Object::new();
            content.insert("profile", json::write(&profile)?);
            rows.insert(keys::profile(nature, profile.reported_at, profile.id), content);
        }
        Ok(Self {
            rows,
            tallies: tally::tallies(&case.incident, &row),
        })
    }
}
