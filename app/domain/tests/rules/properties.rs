//! What must hold for every set of facts, whatever the rulebook says.

use crate::cases::{nl, now, shelf};
use domain::assess::{Advice, AuthorityAdvice, Breach, Outcome, PersonsAdvice, Risk, assess, outcome};
use domain::facts::{Answer, Facts};
use domain::rulebook::{Kind, Question, Rulebook};
use domain::time::Timestamp;
use proptest::prelude::*;
use std::collections::BTreeSet;

/// A seed from which facts grow; every question takes its share of it.
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

fn known(question: &Question, dice: &mut Dice) -> Answer {
    let mut pick = || question.options[dice.roll(question.options.len())].clone();
    match question.kind {
        Kind::Choice => Answer::one(&pick().code),
        Kind::Choices => {
            let first = pick();
            let more: Vec<_> = [pick(), pick(), pick()]
                .into_iter()
                .filter(|option| !option.exclusive)
                .collect();
            let codes = std::iter::once(first.code.as_str()).chain(more.iter().map(|option| option.code.as_str()));
            if first.exclusive {
                Answer::many([first.code.as_str()])
            } else {
                Answer::many(codes)
            }
        }
        Kind::Number => Answer::Number([0, 1, 40, 100, 101, 9_999, 10_000, 250_000][dice.roll(8)]),
        Kind::Moment => Answer::Moment(now()),
    }
}

/// A small generator, so that a seed says everything.
pub struct Dice(pub u64);

impl Dice {
    /// A number below `sides`.
    pub fn roll(&mut self, sides: usize) -> usize {
        self.0 = self
            .0
            .wrapping_mul(6_364_136_223_846_793_005)
            .wrapping_add(1_442_695_040_888_963_407);
        usize::try_from(self.0 >> 33).unwrap_or_default() % sides
    }
}

/// How much is asked: of the authority and of the persons.
fn weight(outcome: Outcome) -> (AuthorityAdvice, PersonsAdvice) {
    let authority = if outcome.authority.is_due() {
        AuthorityAdvice::Notify
    } else {
        outcome.authority
    };
    (authority, outcome.persons)
}

/// All answers that are one step graver.
fn graver(question: &Question, answer: &Answer) -> Vec<Answer> {
    match answer {
        Answer::One(code) => {
            let later = question.order.iter().skip_while(|known| *known != code).skip(1);
            later.map(|code| Answer::one(code)).collect()
        }
        Answer::Many(codes) if question.grows => {
            let kept = codes
                .iter()
                .filter(|code| question.option(code).is_some_and(|option| !option.exclusive));
            let kept: Vec<_> = kept.map(String::as_str).collect();
            let more = question
                .options
                .iter()
                .filter(|option| !option.exclusive && !codes.contains(&option.code));
            more.map(|option| Answer::many(kept.iter().copied().chain([option.code.as_str()])))
                .collect()
        }
        Answer::Number(number) if question.grows => vec![Answer::Number(number + 1), Answer::Number(number * 100)],
        _ => Vec::new(),
    }
}

fn never_contradicts(outcome: Outcome) -> bool {
    outcome.authority != AuthorityAdvice::DoNotNotify || outcome.persons == PersonsAdvice::DoNotInform
}

#[test]
fn a_hundred_thousand_fact_sets_keep_the_promises() {
    for book in shelf().books() {
        let mut seen = BTreeSet::new();
        for seed in 0..100_000 {
            let facts = facts(book, seed);
            let outcome = outcome(book, &facts);
            assert!(never_contradicts(outcome), "{}: {facts:?} gives {outcome:?}", book.id());
            assert!(
                outcome.risk != Risk::High || outcome.authority.is_due(),
                "{}: {facts:?}",
                book.id()
            );
            seen.extend([
                format!("{:?}", outcome.authority),
                format!("{:?}", outcome.persons),
                format!("{:?}", outcome.ground),
                format!("{:?}", outcome.risk),
            ]);
        }
        let all = "NotApplicable DoNotNotify NotifyProvisionally Notify DoNotInform Postpone InformPublicly Inform None Risk \
            High Unreadable MeasuresAfter DisproportionateEffort Uavg41 Uavg42 Police";
        let missing: Vec<_> = all
            .split_whitespace()
            .filter(|outcome| !seen.contains(*outcome))
            .collect();
        assert!(missing.is_empty(), "{}: never {missing:?}", book.id());
    }
}

