//! The proportions are those of law.md 6.

use super::{book, carry_out, now};
use crate::seed::plan;
use domain::facts::Answer;
use domain::incident::{Closing, Incident};
use domain::trends::Cause;
use std::ops::RangeInclusive;

/// What is counted, by a name, with the percentages that are right.
type Figure = (&'static str, fn(&Incident) -> bool, RangeInclusive<usize>);

const MONEY: [&str; 7] = [
    "iban",
    "credit_card",
    "payslip",
    "account_statement",
    "debts",
    "benefits",
    "financial_other",
];

const FIGURES: &[Figure] = &[
    ("post", |case| cause(case) == Cause::Post, 37..=41),
    ("e-mail", |case| cause(case) == Cause::Mail, 16..=19),
    ("cyber", |case| cause(case) == Cause::Attack, 7..=9),
    (
        "everybody in Cc",
        |case| given(case, "incident_type", &["cc_instead_of_bcc"]),
        3..=4,
    ),
    ("BSN", |case| given(case, "data", &["bsn"]), 26..=32),
    ("money", |case| given(case, "data", &MONEY), 24..=32),
    (
        "unreadable",
        |case| given(case, "unreadable", &["strong", "weak"]),
        9..=15,
    ),
    ("one person", |case| people(case) == Some(1), 50..=75),
    ("notified", |case| case.first_notice().is_some(), 40..=75),
    ("informed", |case| !case.informed.is_empty(), 10..=45),
    (
        "departs",
        |case| case.decision.as_ref().is_some_and(|decision| !decision.follows),
        1..=6,
    ),
    ("evaluated", |case| case.evaluated.is_some(), 50..=80),
    ("no breach", |case| closed(case) == Some(Closing::NoBreach), 1..=6),
    ("near miss", |case| closed(case) == Some(Closing::NearMiss), 1..=6),
    ("duplicate", |case| closed(case) == Some(Closing::Duplicate), 1..=5),
];

fn cause(case: &Incident) -> Cause {
    match case.facts.get("incident_type") {
        Some(Answer::One(code)) => Cause::of(Some(code)),
        _ => Cause::Unknown,
    }
}

fn given(case: &Incident, question: &str, codes: &[&str]) -> bool {
    match case.facts.get(question) {
        Some(Answer::Many(given)) => codes.iter().any(|code| given.contains(*code)),
        Some(Answer::One(given)) => codes.contains(&given.as_str()),
        _ => false,
    }
}

fn people(case: &Incident) -> Option<u64> {
    match case.facts.get("persons_number") {
        Some(Answer::Number(people)) => Some(*people),
        _ => None,
    }
}

fn closed(case: &Incident) -> Option<Closing> {
    case.closed.as_ref().map(|closed| closed.closing)
}

fn percent(part: usize, whole: usize) -> usize {
    (part * 100 + whole / 2) / whole
}

#[test]
fn proportions_are_those_of_the_dutch_figures() {
    let book = book();
    let cases = carry_out(&book, plan(&book, 2_000, 2016, now()));
    assert_eq!(cases.len(), 2_000);
    let mut wrong = Vec::new();
    for (name, counts, right) in FIGURES {
        let found = percent(cases.iter().filter(|case| counts(case)).count(), cases.len());
        println!("{name}: {found} %");
        if !right.contains(&found) {
            wrong.push(format!("{name}: {found} % is not in {right:?}"));
        }
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
    let term = |case: &Incident| case.clock_start().plus_hours(72);
    let notified: Vec<&Incident> = cases.iter().filter(|case| case.first_notice().is_some()).collect();
    let late = notified
        .iter()
        .filter(|case| case.first_notice().is_some_and(|notice| notice.at > term(case)));
    let late = percent(late.count(), notified.len());
    assert!((2..=8).contains(&late), "{late} % late");
    assert!(cases.iter().filter_map(people).max() > Some(100_000));
}
