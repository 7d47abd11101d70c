//! One case read under one rulebook: which questions apply, which answers count, which conditions hold.

use super::memory::{Basis, Finding, Findings};
use super::question::Presumption;
use super::{Condition, Fact, Question, Rulebook, Score, Test, Truth};
use crate::facts::{Answer, Facts};
use crate::time::Timestamp;
use serde::{Deserialize, Serialize};
use std::cell::Cell;

/// An answer as the conditions see it: options as bits, so that trying a condition costs next to nothing.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
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

/// The answer that counts for a question, whether it applies or not.
#[derive(Clone, Copy, Debug)]
struct Counting {
    counts: Given,
    presumed: bool,
    muted: bool,
}

/// One case read under one rulebook. Nothing is worked out before it is asked for, and nothing twice.
pub(crate) struct Reading<'a> {
    pub(crate) book: &'a Rulebook,
    given: Vec<Given>,
    /// The reading from which this one differs, and in what: findings that do not rest on that are taken over.
    base: Option<(&'a Reading<'a>, Basis)>,
    applies: Findings<Truth>,
    counting: Findings<Counting>,
    terms: Findings<Truth>,
    rules: Findings<Truth>,
    score: Findings<Option<Score>>,
    /// What was looked at for the finding that is being made now.
    looked_at: Cell<Basis>,
}

impl<'a> Reading<'a> {
    /// Reads facts.
    pub(crate) fn of(book: &'a Rulebook, facts: &Facts) -> Self {
        let given = |question: &Question| {
            facts
                .get(&question.id)
                .map_or(Given::Nothing, |answer| Given::of(question, answer))
        };
        Self::new(book, book.questions.iter().map(given).collect())
    }

    /// Reads answers that stand in the order of the questions.
    pub(crate) fn new(book: &'a Rulebook, given: Vec<Given>) -> Self {
        Self {
            book,
            given,
            base: None,
            applies: Findings::new(book.questions.len()),
            counting: Findings::new(book.questions.len()),
            terms: Findings::new(book.terms.len()),
            rules: Findings::new(book.rules.len()),
            score: Findings::new(1),
            looked_at: Cell::default(),
        }
    }

    /// The same case with another answer to one question.
    pub(crate) fn with(&'a self, place: usize, answer: Given) -> Self {
        let mut given = self.given.clone();
        if let Some(slot) = given.get_mut(place) {
            *slot = answer;
        }
        Self {
            base: Some((self, self.difference(place, answer))),
            ..Self::new(self.book, given)
        }
    }

    /// What differs when a question gets another answer.
    pub(crate) fn difference(&self, place: usize, answer: Given) -> Basis {
        let now = self.given(place);
        let differs = |fact: &&Fact| now.try_on(fact.test) != answer.try_on(fact.test);
        let tests = self.book.index.all_tests(place).iter().filter(differs);
        let all = tests.fold(Basis::default(), |all, fact| all.with(Basis::test(fact.number)));
        if (now == Given::Nothing) == (answer == Given::Nothing) {
            all
        } else {
            all.with(Basis::answered(place))
        }
    }

    /// What something comes to, with what it rests on: an answer that differs in nothing of that leaves it as it is.
    pub(crate) fn resting<T: Copy>(&self, find: impl FnOnce(&Self) -> T) -> Finding<T> {
        let before = self.looked_at.replace(Basis::default());
        let is = find(self);
        let rests_on = self.looked_at.get();
        self.looked_at.set(before.with(rests_on));
        Finding { is, rests_on }
    }

    /// Takes a finding over, or makes it.
    fn once<T: Copy>(&self, kept: impl Fn(&Self) -> &Findings<T>, place: usize, find: impl FnOnce(&Self) -> T) -> T {
        if let Some(known) = self.known(&kept, place) {
            self.look_at(known.rests_on);
            return known.is;
        }
        let finding = self.resting(find);
        kept(self).keep(place, finding);
        finding.is
    }

    fn known<T: Copy>(&self, kept: &impl Fn(&Self) -> &Findings<T>, place: usize) -> Option<Finding<T>> {
        let taken_over = || {
            let (base, changed) = self.base?;
            base.known(kept, place).filter(|known| !known.rests_on.meets(changed))
        };
        kept(self).get(place).or_else(taken_over)
    }

    fn look_at(&self, basis: Basis) {
        self.looked_at.set(self.looked_at.get().with(basis));
    }

    /// The answer given to a question.
    pub(crate) fn given(&self, place: usize) -> Given {
        self.given.get(place).copied().unwrap_or(Given::Nothing)
    }