#[test]
fn a_graver_answer_never_lowers_the_advice() {
    let book = nl();
    for seed in 0..1_500 {
        let facts = facts(book, seed);
        let before = weight(outcome(book, &facts));
        for question in book.questions() {
            let Some(answer) = facts.get(&question.id) else {
                continue;
            };
            for worse in graver(question, answer) {
                let after = weight(outcome(book, &facts.clone().with(&question.id, worse.clone())));
                assert!(
                    after.0 >= before.0 && after.1 >= before.1,
                    "{} from {answer:?} to {worse:?}: {before:?} becomes {after:?} in {}",
                    question.id,
                    serde_json::to_string(&facts).expect("facts")
                );
            }
        }
    }
}

#[test]
fn unknown_never_advises_less_than_the_best_known_answer() {
    let book = nl();
    for seed in 0..800 {
        let facts = facts(book, seed);
        for question in book.questions().iter().filter(|question| !question.options.is_empty()) {
            let unknown = weight(outcome(book, &facts.clone().with(&question.id, Answer::Unknown)));
            let known = question.options.iter().map(|option| {
                let answer = if question.kind == Kind::Choices {
                    Answer::many([option.code.as_str()])
                } else {
                    Answer::one(&option.code)
                };
                weight(outcome(book, &facts.clone().with(&question.id, answer)))
            });
            let known: Vec<_> = known.collect();
            let best = (
                known.iter().map(|best| best.0).min(),
                known.iter().map(|best| best.1).min(),
            );
            assert!(
                Some(unknown.0) >= best.0 && Some(unknown.1) >= best.1,
                "{}: unknown gives {unknown:?}, best {best:?} in {}",
                question.id,
                serde_json::to_string(&facts).expect("facts")
            );
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn the_same_facts_give_the_same_bytes_and_survive_json(seed: u64) {
        let book = nl();
        let facts = facts(book, seed);
        let advice = assess(book, &facts, now());
        let text = serde_json::to_string(&advice).expect("json");
        prop_assert_eq!(&text, &serde_json::to_string(&assess(book, &facts, now())).expect("json"));
        prop_assert_eq!(&serde_json::from_str::<Advice>(&text).expect("advice"), &advice);
        let again = Facts::from_json(book, &serde_json::to_string(&facts).expect("json")).expect("facts");
        prop_assert_eq!(again, facts);
    }

    #[test]
    fn every_flip_flips(seed: u64) {
        let book = nl();
        let facts = facts(book, seed);
        let advice = assess(book, &facts, now());
        for flip in &advice.flips {
            let changed = flip.set.iter().fold(facts.clone(), |facts, (id, answer)| facts.with(id, answer.clone()));
            let gives = outcome(book, &changed);
            prop_assert_eq!(gives, flip.gives);
            prop_assert_ne!(gives.duties(), advice.outcome().duties());
        }
        prop_assert!(advice.breach == Breach::No || !advice.flips.is_empty());
    }

    #[test]
    fn what_no_rulebook_knows_is_taken_as_unknown(noise in "[a-z_]{1,12}", number: u64, seed: u64) {
        let book = nl();
        let mut facts = facts(book, seed);
        facts.set("recipient", Answer::One(noise.clone()));
        facts.set("persons_number", Answer::Number(number));
        facts.set(&noise, Answer::Many([noise.clone()].into()));
        facts.set("awareness", Answer::Moment(Timestamp::from_millis(i64::MAX).unwrap_or_else(now)));
        prop_assert!(never_contradicts(assess(book, &facts, now()).outcome()));
    }
}
