//! How many cases a list has.

use super::Counted;
use crate::db::{Db, Fault, Vars};
use crate::keys;
use crate::line::{authority, nature};
use domain::case_row::{CaseRow, Mark};
use service::ports::CaseQuery;
use surrealdb::types::{RecordId, Value};

/// One for all cases that are alike, and one for each mark.
pub(super) fn tallies(row: &CaseRow) -> impl Iterator<Item = RecordId> {
    let marks = Mark::ALL.iter().copied().filter(|mark| row.has(*mark)).map(Some);
    std::iter::once(None).chain(marks).map(|mark| {
        let alike = [row.stage.code(), nature(row), authority(row)];
        keys::tally(mark, row.reported_at.year(), alike)
    })
}

/// How many cases a query without text finds.
pub(crate) async fn total(db: &Db, query: &CaseQuery) -> Result<usize, Fault> {
    let vars = Vars::default().with("tallies", keys::tallies(query.mark, query.year));
    let mut answer = db.run("SELECT id, cases FROM $tallies", vars).await?;
    let mut total = 0_u64;
    for counted in answer.rows::<Counted>(0)? {
        if fits(&counted, query) {
            total = total.saturating_add(counted.cases()?);
        }
    }
    usize::try_from(total).map_err(|error| Fault::Other(error.to_string()))
}

/// Whether a query wants the cases of this tally; mark and year are looked after by the span that was read.
fn fits(counted: &Counted, query: &CaseQuery) -> bool {
    let mut alike = counted.alike().skip(1);
    let mut next = || match alike.next() {
        Some(Value::String(code)) => code.as_str(),
        _ => "",
    };
    let (stage, nature, authority) = (next(), next(), next());
    (query.stages.is_empty() || query.stages.iter().any(|wanted| wanted.code() == stage))
        && query.incident_type.as_ref().is_none_or(|wanted| wanted == nature)
        && query.authority.is_none_or(|wanted| wanted.code() == authority)
}
