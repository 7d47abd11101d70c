//! What a second person must not see.

use crate::world::{Choice, Deed, NEITHER, NOTIFY, RESPONSES, Who, World};
use domain::act::Act;
use domain::assess::AuthorityAdvice;
use domain::case_row::CaseRow;
use domain::decision::{AuthorityDecision, PersonsDecision, contradicts};
use domain::entry::PartName;
use domain::four_eyes::needs_second;
use domain::incident::Refusal;

fn unseen_kinds(world: &World, who: Who) -> Vec<&'static str> {
    let unseen = world.case.unseen_by(who.id(), &world.entries);
    let entries = world.entries.iter().filter(|entry| unseen.contains(&entry.id));
    entries
        .map(|entry| match entry.act {
            Act::Advised { .. } => "advised",
            Act::Decided { .. } => "decided",
            Act::Refused { .. } => "refused",
            _ => "other",
        })
        .collect()
}

#[test]
fn the_decision_its_advice_and_its_texts_are_left_out() {
    let mut world = World::new();
    world.act(Deed::Decide(Who::Anna, NEITHER)).expect("a decision");
    assert_eq!(unseen_kinds(&world, Who::Bo), ["advised", "decided"]);
    assert!(unseen_kinds(&world, Who::Anna).is_empty());
    let unseen = world.case.unseen_by(Who::Bo.id(), &world.entries);
    let seen = world.case.clone().without(&unseen);
    assert!(seen.proposal.is_none() && seen.decision.is_none() && seen.advice.is_none());
    assert!(seen.latest(PartName::DecisionReason).is_none());
    world.act(Deed::Judge(Who::Bo, NOTIFY)).expect("a judgement");
    assert!(
        unseen_kinds(&world, Who::Bo).is_empty(),
        "afterwards everything is seen"
    );
}

#[test]
fn an_earlier_attempt_at_the_same_is_left_out_as_well() {
    let mut world = World::new();
    world.act(Deed::Decide(Who::Anna, NEITHER)).expect("a decision");
    world.act(Deed::Answer(1)).expect("an answer");
    let contradiction = (AuthorityDecision::DoNotNotify, PersonsDecision::Inform);
    assert_eq!(
        world.act(Deed::Decide(Who::Anna, contradiction)),
        Err(Refusal::Contradiction)
    );
    world.act(Deed::Decide(Who::Anna, NEITHER)).expect("a decision");
    assert_eq!(
        unseen_kinds(&world, Who::Bo),
        ["advised", "decided", "refused", "advised", "decided"]
    );
}

#[test]
fn what_held_or_was_judged_before_stays_in_sight() {
    let mut world = World::new();
    assert_eq!(world.advice().outcome().authority, AuthorityAdvice::DoNotNotify);
    for deed in [
        Deed::Decide(Who::Anna, NOTIFY),
        Deed::Decide(Who::Anna, NEITHER),
        Deed::Judge(Who::Bo, NOTIFY),
        Deed::Decide(Who::Anna, NEITHER),
    ] {
        world.act(deed).expect("an act");
    }
    assert_eq!(unseen_kinds(&world, Who::Bo), ["advised", "decided"]);
    let unseen = world.case.unseen_by(Who::Bo.id(), &world.entries);
    let seen = world.case.clone().without(&unseen);
    assert_eq!(
        seen.decision.map(|held| held.authority),
        Some(AuthorityDecision::Notify)
    );
}

#[test]
fn an_emergency_decision_below_a_newer_one_is_left_out_too() {
    let mut world = World::new();
    world.act(Deed::DecideAlone(Who::Anna, NEITHER)).expect("a decision");
    world.act(Deed::Decide(Who::Anna, NEITHER)).expect("a decision");
    let unseen = world.case.unseen_by(Who::Bo.id(), &world.entries);
    let seen = world.case.clone().without(&unseen);
    assert!(seen.decision.is_none() && seen.proposal.is_none());
    assert!(seen.latest(PartName::EmergencyReason).is_none());
}

/// Everything that can be decided on what waits for a second judgement.
fn hidden_choices(world: &World) -> Vec<Choice> {
    let outcome = world.advice().outcome();
    let pairs = AuthorityDecision::ALL
        .iter()
        .flat_map(|authority| PersonsDecision::ALL.iter().map(move |persons| (*authority, *persons)));
    pairs
        .filter(|(authority, persons)| {
            !contradicts(*authority, *persons) && needs_second(&outcome, *authority, *persons)
        })
        .collect()
}

#[test]
fn a_case_looks_the_same_whatever_is_hidden() {
    let deeds: [fn(Who, Choice) -> Deed; 2] = [Deed::Decide, Deed::DecideAlone];
    for deed in deeds {
        for response in 0..RESPONSES.len() {
            let mut start = World::new();
            start.act(Deed::Answer(response)).expect("an answer");
            let seen: Vec<_> = hidden_choices(&start)
                .into_iter()
                .map(|choice| {
                    let mut world = start.clone();
                    world.act(deed(Who::Anna, choice)).expect("a decision");
                    let unseen = world.case.unseen_by(Who::Bo.id(), &world.entries);
                    let line = CaseRow::of(&world.case, String::new()).seen_by(Who::Bo.id());
                    assert!(line.awaits_authority(), "the term does not tell either");
                    (world.case.without(&unseen), line)
                })
                .collect();
            assert!(seen.len() > 3);
            assert!(seen.windows(2).all(|pair| matches!(pair, [one, other] if one == other)));
        }
    }
}
