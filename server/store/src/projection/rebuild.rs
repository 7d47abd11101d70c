//! Making everything anew that is made from the entries.
//!
//! Nothing is touched before all entries were walked and every case was made once on trial. From then on the database says
//! that this is under way: nobody adds to it, and whoever opens it after a crash begins again.

use super::{Changes, FORMAT};
use crate::case::Case;
use crate::db::{Db, Fault, Vars};
use crate::open::OpenError;
use crate::tally::Moves;
use crate::walk::{Walk, broken};
use crate::{keys, sealed};
use domain::entry::Entry;
use domain::ids::IncidentId;
use register::Tip;
use std::collections::BTreeMap;
use surrealdb::types::{Bytes, RecordId};

/// How many cases are made at once.
const CASES: usize = 100;
/// After how many entries, and cases, the log says how far it is.
const TOLD: (u64, usize) = (10_000, 1000);

/// How many records are deleted at once; more than a transaction can hold would fail.
const RECORDS: usize = 5000;

/// What was rebuilt.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Rebuilt {
    /// How many entries were walked and found in order.
    pub entries: u64,
    /// How many cases were made from them.
    pub cases: usize,
}

/// Says that this is under way, and who does it.
const BEGIN: &str = "UPSERT projection:own SET format = 0, by = <string>rand::uuid() RETURN VALUE by";

/// Who begins later takes over; who began before then stops at its next step.
const STILL_MINE: &str = "IF (SELECT VALUE by FROM ONLY projection:own FOR UPDATE) != $by {
        THROW 'another program has begun as well'
    };";

/// The tables that are made from the entries.
const TABLES: [&str; 5] = ["incident", "line", "profile", "tally", "rule_count"];

const END: &str = "UPSERT projection:own SET format = $format, by = '' RETURN NONE;";

/// The numbers of the entries of each case.
type Seqs = BTreeMap<IncidentId, Vec<u64>>;

/// Walks all entries of a register and makes everything anew that is made from them.
pub(crate) async fn rebuild(db: &Db, log: &str) -> Result<(Rebuilt, Tip), OpenError> {
    let mut walk = Walk::from_start(log);
    let mut seqs = Seqs::new();
    collect(db, &mut walk, &mut seqs).await?;
    for some in chunks(&seqs) {
        read(db, log, &some).await?;
    }
    let by: Option<String> = db.insist(BEGIN, Vars::default()).await?.row(0)?;
    let job = Job {
        db,
        log,
        by: by.unwrap_or_default(),
    };
    // What another process added until then.
    collect(db, &mut walk, &mut seqs).await?;
    for table in TABLES {
        job.empty(table).await?;
    }
    let moves = job.cases(&seqs).await?;
    let vars = Vars::default().with("format", FORMAT).with("moves", moves.rows());
    job.run(&format!("{}{END}", Moves::WRITE), vars).await?;
    let tip = walk.tip().clone();
    let rebuilt = Rebuilt {
        entries: tip.seq,
        cases: seqs.len(),
    };
    tracing::info!(
        rebuilt.entries,
        rebuilt.cases,
        "cases and lists were made from the entries"
    );
    Ok((rebuilt, tip))
}

/// Says in which form a database that is still empty will keep them.
pub(crate) async fn begin_with(db: &Db) -> Result<(), Fault> {
    db.run(END, Vars::default().with("format", FORMAT)).await.map(drop)
}

/// Says that what is kept no longer agrees with the entries, so that it is made anew before anybody reads it.
pub(crate) async fn outdate(db: &Db) -> Result<(), Fault> {
    db.insist(BEGIN, Vars::default()).await.map(drop)
}

async fn collect(db: &Db, walk: &mut Walk, seqs: &mut Seqs) -> Result<(), OpenError> {
    loop {
        let leaves = walk.step(db).await?;
        if leaves.is_empty() {
            return Ok(());
        }
        for entry in leaves.into_iter().map(|leaf| leaf.entry) {
            if let Some(incident) = entry.incident {
                seqs.entry(incident).or_default().push(entry.seq);
            }
        }
        let seq = walk.tip().seq;
        if seq.is_multiple_of(TOLD.0) {
            tracing::info!(seq, "entries are in order so far");
        }
    }
}

