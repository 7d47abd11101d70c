//! Every order of acts up to a length, and long random ones: the promises hold after each.

use crate::promises::check;
use crate::world::{Deed, NEITHER, NOTIFY, RESPONSES, Who, World};
use domain::decision::{AuthorityDecision, PersonsDecision};
use proptest::prelude::*;

/// What can happen next, small enough to try every order of.
const DEEDS: [Deed; 10] = [
    Deed::Decide(Who::Anna, NEITHER),
    Deed::Decide(Who::Anna, NOTIFY),
    Deed::DecideAlone(Who::Anna, NEITHER),
    Deed::Decide(Who::Bo, NEITHER),
    Deed::Judge(Who::Anna, NEITHER),
    Deed::Judge(Who::Bo, NEITHER),
    Deed::Judge(Who::Bo, NOTIFY),
    Deed::Answer(1),
    Deed::Close,
    Deed::Reopen,
];

/// So many acts in a row are tried in every order.
const LENGTH: usize = 4;

#[test]
fn every_order_keeps_the_promises() {
    fn follow(world: &World, left: usize) -> usize {
        check(world);
        if left == 0 {
            return 1;
        }
        let ways = DEEDS.iter().map(|deed| {
            let mut next = world.clone();
            // Refused or not: both are ways on.
            next.act(*deed).ok();
            follow(&next, left - 1)
        });
        ways.sum()
    }
    assert_eq!(follow(&World::new(), LENGTH), DEEDS.len().pow(4));
}

#[test]
fn every_order_keeps_the_promises_for_who_is_alone() {
    const ALONE: [Deed; 7] = [
        Deed::Decide(Who::Anna, NEITHER),
        Deed::DecideAlone(Who::Anna, NEITHER),
        Deed::Judge(Who::Anna, NEITHER),
        Deed::Judge(Who::Anna, NOTIFY),
        Deed::JudgeFromOutside(NEITHER),
        Deed::Wait(59),
        Deed::OutsideEyes(true),
    ];
    fn follow(world: &World, left: usize) {
        check(world);
        for deed in ALONE.iter().filter(|_| left > 0) {
            let mut next = world.clone();
            next.act(*deed).ok();
            follow(&next, left - 1);
        }
    }
    let mut world = World::new();
    world.colleague = false;
    follow(&world, LENGTH);
}

fn deed() -> impl Strategy<Value = Deed> {
    let who = prop_oneof![Just(Who::Anna), Just(Who::Bo)];
    let authority = proptest::sample::select(AuthorityDecision::ALL);
    let persons = proptest::sample::select(PersonsDecision::ALL);
    let choice = (authority, persons).boxed();
    prop_oneof![
        4 => (who.clone(), choice.clone()).prop_map(|(who, choice)| Deed::Decide(who, choice)),
        1 => (who.clone(), choice.clone()).prop_map(|(who, choice)| Deed::DecideAlone(who, choice)),
        // Agreement is rare among random pairs, so the likely ones are likely here as well.
        2 => (who.clone(), Just(NEITHER)).prop_map(|(who, choice)| Deed::Decide(who, choice)),
        3 => (who.clone(), Just(NEITHER)).prop_map(|(who, choice)| Deed::Judge(who, choice)),
        2 => (who, choice.clone()).prop_map(|(who, choice)| Deed::Judge(who, choice)),
        1 => choice.prop_map(Deed::JudgeFromOutside),
        2 => (0..RESPONSES.len()).prop_map(Deed::Answer),
        1 => Just(Deed::Close),
        1 => Just(Deed::Reopen),
        1 => (1_i64..90).prop_map(Deed::Wait),
        1 => (0_i64..5000).prop_map(Deed::Wait),
        1 => any::<bool>().prop_map(Deed::Colleague),
        1 => any::<bool>().prop_map(Deed::OutsideEyes),
    ]
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(400))]

    #[test]
    fn long_courses_keep_the_promises(deeds in proptest::collection::vec(deed(), 1..40)) {
        let mut world = World::new();
        for deed in deeds {
            world.act(deed).ok();
            check(&world);
        }
    }
}
