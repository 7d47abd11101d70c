//! Which questions are asked: the fewest that lead to a safe advice.

use super::{AnswerOption, Given, Question, Reading, Rulebook};
use crate::facts::Facts;

/// The way through the questions for one case.
#[derive(Clone, Debug)]
pub struct Path<'a> {
    /// The questions that apply and must be or were answered, in order.
    pub asked: Vec<&'a Question>,
    /// The first of them without an answer.
    pub next: Option<&'a Question>,
    /// Questions that were answered and no longer apply.
    pub irrelevant: Vec<String>,
    /// What was answered and this book does not know: a newer version dropped the question, or the book of another country
    /// asked it.
    pub dropped: Vec<String>,
}

impl Rulebook {
    /// The options that can be an answer in this case: what surely can't be is not offered, and neither is what is retired.
    #[must_use]
    pub fn offered<'q>(&self, question: &'q Question, facts: &Facts) -> Vec<&'q AnswerOption> {
        let reading = Reading::of(self, facts);
        let possible = |option: &&AnswerOption| {
            let when = option.offered_when.as_ref();
            option.retired.is_none() && when.is_none_or(|when| reading.truth(when).may_hold())
        };
        question.options.iter().filter(possible).collect()
    }

    /// The way through the questions, given these facts.
    #[must_use]
    pub fn path(&self, facts: &Facts) -> Path<'_> {
        let reading = Reading::of(self, facts);
        let mut path = Path {
            asked: Vec::new(),
            next: None,
            irrelevant: Vec::new(),
            dropped: self.unknown_in(facts),
        };
        for (place, question) in self.questions.iter().enumerate() {
            let standing = reading.standing(place);
            let answered = reading.given(place) != Given::Nothing;
            match (answered, standing.applies.may_hold()) {
                (true, true) => path.asked.push(question),
                (true, false) => path.irrelevant.push(question.id.clone()),
                (false, _) if standing.applies.holds() && !standing.presumed && !standing.muted => {
                    path.asked.push(question);
                    path.next = path.next.or(Some(question));
                }
                (false, _) => {}
            }
        }
        path
    }

    fn unknown_in(&self, facts: &Facts) -> Vec<String> {
        let answered = facts.iter().map(|(id, _)| id);
        let unknown = answered.filter(|id| self.question(id).is_none());
        unknown.map(str::to_owned).collect()
    }
}
