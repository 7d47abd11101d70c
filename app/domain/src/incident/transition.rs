//! What may be done to a case, and what it then adds to the register.

use super::{Closing, Incident, MeasureKind, Refusal, Stage};
use crate::act::{Act, AuthorityChannel, Means, NoticeKind};
use crate::change::Step;
use crate::decision::AuthorityDecision;
use crate::entry::PartName;
use crate::facts::Answer;
use crate::ids::MeasureId;
use crate::rulebook::Rulebook;
use crate::time::Timestamp;
use chrono::NaiveDate;
use std::collections::BTreeSet;

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
    pub(super) fn step(&self, act: Act) -> Result<Step, Refusal> {
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
        // The report has been, even where the clock of the machine was set back since.
        if at > now.max(self.report.at) || at < self.first_signal() {
            return Err(Refusal::AwarenessOutOfRange);
        }
        Ok(self
            .step(Act::AwarenessSet { at })?
            .with(PartName::AwarenessReason, reason))
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

    /// Records what the processor told of the breach; `text` says which processor, and what was agreed.
    ///
    /// # Errors
    /// When the case is closed, or the moments lie in the future or the wrong way round.
    pub fn processor_told(
        &self,
        at: Timestamp,
        aware: Option<Timestamp>,
        agreed_hours: Option<u32>,
        text: &str,
        now: Timestamp,
    ) -> Result<Step, Refusal> {
        if at > now || aware.is_some_and(|aware| aware > at) {
            return Err(Refusal::ProcessorOutOfRange);
        }
        let act = Act::ProcessorTold {
            at,
            aware,
            agreed_hours,
        };
        Ok(self.step(act)?.with(PartName::Processor, text))
    }

    /// Answers for a term that was missed (AVG art. 33(1), last sentence).
    ///
    /// # Errors
    /// When the case is closed.
    pub fn explain_lateness(&self, reason: &str) -> Result<Step, Refusal> {
        Ok(self.step(Act::LatenessExplained {})?.with(PartName::LateReason, reason))
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
    /// When it is closed. Unless it is a duplicate of another case, also when the decision is missing, stale, still to be
    /// judged, or not carried out: what is no breach needs a decision as well, or closing would be a way around it.
    pub fn close(&self, closing: Closing, reason: &str) -> Result<Step, Refusal> {
        if closing != Closing::Duplicate && self.stage != Stage::Closed {
            let decision = self.decision.as_ref().ok_or(Refusal::NotDecided)?;
            if self.is_stale() {
                return Err(Refusal::Stale);
            }
            if self.waiting().is_some() {
                return Err(Refusal::NotJudged);
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
