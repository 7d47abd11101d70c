//! `lekwijzer assess --replay`: entries of the register in, and for each advice among them whether it comes out the same.

use domain::act::{Act, AdviceReceipt};
use domain::assess::{Advice, Departure, OutcomePart, Replay, replay};
use domain::entry::Entry;
use domain::rulebook::{RulebookError, Shelf};
use serde::Serialize;
use serde_json::{Deserializer, Value};
use thiserror::Error;

/// Why nothing could be given again.
#[derive(Debug, Error)]
pub enum ReplayError {
    /// A rulebook of the product itself is broken.
    #[error(transparent)]
    Rulebook(#[from] RulebookError),
    /// What came in is no JSON.
    #[error("no JSON: {0}")]
    Json(#[source] serde_json::Error),
    /// A value is no entry of the register.
    #[error("value {place} is no entry of the register: {cause}")]
    NoEntry {
        /// Which value, from 1 on.
        place: usize,
        /// Why not.
        cause: serde_json::Error,
    },
    /// No entry holds an advice.
    #[error("no entry holds an advice")]
    NoAdvice,
    /// An advice was recorded without what is needed to give it again.
    #[error("entry {0} holds an advice without its receipt, so it can't be given again")]
    NoReceipt(u64),
}

/// What came of giving one advice again.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Replayed {
    /// The number of its entry.
    pub seq: u64,
    /// Whether it came out the same to the byte.
    pub same: bool,
    /// SHA-256 of the advice, as the register holds it.
    pub digest: String,
    /// Why it did not; none when it is the same.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub why: Option<String>,
    /// The parts of the outcome that differ.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub differs: Vec<Part>,
}

/// A part of the outcome that differs.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Part {
    /// Which.
    pub field: String,
    /// What it was.
    pub then: String,
    /// What it is now.
    pub now: String,
}

/// Gives every advice again that is among these entries: one entry, an array of them, or one after the other.
///
/// # Errors
/// When something can't be read, or there is no advice that can be given again.
pub fn replay_entries(json: &str) -> Result<Vec<Replayed>, ReplayError> {
    let shelf = Shelf::load()?;
    let mut replayed = Vec::new();
    for entry in entries(json)? {
        let Act::Advised {
            rulebook,
            facts,
            outcome,
            receipt,
        } = &entry.act
        else {
            continue;
        };
        let receipt = receipt.as_ref().ok_or(ReplayError::NoReceipt(entry.seq))?;
        let given = receipt.replay(rulebook, facts, *outcome);
        replayed.push(match replay(&shelf, &given) {
            Ok(advice) => compared(&shelf, entry.seq, receipt, &given, &advice),
            Err(departure) => Replayed {
                seq: entry.seq,
                same: false,
                digest: given.digest,
                differs: parts(&departure),
                why: Some(departure.to_string()),
            },
        });
    }
    if replayed.is_empty() {
        return Err(ReplayError::NoAdvice);
    }
    Ok(replayed)
}

fn entries(json: &str) -> Result<Vec<Entry>, ReplayError> {
    let mut values = Vec::new();
    for value in Deserializer::from_str(json).into_iter::<Value>() {
        match value.map_err(ReplayError::Json)? {
            Value::Array(several) => values.extend(several),
            one => values.push(one),
        }
    }
    let read = |(place, value)| serde_json::from_value(value).map_err(|cause| ReplayError::NoEntry { place, cause });
    (1..).zip(values).map(read).collect()
}

/// The advice came out the same; so must the list of the rules that decided, which the register keeps beside it.
fn compared(shelf: &Shelf, seq: u64, receipt: &AdviceReceipt, given: &Replay, advice: &Advice) -> Replayed {
    let book = shelf.exact(&given.rulebook).ok();
    let rules = book
        .map(|book| book.deciding_rules(advice).join(", "))
        .unwrap_or_default();
    let held = receipt.rules.join(", ");
    let same = rules == held;
    let differs = Part {
        field: "rules".to_owned(),
        then: held,
        now: rules,
    };
    Replayed {
        seq,
        same,
        digest: given.digest.clone(),
        why: (!same).then(|| "the advice is the same, the rules that decided it are not".to_owned()),
        differs: if same { Vec::new() } else { vec![differs] },
    }
}

fn parts(departure: &Departure) -> Vec<Part> {
    let (Departure::Engine { outcome, .. } | Departure::Outcome(outcome)) = departure else {
        return Vec::new();
    };
    let part = |part: &OutcomePart| Part {
        field: part.field.clone(),
        then: part.then.clone(),
        now: part.now.clone(),
    };
    outcome.iter().map(part).collect()
}
