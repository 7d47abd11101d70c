//! What still has to happen in a case, derived from how far it is.

use super::{Incident, Stage};
use crate::decision::{AuthorityDecision, PersonsDecision};
use crate::rulebook::Rulebook;

/// One task of a case.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Task {
    /// Which.
    pub kind: TaskKind,
    /// How far.
    pub status: TaskStatus,
}

/// The tasks of a case, in the order in which they are usually done.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum TaskKind {
    /// Set kennisname.
    Awareness,
    /// Find out the facts.
    Facts,
    /// Decide.
    Decision,
    /// Prepare the form of the authority and send it.
    Authority,
    /// Write the letter and inform the persons.
    Persons,
    /// Plan and carry out measures.
    Measures,
    /// Evaluate.
    Evaluation,
    /// Close.
    Closing,
}

/// How far a task is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TaskStatus {
    /// Nothing was done.
    NotStarted,
    /// Some of it was done; so many points are open.
    Busy(usize),
    /// Must be done again, since facts changed.
    Again,
    /// Waits for a second judgement.
    Waiting,
    /// It is done.
    Done,
    /// Something else comes first.
    NotYet,
    /// The decision makes it unnecessary.
    NotNeeded,
}

impl Incident {
    /// The tasks of this case under this rulebook.
    #[must_use]
    pub fn tasks(&self, book: &Rulebook) -> Vec<Task> {
        use TaskKind::{Authority, Awareness, Closing, Decision, Evaluation, Facts, Measures, Persons};
        [
            (Awareness, done_or_not(self.awareness.is_some())),
            (Facts, self.facts_status(book)),
            (Decision, self.decision_status()),
            (Authority, self.authority_status()),
            (Persons, self.persons_status()),
            (Measures, self.measures_status()),
            (Evaluation, done_or_not(self.evaluated.is_some())),
            (Closing, done_or_not(self.stage == Stage::Closed)),
        ]
        .into_iter()
        .map(|(kind, status)| Task { kind, status })
        .collect()
    }

    fn facts_status(&self, book: &Rulebook) -> TaskStatus {
        let path = book.path(&self.facts_with_clock());
        let open = path
            .asked
            .iter()
            .filter(|question| question.id != "awareness" && !self.facts.is_known(&question.id))
            .count();
        match (self.facts.is_empty(), open) {
            (true, _) => TaskStatus::NotStarted,
            (false, 0) => TaskStatus::Done,
            (false, open) => TaskStatus::Busy(open),
        }
    }

    fn decision_status(&self) -> TaskStatus {
        match &self.decision {
            _ if self.waiting().is_some() && !self.has_lapsed() => TaskStatus::Waiting,
            _ if self.proposal.is_some() => TaskStatus::Again,
            Some(_) if self.is_stale() => TaskStatus::Again,
            Some(_) => TaskStatus::Done,
            None if self.facts.is_empty() => TaskStatus::NotYet,
            None => TaskStatus::NotStarted,
        }
    }

    fn authority_status(&self) -> TaskStatus {
        match self.decision.as_ref().map(|decision| decision.authority) {
            _ if self.first_notice().is_some() => TaskStatus::Done,
            None => TaskStatus::NotYet,
            Some(AuthorityDecision::Notify) => TaskStatus::NotStarted,
            Some(AuthorityDecision::DoNotNotify | AuthorityDecision::NotApplicable) => TaskStatus::NotNeeded,
        }
    }

    fn persons_status(&self) -> TaskStatus {
        match self.decision.as_ref().map(|decision| decision.persons) {
            _ if !self.informed.is_empty() => TaskStatus::Done,
            None => TaskStatus::NotYet,
            Some(decision) if decision.informs() => TaskStatus::NotStarted,
            Some(PersonsDecision::DoNotInform | PersonsDecision::NotApplicable | _) => TaskStatus::NotNeeded,
        }
    }

    fn measures_status(&self) -> TaskStatus {
        let open = self.measures.iter().filter(|measure| measure.done.is_none()).count();
        match (self.measures.is_empty(), open) {
            (true, _) => TaskStatus::NotStarted,
            (false, 0) => TaskStatus::Done,
            (false, open) => TaskStatus::Busy(open),
        }
    }
}

const fn done_or_not(done: bool) -> TaskStatus {
    if done { TaskStatus::Done } else { TaskStatus::NotStarted }
}
