//! The only way to the database. An answer is handed out only after every one of its statements was checked: a query of
//! this database succeeds as a whole even when its statements failed.

use crate::vault::Vault;
use service::ports::Unavailable;
use std::borrow::Cow;
use std::time::Duration;
use surrealdb::engine::any::Any;
use surrealdb::types::{Error, Object, QueryError, SurrealValue, Value};
use surrealdb::{IndexedResults, Surreal};
use thiserror::Error as ThisError;

/// How often a lost race is run again.
const ATTEMPTS: u32 = 5;

/// A signed-in handle.
#[derive(Clone)]
pub(crate) struct Db {
    handle: Surreal<Any>,
    vault: Vault,
}

/// Why the database did not do what was asked.
#[derive(Clone, Debug, PartialEq, Eq, ThisError)]
pub(crate) enum Fault {
    /// Another transaction wrote the same records first. Nothing was done.
    #[error("another writer was first")]
    Conflict,
    /// A record or an index value that must be new is there already. Nothing was done.
    #[error("{0}")]
    Exists(String),
    /// A statement of ours refused to go on. Nothing was done.
    #[error("{0}")]
    Thrown(String),
    /// Something else; for a change it is not known whether it was done.
    #[error("{0}")]
    Other(String),
}

impl From<Fault> for Unavailable {
    fn from(fault: Fault) -> Self {
        Self(fault.to_string())
    }
}

/// The values that a query is given.
#[derive(Clone, Debug, Default)]
pub(crate) struct Vars(Object);

impl Vars {
    pub(crate) fn with(mut self, name: &str, value: impl SurrealValue) -> Self {
        self.0.insert(name, value);
        self
    }
}

/// What a query gave, statement by statement.
#[derive(Debug)]
pub(crate) struct Answer(IndexedResults);

impl Answer {
    /// The rows of a statement, counted from zero.
    pub(crate) fn rows<T: SurrealValue>(&mut self, statement: usize) -> Result<Vec<T>, Fault> {
        self.0
            .take::<Vec<T>>(statement)
            .map_err(|error| Fault::Other(error.to_string()))
    }

    /// What a statement that gives no rows gave.
    pub(crate) fn value(&mut self, statement: usize) -> Result<Option<Value>, Fault> {
        self.0
            .take::<Option<Value>>(statement)
            .map_err(|error| Fault::Other(error.to_string()))
    }

    /// The first row of a statement, if there is one.
    pub(crate) fn row<T: SurrealValue>(&mut self, statement: usize) -> Result<Option<T>, Fault> {
        Ok(self.rows(statement)?.into_iter().next())
    }
}

impl Db {
    /// A handle that opens no contents.
    pub(crate) fn new(handle: Surreal<Any>) -> Self {
        Self {
            handle,
            vault: Vault::default(),
        }
    }

    /// The same with the keys to contents.
    pub(crate) fn with(self, vault: Vault) -> Self {
        Self { vault, ..self }
    }

    /// The keys to contents.
    pub(crate) const fn vault(&self) -> &Vault {
        &self.vault
    }

    /// Runs a query and checks every statement of it.
    pub(crate) async fn run(&self, text: impl Into<Cow<'static, str>>, vars: Vars) -> Result<Answer, Fault> {
        let mut results = self
            .handle
            .query(text.into())
            .bind(vars.0)
            .await
            .map_err(|error| classify(&error))?;
        let faults = results.take_errors().into_values().map(|error| classify(&error));
        // All statements of a failed transaction fail; only one of them says why.
        faults.min_by_key(telling).map_or(Ok(Answer(results)), Err)
    }

    /// Runs a query, again if another writer was first; for queries that do the same however often they are run.
    pub(crate) async fn insist(&self, text: impl Into<Cow<'static, str>>, vars: Vars) -> Result<Answer, Fault> {
        let text = text.into();
        for attempt in 1..ATTEMPTS {
            match self.run(text.clone(), vars.clone()).await {
                Err(Fault::Conflict) => tokio::time::sleep(Duration::from_millis(u64::from(attempt) * 5)).await,
                outcome => return outcome,
            }
        }
        self.run(text, vars).await
    }
}

fn classify(error: &Error) -> Fault {
    let message = error.message().to_owned();
    if error.query_details() == Some(&QueryError::TransactionConflict) {
        Fault::Conflict
    } else if error.is_already_exists() || (message.contains("index") && message.contains("already contains")) {
        Fault::Exists(message)
    } else if error.is_thrown() {
        Fault::Thrown(message)
    } else {
        Fault::Other(message)
    }
}

/// The lower, the more a fault says about why its transaction failed.
fn telling(fault: &Fault) -> u8 {
    match fault {
        Fault::Conflict => 0,
        Fault::Exists(_) => 1,
        Fault::Thrown(_) => 2,
        Fault::Other(message) if !message.contains("transaction") => 3,
        Fault::Other(_) => 4,
    }
}
