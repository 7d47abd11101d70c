//! Holding database and journal against each other when the register is opened.

use super::{JournalAt, JournalWriter, note, restore};
use crate::db::{Db, Vars};
use crate::open::{Latest, OpenError};
use crate::vault::Vault;
use register::{Cut, Folder, Journal, OpenError as NotOpen, SigningKey, Tip};
use surrealdb::types::Bytes;

/// Opens the journal and makes the two agree: what the database lost comes back from the journal, what the journal lacks it
/// gets before the first entry that is added. Gives the writer of the journal, and whether the database got entries.
///
/// # Errors
/// When they contradict each other, or one of journal and key was there once and is missing.
pub(crate) async fn reconcile(
    db: &Db,
    at: JournalAt,
    latest: Option<&Latest>,
    own_database: bool,
) -> Result<(JournalWriter, bool), OpenError> {
    let noted: Vec<String> = db
        .run("SELECT VALUE key FROM journal", Vars::default())
        .await?
        .rows(0)?;
    let Some((journal, key)) = opened(&at, db.vault())? else {
        // Several programs with a journal each may share one database; in a database of our own there was this journal only.
        if own_database && !noted.is_empty() {
            return Err(OpenError::JournalGone(at.journal));
        }
        return Ok((JournalWriter::new(at, None), false));
    };
    if own_database && !noted.is_empty() && !noted.contains(&key.verifying().to_string()) {
        return Err(OpenError::OtherKey(at.keys));
    }
    let writer = JournalWriter::new(at, Some(journal));
    let restored = agree(db, &writer, latest).await?;
    note(db, key.verifying()).await?;
    Ok((writer, restored))
}

/// The journal that is there, with its key.
fn opened(at: &JournalAt, vault: &Vault) -> Result<Option<(Journal, SigningKey)>, OpenError> {
    let Some(key) = vault.signing() else {
        return if at.journal.join("format").exists() {
            Err(OpenError::NoKey(at.keys.clone()))
        } else {
            Ok(None)
        };
    };
    match Journal::open(Box::new(Folder::new(&at.journal)), vec![key.clone()], &[]) {
        Ok((journal, cut)) => {
            tell(cut);
            Ok(Some((journal, key)))
        }
        Err(NotOpen::NoJournal) => Ok(None),
        Err(why) => Err(OpenError::Journal(why)),
    }
}

fn tell(cut: Cut) {
    if cut.bytes > 0 {
        tracing::info!(
            cut.entries,
            cut.bytes,
            "the journal ended in what was never acknowledged; that was cut off"
        );
    }
}

/// Makes sure that one of the two goes on from the other; gives back to the database what it lost.
async fn agree(db: &Db, journal: &JournalWriter, latest: Option<&Latest>) -> Result<bool, OpenError> {
    let (log, kept) = (journal.origin().unwrap_or_default(), journal.tip().unwrap_or_default());
    let database = match latest {
        Some((name, _)) if *name != log => return Err(OpenError::OtherRegister),
        Some((_, tip)) => tip.clone(),
        None => Tip::default(),
    };
    let common = database.seq.min(kept.seq);
    if !same(db, journal, &log, common).await? {
        return Err(OpenError::Contradiction(
            first_difference(db, journal, &log, common).await?,
        ));
    }
    if database.seq >= kept.seq {
        return Ok(false);
    }
    tracing::warn!(
        database = database.seq,
        journal = kept.seq,
        "the database lost entries; they come back from the journal"
    );
    restore::restore(db, journal, common).await?;
    Ok(true)
}

/// The first entry in which they differ. Every entry repeats the hash of the one before, so after it all differ.
async fn first_difference(db: &Db, journal: &JournalWriter, log: &str, common: u64) -> Result<u64, OpenError> {
    let (mut alike, mut different) = (0, common);
    while different - alike > 1 {
        let middle = alike.midpoint(different);
        if same(db, journal, log, middle).await? {
            alike = middle;
        } else {
            different = middle;
        }
    }
    Ok(different)
}

/// Whether both have the same entry with this number.
async fn same(db: &Db, journal: &JournalWriter, log: &str, seq: u64) -> Result<bool, OpenError> {
    if seq == 0 {
        return Ok(true);
    }
    let vars = Vars::default().with("entry", crate::keys::entry(log, seq));
    let body: Option<Bytes> = db.run("SELECT VALUE body FROM $entry", vars).await?.row(0)?;
    let record = journal.records(seq, 1)?.pop();
    Ok(body.zip(record).is_some_and(|(body, record)| *body == *record.bytes))
}
