//! The one way to change anything.

use crate::ports::{Account, FormKey, Receipt, Unavailable};
use async_trait::async_trait;
use domain::change::{Change, Version};
use domain::draft::Checkpoint;
use domain::entry::Entry;
use domain::ids::{DraftId, IncidentId};
use domain::incident::Incident;
use domain::organisation::Organisation;
use domain::time::Timestamp;
use thiserror::Error;

/// A change, and the rows beside the register that must change in the same breath.
#[derive(Clone, Debug)]
pub struct Append {
    /// The entries.
    pub change: Change,
    /// The rows.
    pub also: Vec<Also>,
}

/// A row beside the register.
#[derive(Clone, Debug)]
pub enum Also {
    /// Write an account. The mail address must be free or this account's own.
    Account(Box<Account>),
    /// Write the organisation.
    Organisation(Box<Organisation>),
    /// Mark a report form as sent and keep its receipt with it. A form that was sent before refuses the change.
    Sent {
        /// The form.
        draft: DraftId,
        /// What its receipt page shows.
        receipt: Receipt,
    },
    /// Let whoever holds the code with this SHA-256 (hexadecimal) come to the case of this change: its reporter, or
    /// somebody who is invited to judge.
    CaseKey(String),
    /// Forget the raw answers of a form that was accepted.
    DropForm(FormKey),
}

/// What came of a change.
#[derive(Clone, Debug)]
pub struct Appended {
    /// The entries in their place.
    pub entries: Vec<Entry>,
    /// The case as it now is, for a change of a case.
    pub incident: Option<Incident>,
    /// The register as it now is.
    pub head: Head,
}

/// How far the register has come.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Head {
    /// Number of the latest entry; zero for an empty register.
    pub seq: u64,
    /// Its leaf hash, in hexadecimal; zeroes for an empty register.
    pub hash: String,
}

/// What a walk through the whole journal found.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct JournalCheck {
    /// When it ended.
    pub at: Timestamp,
    /// How many entries were found right, from the first on.
    pub entries: u64,
    /// What is wrong, for the log and for who runs the server; none when everything is right.
    pub problem: Option<String>,
}

/// Why a change was not added. Nothing of it was.
#[derive(Debug, Error)]
pub enum AppendError {
    /// The case moved on meanwhile.
    #[error("the case moved on to version {0:?}")]
    Stale(Version),
    /// There is no such case.
    #[error("there is no such case")]
    NoSuchCase,
    /// This very change was added before.
    #[error("the change was added before")]
    Duplicate,
    /// The mail address belongs to another account.
    #[error("the mail address is in use")]
    MailInUse,
    /// The change breaks a rule of the domain; the use case should have refused it.
    #[error("the change does not fit: {0}")]
    Refused(String),
    /// The store can't be reached, or it is not known whether the change was added.
    #[error(transparent)]
    Unavailable(#[from] Unavailable),
}

/// The append-only register.
#[async_trait]
pub trait Register: Send + Sync {
    /// Adds a change, durably, all of it or nothing. When this returns `Ok`, the entries are on disk.
    async fn append(&self, append: Append) -> Result<Appended, AppendError>;
    /// Adds several changes in order, for filling a register quickly. A store may do them as one, so no two of them may
    /// be of the same case.
    async fn append_all(&self, appends: Vec<Append>) -> Result<Vec<Appended>, AppendError> {
        let mut appended = Vec::new();
        for append in appends {
            appended.push(self.append(append).await?);
        }
        Ok(appended)
    }
    /// How far the register has come.
    async fn head(&self) -> Result<Head, Unavailable>;
    /// The latest checkpoint; none for a register that keeps no journal, or is not open yet.
    async fn checkpoint(&self) -> Result<Option<Checkpoint>, Unavailable>;
    /// The proof that the entry with this number is in the register, for whoever wants to keep it: a C2SP tlog-proof. None
    /// where there is no checkpoint.
    async fn receipt(&self, seq: u64) -> Result<Option<String>, Unavailable>;
    /// What the latest walk through the whole journal found; none when there was none since the start.
    async fn journal_check(&self) -> Result<Option<JournalCheck>, Unavailable>;
    /// All entries of a case, oldest first.
    async fn entries_of(&self, incident: IncidentId) -> Result<Vec<Entry>, Unavailable>;
    /// At most `limit` entries from number `from` on, in order.
    async fn entries_from(&self, from: u64, limit: usize) -> Result<Vec<Entry>, Unavailable>;
}
