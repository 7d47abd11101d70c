//! Finding out the facts, and what follows from a decision.

use crate::actor::Officer;
use crate::error::ServiceError;
use crate::ports::{Also, FormKey};
use crate::services::{By, Services};
use chrono::NaiveDate;
use domain::act::{Act, Attempt};
use domain::case_form::processor::ProcessorInput;
use domain::change::{NewEntry, Step, Version};
use domain::entry::PartName;
use domain::facts::Answer;
use domain::ids::IncidentId;
use domain::incident::{Closing, Incident, MeasureKind, NoticeInput, PersonsInput, Refusal};
use domain::rulebook::Rulebook;
use domain::time::Timestamp;

/// What every act of an officer on a case needs.
#[derive(Clone, Debug)]
pub struct OnCase {
    /// The case.
    pub id: IncidentId,
    /// How far the case was when the form was shown.
    pub seen: Version,
    /// The form whose raw answers can be forgotten once they are accepted.
    pub form: Option<FormKey>,
}

impl Services {
    /// Loads a case for an act, at the version that the officer saw.
    pub(crate) async fn seen(&self, on: &OnCase) -> Result<Incident, ServiceError> {
        let case = self.store.case(on.id).await?.ok_or(ServiceError::NotFound)?;
        if case.version == on.seen {
            Ok(case)
        } else {
            Err(ServiceError::Stale)
        }
    }

    pub(crate) async fn add(&self, by: By, on: OnCase, entries: Vec<NewEntry>) -> Result<Incident, ServiceError> {
        let also = on.form.map(Also::DropForm).into_iter().collect();
        let appended = self.append_entries(by, Some((on.id, on.seen)), entries, also).await?;
        appended.incident.ok_or(ServiceError::NotFound)
    }

    /// Runs a transition of the domain on a case as the officer saw it, and adds what it gives.
    pub(crate) async fn act(
        &self,
        by: &Officer,
        on: OnCase,
        attempt: Attempt,
        transition: impl FnOnce(&Incident) -> Result<Step, Refusal>,
    ) -> Result<Incident, ServiceError> {
        let case = self.seen(&on).await?;
        match transition(&case) {
            Ok(step) => {
                let entry = self.entry(self.ids.entry(), step);
                self.add(By::from(by), on, vec![entry]).await
            }
            Err(refusal) => Err(self.refused(By::from(by), &case, attempt, refusal).await),
        }
    }

    /// Records that the rules refused an attempt, and gives the error that says so.
    pub(crate) async fn refused(&self, by: By, case: &Incident, attempt: Attempt, refusal: Refusal) -> ServiceError {
        let step = Step::new(Act::Refused { attempt, refusal });
        match self.append_to_latest(by, case, step).await {
            Ok(()) => ServiceError::Refused(refusal),
            Err(error) => error,
        }
    }

    /// Answers a question of the triage. An answer that is already there is not recorded again.
    ///
    /// # Errors
    /// When the case is closed or moved on, or the rulebook has no such answer.
    pub async fn answer(
        &self,
        by: &Officer,
        on: OnCase,
        book: &Rulebook,
        question: &str,
        answer: Answer,
        evidence: &str,
    ) -> Result<Incident, ServiceError> {
        let case = self.seen(&on).await?;
        if case.facts.get(question) == Some(&answer) && evidence.is_empty() {
            return Ok(case);
        }
        self.act(by, on, Attempt::Answer, |case| {
            case.answer(book, question, answer, evidence)
        })
        .await
    }

    /// Gives the case a title.
    ///
    /// # Errors
    /// When the case is closed or moved on.
    pub async fn name_case(&self, by: &Officer, on: OnCase, title: &str) -> Result<Incident, ServiceError> {
        self.act(by, on, Attempt::Name, |case| case.name(title)).await
    }

    /// Sets kennisname.
    ///
    /// # Errors
    /// When the case is closed or moved on, or the moment can't be.
    pub async fn set_awareness(
        &self,
        by: &Officer,
        on: OnCase,
        at: Timestamp,
        reason: &str,
    ) -> Result<Incident, ServiceError> {
        let now = self.clock.now();
        self.act(by, on, Attempt::Awareness, |case| case.set_awareness(at, reason, now))
            .await
    }