/// The cases, some at a time.
fn chunks(seqs: &Seqs) -> impl Iterator<Item = Vec<(&IncidentId, &Vec<u64>)>> {
    let mut cases = seqs.iter();
    std::iter::from_fn(move || {
        let some: Vec<_> = cases.by_ref().take(CASES).collect();
        (!some.is_empty()).then_some(some)
    })
}

/// One rebuild.
struct Job<'a> {
    db: &'a Db,
    log: &'a str,
    /// Tells it from others.
    by: String,
}

impl Job<'_> {
    /// Runs statements in a transaction, unless another rebuild took over.
    async fn run(&self, statements: &str, vars: Vars) -> Result<(), OpenError> {
        let text = format!("BEGIN; {STILL_MINE} {statements} COMMIT;");
        match self.db.insist(text, vars.with("by", self.by.as_str())).await {
            Ok(_) => Ok(()),
            Err(Fault::Conflict | Fault::Thrown(_)) => Err(OpenError::Rebuilding),
            Err(fault) => Err(fault.into()),
        }
    }

    /// Takes everything out of a table.
    async fn empty(&self, table: &str) -> Result<(), OpenError> {
        let text = format!("SELECT VALUE id FROM {table}");
        let records: Vec<RecordId> = self.db.run(text, Vars::default()).await?.rows(0)?;
        for some in records.chunks(RECORDS) {
            let vars = Vars::default().with("records", some.to_vec());
            self.run("DELETE $records RETURN NONE;", vars).await?;
        }
        Ok(())
    }

    /// Makes the cases, and gives the tallies to write at the end.
    async fn cases(&self, seqs: &Seqs) -> Result<Moves, OpenError> {
        let mut moves = Moves::default();
        let mut made = 0_usize;
        for some in chunks(seqs) {
            let mut changes = Changes::default();
            for case in read(self.db, self.log, &some).await? {
                changes.case(None, &case)?;
            }
            moves.extend(changes.take_moves());
            self.run(Changes::WRITE, changes.vars(Vars::default())).await?;
            made = made.saturating_add(some.len());
            if made.is_multiple_of(TOLD.1) {
                tracing::info!(made, of = seqs.len(), "making cases from their entries");
            }
        }
        Ok(moves)
    }
}

/// Some cases, from their entries and texts.
async fn read(db: &Db, log: &str, some: &[(&IncidentId, &Vec<u64>)]) -> Result<Vec<Case>, OpenError> {
    let seqs = some.iter().flat_map(|(_, seqs)| seqs.iter());
    let records: Vec<RecordId> = seqs.map(|seq| keys::entry(log, *seq)).collect();
    let vars = Vars::default().with("entries", records);
    let mut answer = db.run("SELECT VALUE body FROM $entries", vars).await?;
    let mut cases: BTreeMap<IncidentId, Case> = BTreeMap::new();
    let mut texts = Vec::new();
    for body in answer.rows::<Bytes>(0)? {
        let entry: Entry = serde_json::from_slice(&body).map_err(|error| Fault::Other(error.to_string()))?;
        let Some(id) = entry.incident else { continue };
        let case = Case::after(cases.remove(&id), &entry).map_err(|why| broken(entry.seq, why))?;
        cases.insert(id, case);
        texts.extend(told_by(&entry));
    }
    // Those that are still there, in the same order.
    let vars = Vars::default().with("parts", texts);
    let mut answer = db.run(format!("SELECT {} FROM $parts", sealed::COLUMNS), vars).await?;
    for row in answer.rows::<sealed::Row>(0)? {
        let case = keys::case_of(&row.id).and_then(|id| cases.get_mut(&id));
        let (name, part) = row.read()?;
        let text = db.vault().text(log, &part, name)?;
        if let (Some(case), Some(text)) = (case, text) {
            case.tell(name, &text);
        }
    }
    Ok(cases.into_values().collect())
}

/// The sealed parts of an entry of which something is kept beside it.
fn told_by(entry: &Entry) -> impl Iterator<Item = RecordId> {
    let parts = (0_u64..).zip(&entry.sealed);
    parts
        .filter(|(_, part)| Case::heeds(part.name))
        .map(|(place, _)| keys::sealed(entry.incident, entry.seq, place))
}
