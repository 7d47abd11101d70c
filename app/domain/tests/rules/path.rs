//! The fewest questions to a safe advice.

use crate::cases::{nl, shelf};
use domain::assess::{AuthorityAdvice, assess};
use domain::facts::{Answer, Facts};

/// Answers what is asked from a list, and counts.
fn walk(known: &[(&str, Answer)]) -> (usize, Facts) {
    let mut facts = Facts::default();
    let mut asked = 0;
    while let Some(question) = nl().path(&facts).next {
        let answer = known
            .iter()
            .find(|(id, _)| *id == question.id)
            .map(|(_, answer)| answer.clone());
        facts.set(
            &question.id,
            answer.unwrap_or_else(|| panic!("{} is asked", question.id)),
        );
        asked += 1;
    }
    (asked, facts)
}

#[test]
fn wrong_recipient_and_one_person_takes_six_questions() {
    for incident_type in [
        "email_wrong_recipient",
        "post_wrong_recipient",
        "spoken",
        "handed_over_wrong",
    ] {
        for (recipient, response) in [("trusted", "confirmed_in_writing"), ("known_one", "asked_at_once")] {
            let (asked, facts) = walk(&[
                ("incident_type", Answer::one(incident_type)),
                ("role", Answer::one("controller")),
                ("recipient", Answer::one(recipient)),
                ("recipient_response", Answer::one(response)),
                ("post_back", Answer::one(response)),
                ("data", Answer::many(["name", "address"])),
                ("circumstances", Answer::many(["none"])),
            ]);
            let advice = assess(nl(), &facts, crate::cases::now());
            assert_eq!(advice.authority.advice, AuthorityAdvice::DoNotNotify);
            assert!(!advice.authority.provisional && advice.unknown.is_empty());
            assert!(asked <= 6, "{incident_type}: {asked} questions");
        }
    }
}

#[test]
fn early_exits_stop_asking() {
    let hack = || ("incident_type", Answer::one("hacking"));
    let (asked, _) = walk(&[hack(), ("personal_data", Answer::one("no"))]);
    assert_eq!(asked, 2);
    let (asked, _) = walk(&[
        hack(),
        ("personal_data", Answer::one("yes")),
        ("role", Answer::one("processor")),
    ]);
    assert_eq!(asked, 3);
    let (asked, _) = walk(&[("incident_type", Answer::one("planned_maintenance"))]);
    assert_eq!(asked, 1);
    let (asked, _) = walk(&[
        ("incident_type", Answer::one("post_wrong_recipient")),
        ("role", Answer::one("controller")),
        ("post_back", Answer::one("unopened")),
    ]);
    assert_eq!(asked, 3);
}

#[test]
fn answers_that_no_longer_matter_are_kept_and_marked() {
    let facts = Facts::default()
        .with("incident_type", Answer::one("outage"))
        .with("personal_data", Answer::one("yes"))
        .with("recipient_response", Answer::one("kept"));
    let path = nl().path(&facts);
    assert_eq!(path.irrelevant, ["recipient_response"]);
    assert!(facts.is_known("recipient_response"));
}

#[test]
fn answers_to_questions_that_the_book_dropped_stay_in_sight() {
    let facts = Facts::default()
        .with("incident_type", Answer::one("outage"))
        .with("police", Answer::one("requested"))
        .with("never_asked", Answer::Unknown);
    assert_eq!(nl().path(&facts).dropped, ["never_asked", "police"]);
    let police = shelf().question("police").map(|question| question.option("requested"));
    assert!(police.flatten().is_some(), "the words of the former book are known");
    assert!(shelf().question("never_asked").is_none());
    for book in shelf().books() {
        let asked = book
            .questions()
            .iter()
            .map(|question| (question.id.as_str(), Answer::Unknown));
        let all = asked.fold(Facts::default(), |facts, (id, answer)| facts.with(id, answer));
        assert!(book.path(&all).dropped.is_empty(), "{}", book.id());
    }
}
