//! An advice given again from what the register holds, to see that it comes out the same.

use super::{Advice, Outcome, assess};
use crate::facts::Facts;
use crate::rulebook::{NoRulebook, RulebookRef, Shelf};
use crate::time::Timestamp;
use serde_json::Value;
use sha2::{Digest, Sha256};
use thiserror::Error;

/// The version of the engine. It rises with every change after which the same rulebook and facts can give other bytes: in
/// what is advised, in its reasons, in its flips, or in how an advice is written as JSON.
pub const ENGINE: u32 = 1;

/// What the register holds of an advice.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Replay {
    /// The rulebook, exactly.
    pub rulebook: RulebookRef,
    /// The version of the engine.
    pub engine: u32,
    /// The answers, the moment of kennisname included.
    pub facts: Facts,
    /// The moment at which the advice was given.
    pub now: Timestamp,
    /// What it came down to.
    pub outcome: Outcome,
    /// [`Advice::digest`] of it.
    pub digest: String,
}

/// Why an advice does not come out the same.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
pub enum Departure {
    /// The rulebook can't be had.
    #[error(transparent)]
    Rulebook(#[from] NoRulebook),
    /// Another version of the engine gave it, and this one gives other bytes.
    #[error("engine {then} gave this advice, engine {now} gives another{}", parts(.outcome))]
    Engine {
        /// The version that gave it.
        then: u32,
        /// The version here.
        now: u32,
        /// What it comes down to otherwise; nothing if only the explanation differs.
        outcome: Vec<OutcomePart>,
    },
    /// It comes down to something else.
    #[error("the advice comes down to something else{}", parts(.0))]
    Outcome(Vec<OutcomePart>),
    /// It comes down to the same, with another explanation: reasons, open questions, flips, score or deadline.
    #[error("the outcome is the same, the whole advice is not: digest {then} then, {now} now")]
    Digest {
        /// The digest in the register.
        then: String,
        /// The digest now.
        now: String,
    },
}

/// A part of the outcome that differs, as the codes of `lekwijzer assess`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OutcomePart {
    /// Which.
    pub field: String,
    /// What it was.
    pub then: String,
    /// What it is now.
    pub now: String,
}

fn parts(parts: &[OutcomePart]) -> String {
    let told = |part: &OutcomePart| format!("{} was {}, is {}", part.field, part.then, part.now);
    let told: Vec<_> = parts.iter().map(told).collect();
    if told.is_empty() {
        String::new()
    } else {
        format!(": {}", told.join("; "))
    }
}

/// Gives an advice again, under the same rulebook, on the same facts, at the same moment.
///
/// # Errors
/// What differs.
pub fn replay(shelf: &Shelf, given: &Replay) -> Result<Advice, Departure> {
    let book = shelf.exact(&given.rulebook)?;
    let advice = assess(book, &given.facts, given.now);
    let (outcome, digest) = (differing(given.outcome, advice.outcome()), advice.digest());
    if outcome.is_empty() && digest == given.digest {
        return Ok(advice);
    }
    Err(match (given.engine == ENGINE, outcome.is_empty()) {
        (false, _) => Departure::Engine {
            then: given.engine,
            now: ENGINE,
            outcome,
        },
        (true, false) => Departure::Outcome(outcome),
        (true, true) => Departure::Digest {
            then: given.digest.clone(),
            now: digest,
        },
    })
}

fn differing(then: Outcome, now: Outcome) -> Vec<OutcomePart> {
    let (then, now) = (json(&then), json(&now));
    let fields = then.as_object().into_iter().flatten();
    let code = |value: &Value| value.as_str().map_or_else(|| value.to_string(), str::to_owned);
    let differ = fields.filter_map(|(field, then)| {
        let now = now.get(field).unwrap_or(&Value::Null);
        (then != now).then(|| OutcomePart {
            field: field.clone(),
            then: code(then),
            now: code(now),
        })
    });
    differ.collect()
}

impl Advice {
    /// The SHA-256, in hexadecimal, of the advice as JSON with its keys in order and no blanks: two advices with the same
    /// digest are the same to the byte.
    #[must_use]
    pub fn digest(&self) -> String {
        let mut text = String::new();
        write(&json(self), &mut text);
        format!("{:x}", Sha256::digest(text))
    }
}

#[expect(
    clippy::expect_used,
    reason = "an advice is text, whole numbers and finite fractions under keys that are text: JSON holds all of it"
)]
fn json(part: &impl serde::Serialize) -> Value {
    serde_json::to_value(part).expect("JSON holds every part of an advice")
}

/// Writes JSON with keys in order, whatever order the library keeps them in.
fn write(value: &Value, text: &mut String) {
    match value {
        Value::Object(fields) => {
            let mut fields: Vec<_> = fields.iter().collect();
            fields.sort_by_key(|(name, _)| *name);
            text.push('{');
            for (index, (name, value)) in fields.into_iter().enumerate() {
                if index > 0 {
                    text.push(',');
                }
                text.push_str(&Value::from(name.as_str()).to_string());
                text.push(':');
                write(value, text);
            }
            text.push('}');
        }
        Value::Array(items) => {
            text.push('[');
            for (index, item) in items.iter().enumerate() {
                if index > 0 {
                    text.push(',');
                }
                write(item, text);
            }
            text.push(']');
        }
        plain => text.push_str(&plain.to_string()),
    }
}
