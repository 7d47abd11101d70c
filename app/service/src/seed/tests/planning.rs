//! What is planned, and what is open once the plan was carried out.

use super::{book, carry_out, now};
use crate::seed::{open, opened, plan};
use domain::case_row::CaseRow;
use domain::decision::{AuthorityDecision, PersonsDecision};
use domain::incident::{Incident, Stage};
use domain::rulebook::Rulebook;
use domain::signal::{self, matters};
use domain::similar::Profile;
use std::collections::BTreeSet;

#[test]
fn the_same_seed_gives_the_same_plan() {
    let book = book();
    assert_eq!(plan(&book, 80, 7, now()), plan(&book, 80, 7, now()));
    assert_ne!(plan(&book, 80, 7, now()), plan(&book, 80, 8, now()));
    for few in 0..10 {
        let cases: BTreeSet<usize> = plan(&book, few, 7, now())
            .events
            .iter()
            .map(|event| event.case)
            .collect();
        assert_eq!(cases.len(), few);
    }
}

#[test]
fn events_come_in_order_and_none_in_the_future() {
    let plan = plan(&book(), 300, 3, now());
    assert!(plan.events.is_sorted_by_key(|event| event.at));
    assert!(
        plan.events
            .iter()
            .all(|event| event.at < now() && event.at > opened(now()).plus_hours(2))
    );
}

#[test]
fn only_the_open_cases_are_open() {
    let book = book();
    let cases = carry_out(&book, plan(&book, 60, 2016, now()));
    let open: Vec<&Incident> = cases.iter().filter(|case| case.stage != Stage::Closed).collect();
    assert_eq!(open.len(), open::COUNT);
    let [new, triage, overdue, stale, letter, measure, to_judge, emergency] = open[..] else {
        panic!("eight cases")
    };
    assert_eq!((new.stage, now().minutes_since(new.report.at)), (Stage::Reported, 60));
    assert_eq!(triage.clock_start().plus_hours(72).minutes_since(now()), 41 * 60 + 30);
    let unknown: Vec<&str> = triage
        .facts
        .iter()
        .filter(|(_, answer)| !answer.is_known())
        .map(|(id, _)| id)
        .collect();
    assert_eq!(unknown, ["insight", "recipient_response"]);
    let advice = outcome_of(&book, triage);
    assert!(advice.provisional && advice.authority.is_due() && PersonsDecision::following(advice.persons).informs());
    assert!(overdue.decision.is_none() && overdue.clock_start().plus_hours(72) < now());
    assert!(stale.is_stale());
    assert!(letter.first_notice().is_some() && letter.informed.is_empty());
    assert!(
        letter
            .decision
            .as_ref()
            .is_some_and(|decision| decision.persons.informs())
    );
    let late = |held: &domain::incident::Measure| held.done.is_none() && held.due < Some(now().local().date_naive());
    assert_eq!(measure.measures.iter().filter(|held| late(held)).count(), 1);
    assert!(measure.first_notice().is_some() && !measure.informed.is_empty());
    let not_notified = |case: &Incident| {
        case.waiting()
            .map(|decision| (decision.authority, decision.standing.holds()))
    };
    assert_eq!(not_notified(to_judge), Some((AuthorityDecision::DoNotNotify, false)));
    assert_eq!(not_notified(emergency), Some((AuthorityDecision::DoNotNotify, true)));
}

#[test]
fn open_cases_show_a_late_processor_and_a_repeat_after_a_measure() {
    let book = book();
    let cases = carry_out(&book, plan(&book, 60, 2016, now()));
    let examples: Vec<Profile> = cases.iter().filter_map(|case| Profile::of(case, "")).collect();
    let signals = cases.iter().flat_map(|case| {
        let row = CaseRow::of(case, String::new());
        matters(&row, None, &examples, now())
    });
    let kinds: Vec<_> = signals.map(|matter| matter.kind()).collect();
    for wanted in [signal::Kind::ProcessorLate, signal::Kind::Again] {
        assert_eq!(kinds.iter().filter(|kind| **kind == wanted).count(), 1, "{wanted:?}");
    }
}

fn outcome_of(book: &Rulebook, case: &Incident) -> domain::assess::Outcome {
    domain::assess::outcome(book, &case.facts_with_clock())
}
