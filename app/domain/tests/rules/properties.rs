//! What must hold for every set of facts, in every rulebook on the shelf.

use crate::cases::{nl, now, shelf};
use crate::made_up::{Dice, facts, walk};
use domain::assess::{Advice, AuthorityAdvice, Breach, Outcome, PersonsAdvice, Risk, assess, outcome};
use domain::facts::{Answer, Facts};
use domain::rulebook::{Kind, Question, Rulebook};
use domain::time::Timestamp;
use proptest::prelude::*;
use std::collections::BTreeSet;

/// Each promise as a test of its own for each book, so that they run beside each other.
macro_rules! in_every_book {
    ($($book:ident = $id:literal),* keep $promises:tt) => {
        const TRIED: &[&str] = &[$($id),*];
        $(mod $book { in_every_book!(@ $id $promises); })*
    };
    (@ $id:literal { $($promise:ident)* }) => {
        $(#[test]
        fn $promise() {
            super::$promise(crate::cases::shelf().get($id).expect("the book"));
        })*
    };
}

in_every_book! {
    nl = "nl-avg", be = "be-gba", eu = "eu-omnibus-proposal" keep {
        a_hundred_thousand_fact_sets_keep_the_promises
        a_graver_answer_never_lowers_the_advice
        unknown_never_advises_less_than_the_best_known_answer
        whoever_answers_what_is_asked_gets_a_firm_advice
    }
}

#[test]
fn no_book_is_forgotten() {
    let books: Vec<_> = shelf().books().map(Rulebook::id).collect();
    assert_eq!(books, TRIED);
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

/// All answers that are graver, as the book orders them.
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

fn a_hundred_thousand_fact_sets_keep_the_promises(book: &Rulebook) {
    let mut seen = BTreeSet::new();
    for seed in 0..100_000 {
        let facts = facts(book, seed);
        let outcome = outcome(book, &facts);
        assert!(never_contradicts(outcome), "{facts:?} gives {outcome:?}");
        assert!(outcome.risk != Risk::High || outcome.authority.is_due(), "{facts:?}");
        if seed % 10 == 0 {
            assert_eq!(
                domain::assess::outcome(book, &facts.clone()),
                outcome,
                "{facts:?} is read in two ways"
            );
            seen.extend([
                format!("{:?}", outcome.authority),
                format!("{:?}", outcome.persons),
                format!("{:?}", outcome.ground),
                format!("{:?}", outcome.risk),
            ]);
        }
    }
    let dutch = if book.id() == "be-gba" { "" } else { "Uavg41 Uavg42" };
    let all = "NotApplicable DoNotNotify NotifyProvisionally Notify DoNotInform Postpone InformPublicly Inform None Risk \
        High Unreadable MeasuresAfter DisproportionateEffort Police";
    let expected: BTreeSet<_> = all
        .split_whitespace()
        .chain(dutch.split_whitespace())
        .map(str::to_owned)
        .collect();
    assert_eq!(seen, expected);
}

fn a_graver_answer_never_lowers_the_advice(book: &Rulebook) {
    for seed in 0..2_000 {
        let mut dice = Dice(seed);
        let facts = if seed % 3 == 0 {
            walk(book, seed, 6)
        } else {
            facts(book, seed)
        };
        let before = weight(outcome(book, &facts));
        for question in book.questions() {
            let worse = facts.get(&question.id).map(|answer| graver(question, answer));
            let Some(worse) = worse.filter(|worse| !worse.is_empty()) else {
                continue;
            };
            let worse = worse[dice.roll(worse.len())].clone();
            let after = weight(outcome(book, &facts.clone().with(&question.id, worse.clone())));
            assert!(
                after.0 >= before.0 && after.1 >= before.1,
                "{} to {worse:?}: {before:?} becomes {after:?} in {}",
                question.id,
                serde_json::to_string(&facts).expect("facts")
            );
        }
    }
}

fn unknown_never_advises_less_than_the_best_known_answer(book: &Rulebook) {
    for seed in 0..120 {
        let facts = if seed % 3 == 0 {
            walk(book, seed, 6)
        } else {
            facts(book, seed)
        };
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

/// The questions that are asked are enough: without an *unknown* the advice is firm, and no answer proves irrelevant.
fn whoever_answers_what_is_asked_gets_a_firm_advice(book: &Rulebook) {
    for seed in 0..1_000 {
        let facts = walk(book, seed, 0);
        let path = book.path(&facts);
        let asked = path.asked.len();
        assert!(asked <= 17, "{asked} questions in {facts:?}");
        assert!(path.irrelevant.is_empty(), "{:?} in {facts:?}", path.irrelevant);
        assert!(!outcome(book, &facts).provisional, "{facts:?}");
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
