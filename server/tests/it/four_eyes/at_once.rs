//! Two people, or two windows, at once: one outcome, and each act once.

use super::scene::{FIRST, NEITHER, NOTIFY, SECOND, World, accepted, count, decided, judged, post, with_reason};
use crate::client::{Answer, Client};
use domain::act::Act;
use domain::decision::AuthorityDecision;
use domain::ids::EntryId;
use domain::incident::Standing;
use std::collections::BTreeSet;

/// Sends two forms at the same moment, from two browsers that saw the same version.
async fn at_once(
    world: &World,
    one: (&Client, &'static str, Vec<(&'static str, &'static str)>),
    other: (&Client, &'static str, Vec<(&'static str, &'static str)>),
) -> [(Client, Answer); 2] {
    let shown = world.shown().await;
    let send = |(client, path, fields): (&Client, &'static str, Vec<(&'static str, &'static str)>)| {
        let (mut client, shown) = (client.clone(), shown.clone());
        tokio::spawn(async move {
            let answer = post(&mut client, &shown, path, &fields).await;
            (client, answer)
        })
    };
    let (one, other) = (send(one), send(other));
    [one.await.unwrap(), other.await.unwrap()]
}

/// Exactly one was accepted; the other sees what changed and what they typed themselves.
async fn one_wins(world: &World, sent: [(Client, Answer); 2], typed: [&str; 2]) -> usize {
    let lost: Vec<usize> = (0..2)
        .filter(|index| sent[*index].1.location().contains("gewijzigd"))
        .collect();
    let [lost] = lost[..] else {
        panic!(
            "{:?}",
            sent.map(|(_, answer)| (answer.status, answer.location().to_owned()))
        );
    };
    let mut loser = sent[lost].0.clone();
    let page = loser.get(sent[lost].1.location()).await.body;
    assert!(page.contains(typed[lost]), "the loser's text is kept");
    assert!(page.contains("Dit veranderde er") && !page.contains("We zien geen wijzigingen"));
    accepted(&sent[1 - lost].1);
    let entries = world.entries().await;
    let ids: BTreeSet<EntryId> = entries.iter().map(|entry| entry.id).collect();
    assert_eq!(ids.len(), entries.len());
    1 - lost
}

#[tokio::test(flavor = "multi_thread")]
async fn two_who_decide_at_once_have_one_outcome() {
    let mut world = World::new().await;
    for round in 1..=6 {
        let (anna, bo) = (world.anna.clone(), world.bo.clone());
        let one = (&anna, "/api/triage/decide", with_reason(NOTIFY, FIRST));
        let other = (&bo, "/api/triage/decide", with_reason(NEITHER, SECOND));
        let before = count(&world.entries().await, decided);
        let sent = at_once(&world, one, other).await;
        let won = one_wins(&world, sent, [FIRST, SECOND]).await;
        let case = world.case().await;
        assert_eq!(count(&world.entries().await, decided), before + 1, "round {round}");
        assert_eq!(case.waiting().is_some(), won == 1);
        accepted(&world.anna("/api/triage/decide", &with_reason(NOTIFY, FIRST)).await);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn judging_and_deciding_anew_at_once_have_one_outcome() {
    let mut world = World::new().await;
    for _ in 0..6 {
        world.decide().await;
        let (anna, bo) = (world.anna.clone(), world.bo.clone());
        let one = (&anna, "/api/triage/decide", with_reason(NOTIFY, FIRST));
        let other = (&bo, "/api/triage/judge", with_reason(NEITHER, SECOND));
        let before = world.entries().await;
        let sent = at_once(&world, one, other).await;
        let won = one_wins(&world, sent, [FIRST, SECOND]).await;
        let after = world.entries().await;
        let more = |kind: fn(&Act) -> bool| count(&after, kind) - count(&before, kind);
        assert_eq!((more(decided), more(judged)), if won == 0 { (1, 0) } else { (0, 1) });
        let authority = world.case().await.decision.unwrap().authority;
        assert_eq!(authority == AuthorityDecision::Notify, won == 0);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn judging_and_changing_a_fact_at_once_never_judges_what_is_stale() {
    let mut world = World::new().await;
    for round in 0..6 {
        world.decide().await;
        let (bo, anna) = (world.bo.clone(), world.anna.clone());
        let answer = if round % 2 == 0 { "kept" } else { "confirmed_in_writing" };
        let fields = vec![
            ("question", "recipient_response"),
            ("answer", answer),
            ("evidence_confirmed_in_writing", "Nog een mail."),
        ];
        let one = (&bo, "/api/triage/judge", with_reason(NEITHER, SECOND));
        let other = (&anna, "/api/triage/answer", fields.clone());
        let sent = at_once(&world, one, other).await;
        let won = one_wins(&world, sent, [SECOND, ""]).await;
        let case = world.case().await;
        if won == 0 {
            assert!(matches!(case.decision.unwrap().standing, Standing::Confirmed(_)));
            accepted(&world.anna("/api/triage/answer", &fields).await);
        } else {
            assert!(case.has_lapsed());
        }
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn one_judgement_from_two_windows_is_recorded_once() {
    let mut world = World::new().await;
    for _ in 0..6 {
        world.decide().await;
        let bo = world.bo.clone();
        let judge = || (&bo, "/api/triage/judge", with_reason(NEITHER, SECOND));
        let before = count(&world.entries().await, judged);
        let sent = at_once(&world, judge(), judge()).await;
        one_wins(&world, sent, [SECOND, SECOND]).await;
        assert_eq!(count(&world.entries().await, judged), before + 1);
    }
}
