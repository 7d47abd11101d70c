//! Decided cases as examples, and how many of them each rule decided.

use crate::samples::{
    Deciding, actor, add, answer, append, book, case, close, decide, decide_so, entry, judge, opening, report,
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

/// The latest example of a nature.
async fn example(store: &SurrealStore, nature: &str) -> Option<Profile> {
    store.profiles(nature, 9).await.unwrap().into_iter().next()
}

pub async fn a_decision_that_waits_is_no_example(World { store, .. }: World) {
    store.append(opening()).await.unwrap();
    let case = reported(&store, 1, "post").await;
    assert_eq!(example(&store, "post").await, None);
    for emergency in [false, true] {
        let waiting = Deciding {
            authority: AuthorityDecision::DoNotNotify,
            safeguard: Some(Safeguard::Colleague),
            emergency,
            ..Deciding::default()
        };
        let case = if emergency {
            reported(&store, 2, "mail").await
        } else {
            case.clone()
        };
        let nature = if emergency { "mail" } else { "post" };
        let case = add(&store, decide_so(&case, &waiting)).await;
        assert_eq!(example(&store, nature).await, None);
        add(&store, judge(&case, AuthorityDecision::DoNotNotify)).await;
        let decided = example(&store, nature).await.unwrap().decided.unwrap();
        assert_eq!(decided.authority, AuthorityDecision::DoNotNotify);
    }
}

pub async fn an_example_has_the_facts_it_was_decided_on(World { store, .. }: World) {
    store.append(opening()).await.unwrap();
    let case = reported(&store, 1, "post").await;
    let case = add(&store, decide(&case, AuthorityDecision::Notify)).await;
    let case = add(&store, answer(&case, "incident_type", "mail")).await;
    assert!(example(&store, "post").await.is_some());
    assert_eq!(example(&store, "mail").await, None);

    let case = add(&store, decide(&case, AuthorityDecision::Notify)).await;
    assert_eq!(example(&store, "post").await, None);
    assert_eq!(example(&store, "mail").await, Profile::of(&case, "Doos weg"));

    let duplicate = entry(Act::Closed {
        closing: Closing::Duplicate,
    });
    add(&store, append(Some((case.id, case.version)), 4, vec![duplicate])).await;
    assert_eq!(example(&store, "mail").await, None);
}

fn by(rules: &'static [&'static str]) -> Deciding<'static> {
    Deciding {
        rules,
        ..Deciding::default()
    }
}

/// That the rules of a version of a rulebook decided this many decisions.
async fn counted(store: &SurrealStore, version: &str, wanted: &[(&str, u64)]) {
    let wanted: BTreeMap<String, u64> = wanted
        .iter()
        .map(|(rule, count)| ((*rule).to_owned(), *count))
        .collect();
    assert_eq!(store.rule_counts(&book(version)).await.unwrap(), wanted);
}

pub async fn rules_of_different_versions_of_a_book_are_counted_apart(World { store, .. }: World) {
    store.append(opening()).await.unwrap();
    counted(&store, "2026-11-22", &[]).await;
    for rules in [by(&["N-1", "P-2", "é"]), by(&["N-1"])] {
        let case = reported(&store, 1, "post").await;
        add(&store, decide_so(&case, &rules)).await;
    }
    let formerly = Deciding {
        rulebook: book("2026-11-21"),
        ..by(&["N-1"])
    };
    let case = reported(&store, 2, "post").await;
    add(&store, decide_so(&case, &formerly)).await;
    counted(&store, "2026-11-22", &[("N-1", 2), ("P-2", 1), ("é", 1)]).await;
    counted(&store, "2026-11-21", &[("N-1", 1)]).await;
    counted(&store, "2026", &[]).await;
}

pub async fn rules_count_the_decisions_in_force(World { store, .. }: World) {
    store.append(opening()).await.unwrap();
    let case = reported(&store, 1, "post").await;
    let case = add(&store, decide_so(&case, &by(&["N-1", "P-2"]))).await;
    let case = add(&store, answer(&case, "cause", "human")).await;
    counted(&store, "2026-11-22", &[("N-1", 1), ("P-2", 1)]).await;

    // A proposal leaves the older decision in force until it is judged.
    let proposal = Deciding {
        safeguard: Some(Safeguard::Colleague),
        ..by(&["N-7", "P-2"])
    };
    let case = add(&store, decide_so(&case, &proposal)).await;
    counted(&store, "2026-11-22", &[("N-1", 1), ("P-2", 1)]).await;
    let case = add(&store, judge(&case, AuthorityDecision::Notify)).await;
    counted(&store, "2026-11-22", &[("N-7", 1), ("P-2", 1)]).await;
    add(&store, close(&case)).await;
    counted(&store, "2026-11-22", &[("N-7", 1), ("P-2", 1)]).await;
}
