//! The line of a case in a list: what it says of a decision that waits, and to whom.

use crate::world::{Deed, NEITHER, NOTIFY, Who, World};
use domain::case_row::{CaseRow, Waiting};
use domain::decision::AuthorityDecision;
use domain::four_eyes::Safeguard;

fn row(deeds: &[Deed]) -> CaseRow {
    let mut world = World::new();
    for deed in deeds {
        world.act(*deed).expect("an act");
    }
    CaseRow::of(&world.case, "Lijst naar verkeerde".to_owned())
}

#[test]
fn a_line_tells_what_waits_for_whom() {
    let line = row(&[Deed::Decide(Who::Anna, NEITHER)]);
    let waiting = Waiting {
        by: Who::Anna.id(),
        since: crate::world::start(),
        safeguard: Safeguard::Colleague,
        emergency: false,
        lapsed: false,
    };
    assert_eq!(line.waiting, Some(waiting));
    assert!(line.awaits_authority(), "the term does not wait");
    let lapsed = row(&[Deed::Decide(Who::Anna, NEITHER), Deed::Answer(1)]);
    assert!(lapsed.stale && lapsed.waiting.is_some_and(|waiting| waiting.lapsed));
}

#[test]
fn an_emergency_decision_is_told_to_who_took_it_and_no_other_officer() {
    let line = row(&[Deed::DecideAlone(Who::Anna, NEITHER)]);
    assert!(!line.awaits_authority(), "it holds");
    assert_eq!(line.public_authority(), None, "a list can't be searched for it");
    let own = line.clone().seen_by(Who::Anna.id());
    assert_eq!(own.authority, Some(AuthorityDecision::DoNotNotify));
    let other = line.seen_by(Who::Bo.id());
    assert_eq!((other.authority, other.persons, other.decided_at), (None, None, None));
    assert!(other.waiting.is_some() && !other.departs);
}

#[test]
fn a_line_does_not_tell_that_a_hidden_decision_departs() {
    let line = row(&[Deed::Answer(1), Deed::Decide(Who::Anna, NEITHER)]);
    assert!(line.departs);
    assert!(!line.clone().seen_by(Who::Bo.id()).departs);
    assert!(line.seen_by(Who::Anna.id()).departs);
}

#[test]
fn what_is_decided_and_judged_is_told_to_everybody() {
    let line = row(&[Deed::Decide(Who::Anna, NEITHER), Deed::Judge(Who::Bo, NEITHER)]);
    assert!(!line.awaits_authority());
    assert_eq!(line.public_authority(), Some(AuthorityDecision::DoNotNotify));
    assert_eq!(line.clone().seen_by(Who::Bo.id()), line);
    let disputed = row(&[Deed::Decide(Who::Anna, NEITHER), Deed::Judge(Who::Bo, NOTIFY)]);
    assert!(disputed.disputed && disputed.waiting.is_none() && disputed.differences == 1);
}
