//! The store as one object.

use crate::db::{Db, Fault};
use crate::journal::{JournalAt, JournalWriter};
use crate::known::{Known, Seen};
use crate::open::{self, Handles, OpenError, Owner};
use crate::projection::Rebuilt;
use crate::writer::{Desk, Writer};
use domain::time::Timestamp;
use service::ports::{Append, AppendError, Appended, JournalCheck, Unavailable};
use surrealdb::Surreal;
use surrealdb::engine::any::Any;

/// The stack that a thread needs which runs queries, in bytes: the database works its way through a query by deep recursion.
pub const THREAD_STACK: usize = 16 * 1024 * 1024;

/// The table for browser sessions, which [`SurrealStore::sessions_handle`] may use.
pub const SESSION_TABLE: &str = "session";

/// Everything that is stored.
pub struct SurrealStore {
    pub(crate) db: Db,
    pub(crate) writer: Writer,
    visits: Surreal<Any>,
    pub(crate) seen: Seen,
    pub(crate) journal: Option<JournalWriter>,
}

impl std::fmt::Debug for SurrealStore {
    /// Shows nothing of the handles: they know the password of the owner.
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("SurrealStore")
            .field("log", &self.seen.log())
            .finish_non_exhaustive()
    }
}

impl SurrealStore {
    /// Opens the database at this address and brings it up to date: `mem://`, `surrealkv://FOLDER?sync=every`, or
    /// `ws://HOST:PORT` with the credentials of its owner. Looks whether the latest entries are in order. Runs its writer on
    /// the runtime of the caller.
    ///
    /// # Errors
    /// When the database can't be used; the error says what to do.
    pub async fn open(url: &str, owner: Option<Owner>) -> Result<Self, OpenError> {
        Ok(Self::start(open::open(url, owner, None).await?))
    }

    /// The same with a journal: what the database lost comes back from it, and nothing is acknowledged that is not in it.
    ///
    /// # Errors
    /// When database or journal can't be used, or they contradict each other; the error says what to do.
    pub async fn open_with(url: &str, owner: Option<Owner>, journal: JournalAt) -> Result<Self, OpenError> {
        Ok(Self::start(open::open(url, owner, Some(journal)).await?))
    }

    fn start(handles: Handles) -> Self {
        let db = Db::new(handles.service).with(handles.vault);
        let seen = Seen::from(handles.latest);
        let writer = Writer::start(Desk {
            db: db.clone(),
            seen: seen.clone(),
            journal: handles.journal.clone(),
        });
        Self {
            db,
            writer,
            visits: handles.visits,
            seen,
            journal: handles.journal,
        }
    }

    /// Walks all entries of the database at this address and makes everything anew that is made from them: cases, lists and
    /// counts. Opening does so by itself after the program was changed.
    ///
    /// # Errors
    /// When the database can't be used; at an entry that can't stand where it stands, before anything was touched.
    pub async fn rebuild(url: &str, owner: Option<Owner>, journal: Option<JournalAt>) -> Result<Rebuilt, OpenError> {
        open::rebuild(url, owner, journal).await
    }

    /// Walks through the whole journal, as a stranger would who has its key, and remembers what was found. None for a
    /// register that keeps no journal.
    ///
    /// # Errors
    /// When the walk was broken off.
    pub async fn check_journal(&self, now: fn() -> Timestamp) -> Result<Option<JournalCheck>, Unavailable> {
        match &self.journal {
            Some(journal) => journal.check(now).await,
            None => Ok(None),
        }
    }

    /// A handle on the same database that can use the table [`SESSION_TABLE`] and nothing else.
    #[must_use]
    pub fn sessions_handle(&self) -> Surreal<Any> {
        self.visits.clone()
    }

    /// Adds several changes in one transaction, all or none, for filling a register quickly. A few hundred entries at a
    /// time go well; far more may not fit into one transaction.
    ///
    /// # Errors
    /// With the first change that does not fit.
    pub async fn append_all(&self, appends: Vec<Append>) -> Result<Vec<Appended>, AppendError> {
        self.writer.add(appends).await
    }

    /// The name of the register; none before set-up. It never changes, so it is asked once.
    pub(crate) async fn log(&self) -> Result<Option<String>, Fault> {
        match self.seen.log() {
            Some(log) => Ok(Some(log)),
            None => Ok(Known::latest(&self.db, &self.seen).await?.log),
        }
    }
}
