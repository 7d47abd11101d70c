//! Decided cases as examples, and how many of them each rule decided.

use crate::samples::{
    Deciding, actor, add, answer, append, case, close, decide, decide_so, entry, judge, opening, report,
};
use crate::world::World;
use domain::act::Act;
use domain::decision::AuthorityDecision;
use domain::four_eyes::Safeguard;
use domain::incident::{Closing, Incident};
use domain::similar::Profile;
use service::ports::{Cases, Register};
use std::collections::BTreeMap;
use store::SurrealStore;

async fn reported(store: &SurrealStore, minutes: i64, nature: &str) -> Incident {
    let case = add(store, report(case(), actor(5), minutes, "Doos weg")).await;
    add(store, answer(&case, "incident_type", nature)).await
}

pub async fn examples_are_read_latest_first(World { store, .. }: World) {
    store.append(opening()).await.unwrap();
    let mut wanted = Vec::new();
    for number in 0..40 {
        let nature = if number % 3 == 0 { "post_lost" } else { "post" };
        // Several in the same minute, and not in order.
        let case = reported(&store, number * 7 % 9, nature).await;
        if number % 4 != 0 {
            let case = add(&store, decide(&case, AuthorityDecision::Notify)).await;
            wanted.push(Profile::of(&case, "Doos weg").unwrap());
        }
    }
    wanted.sort_by_key(|profile| std::cmp::Reverse((profile.reported_at, profile.id)));
    for nature in ["post", "post_lost", "pos", ""] {
        let of_nature = wanted
            .iter()
            .filter(|profile| profile.traits.incident_type.as_deref() == Some(nature));
        let of_nature: Vec<Profile> = of_nature.cloned().collect();
        for limit in [0, 1, 7, 100] {
            let read = store.profiles(nature, limit).await.unwrap();
            assert_eq!(
                read.as_slice(),
                of_nature.get(..limit.min(of_nature.len())).unwrap(),
                "{nature} {limit}"
            );
        }
    }
}

pub async fn an_example_follows_its_case(World { store, .. }: World) {
    store.append(opening()).await.unwrap();
    let example = async |nature: &str| store.profiles(nature, 9).await.unwrap().pop();
    let case = reported(&store, 1, "post").await;
    assert_eq!(example("post").await, None);

    let waiting = Deciding {
        authority: AuthorityDecision::DoNotNotify,
        safeguard: Some(Safeguard::Colleague),
        ..Deciding::default()
    };
    let case = add(&store, decide_so(&case, &waiting)).await;
    assert_eq!(example("post").await, None);
    let case = add(&store, judge(&case, AuthorityDecision::DoNotNotify)).await;
    let decided = example("post").await.unwrap().decided.unwrap();
    assert_eq!(decided.authority, AuthorityDecision::DoNotNotify);

    // Another answer makes the decision outdated; it was taken on the old one.
    let case = add(&store, answer(&case, "incident_type", "mail")).await;
    assert!(example("post").await.is_some());
    assert_eq!(example("mail").await, None);
    let case = add(&store, decide(&case, AuthorityDecision::Notify)).await;
    assert_eq!(example("post").await, None);
    assert_eq!(example("mail").await, Profile::of(&case, "Doos weg"));

    let duplicate = entry(Act::Closed {
        closing: Closing::Duplicate,
    });
    add(&store, append(Some((case.id, case.version)), 4, vec![duplicate])).await;
    assert_eq!(example("mail").await, None);
}

pub async fn rules_count_the_decisions_in_force(World { store, .. }: World) {
    store.append(opening()).await.unwrap();
    let counts = async |rulebook: &str| store.rule_counts(rulebook).await.unwrap();
    let some = |pairs: &[(&str, u64)]| -> BTreeMap<String, u64> {
        pairs.iter().map(|(rule, count)| ((*rule).to_owned(), *count)).collect()
    };
    let by = |rules: &'static [&'static str]| Deciding {
        rules,
        ..Deciding::default()
    };
    let (one, other, third) = (
        reported(&store, 1, "post").await,
        reported(&store, 2, "post").await,
        reported(&store, 3, "mail").await,
    );
    assert_eq!(counts("nl-avg").await, some(&[]));
    let one = add(&store, decide_so(&one, &by(&["N-1", "P-2", "é"]))).await;
    let other = add(&store, decide_so(&other, &by(&["N-1"]))).await;
    let elsewhere = Deciding {
        rulebook: "nl-avg-2",
        ..by(&["N-1"])
    };
    add(&store, decide_so(&third, &elsewhere)).await;
    assert_eq!(counts("nl-avg").await, some(&[("N-1", 2), ("P-2", 1), ("é", 1)]));
    assert_eq!(counts("nl-avg-2").await, some(&[("N-1", 1)]));
    assert_eq!(counts("nl").await, some(&[]));

    // Closing moves nothing; a proposal leaves the older decision in force; another decision takes its place.
    let other = add(&store, close(&other)).await;
    assert_eq!(counts("nl-avg").await, some(&[("N-1", 2), ("P-2", 1), ("é", 1)]));
    assert_eq!(other.decision.unwrap().advice.receipt.unwrap().rules, ["N-1"]);
    let proposal = Deciding {
        safeguard: Some(Safeguard::Colleague),
        ..by(&["N-7"])
    };
    let one = add(&store, decide_so(&one, &proposal)).await;
    assert_eq!(counts("nl-avg").await, some(&[("N-1", 2), ("P-2", 1), ("é", 1)]));
    add(&store, judge(&one, AuthorityDecision::Notify)).await;
    assert_eq!(counts("nl-avg").await, some(&[("N-1", 1), ("N-7", 1)]));
}
