//! One case read under one rulebook: which questions apply, which answers count, which conditions hold.

use super::{Condition, Question, Rulebook, Test, Truth};
use crate::facts::{Answer, Facts};
use crate::time::Timestamp;
use std::cell::Cell;

/// An answer as the conditions see it: options as bits, so that trying a condition costs next to nothing.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Given {
    /// No answer.
    Nothing,
    /// Answered with *unknown*.
    Unknown,
    /// Options.
    Codes(u64),
    /// A number.
    Number(u64),
    /// A moment.
    Moment(Timestamp),
}

impl Given {
    /// The answer as the conditions see it. What does not fit the question counts as not known.
    pub(crate) fn of(question: &Question, answer: &Answer) -> Self {
        let bits = |mut codes: &mut dyn Iterator<Item = &String>| {
            Iterator::try_fold(&mut codes, 0, |bits, code| question.bit(code).map(|bit| bits | bit))
                .filter(|bits| *bits != 0)
        };
        match answer {
            Answer::Unknown => Self::Unknown,
            Answer::One(code) => bits(&mut std::iter::once(code)).map_or(Self::Unknown, Self::Codes),
            Answer::Many(codes) => bits(&mut codes.iter()).map_or(Self::Unknown, Self::Codes),
            Answer::Number(number) => Self::Number(*number),
            Answer::Moment(at) => Self::Moment(*at),
        }
    }

    /// Whether the answer passes a test.
    pub(crate) fn try_on(self, test: Test) -> Truth {
        match (self, test) {
            (Self::Codes(bits), Test::Any(wanted)) => Truth::from(bits & wanted != 0),
            (Self::Codes(bits), Test::Only(wanted)) => Truth::from(bits & !wanted == 0),
            (Self::Number(number), Test::AtLeast(wanted)) => Truth::from(number >= wanted),
            _ => Truth::Unknown,
        }
    }
}

/// What is true of one question in one case.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Standing {
    /// Whether the question applies.
    pub(crate) applies: Truth,
    /// The answer that counts: given or presumed.
    pub(crate) counts: Given,
    /// Whether the answer that counts is only presumed.
    pub(crate) presumed: bool,
    /// Not answered, and not needed: conditions on it do not hold.
    pub(crate) muted: bool,
}

/// One case read under one rulebook.
pub(crate) struct Reading<'a> {
    pub(crate) book: &'a Rulebook,
    standings: Vec<Standing>,
    terms: Vec<Cell<Option<Truth>>>,
}

impl<'a> Reading<'a> {
    /// Reads facts.
    pub(crate) fn of(book: &'a Rulebook, facts: &Facts) -> Self {
        Self::new(book, &Self::given(book, facts))
    }

    /// The answers in the order of the questions.
    pub(crate) fn given(book: &Rulebook, facts: &Facts) -> Vec<Given> {
        let given = |question: &Question| {
            facts
                .get(&question.id)
                .map_or(Given::Nothing, |answer| Given::of(question, answer))
        };
        book.questions.iter().map(given).collect()
    }

    /// Reads answers that stand in the order of the questions.
    pub(crate) fn new(book: &'a Rulebook, given: &[Given]) -> Self {
        let terms = vec![Cell::new(None); book.terms.len()];
        let mut reading = Self {
            book,
            standings: Vec::with_capacity(book.questions.len()),
            terms,
        };
        for (place, question) in book.questions.iter().enumerate() {
            let given = given.get(place).copied().unwrap_or(Given::Nothing);
            let standing = reading.standing_of(place, question, given);
            reading.standings.push(standing);
        }
        reading
    }

    fn standing_of(&self, place: usize, question: &Question, given: Given) -> Standing {
        let ended =
            |rule: &&super::Rule| rule.ends_after.is_some_and(|end| end < place) && self.truth(&rule.when).holds();
        let applies = match self.book.rules.iter().find(ended) {
            Some(_) => Truth::False,
            None => self.truth(&question.asked_when),
        };
        if given != Given::Nothing {
            return Standing {
                applies,
                counts: given,
                presumed: false,
                muted: false,
            };
        }
        let presumed = question
            .presumed
            .iter()
            .find(|presumption| self.truth(&presumption.when).holds());
        if let Some(presumption) = presumed {
            return Standing {
                applies,
                counts: presumption.answer,
                presumed: true,
                muted: false,
            };
        }
        let muted = self.truth(&question.optional_when).holds();
        Standing {
            applies,
            counts: Given::Nothing,
            presumed: false,
            muted,
        }
    }

