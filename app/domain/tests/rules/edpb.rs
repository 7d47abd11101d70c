//! Published examples of the EDPB, as facts with the outcome that the guidelines give.

use crate::cases::{Case, cases, nl, now};
use domain::assess::{Advice, AuthorityAdvice, Document, PersonsAdvice, assess};
use domain::facts::Facts;

fn told(case: &Case, advice: &Advice) -> Vec<String> {
    let authority = if advice.authority.advice.is_due() { "yes" } else { "no" };
    let persons = match advice.persons.advice {
        PersonsAdvice::Inform | PersonsAdvice::InformPublicly => "yes",
        _ => "no",
    };
    let document = if advice.document == Document::Yes { "yes" } else { "no" };
    let found = [("document", document), ("authority", authority), ("persons", persons)];
    found
        .into_iter()
        .filter(|(field, got)| !case.depends.iter().any(|free| free == field) && case.expected[*field] != *got)
        .map(|(field, got)| format!("{} {}: {field} is {got}", case.id, case.title))
        .collect()
}

#[test]
fn every_case_gets_the_published_outcome() {
    let book = nl();
    let wrong: Vec<_> = cases()
        .iter()
        .flat_map(|case| told(case, &assess(book, &case.facts(book), now())))
        .collect();
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn the_path_asks_exactly_what_the_case_tells() {
    let book = nl();
    let mut wrong = Vec::new();
    for case in cases() {
        let known = case.facts(book);
        let mut facts = Facts::default();
        while let Some(question) = book.path(&facts).next {
            let Some(answer) = known.get(&question.id) else {
                wrong.push(format!("{}: {} is asked and not told", case.id, question.id));
                break;
            };
            facts.set(&question.id, answer.clone());
        }
        wrong.extend(told(&case, &assess(book, &facts, now())));
        let extra = known.iter().filter(|(id, _)| facts.get(id).is_none());
        wrong.extend(extra.map(|(id, _)| format!("{}: {id} is told and not asked", case.id)));
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn cases_without_open_questions_are_not_provisional() {
    let book = nl();
    for case in cases() {
        let facts = case.facts(book);
        let advice = assess(book, &facts, now());
        let open = facts.iter().any(|(_, answer)| !answer.is_known());
        assert!(
            open || !advice.authority.provisional,
            "{}: open {:?}",
            case.id,
            advice.unknown
        );
        assert_ne!(
            advice.authority.advice,
            AuthorityAdvice::NotifyProvisionally,
            "{}",
            case.id
        );
    }
}
