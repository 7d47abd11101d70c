//! What may be done to a case, and what it then adds to the register.

use super::{Closing, Incident, MeasureKind, Stage};
use crate::act::{Act, AuthorityChannel, Means, NoticeKind};
use crate::assess::Advice;
use crate::change::Step;
use crate::decision::{AuthorityDecision, PersonsDecision, contradicts, follows};
use crate::entry::PartName;
use crate::facts::Answer;
use crate::ids::{EntryId, MeasureId};
use crate::rulebook::Rulebook;
use crate::time::Timestamp;
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use std::collections::BTreeSet;
use thiserror::Error;

/// Why an act is refused. What it says in words is [`crate::text::refusal`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, Error)]
#[serde(rename_all = "snake_case")]
pub enum Refusal {
    /// The case is closed.
    #[error("the case is closed")]
    Closed,
    /// The case is not closed.
    #[error("the case is not closed")]
    NotClosed,
    /// There is no decision yet.
    #[error("there is no decision yet")]
    NotDecided,
    /// The rulebook has no such question or option.
    #[error("the rulebook has no such question or answer")]
    NoSuchQuestion,
    /// Persons can't be informed of a high risk while the authority is not notified.
    #[error("persons are informed while the authority is not")]
    Contradiction,
    /// A rulebook that is only a proposal can't carry a decision.
    #[error("a proposal can not decide")]
    ProposalCanNotDecide,
    /// The decision says to notify, and no notification is recorded.
    #[error("the notification to the authority is not recorded")]
    AuthorityOpen,
    /// The decision says to inform, and nothing is recorded.
    #[error("informing the persons is not recorded")]
    PersonsOpen,
    /// The decision rests on facts that changed since.
    #[error("the decision rests on facts that changed")]
    Stale,
    /// There is no such measure, or it is done.
    #[error("no such open measure")]
    NoSuchMeasure,
    /// A first notification is recorded already.
    #[error("a first notification is recorded already")]
    AlreadyNotified,
    /// There is no first notification to add to or to withdraw.
    #[error("no first notification is recorded")]
    NotNotified,
    /// Kennisname can't lie in the future or before the discovery.
    #[error("kennisname lies in the future or before the first signal")]
    AwarenessOutOfRange,
}

impl Refusal {
    /// The stable code, as in addresses.
    #[must_use]
    pub fn code(self) -> String {
        serde_json::to_value(self)
            .ok()
            .and_then(|code| code.as_str().map(str::to_owned))
            .unwrap_or_default()
    }

    /// Reads a code.
    #[must_use]
    pub fn from_code(code: &str) -> Option<Self> {
        serde_json::from_value(code.into()).ok()
    }
}

/// What an officer decided, with the reason.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DecisionInput {
    /// On the authority.
    pub authority: AuthorityDecision,
    /// On the persons.
    pub persons: PersonsDecision,
    /// Why.
    pub reason: String,
}

/// A notification that was sent to the authority.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NoticeInput {
    /// What was sent.
    pub notice: NoticeKind,
    /// When.
    pub at: Timestamp,
    /// By which channel.
    pub channel: AuthorityChannel,
    /// The number that the authority gave.
    pub number: String,
    /// Why it was late; empty when it was not.
    pub late_reason: String,
}

/// A round of informing persons.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PersonsInput {
    /// When.
    pub at: Timestamp,
    /// How many.
    pub count: u64,
    /// How.
    pub means: BTreeSet<Means>,
}

impl Incident {
    fn step(&self, act: Act) -> Result<Step, Refusal> {
        self.stage.after(&act).map(|_| Step::new(act))
    }

    /// Answers a question of the triage; `evidence` may be empty.
    ///
    /// # Errors
    /// When the case is closed or the rulebook has no such question or option.
    pub fn answer(&self, book: &Rulebook, question: &str, answer: Answer, evidence: &str) -> Result<Step, Refusal> {
        if !book.accepts(question, &answer) {
            return Err(Refusal::NoSuchQuestion);
        }
        let act = Act::Answered {
            question: question.to_owned(),
            answer,
        };
        Ok(self.step(act)?.with(PartName::Evidence, evidence))
    }

    /// Gives the case a title.
    ///
    /// # Errors
    /// When the case is closed.
    pub fn name(&self, title: &str) -> Result<Step, Refusal> {
        Ok(self.step(Act::Named {})?.with(PartName::Title, title))
    }

    /// Sets kennisname, with the reason (law.md C-1: a reasonable degree of certainty).
    ///
    /// # Errors
    /// When the case is closed, or the moment lies in the future or before the discovery.
    pub fn set_awareness(&self, at: Timestamp, reason: &str, now: Timestamp) -> Result<Step, Refusal> {
        if at > now || at < self.first_signal() {
            return Err(Refusal::AwarenessOutOfRange);
        }
        Ok(self
            .step(Act::AwarenessSet { at })?
            .with(PartName::AwarenessReason, reason))
    }