    /// What is true of a question, by its place.
    pub(crate) fn standing(&self, place: usize) -> Standing {
        let unread = Standing {
            applies: Truth::Unknown,
            counts: Given::Nothing,
            presumed: false,
            muted: false,
        };
        self.standings.get(place).copied().unwrap_or(unread)
    }

    /// Whether a condition holds.
    pub(crate) fn truth(&self, condition: &Condition) -> Truth {
        match condition {
            Condition::Always => Truth::True,
            Condition::All(parts) => parts
                .iter()
                .fold(Truth::True, |truth, part| truth.and(self.truth(part))),
            Condition::Any(parts) => parts
                .iter()
                .fold(Truth::False, |truth, part| truth.or(self.truth(part))),
            Condition::Not(part) => self.truth(part).negate(),
            Condition::Possibly(part) => Truth::from(self.truth(part).may_hold()),
            Condition::Fact(place, test) => self.fact(*place, *test),
            Condition::Term(place) => self.term(*place),
            Condition::HighScore => self.high_score(),
        }
    }

    fn high_score(&self) -> Truth {
        let high = self.book.score.high_from();
        match self.book.score.read(self) {
            Some(score) if score.total.low >= high => Truth::True,
            Some(score) if score.total.high >= high => Truth::Unknown,
            _ => Truth::False,
        }
    }

    fn fact(&self, place: usize, test: Test) -> Truth {
        let standing = self.standing(place);
        if standing.muted {
            Truth::False
        } else {
            standing.applies.and(standing.counts.try_on(test))
        }
    }

    fn term(&self, place: usize) -> Truth {
        let (Some(term), Some(memory)) = (self.book.terms.get(place), self.terms.get(place)) else {
            return Truth::Unknown;
        };
        memory.get().unwrap_or_else(|| {
            let truth = self.truth(&term.when);
            memory.set(Some(truth));
            truth
        })
    }

    /// The questions, by place, whose answers make the condition what it is.
    pub(crate) fn deciding(&self, condition: &Condition, found: &mut Vec<usize>) {
        match condition {
            Condition::Always => {}
            Condition::HighScore => self.book.score.deciding(self, found),
            Condition::All(parts) | Condition::Any(parts) => {
                let whole = self.truth(condition);
                for part in parts.iter().filter(|part| self.truth(part) == whole) {
                    self.deciding(part, found);
                }
            }
            Condition::Not(part) | Condition::Possibly(part) => self.deciding(part, found),
            Condition::Term(place) => {
                if let Some(term) = self.book.terms.get(*place) {
                    self.deciding(&term.when, found);
                }
            }
            Condition::Fact(place, _) => {
                let standing = self.standing(*place);
                if standing.applies.may_hold() && !standing.muted && !found.contains(place) {
                    found.push(*place);
                }
            }
        }
    }

    /// The answer that counts for a question, as facts hold it; *unknown* if there is none.
    pub(crate) fn answer(&self, place: usize) -> Answer {
        let Some(question) = self.book.questions.get(place) else {
            return Answer::Unknown;
        };
        question.answer_of(self.standing(place).counts)
    }
}

impl Question {
    /// The answer behind what the conditions see.
    pub(crate) fn answer_of(&self, given: Given) -> Answer {
        match given {
            Given::Nothing | Given::Unknown => Answer::Unknown,
            Given::Number(number) => Answer::Number(number),
            Given::Moment(at) => Answer::Moment(at),
            Given::Codes(bits) if self.kind == super::Kind::Choices => Answer::many(self.codes(bits)),
            Given::Codes(bits) => self.codes(bits).next().map_or(Answer::Unknown, Answer::one),
        }
    }
}
