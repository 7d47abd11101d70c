//! Reading and adding entries.

use crate::db::{Fault, Vars};
use crate::journal::JournalWriter;
use crate::known::Known;
use crate::{keys, store::SurrealStore};
use async_trait::async_trait;
use domain::draft::Checkpoint;
use domain::entry::Entry;
use domain::ids::IncidentId;
use service::ports::{Append, AppendError, Appended, Head, JournalCheck, Register, Unavailable};
use surrealdb::types::{Bytes, RecordId};

#[async_trait]
impl Register for SurrealStore {
    async fn append(&self, append: Append) -> Result<Appended, AppendError> {
        let appended = self.writer.add(vec![append]).await?.pop();
        appended.ok_or_else(|| AppendError::Unavailable(Unavailable("the writer gave no answer".to_owned())))
    }

    async fn append_all(&self, appends: Vec<Append>) -> Result<Vec<Appended>, AppendError> {
        self.writer.add(appends).await
    }

    async fn head(&self) -> Result<Head, Unavailable> {
        let tip = Known::latest(&self.db, &self.seen).await?.tip;
        Ok(Head {
            seq: tip.seq,
            hash: tip.hash,
        })
    }

    async fn checkpoint(&self) -> Result<Option<Checkpoint>, Unavailable> {
        Ok(self.journal.as_ref().and_then(JournalWriter::checkpoint))
    }

    async fn receipt(&self, seq: u64) -> Result<Option<String>, Unavailable> {
        match &self.journal {
            Some(journal) => journal.receipt(seq).await,
            None => Ok(None),
        }
    }

    async fn journal_check(&self) -> Result<Option<JournalCheck>, Unavailable> {
        Ok(self.journal.as_ref().and_then(JournalWriter::last_check))
    }

    async fn entries_of(&self, incident: IncidentId) -> Result<Vec<Entry>, Unavailable> {
        let Some(log) = self.log().await? else {
            return Ok(Vec::new());
        };
        let vars = Vars::default().with("case", keys::incident(incident));
        let seqs: Vec<i64> = self
            .db
            .run("SELECT VALUE seqs FROM $case", vars)
            .await?
            .row(0)?
            .unwrap_or_default();
        let records: Vec<RecordId> = seqs
            .iter()
            .filter_map(|seq| u64::try_from(*seq).ok())
            .map(|seq| keys::entry(&log, seq))
            .collect();
        let vars = Vars::default().with("records", records);
        let entries = read(&self.db.run("SELECT VALUE body FROM $records", vars).await?.rows(0)?)?;
        if entries.len() == seqs.len() {
            return Ok(entries);
        }
        Err(Unavailable(format!(
            "of {} entries of case {incident}, {} are there",
            seqs.len(),
            entries.len()
        )))
    }

    async fn entries_from(&self, from: u64, limit: usize) -> Result<Vec<Entry>, Unavailable> {
        let Some(log) = self.log().await? else {
            return Ok(Vec::new());
        };
        let limit = i64::try_from(limit).unwrap_or(i64::MAX);
        let vars = Vars::default()
            .with("range", keys::entries_from(&log, from))
            .with("limit", limit);
        let mut answer = self
            .db
            .run("SELECT VALUE body FROM array::first([$range]) LIMIT $limit", vars)
            .await?;
        Ok(read(&answer.rows(0)?)?)
    }
}

fn read(bodies: &[Bytes]) -> Result<Vec<Entry>, Fault> {
    let entries = bodies.iter().map(|body| serde_json::from_slice(body));
    entries
        .collect::<Result<_, _>>()
        .map_err(|error| Fault::Other(format!("an entry can't be read: {error}")))
}
