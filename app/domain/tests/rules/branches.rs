//! Each kind of incident that policies name has a short branch of its own: which questions are asked, in which order, and
//! where they lead.

mod walks;

use crate::cases::{nl, now};
use domain::assess::{AuthorityAdvice, Breach, PersonsAdvice, assess};
use domain::facts::{Answer, Facts};
use domain::rulebook::{Kind, Rulebook};
use std::fmt::Write;
use walks::{BOTH, BRANCHES, Branch, CONTROLLERS, KEEP, NEAR_MISS, NOTIFY, NOTIFYING};

fn answer(book: &Rulebook, id: &str, text: &str) -> Answer {
    match book.question(id).map(|question| question.kind) {
        Some(Kind::Choices) => Answer::many(text.split('+')),
        Some(Kind::Number) => Answer::Number(text.parse().expect("a number")),
        _ => Answer::one(text),
    }
}

/// Answers what is asked, and tells what was asked.
fn walk(book: &Rulebook, branch: &Branch) -> (Vec<String>, Facts) {
    let (mut asked, mut facts) = (Vec::new(), Facts::default());
    while let Some(question) = book.path(&facts).next {
        let known = branch
            .answers
            .iter()
            .chain(NOTIFYING)
            .find(|(id, _)| *id == question.id);
        let (_, text) = known.unwrap_or_else(|| panic!("{}: {} is asked", branch.name, question.id));
        let answer = answer(book, &question.id, text);
        assert!(
            question.accepts(&answer),
            "{}: {} takes no {text}",
            branch.name,
            question.id
        );
        facts.set(&question.id, answer);
        asked.push(question.id.clone());
    }
    (asked, facts)
}

/// The facts at the end of every branch.
pub fn walks(book: &Rulebook) -> impl Iterator<Item = Facts> {
    BRANCHES.iter().map(|branch| walk(book, branch).1)
}

fn leads(book: &Rulebook, facts: &Facts) -> &'static str {
    let advice = assess(book, facts, now());
    assert!(!advice.authority.provisional && advice.unknown.is_empty(), "{facts:?}");
    match (advice.breach, advice.authority.advice, advice.persons.advice) {
        (Breach::No, ..) => NEAR_MISS,
        (_, AuthorityAdvice::NotApplicable, _) => CONTROLLERS,
        (_, AuthorityAdvice::DoNotNotify, PersonsAdvice::DoNotInform) => KEEP,
        (_, AuthorityAdvice::Notify, PersonsAdvice::DoNotInform) => NOTIFY,
        (_, AuthorityAdvice::Notify, PersonsAdvice::Inform) => BOTH,
        other => panic!("{other:?} for {facts:?}"),
    }
}

#[test]
fn every_branch_is_short_and_leads_where_it_should() {
    let book = nl();
    let mut sheet = String::new();
    for branch in BRANCHES {
        let (asked, facts) = walk(book, branch);
        assert_eq!(leads(book, &facts), branch.leads, "{}: {facts:?}", branch.name);
        assert!(
            asked.len() <= branch.most,
            "{}: {} questions, {asked:?}",
            branch.name,
            asked.len()
        );
        let told = branch.answers.iter().filter(|(id, _)| facts.get(id).is_none());
        assert_eq!(
            told.count(),
            0,
            "{}: not all that is told is asked, {asked:?}",
            branch.name
        );
        let _ = writeln!(sheet, "{} ({}): {}", branch.name, asked.len(), branch.leads);
        let _ = writeln!(sheet, "    {}", asked.join(", "));
    }
    insta::assert_snapshot!("branches", sheet);
}

/// Whatever was in it: after six questions the advice is the final one, also where the rest gathers what a notification
/// needs.
#[test]
fn one_wrong_recipient_and_one_person_is_settled_after_six_questions() {
    let types = [
        "email_wrong_recipient",
        "post_wrong_recipient",
        "spoken",
        "handed_over_wrong",
        "portal_wrong_customer",
    ];
    let responses = ["confirmed_in_writing", "asked_at_once", "asked_late", "kept"];
    let contents = [
        "name+address",
        "name+bsn",
        "name+iban",
        "name+identity_document",
        "name+education",
    ];
    let told = |facts: &Facts| {
        let advice = assess(nl(), facts, now());
        (advice.authority.advice, advice.persons.advice)
    };
    for incident_type in types {
        for recipient in ["trusted", "known_one"] {
            for (response, data) in responses
                .iter()
                .flat_map(|response| contents.map(|data| (*response, data)))
            {
                let facts = after_six([incident_type, recipient, response, data]);
                let rest = [
                    ("persons_number", "1"),
                    ("persons_groups", "customers"),
                    ("not_informing", "none"),
                ];
                let all = rest.iter().fold(facts.clone(), |facts, (id, text)| {
                    facts.with(id, answer(nl(), id, text))
                });
                assert_eq!(told(&facts), told(&all), "{facts:?}");
            }
        }
    }
}

fn after_six([incident_type, recipient, response, data]: [&str; 4]) -> Facts {
    let mut facts = Facts::default();
    for _ in 0..6 {
        let Some(question) = nl().path(&facts).next else { break };
        let text = match question.id.as_str() {
            "incident_type" => incident_type,
            "role" => "controller",
            "recipient" => recipient,
            "recipient_response" | "post_back" => response,
            "data" => data,
            "circumstances" | "not_informing" => "none",
            "public_before" => "no",
            "persons_number" => "1",
            "persons_groups" => "customers",
            other => panic!("{other} is asked"),
        };
        facts.set(&question.id, answer(nl(), &question.id, text));
    }
    facts
}
