//! What is going to happen, before anything is written: the same seed always gives the same plan.

use chrono::NaiveDate;
use domain::case_form::form_details::FormDetails;
use domain::case_form::measure::MeasureText;
use domain::case_form::processor::ProcessorInput;
use domain::facts::Answer;
use domain::incident::{Closing, DecisionInput, JudgementInput, MeasureKind, NoticeInput, PersonsInput};
use domain::report::Report;
use domain::time::Timestamp;

/// Everything that happens, in the order of time.
#[derive(Clone, Debug, PartialEq)]
pub struct Plan {
    /// The events of all cases together.
    pub events: Vec<Event>,
}

/// Things that one person does in one case at one moment.
#[derive(Clone, Debug, PartialEq)]
pub struct Event {
    /// When.
    pub at: Timestamp,
    /// In which case, counted from zero.
    pub case: usize,
    /// By whom.
    pub by: Who,
    /// What, in order.
    pub deeds: Vec<Deed>,
}

/// Who does something in a case.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Who {
    /// Somebody who came through the report link.
    Link,
    /// The reporter with an account.
    Reporter,
    /// The officer.
    Officer,
    /// The second officer.
    SecondOfficer,
}

/// One thing that is done. Each becomes a transition of the case, so that nothing can be seeded that can't be done.
#[derive(Clone, Debug, PartialEq)]
pub enum Deed {
    /// A report; the first of every case.
    Report(Box<Report>),
    /// The reporter adds something.
    Extend(String),
    /// The case gets a title.
    Name(String),
    /// Kennisname is set.
    Know {
        /// The moment.
        at: Timestamp,
        /// Why that moment.
        reason: &'static str,
    },
    /// A question is answered.
    Answer {
        /// The question.
        question: String,
        /// The answer.
        answer: Answer,
        /// The line that supports it; may be empty.
        evidence: &'static str,
    },
    /// A processor told of it, when it had known and within how many hours it had agreed to tell.
    ProcessorTold(ProcessorInput),
    /// The decision, on the advice of that moment.
    Decide(DecisionInput),
    /// The second judgement.
    Judge(JudgementInput),
    /// The details for the form of the authority are written down.
    WriteDetails(Box<FormDetails>),
    /// The authority was notified.
    Notify(NoticeInput),
    /// The persons were informed.
    Inform(PersonsInput),
    /// A measure is planned.
    PlanMeasure {
        /// Against what.
        kind: MeasureKind,
        /// When it must be done.
        due: Option<NaiveDate>,
        /// What and who.
        text: MeasureText,
    },
    /// The measure that was planned as this one of the case, counted from zero, is done.
    FinishMeasure(usize),
    /// The evaluation.
    Evaluate(String),
    /// The case is closed.
    Close {
        /// As what.
        closing: Closing,
        /// Why.
        reason: &'static str,
    },
}

impl Plan {
    /// Puts the events of all cases in the order of time. Events of one case keep their own order.
    pub(super) fn of(mut events: Vec<Event>) -> Self {
        events.sort_by_key(|event| (event.at, event.case));
        Self { events }
    }
}
