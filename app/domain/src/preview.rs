//! What an answer that was not saved yet would make of the advice.

use crate::assess::{Outcome, outcome};
use crate::facts::{Answer, Facts};
use crate::rulebook::{Kind, Rulebook};

/// The advice without an answer and with it. Only the server's own advice, once the answer is saved, counts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Preview {
    /// The advice now; `None` when no question was answered yet, so that there is none.
    pub now: Option<Outcome>,
    /// What it would be with the answer.
    pub then: Outcome,
    /// Whether the answer is something else than *unknown*.
    pub is_known: bool,
}

impl Preview {
    /// What `answer` to `question` would make of the advice on these facts.
    #[must_use]
    pub fn of(book: &Rulebook, facts: &Facts, question: &str, answer: Answer) -> Self {
        let questions = book.questions().iter();
        // The moment from which the term runs is there before anything was asked.
        let mut asked = questions.filter(|question| question.kind != Kind::Moment);
        let begun = asked.any(|question| facts.get(&question.id).is_some());
        Self {
            now: begun.then(|| outcome(book, facts)),
            is_known: answer.is_known(),
            then: outcome(book, &facts.clone().with(question, answer)),
        }
    }
}