    /// Whether a question applies.
    pub(crate) fn applies(&self, place: usize) -> Truth {
        self.once(
            |reading| &reading.applies,
            place,
            |reading| {
                let Some(question) = reading.book.questions.get(place) else {
                    return Truth::Unknown;
                };
                let ended = |rule: &&usize| {
                    let end = reading.book.rules.get(**rule).and_then(|rule| rule.ends_after);
                    end.is_some_and(|end| end < place) && reading.rule(**rule).holds()
                };
                match reading.book.index.ending.iter().find(ended) {
                    Some(_) => Truth::False,
                    None => reading.truth(&question.asked_when),
                }
            },
        )
    }

    fn counting(&self, place: usize) -> Counting {
        self.look_at(Basis::answered(place));
        let given = self.given(place);
        if given != Given::Nothing {
            return Counting {
                counts: given,
                presumed: false,
                muted: false,
            };
        }
        self.once(|reading| &reading.counting, place, |reading| reading.unanswered(place))
    }

    /// Whether a question is put to somebody who has not answered it: nothing presumes its answer, and it is needed.
    pub(crate) fn is_asked(&self, place: usize) -> bool {
        let counting = self.unanswered(place);
        !counting.presumed && !counting.muted
    }

    fn unanswered(&self, place: usize) -> Counting {
        let question = self.book.questions.get(place);
        let presumed = question.and_then(|question| {
            let holds = |presumption: &&Presumption| self.truth(&presumption.when).holds();
            question.presumed.iter().find(holds)
        });
        let muted = || question.is_some_and(|question| self.truth(&question.optional_when).holds());
        Counting {
            counts: presumed.map_or(Given::Nothing, |presumption| presumption.answer),
            presumed: presumed.is_some(),
            muted: presumed.is_none() && muted(),
        }
    }

    /// What is true of a question, by its place.
    pub(crate) fn standing(&self, place: usize) -> Standing {
        let Counting {
            counts,
            presumed,
            muted,
        } = self.counting(place);
        Standing {
            applies: self.applies(place),
            counts,
            presumed,
            muted,
        }
    }

    /// Whether a condition holds.
    pub(crate) fn truth(&self, condition: &Condition) -> Truth {
        match condition {
            Condition::Always => Truth::True,
            Condition::All(parts) => self.weakest(parts),
            Condition::Any(parts) => self.strongest(parts),
            Condition::Not(part) => self.truth(part).negate(),
            Condition::Possibly(part) => Truth::from(self.truth(part).may_hold()),
            Condition::Fact(fact) => self.fact(*fact),
            Condition::Term(place) => self.term(*place),
            Condition::HighScore => self.high_score(),
        }
    }

    /// Looks no further than the first part that does not hold.
    fn weakest(&self, parts: &[Condition]) -> Truth {
        let mut truth = Truth::True;
        for part in parts {
            truth = truth.and(self.truth(part));
            if truth == Truth::False {
                break;
            }
        }
        truth
    }

    /// Looks no further than the first part that holds.
    fn strongest(&self, parts: &[Condition]) -> Truth {
        let mut truth = Truth::False;
        for part in parts {
            truth = truth.or(self.truth(part));
            if truth == Truth::True {
                break;
            }
        }
        truth
    }

    /// Whether a rule holds, by its place.
    pub(crate) fn rule(&self, place: usize) -> Truth {
        self.once(
            |reading| &reading.rules,
            place,
            |reading| {
                let rule = reading.book.rules.get(place);
                rule.map_or(Truth::Unknown, |rule| reading.truth(&rule.when))
            },
        )
    }

    /// The severity score; nothing when nothing happened to the data that can harm people.
    pub(crate) fn score(&self) -> Option<Score> {
        self.once(|reading| &reading.score, 0, |reading| reading.book.score.read(reading))
    }

    fn high_score(&self) -> Truth {
        let high = self.book.score.high_from();
        match self.score() {
            Some(score) if score.total.low >= high => Truth::True,
            Some(score) if score.total.high >= high => Truth::Unknown,
            _ => Truth::False,
        }
    }

    fn fact(&self, fact: Fact) -> Truth {
        let counting = self.counting(fact.place);
        self.look_at(Basis::test(fact.number));
        match counting.counts.try_on(fact.test) {
            _ if counting.muted => Truth::False,
            Truth::False => Truth::False,
            passes => self.applies(fact.place).and(passes),
        }
    }

    fn term(&self, place: usize) -> Truth {
        self.once(
            |reading| &reading.terms,
            place,
            |reading| {
                let when = reading.book.term(place);
                when.map_or(Truth::Unknown, |when| reading.truth(when))
            },
        )
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
            Condition::Fact(Fact { place, .. }) => {
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
