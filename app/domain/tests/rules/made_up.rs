//! Made-up facts: as wild as can be, and as an officer would give them who answers what is asked.

use crate::cases::now;
use domain::facts::{Answer, Facts};
use domain::rulebook::{Kind, Question, Rulebook};

/// A small generator, so that a seed says everything.
pub struct Dice(pub u64);

impl Dice {
    /// A number below this.
    pub fn roll(&mut self, sides: usize) -> usize {
        self.0 = self
            .0
            .wrapping_mul(6_364_136_223_846_793_005)
            .wrapping_add(1_442_695_040_888_963_407);
        usize::try_from(self.0 >> 33).unwrap_or_default() % sides
    }
}

/// Any answers to any questions, asked or not, retired options too.
pub fn facts(book: &Rulebook, seed: u64) -> Facts {
    let mut dice = Dice(seed);
    let mut facts = Facts::default();
    for question in book.questions() {
        match dice.roll(8) {
            0 => {}
            1 => facts.set(&question.id, Answer::Unknown),
            _ => facts.set(&question.id, known(question, &mut dice)),
        }
    }
    facts
}

/// Answers to what is asked, until nothing more is; one in so many is *unknown*.
pub fn walk(book: &Rulebook, seed: u64, unknown_in: usize) -> Facts {
    let mut dice = Dice(seed);
    let mut facts = Facts::default();
    while let Some(question) = book.path(&facts).next {
        let answer = if unknown_in > 0 && dice.roll(unknown_in) == 0 {
            Answer::Unknown
        } else {
            std::iter::repeat_with(|| known(question, &mut dice))
                .find(|answer| question.accepts(answer))
                .expect("an answer")
        };
        facts.set(&question.id, answer);
    }
    facts
}

fn known(question: &Question, dice: &mut Dice) -> Answer {
    let mut pick = || &question.options[dice.roll(question.options.len())];
    match question.kind {
        Kind::Choice => Answer::one(&pick().code),
        Kind::Choices => {
            let first = pick();
            let more = [pick(), pick(), pick()];
            let more = more.iter().filter(|option| !option.exclusive && !first.exclusive);
            Answer::many(std::iter::once(first.code.as_str()).chain(more.map(|option| option.code.as_str())))
        }
        Kind::Number => Answer::Number([0, 1, 40, 100, 101, 9_999, 10_000, 250_000][dice.roll(8)]),
        Kind::Moment => Answer::Moment(now()),
    }
}
