//! A walk over the stored entries that stops at the first one that can't stand where it stands.

use crate::db::{Db, Vars};
use crate::open::OpenError;
use crate::{entry, keys};
use register::{Checker, Leaf, Tip, leaf_hash};
use surrealdb::types::{Bytes, Object, RecordId, SurrealValue};

/// How many entries are read at once.
const STEP: usize = 500;
/// How many of the latest entries are looked at when a register is opened: enough for what a fault of the disk leaves
/// behind, few enough not to be noticed.
const NEAR: u64 = 250;
/// How many entries are looked at together when the last is sought.
const LOOKS: u64 = 64;
/// More entries than a register can have.
const BEYOND: u64 = 1 << 48;

/// A walk over the entries of a register, in their order.
#[derive(Clone, Debug)]
pub(crate) struct Walk {
    log: String,
    checker: Checker,
}

impl Walk {
    /// Before the first entry.
    pub(crate) fn from_start(log: &str) -> Self {
        Self::after(log, Tip::default())
    }

    /// Before the latest few.
    pub(crate) async fn near_end(db: &Db, log: &str) -> Result<Self, OpenError> {
        let seq = last(db, log).await?.saturating_sub(NEAR);
        if seq == 0 {
            return Ok(Self::from_start(log));
        }
        let vars = Vars::default().with("entry", keys::entry(log, seq));
        let body: Option<Bytes> = db.run("SELECT VALUE body FROM $entry", vars).await?.row(0)?;
        let body = body.ok_or_else(|| broken(seq, "is not there"))?;
        let hash = leaf_hash(&body);
        Ok(Self::after(log, Tip { seq, hash }))
    }

    /// After an entry that is known.
    pub(crate) fn after(log: &str, tip: Tip) -> Self {
        Self {
            log: log.to_owned(),
            checker: Checker::new(log, tip),
        }
    }

    /// The latest entry that was passed.
    pub(crate) const fn tip(&self) -> &Tip {
        self.checker.tip()
    }

    /// The next entries; none at the end.
    pub(crate) async fn step(&mut self, db: &Db) -> Result<Vec<Leaf>, OpenError> {
        let vars = Vars::default().with(
            "entries",
            keys::entries_from(&self.log, self.tip().seq.saturating_add(1)),
        );
        let text = format!("SELECT * FROM array::first([$entries]) LIMIT {STEP}");
        let rows: Vec<Object> = db.run(text, vars).await?.rows(0)?;
        rows.into_iter().map(|row| self.take(&row)).collect()
    }

    /// Walks to the end.
    pub(crate) async fn finish(mut self, db: &Db) -> Result<Tip, OpenError> {
        while !self.step(db).await?.is_empty() {}
        Ok(self.tip().clone())
    }

    fn take(&mut self, row: &Object) -> Result<Leaf, OpenError> {
        let seq = self.tip().seq.saturating_add(1);
        let body = row.get("body").cloned().and_then(|body| Bytes::from_value(body).ok());
        let body = body.ok_or_else(|| broken(seq, "has no bytes"))?;
        let leaf = self.checker.take(&body).map_err(|bad| broken(bad.seq, bad.fault))?;
        // What is stored beside the bytes is only there to find them by.
        if entry::content(&leaf)? == *row {
            Ok(leaf)
        } else {
            Err(broken(seq, "is filed as something else than it is"))
        }
    }
}

/// The number of the latest entry; zero for none.
///
/// Reading from the end takes longer the longer a register is, so this narrows down to an entry that is there and whose
/// next one is not. In a register with a gap that may be the one before the gap, so then nothing may come behind it.
async fn last(db: &Db, log: &str) -> Result<u64, OpenError> {
    let (mut found, mut missing) = (0, BEYOND);
    while missing - found > 1 {
        let step = (missing - found).div_ceil(LOOKS);
        let looked_at = (found.saturating_add(step)..missing).step_by(usize::try_from(step).unwrap_or(usize::MAX));
        let records: Vec<RecordId> = looked_at.map(|seq| keys::entry(log, seq)).collect();
        let vars = Vars::default().with("entries", records);
        let there: Vec<RecordId> = db.run("SELECT VALUE id FROM $entries", vars).await?.rows(0)?;
        found = there.iter().filter_map(keys::entry_number).max().unwrap_or(found);
        missing = missing.min(found.saturating_add(step));
    }
    let vars = Vars::default().with("behind", keys::entries_from(log, missing));
    let text = "SELECT VALUE id FROM array::first([$behind]) LIMIT 1";
    match db.run(text, vars).await?.row::<RecordId>(0)? {
        None => Ok(found),
        Some(_) => Err(broken(missing, "is not there")),
    }
}

/// The error that names an entry.
pub(crate) fn broken(seq: u64, why: impl std::fmt::Display) -> OpenError {
    OpenError::Broken {
        seq,
        why: why.to_string(),
    }
}
