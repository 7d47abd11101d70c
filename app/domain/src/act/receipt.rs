//! What the register keeps of an advice so that it can be given again, to the byte, years later.

use crate::assess::{Outcome, Replay};
use crate::facts::{Answer, Facts};
use crate::rulebook::RulebookRef;
use crate::time::Timestamp;
use serde::{Deserialize, Serialize};

/// What is needed, besides facts and rulebook, to give an advice again bit for bit.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct AdviceReceipt {
    /// The version of the engine that gave it, `assess::ENGINE`.
    pub engine: u32,
    /// The moment from which the term ran.
    pub awareness: Timestamp,
    /// The moment at which it was given.
    pub now: Timestamp,
    /// SHA-256 of the whole advice, in hexadecimal.
    pub digest: String,
    /// The rules that decided, by their ids.
    pub rules: Vec<String>,
}

impl AdviceReceipt {
    /// All that is needed to give the advice again, together with what else its entry holds.
    #[must_use]
    pub fn replay(&self, rulebook: &RulebookRef, facts: &Facts, outcome: Outcome) -> Replay {
        let mut facts = facts.clone();
        facts.set("awareness", Answer::Moment(self.awareness));
        Replay {
            rulebook: rulebook.clone(),
            engine: self.engine,
            facts,
            now: self.now,
            outcome,
            digest: self.digest.clone(),
        }
    }
}
