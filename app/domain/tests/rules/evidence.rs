//! Answers on which freedom from a duty rests ask for their evidence, and no others do.

use crate::branches::walks;
use crate::cases::{cases, nl, shelf};
use crate::made_up::{facts, walk};
use domain::assess::{AuthorityAdvice, PersonsAdvice, outcome};
use domain::facts::{Answer, Facts};
use domain::rulebook::{Kind, Question, Rulebook};

/// The facts of all cases and branches.
pub fn known(book: &Rulebook) -> Vec<Facts> {
    let cases = cases().into_iter().map(|case| case.facts(book));
    cases.chain(walks(book)).collect()
}

fn weight(book: &Rulebook, facts: &Facts) -> (bool, PersonsAdvice) {
    let outcome = outcome(book, facts);
    (outcome.authority.is_due(), outcome.persons)
}

fn answer(question: &Question, code: &str) -> Answer {
    match question.kind {
        Kind::Choices => Answer::many([code]),
        _ => Answer::one(code),
    }
}

#[test]
fn what_asks_for_evidence_can_lighten_the_advice() {
    let book = nl();
    let known = known(book);
    for question in book.questions() {
        for option in question.options.iter().filter(|option| option.lowers_risk) {
            let lightens = known.iter().any(|facts| {
                let unknown = weight(book, &facts.clone().with(&question.id, Answer::Unknown));
                let given = weight(book, &facts.clone().with(&question.id, answer(question, &option.code)));
                given < unknown
            });
            assert!(lightens, "{} {} never lightens", question.id, option.code);
        }
    }
}

/// Compared with *unknown*. That data were public already carries its own evidence, whoever saw them.
#[test]
fn what_asks_for_none_never_takes_the_duty_to_notify_away() {
    let book = nl();
    let made_up = (0..400).map(|seed| {
        if seed % 2 == 0 {
            walk(book, seed, 5)
        } else {
            facts(book, seed)
        }
    });
    let tried: Vec<_> = known(book)
        .into_iter()
        .chain(made_up)
        .filter(|facts| facts.get("public_before") != Some(&Answer::one("yes")))
        .collect();
    for question in book.questions().iter().filter(|question| !question.order.is_empty()) {
        let silent = question
            .order
            .iter()
            .filter(|code| question.option(code).is_some_and(|option| !option.lowers_risk));
        for code in silent {
            for facts in &tried {
                let unknown = outcome(book, &facts.clone().with(&question.id, Answer::Unknown));
                let given = outcome(book, &facts.clone().with(&question.id, Answer::one(code)));
                assert!(
                    given.authority != AuthorityAdvice::DoNotNotify || !unknown.authority.is_due(),
                    "{} {code} frees without evidence: {facts:?}",
                    question.id
                );
            }
        }
    }
}

#[test]
fn whatever_is_milder_than_an_answer_with_evidence_asks_for_it_too() {
    for book in shelf().books() {
        for question in book.questions() {
            let asks = |code: &String| question.option(code).is_some_and(|option| option.lowers_risk);
            let asked: Vec<_> = question.order.iter().map(asks).collect();
            assert!(
                asked.is_sorted_by(|milder, graver| milder >= graver),
                "{}: {:?}",
                question.id,
                question.order
            );
            assert_ne!(
                asked.last(),
                Some(&true),
                "{}: the gravest answer asks for evidence",
                question.id
            );
        }
    }
}

#[test]
fn copying_has_two_answers_beside_unknown() {
    for book in shelf().books() {
        let question = book.question("copying").expect("the question");
        let open: Vec<_> = question
            .options
            .iter()
            .filter(|option| question.accepts(&Answer::one(&option.code)))
            .map(|option| (option.code.as_str(), option.lowers_risk))
            .collect();
        assert_eq!(open, [("excluded", true), ("not_excluded", false)]);
        assert!(question.accepts(&Answer::Unknown));
    }
}

/// A stored answer that can't be chosen any more still counts as it did.
#[test]
fn a_retired_answer_weighs_as_the_one_that_took_its_place() {
    let book = nl();
    for facts in known(book) {
        let weigh = |code| outcome(book, &facts.clone().with("copying", Answer::one(code)));
        assert_eq!(weigh("confirmed"), weigh("not_excluded"), "{facts:?}");
    }
}
