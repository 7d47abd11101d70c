//! Cases that are alike are found, in an order that never depends on chance.

use domain::ids::IncidentId;
use domain::reference::Reference;
use domain::report::PeopleRange;
use domain::similar::{MOST, Profile, Shared, Traits, closest};
use domain::time::Timestamp;
use proptest::collection::btree_set;
use proptest::option;
use proptest::prelude::*;
use proptest::sample::select;
use std::collections::BTreeSet;
use uuid::Uuid;

fn codes(codes: &[&str]) -> BTreeSet<String> {
    codes.iter().map(|code| (*code).to_owned()).collect()
}

fn profile(number: u128, minutes: i64, traits: Traits) -> Profile {
    let at = Timestamp::parse("2026-03-02T12:00:00Z").unwrap().plus_minutes(minutes);
    Profile {
        id: IncidentId::new(Uuid::from_u128(number)),
        reference: Reference::new(at, 1),
        title: "Brief verkeerd bezorgd".to_owned(),
        reported_at: at,
        traits,
        decided: None,
        prevented_at: None,
    }
}

/// A letter with health data to one wrong person.
fn letter() -> Traits {
    Traits {
        incident_type: Some("post_wrong_recipient".to_owned()),
        cause: Some("human_error".to_owned()),
        kinds: codes(&["disclosure"]),
        data: codes(&["name", "address", "health"]),
        recipient: Some("known_one".to_owned()),
        role: Some("controller".to_owned()),
        groups: codes(&["patients"]),
        people: Some(PeopleRange::One),
    }
}

#[test]
fn the_same_facts_share_everything() {
    let found = closest(&profile(1, 0, letter()), vec![profile(2, 0, letter())], 3);
    let [similar] = found.as_slice() else {
        panic!("{found:?}")
    };
    assert_eq!(similar.score, MOST);
    assert_eq!(
        similar.shared,
        [
            Shared::Nature,
            Shared::Data(codes(&["name", "address", "health"])),
            Shared::Recipient,
            Shared::Kinds(codes(&["disclosure"])),
            Shared::Numbers,
            Shared::Groups(codes(&["patients"])),
            Shared::Cause,
            Shared::Role,
        ]
    );
}

#[test]
fn what_differs_is_not_shared_and_weighs() {
    let mail = Traits {
        data: codes(&["name", "email"]),
        recipient: Some("many".to_owned()),
        people: None,
        ..letter()
    };
    let among = vec![profile(2, 5, mail), profile(3, 0, letter())];
    let found = closest(&profile(1, 0, letter()), among, 3);
    let [first, second] = found.as_slice() else {
        panic!("{found:?}")
    };
    assert_eq!(first.profile.traits, letter());
    // Of four categories in all one is shared: a quarter of 25, rounded up.
    assert_eq!(second.score, MOST - 15 - 10 - 25 + 7);
    assert!(second.shared.contains(&Shared::Data(codes(&["name"]))));
    assert!(!second.shared.contains(&Shared::Recipient) && !second.shared.contains(&Shared::Numbers));
}

#[test]
fn a_rest_is_nothing_in_common() {
    let rest = Traits {
        incident_type: Some("other".to_owned()),
        data: codes(&["other", "maybe_more"]),
        groups: codes(&["other"]),
        ..Traits::default()
    };
    assert_eq!(closest(&profile(1, 0, rest.clone()), vec![profile(2, 0, rest)], 3), []);
}

#[test]
fn a_case_is_not_like_itself() {
    assert_eq!(closest(&profile(1, 0, letter()), vec![profile(1, 0, letter())], 3), []);
}

fn code() -> impl Strategy<Value = String> {
    select(vec!["a", "b", "c", "other"]).prop_map(str::to_owned)
}

fn traits() -> impl Strategy<Value = Traits> {
    let one = || option::of(code());
    let many = || btree_set(code(), 0..4);
    let people = option::of(select(PeopleRange::ALL));
    (one(), one(), many(), many(), one(), one(), many(), people).prop_map(
        |(incident_type, cause, kinds, data, recipient, role, groups, people)| Traits {
            incident_type,
            cause,
            kinds,
            data,
            recipient,
            role,
            groups,
            people,
        },
    )
}

/// How much two cases share, and what.
fn alike(one: &Traits, other: &Traits) -> (u32, Vec<Shared>) {
    let found = closest(&profile(1, 0, one.clone()), vec![profile(2, 0, other.clone())], 1);
    found
        .into_iter()
        .next()
        .map_or((0, Vec::new()), |similar| (similar.score, similar.shared))
}

proptest! {
    #[test]
    fn likeness_goes_both_ways(one in traits(), other in traits()) {
        prop_assert_eq!(alike(&one, &other), alike(&other, &one));
    }

    #[test]
    fn nothing_is_more_alike_than_the_same_facts(one in traits(), other in traits()) {
        prop_assert!(alike(&one, &other).0 <= alike(&one, &one).0);
        prop_assert!(alike(&one, &one).0 <= MOST);
    }

    #[test]
    fn a_score_says_what_is_shared(one in traits(), other in traits()) {
        let (score, shared) = alike(&one, &other);
        prop_assert_eq!(score > 0, !shared.is_empty());
    }

    #[test]
    fn the_same_facts_come_first(of in traits(), others in prop::collection::vec((traits(), -3_i64..3), 0..8)) {
        prop_assume!(alike(&of, &of).0 > 0);
        let mut among: Vec<Profile> = (10..).zip(others).map(|(id, (traits, at))| profile(id, at, traits)).collect();
        among.push(profile(2, -9, of.clone()));
        let found = closest(&profile(1, 0, of.clone()), among, 9);
        prop_assert_eq!(&found.first().unwrap().profile.traits, &of);
    }

    #[test]
    fn the_order_is_that_of_the_cases_and_not_of_the_asking(
        of in traits(),
        others in prop::collection::vec((traits(), -2_i64..2), 0..8),
        most in 0_usize..9,
    ) {
        let of = profile(1, 0, of);
        let among: Vec<Profile> = (10..).zip(others).map(|(id, (traits, at))| profile(id, at, traits)).collect();
        let turned = among.iter().rev().cloned().collect();
        let found = closest(&of, among.clone(), most);
        prop_assert_eq!(&found, &closest(&of, turned, most));
        let all = closest(&of, among, usize::MAX);
        prop_assert_eq!(found.as_slice(), all.get(..most.min(all.len())).unwrap());
        prop_assert!(all.is_sorted_by_key(|similar| std::cmp::Reverse(similar.score)));
    }
}
