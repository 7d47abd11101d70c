//! `lekwijzer assess` and `lekwijzer schema`: facts in, advice out, without a server or a data folder.

use domain::assess::{Advice, advice_schema};
use domain::facts::{Facts, FactsError};
use domain::rulebook::{Rulebook, RulebookError, Shelf};
use domain::time::Timestamp;
use serde::Serialize;
use serde_json::Value;
use thiserror::Error;

/// Why there is no advice or schema.
#[derive(Debug, Error)]
pub enum AssessError {
    /// A rulebook of the product itself is broken.
    #[error(transparent)]
    Rulebook(#[from] RulebookError),
    /// There is no such rulebook.
    #[error("no such rulebook `{id}`; allowed: {}", allowed.join(", "))]
    NoSuchRulebook {
        /// What was asked for.
        id: String,
        /// The rulebooks that exist.
        allowed: Vec<String>,
    },
    /// The facts don't fit the rulebook.
    #[error(transparent)]
    Facts(#[from] FactsError),
    /// The advice can't be written down.
    #[error("the advice can't be written as JSON: {0}")]
    Json(#[from] serde_json::Error),
    /// There is no such schema here.
    #[error("no such schema `{0}`; allowed: facts, advice, entry")]
    NoSuchSchema(String),
}

/// The advice of a rulebook on facts in JSON.
///
/// # Errors
/// When there is no such rulebook, or the facts don't fit it.
pub fn assess(rulebook_id: &str, json: &str, now: Timestamp) -> Result<Value, AssessError> {
    let shelf = Shelf::load()?;
    let book = book(&shelf, rulebook_id)?;
    let facts = Facts::from_json(book, json)?;
    Ok(serde_json::to_value(domain::assess::assess(book, &facts, now))?)
}

/// Made-up facts and the advice on each, as lines of JSON, for holding another reading of the rules against this one. The
/// same number always gives the same facts.
///
/// # Errors
/// When there is no such rulebook.
pub fn made_up(rulebook_id: &str, count: u64, now: Timestamp) -> Result<Vec<String>, AssessError> {
    let shelf = Shelf::load()?;
    let book = book(&shelf, rulebook_id)?;
    let line = |seed| {
        let facts = Facts::made_up(book, seed, now);
        let advice = domain::assess::assess(book, &facts, now);
        Ok(serde_json::to_string(&MadeUp { facts, now, advice })?)
    };
    (0..count).map(line).collect()
}

/// A line of [`made_up`].
#[derive(Serialize)]
struct MadeUp {
    facts: Facts,
    now: Timestamp,
    advice: Advice,
}

/// The JSON Schema of the facts that the Dutch rulebook takes, or of an advice.
///
/// # Errors
/// When there is no such schema.
pub fn schema(kind: &str) -> Result<Value, AssessError> {
    match kind {
        "facts" => Ok(book(&Shelf::load()?, "nl-avg")?.facts_schema()),
        "advice" => Ok(advice_schema()),
        "entry" => Ok(domain::entry::entry_schema()),
        other => Err(AssessError::NoSuchSchema(other.to_owned())),
    }
}

fn book<'a>(shelf: &'a Shelf, id: &str) -> Result<&'a Rulebook, AssessError> {
    shelf.get(id).ok_or_else(|| AssessError::NoSuchRulebook {
        id: id.to_owned(),
        allowed: shelf.books().map(|book| book.id().to_owned()).collect(),
    })
}
