//! Nothing is defined by itself, and no question depends on one that is asked later.

use super::{Check, Part};
use crate::rulebook::{Condition, Fault, Question, RulebookError};

impl Check<'_> {
    pub(super) fn order(&self) -> Result<(), RulebookError> {
        for (place, term) in self.book.terms.iter().enumerate() {
            if self.leads_to(&term.when, place, &mut vec![false; self.book.terms.len()]) {
                return Err(self.fault(Part::Term, &term.name, Fault::Circle(term.name.clone())));
            }
        }
        self.book
            .questions
            .iter()
            .enumerate()
            .try_for_each(|(place, question)| self.asked_in_time(place, question))
    }

    /// Whether a condition uses a term, directly or through others.
    fn leads_to(&self, condition: &Condition, wanted: usize, seen: &mut Vec<bool>) -> bool {
        let mut named = Vec::new();
        condition.visit(&mut |_| (), &mut |term| named.push(term));
        if condition.rests_on_score() {
            self.book
                .score
                .scoring()
                .for_each(|row| row.visit(&mut |_| (), &mut |term| named.push(term)));
        }
        named.into_iter().any(|term| {
            if term == wanted {
                return true;
            }
            let new = seen.get_mut(term).is_some_and(|seen| !std::mem::replace(seen, true));
            new && self
                .book
                .term(term)
                .is_some_and(|condition| self.leads_to(condition, wanted, seen))
        })
    }

    fn asked_in_time(&self, place: usize, question: &Question) -> Result<(), RulebookError> {
        for condition in question.conditions() {
            let mut used = Vec::new();
            self.questions_of(condition, &mut used);
            let late = used
                .into_iter()
                .find(|used| *used >= place)
                .and_then(|late| self.book.questions.get(late));
            if let Some(late) = late {
                let fault = Fault::AskedLater(question.id.clone(), late.id.clone());
                return Err(self.fault(Part::Question, &question.id, fault));
            }
        }
        Ok(())
    }

    /// The questions on which a condition rests, through its terms and the score.
    fn questions_of(&self, condition: &Condition, used: &mut Vec<usize>) {
        let mut terms = Vec::new();
        condition.visit(&mut |fact| used.push(fact.place), &mut |term| terms.push(term));
        if condition.rests_on_score() {
            self.book.score.scoring().for_each(|row| self.questions_of(row, used));
        }
        for term in terms.into_iter().filter_map(|term| self.book.term(term)) {
            self.questions_of(term, used);
        }
    }
}
