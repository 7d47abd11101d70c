//! An advice with its reasons, in the shape in which `lekwijzer assess` prints it.

use super::{AuthorityAdvice, Breach, ControllersAdvice, Document, Enisa, Ground, Outcome, PersonsAdvice, Risk};
use crate::facts::{Answer, Facts};
use crate::rulebook::RulebookRef;
use crate::time::Timestamp;
use serde::{Deserialize, Serialize};

/// What the rules say about the facts. Never changed afterwards.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Advice {
    /// The rulebook, exactly.
    pub rulebook: RulebookRef,
    /// Whether it is a personal data breach.
    pub breach: Breach,
    /// Whether it must be documented as one.
    pub document: Document,
    /// The risk to people.
    pub risk: Risk,
    /// On the authority.
    pub authority: Authority,
    /// On the persons concerned.
    pub persons: Persons,
    /// On the controllers, for a processor.
    pub controllers: Controllers,
    /// Why, in the order in which an officer reads it.
    pub reasons: Vec<Reason>,
    /// What is not known and can still change the advice, most telling first.
    pub unknown: Vec<String>,
    /// The smallest changes of answers that would give another advice.
    pub flips: Vec<Flip>,
    /// The severity score: an argument, never the verdict.
    pub enisa: Enisa,
}

/// The advice on the authority.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Authority {
    /// What to do.
    pub advice: AuthorityAdvice,
    /// Whether an answer that is still unknown can change any part of the advice.
    pub provisional: bool,
    /// The end of the term, once kennisname is known.
    pub deadline: Option<Timestamp>,
}

/// The advice on the persons concerned.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Persons {
    /// What to do.
    pub advice: PersonsAdvice,
    /// Why persons at high risk are not told, or later, or otherwise.
    pub ground: Ground,
}

/// The advice to a processor.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Controllers {
    /// What to do.
    pub advice: ControllersAdvice,
}

/// One reason: these answers, under this rule, resting on these sources.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Reason {
    /// The rule, by its id.
    pub rule: String,
    /// The answers that decided.
    pub because: Vec<Because>,
    /// The citations of the rule, by their ids.
    pub cites: Vec<String>,
}

/// An answer that decided.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Because {
    /// The question.
    pub fact: String,
    /// The answer that counted.
    pub value: Answer,
}

/// A change of answers that would give another advice.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Flip {
    /// The answers to change.
    pub set: Facts,
    /// What the advice would then be.
    pub gives: Outcome,
}

impl Advice {
    /// What the advice comes down to.
    #[must_use]
    pub const fn outcome(&self) -> Outcome {
        Outcome {
            breach: self.breach,
            document: self.document,
            risk: self.risk,
            authority: self.authority.advice,
            provisional: self.authority.provisional,
            persons: self.persons.advice,
            ground: self.persons.ground,
            controllers: self.controllers.advice,
        }
    }
}
