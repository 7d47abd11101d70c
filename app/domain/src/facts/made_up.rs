//! Made-up facts, as wild as can be: to hold two ways of reading the rules against each other.

use super::{Answer, Facts};
use crate::rulebook::{AnswerOption, Kind, Question, Rulebook};
use crate::time::Timestamp;

/// Numbers at the limits that rules set, and around them.
const NUMBERS: [u64; 8] = [0, 1, 40, 100, 101, 9_999, 10_000, 250_000];

/// A small generator (a linear one, of Knuth), so that a seed says everything. It keeps no secrets.
#[derive(Clone, Debug)]
pub struct Dice(pub u64);

impl Dice {
    /// A number below this, which must not be zero.
    pub fn roll(&mut self, sides: usize) -> usize {
        self.0 = self
            .0
            .wrapping_mul(6_364_136_223_846_793_005)
            .wrapping_add(1_442_695_040_888_963_407);
        usize::try_from(self.0 >> 33).unwrap_or_default() % sides
    }

    fn pick<'a, T>(&mut self, from: &'a [T]) -> Option<&'a T> {
        (!from.is_empty()).then(|| from.get(self.roll(from.len())))?
    }
}

impl Facts {
    /// Any answers to any questions, asked or not, retired options too. Every moment is `now`.
    #[must_use]
    pub fn made_up(book: &Rulebook, seed: u64, now: Timestamp) -> Self {
        let mut dice = Dice(seed);
        let mut facts = Self::default();
        for question in book.questions() {
            let answer = match dice.roll(8) {
                0 => None,
                1 => Some(Answer::Unknown),
                _ => Answer::made_up(question, &mut dice, now),
            };
            if let Some(answer) = answer {
                facts.set(&question.id, answer);
            }
        }
        facts
    }
}

impl Answer {
    /// Any known answer to a question; `None` to a choice from nothing.
    pub fn made_up(question: &Question, dice: &mut Dice, now: Timestamp) -> Option<Self> {
        let options = &question.options;
        match question.kind {
            Kind::Choice => dice.pick(options).map(|option| Self::one(&option.code)),
            Kind::Choices => {
                let first = dice.pick(options)?;
                let more = [dice.pick(options)?, dice.pick(options)?, dice.pick(options)?];
                let more = more.into_iter().filter(|option| !option.exclusive && !first.exclusive);
                let codes = std::iter::once(first).chain(more);
                Some(Self::many(codes.map(|option: &AnswerOption| option.code.as_str())))
            }
            Kind::Number => dice.pick(&NUMBERS).map(|number| Self::Number(*number)),
            Kind::Moment => Some(Self::Moment(now)),
        }
    }
}
