//! The journal beside the database: the second copy, without which nothing is acknowledged.
//!
//! The database decides what is the next entry. Then the journal gets it, and only then does anybody hear that it is in the
//! register. So the journal may be behind the database by what nobody was told of, and catches up; it is ahead only of a
//! database that lost something, which is then mended from it (`reconcile`).

mod checked;
mod missing;
mod reconcile;
mod restore;

pub(crate) use reconcile::reconcile;

use crate::db::{Db, Fault, Vars};
use crate::open::OpenError;
use crate::plan::Plan;
use domain::draft::Checkpoint;
use missing::Missing;
use register::{Folder, Journal, Leaf, ReadError, Record, SealedEntry, Tip, VerifyingKey, WriteError};
use service::ports::{JournalCheck, Unavailable};
use std::path::PathBuf;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use surrealdb::types::RecordId;
use thiserror::Error;

/// Where the journal and its keys lie.
#[derive(Clone, Debug)]
pub struct JournalAt {
    /// The folder of the journal.
    pub journal: PathBuf,
    /// The folder of the keys; never part of a backup of the journal.
    pub keys: PathBuf,
    /// 32 random bytes that nobody can guess.
    pub random: fn() -> [u8; 32],
}

/// Why an entry is not in the journal.
#[derive(Debug, Error)]
pub(crate) enum JournalFault {
    /// It could not be written.
    #[error("the journal can't be written: {0}")]
    Write(#[from] WriteError),
    /// It could not be begun.
    #[error(transparent)]
    Open(#[from] Box<OpenError>),
    /// The database has fewer entries than it had.
    #[error("the database has lost entries after number {0}; stop the program and start it again")]
    Ahead(u64),
    /// What the journal lacks can't be read from the database.
    #[error(transparent)]
    Database(#[from] Fault),
    /// The work was broken off.
    #[error("writing the journal was broken off")]
    Interrupted,
}

/// The one writer of a journal. None is open before the register is.
#[derive(Clone, Debug)]
pub(crate) struct JournalWriter {
    at: JournalAt,
    open: Arc<Mutex<Option<Journal>>>,
    checked: Arc<Mutex<Option<JournalCheck>>>,
}

impl JournalWriter {
    fn new(at: JournalAt, journal: Option<Journal>) -> Self {
        Self {
            at,
            open: Arc::new(Mutex::new(journal)),
            checked: Arc::default(),
        }
    }

    /// The latest entry in the journal; none before it is begun.
    pub(crate) fn tip(&self) -> Option<Tip> {
        self.lock().as_ref().map(|journal| journal.tip().clone())
    }

    /// The latest checkpoint; none before the first entry.
    pub(crate) fn checkpoint(&self) -> Option<Checkpoint> {
        let open = self.lock();
        let journal = open.as_ref().filter(|journal| journal.tip().seq > 0)?;
        let signed = journal.checkpoint();
        Some(Checkpoint {
            origin: signed.checkpoint().origin.clone(),
            size: signed.checkpoint().size,
            root: signed.checkpoint().root.to_string(),
            note: signed.text().to_owned(),
            key: journal.key()?.to_string(),
        })
    }

    /// The name of the register that it is of, as long as it is begun.
    fn origin(&self) -> Option<String> {
        let open = self.lock();
        open.as_ref()
            .map(|journal| journal.checkpoint().checkpoint().origin.clone())
    }

    /// Some entries, from this number on.
    fn records(&self, from: u64, limit: usize) -> Result<Vec<Record>, ReadError> {
        match self.lock().as_ref() {
            Some(journal) => journal.records(from)?.take(limit).collect(),
            None => Ok(Vec::new()),
        }
    }

    /// A receipt for an entry under the latest checkpoint; none before the journal is begun.
    pub(crate) async fn receipt(&self, seq: u64) -> Result<Option<String>, Unavailable> {
        let open = Arc::clone(&self.open);
        let read = move || locked(&open).as_ref().map(|journal| journal.receipt(seq)).transpose();
        match tokio::task::spawn_blocking(read).await {
            Ok(Ok(receipt)) => Ok(receipt.map(|receipt| receipt.to_string())),
            Ok(Err(why)) => Err(Unavailable(why.to_string())),
            Err(why) => Err(Unavailable(why.to_string())),
        }
    }

    /// Adds what the database has and the journal has not, up to this entry. After that the next one may be planned.
    pub(crate) async fn catch_up(&self, db: &Db, log: &str, tip: &Tip) -> Result<(), JournalFault> {
        let kept = match self.tip() {
            Some(kept) => kept,
            None => self.begin(db, log).await?,
        };
        if self.is_stopped() {
            return Err(WriteError::Stopped.into());
        }
        if kept.seq > tip.seq {
            return Err(JournalFault::Ahead(tip.seq));
        }
        let mut missing = Missing::after(log, kept);
        while missing.tip().seq < tip.seq {
            let some = missing.step(db).await.map_err(Box::new)?;
            if some.is_empty() {
                return Err(JournalFault::Ahead(missing.tip().seq));
            }
            self.append(some).await?;
        }
        Ok(())
    }

    /// Adds what the database took of a plan. When this returns it is on disk here too.
    pub(crate) async fn follow(&self, db: &Db, plan: Plan) -> Result<(), JournalFault> {
        match (self.tip(), plan.log()) {
            (None, Some(log)) => self.catch_up(db, log, plan.tip()).await,
            _ => self.append(plan.into_entries()).await,
        }
    }

    /// Whether the disk failed so that nothing more can be promised until the program starts anew.
    pub(crate) fn is_stopped(&self) -> bool {
        self.lock().as_ref().is_some_and(Journal::is_stopped)
    }

    async fn append(&self, entries: Vec<Leaf>) -> Result<(), JournalFault> {
        let open = Arc::clone(&self.open);
        let write = move || -> Result<(), JournalFault> {
            let batch: Vec<_> = entries.iter().map(SealedEntry::from).collect();
            let mut journal = locked(&open);
            let journal = journal.as_mut().ok_or(JournalFault::Interrupted)?;
            journal.append(&batch)?;
            Ok(())
        };
        tokio::task::spawn_blocking(write)
            .await
            .map_err(|_| JournalFault::Interrupted)?
    }

    /// Begins the journal of a register that has none.
    async fn begin(&self, db: &Db, log: &str) -> Result<Tip, JournalFault> {
        db.vault().begin(log).map_err(Box::new)?;
        let key = db.vault().signing();
        let key = key.ok_or_else(|| Box::new(OpenError::NoKey(self.at.keys.clone())))?;
        let verifying = key.verifying().clone();
        let journal = Journal::create(Box::new(Folder::new(&self.at.journal)), vec![key]);
        let journal = journal.map_err(|why| Box::new(OpenError::Journal(why)))?;
        let tip = journal.tip().clone();
        *self.lock() = Some(journal);
        note(db, &verifying).await?;
        Ok(tip)
    }

    fn lock(&self) -> MutexGuard<'_, Option<Journal>> {
        locked(&self.open)
    }
}

fn locked<T>(journal: &Mutex<T>) -> MutexGuard<'_, T> {
    // A journal that was left in the middle of a write has stopped and says so itself.
    journal.lock().unwrap_or_else(PoisonError::into_inner)
}

/// Notes in the database that there is a journal with this key, once.
async fn note(db: &Db, key: &VerifyingKey) -> Result<(), Fault> {
    let vars = Vars::default()
        .with("id", RecordId::new("journal", key.id()))
        .with("key", key.to_string());
    match db.run("CREATE $id SET key = $key RETURN NONE", vars).await {
        Ok(_) | Err(Fault::Exists(_)) => Ok(()),
        Err(fault) => Err(fault),
    }
}
