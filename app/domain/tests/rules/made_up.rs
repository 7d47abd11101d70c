//! Made-up facts: as wild as can be, and as an officer would give them who answers what is asked.

use crate::cases::now;
pub use domain::facts::Dice;
use domain::facts::{Answer, Facts};
use domain::rulebook::{Question, Rulebook};

/// Any answers to any questions, asked or not, retired options too.
pub fn facts(book: &Rulebook, seed: u64) -> Facts {
    Facts::made_up(book, seed, now())
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
    Answer::made_up(question, dice, now()).expect("a question with options")
}