    /// Records a notification to the authority.
    ///
    /// # Errors
    /// When there is no decision, or the case is closed or moved on.
    pub async fn notify_authority(
        &self,
        by: &Officer,
        on: OnCase,
        input: &NoticeInput,
    ) -> Result<Incident, ServiceError> {
        self.act(by, on, Attempt::Notify, |case| case.notify_authority(input))
            .await
    }

    /// Records what a processor told of the breach.
    ///
    /// # Errors
    /// When the case is closed or moved on, or the moments can't be.
    pub async fn processor_told(
        &self,
        by: &Officer,
        on: OnCase,
        input: &ProcessorInput,
    ) -> Result<Incident, ServiceError> {
        let (now, text) = (self.clock.now(), input.text.kept());
        self.act(by, on, Attempt::Processor, |case| {
            case.processor_told(input.at, input.aware, input.agreed_hours, &text, now)
        })
        .await
    }

    /// Answers for a term that was missed.
    ///
    /// # Errors
    /// When the case is closed or moved on.
    pub async fn explain_lateness(&self, by: &Officer, on: OnCase, reason: &str) -> Result<Incident, ServiceError> {
        self.act(by, on, Attempt::Explain, |case| case.explain_lateness(reason))
            .await
    }

    /// Records that persons were informed.
    ///
    /// # Errors
    /// When there is no decision, or the case is closed or moved on.
    pub async fn inform_persons(
        &self,
        by: &Officer,
        on: OnCase,
        input: &PersonsInput,
    ) -> Result<Incident, ServiceError> {
        self.act(by, on, Attempt::Inform, |case| case.inform_persons(input))
            .await
    }

    /// Writes the details for the form of the authority; `details` is JSON of the form's own fields.
    ///
    /// # Errors
    /// When the case is closed or moved on.
    pub async fn write_form_details(&self, by: &Officer, on: OnCase, details: &str) -> Result<Incident, ServiceError> {
        self.act(by, on, Attempt::Write, |case| {
            case.write(Act::FormDetailsWritten {}, PartName::FormDetails, details)
        })
        .await
    }

    /// Writes the letter; `letter` is JSON of its parts.
    ///
    /// # Errors
    /// When the case is closed or moved on.
    pub async fn write_letter(&self, by: &Officer, on: OnCase, letter: &str) -> Result<Incident, ServiceError> {
        self.act(by, on, Attempt::Write, |case| {
            case.write(Act::LetterWritten {}, PartName::Letter, letter)
        })
        .await
    }

    /// Plans a measure; `text` holds what and who, as JSON.
    ///
    /// # Errors
    /// When the case is closed or moved on.
    pub async fn plan_measure(
        &self,
        by: &Officer,
        on: OnCase,
        kind: MeasureKind,
        due: Option<NaiveDate>,
        text: &str,
    ) -> Result<Incident, ServiceError> {
        let measure = self.ids.measure();
        self.act(by, on, Attempt::Measure, |case| {
            case.plan_measure(measure, kind, due, text)
        })
        .await
    }

    /// Records that a measure was carried out.
    ///
    /// # Errors
    /// When the case is closed or moved on, or the measure is not open.
    pub async fn finish_measure(
        &self,
        by: &Officer,
        on: OnCase,
        measure: domain::ids::MeasureId,
    ) -> Result<Incident, ServiceError> {
        self.act(by, on, Attempt::Measure, |case| case.finish_measure(measure))
            .await
    }

    /// Writes the evaluation.
    ///
    /// # Errors
    /// When the case is closed or moved on.
    pub async fn evaluate(&self, by: &Officer, on: OnCase, text: &str) -> Result<Incident, ServiceError> {
        self.act(by, on, Attempt::Write, |case| case.evaluate(text)).await
    }

    /// Closes the case.
    ///
    /// # Errors
    /// When it is closed or moved on, or a duty is open.
    pub async fn close(
        &self,
        by: &Officer,
        on: OnCase,
        closing: Closing,
        reason: &str,
    ) -> Result<Incident, ServiceError> {
        self.act(by, on, Attempt::Close, |case| case.close(closing, reason))
            .await
    }

    /// Opens a closed case again.
    ///
    /// # Errors
    /// When it is not closed, or moved on.
    pub async fn reopen(&self, by: &Officer, on: OnCase, reason: &str) -> Result<Incident, ServiceError> {
        self.act(by, on, Attempt::Reopen, |case| case.reopen(reason)).await
    }
}