    /// Decides on the advice. The advice and the decision are two entries; `advice_entry` is the identity of the first.
    ///
    /// # Errors
    /// When the case is closed, the rulebook is a proposal, or persons would be informed without the authority.
    pub fn decide(
        &self,
        book: &Rulebook,
        advice: &Advice,
        advice_entry: EntryId,
        input: &DecisionInput,
    ) -> Result<[Step; 2], Refusal> {
        if contradicts(input.authority, input.persons) {
            return Err(Refusal::Contradiction);
        }
        if book.is_proposal() {
            return Err(Refusal::ProposalCanNotDecide);
        }
        let outcome = advice.outcome();
        let follows = follows(&outcome, input.authority, input.persons);
        let advised = Act::Advised {
            rulebook: book.reference(),
            facts: self.facts.clone(),
            outcome,
        };
        let decided = Act::Decided {
            advice: advice_entry,
            follows,
            authority: input.authority,
            persons: input.persons,
        };
        Ok([
            self.step(advised)?,
            self.step(decided)?.with(PartName::DecisionReason, &input.reason),
        ])
    }

    /// Records a notification to the authority.
    ///
    /// # Errors
    /// When there is no decision, when a first notification comes twice, or a later one without a first.
    pub fn notify_authority(&self, input: &NoticeInput) -> Result<Step, Refusal> {
        match (input.notice, self.first_notice()) {
            (NoticeKind::First, Some(_)) => return Err(Refusal::AlreadyNotified),
            (NoticeKind::Supplement | NoticeKind::Withdrawal, None) => return Err(Refusal::NotNotified),
            _ => {}
        }
        let act = Act::AuthorityNotified {
            notice: input.notice,
            at: input.at,
            channel: input.channel,
        };
        let step = self.step(act)?;
        Ok(step
            .with(PartName::AuthorityNumber, &input.number)
            .with(PartName::LateReason, &input.late_reason))
    }

    /// Records that persons were informed.
    ///
    /// # Errors
    /// When there is no decision or the case is closed.
    pub fn inform_persons(&self, input: &PersonsInput) -> Result<Step, Refusal> {
        self.step(Act::PersonsInformed {
            at: input.at,
            count: input.count,
            means: input.means.clone(),
        })
    }

    /// Writes a text of the case: the details for the form, or the letter.
    ///
    /// # Errors
    /// When the case is closed.
    pub fn write(&self, act: Act, name: PartName, text: &str) -> Result<Step, Refusal> {
        Ok(self.step(act)?.with(name, text))
    }

    /// Plans a measure; `text` holds what and who.
    ///
    /// # Errors
    /// When the case is closed.
    pub fn plan_measure(
        &self,
        measure: MeasureId,
        measure_kind: MeasureKind,
        due: Option<NaiveDate>,
        text: &str,
    ) -> Result<Step, Refusal> {
        Ok(self
            .step(Act::MeasurePlanned {
                measure,
                measure_kind,
                due,
            })?
            .with(PartName::Measure, text))
    }

    /// Records that a measure was carried out.
    ///
    /// # Errors
    /// When the case is closed or the measure is not open.
    pub fn finish_measure(&self, measure: MeasureId) -> Result<Step, Refusal> {
        if !self
            .measures
            .iter()
            .any(|held| held.id == measure && held.done.is_none())
        {
            return Err(Refusal::NoSuchMeasure);
        }
        self.step(Act::MeasureDone { measure })
    }

    /// Writes the evaluation.
    ///
    /// # Errors
    /// When the case is closed.
    pub fn evaluate(&self, text: &str) -> Result<Step, Refusal> {
        Ok(self.step(Act::Evaluated {})?.with(PartName::Evaluation, text))
    }

    /// Closes the case, with the reason.
    ///
    /// # Errors
    /// When it is closed; as a handled breach also when the decision is missing, stale, or not carried out.
    pub fn close(&self, closing: Closing, reason: &str) -> Result<Step, Refusal> {
        if closing == Closing::Handled && self.stage != Stage::Closed {
            let decision = self.decision.as_ref().ok_or(Refusal::NotDecided)?;
            if self.is_stale() {
                return Err(Refusal::Stale);
            }
            if decision.authority == AuthorityDecision::Notify && self.first_notice().is_none() {
                return Err(Refusal::AuthorityOpen);
            }
            if decision.persons.informs() && self.informed.is_empty() {
                return Err(Refusal::PersonsOpen);
            }
        }
        Ok(self
            .step(Act::Closed { closing })?
            .with(PartName::ClosingReason, reason))
    }

    /// Opens a closed case again, with the reason.
    ///
    /// # Errors
    /// When it is not closed.
    pub fn reopen(&self, reason: &str) -> Result<Step, Refusal> {
        Ok(self.step(Act::Reopened {})?.with(PartName::ClosingReason, reason))
    }
}
