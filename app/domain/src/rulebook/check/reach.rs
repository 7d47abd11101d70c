//! Every question can be asked, and every condition can hold: looked for by answering questions one by one.

use super::representatives::representatives;
use super::{Check, Part};
use crate::rulebook::{Condition, Fault, Given, Reading, RulebookError, Truth};

/// How many answers are tried for one condition. What is not settled by then gets the benefit of the doubt.
const TRIES: usize = 3_000;

impl Check<'_> {
    pub(super) fn reach(&self) -> Result<(), RulebookError> {
        let answers = representatives(self.book);
        let can_hold = |condition: &Condition| {
            let mut search = Search {
                check: self,
                answers: &answers,
                wanted: condition,
                tries: TRIES,
            };
            search.holds(&mut vec![Given::Unknown; self.book.questions.len()])
        };
        for question in &self.book.questions {
            let presumed = question.presumed.iter().map(|presumption| &presumption.when);
            for option in &question.options {
                if option.offered_when.as_ref().is_some_and(|when| !can_hold(when)) {
                    let name = format!("{}.{}", question.id, option.code);
                    let fault = Fault::Unreachable(option.code.clone(), "it is never offered".to_owned());
                    return Err(self.fault(Part::Option, &name, fault));
                }
            }
            if ![&question.asked_when].into_iter().chain(presumed).all(can_hold) {
                let fault = Fault::Unreachable(
                    question.id.clone(),
                    "it is never asked, or a presumption never holds".to_owned(),
                );
                return Err(self.fault(Part::Question, &question.id, fault));
            }
        }
        for term in &self.book.terms {
            if !can_hold(&term.when) {
                return Err(self.fault(Part::Term, &term.name, Fault::Never(term.name.clone())));
            }
        }
        for rule in &self.book.rules {
            if !can_hold(&rule.when) {
                return Err(self.fault(Part::Rule, &rule.id, Fault::Never(rule.id.clone())));
            }
        }
        if self.book.outside_eyes_when.as_ref().is_some_and(|when| !can_hold(when)) {
            return Err(self.fault_of_book(Fault::Never("outside_eyes_when".to_owned())));
        }
        if !self.book.score.conditions().all(can_hold) {
            return Err(self.fault_of_book(Fault::Never("a row of the score".to_owned())));
        }
        Ok(())
    }
}

struct Search<'a> {
    check: &'a Check<'a>,
    answers: &'a [Vec<Given>],
    wanted: &'a Condition,
    tries: usize,
}

impl Search<'_> {
    fn holds(&mut self, given: &mut Vec<Given>) -> bool {
        let Some(left) = self.tries.checked_sub(1) else {
            return true;
        };
        self.tries = left;
        let reading = Reading::new(self.check.book, given.clone());
        match reading.truth(self.wanted) {
            Truth::True => return true,
            Truth::False => return false,
            Truth::Unknown => {}
        }
        let Some(place) = undecided(&reading, self.wanted) else {
            return true;
        };
        for answer in self.answers.get(place).into_iter().flatten() {
            if let Some(slot) = given.get_mut(place) {
                *slot = *answer;
            }
            if self.holds(given) {
                return true;
            }
        }
        if let Some(slot) = given.get_mut(place) {
            *slot = Given::Unknown;
        }
        false
    }
}

/// The first question without an answer that keeps the condition from being settled, or that decides whether such a
/// question is asked at all.
fn undecided(reading: &Reading<'_>, wanted: &Condition) -> Option<usize> {
    let mut open = Vec::new();
    reading.deciding(wanted, &mut open);
    let mut index = 0;
    while let Some(place) = open.get(index).copied() {
        if reading.standing(place).applies == Truth::Unknown
            && let Some(question) = reading.book.questions.get(place)
        {
            reading.deciding(&question.asked_when, &mut open);
            for rule in reading
                .book
                .rules
                .iter()
                .filter(|rule| rule.ends_after.is_some_and(|end| end < place))
            {
                reading.deciding(&rule.when, &mut open);
            }
        }
        index += 1;
    }
    open.retain(|place| reading.standing(*place).counts == Given::Unknown);
    open.into_iter().min()
}
