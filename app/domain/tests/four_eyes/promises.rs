//! What must hold of a case after every act, told from its entries alone.

use crate::world::{Deed, NOTIFY, Who, World};
use domain::act::Act;
use domain::assess::{AuthorityAdvice, PersonsAdvice};
use domain::decision::{AuthorityDecision, PersonsDecision};
use domain::entry::Entry;
use domain::facts::{Answer, Facts};
use domain::four_eyes::Safeguard;
use domain::ids::EntryId;
use domain::incident::{Incident, Stage, Standing};
use std::collections::{BTreeMap, BTreeSet};

/// A decision as its entries tell it.
struct Told<'a> {
    entry: &'a Entry,
    facts: &'a Facts,
    authority: AuthorityDecision,
    persons: PersonsDecision,
    safeguard: Option<Safeguard>,
    emergency: bool,
    /// Whether a second judgement was the same; none without one.
    same: Option<bool>,
}

/// Everything that was promised.
pub fn check(world: &World) {
    let told = retell(world);
    only_what_is_safe_holds(world, &told);
    not_notifying_can_be_turned_back(world);
    nobody_sees_what_they_must_judge(world, &told);
    entries_are_the_case(world);
    closed_cases_are_done(world);
    let differences = told.values().filter(|told| told.same == Some(false)).count();
    assert_eq!(usize::try_from(world.case.differences).ok(), Some(differences));
}

/// Reads the decisions from the entries; each judgement is checked against the moment at which it was given.
fn retell(world: &World) -> BTreeMap<EntryId, Told<'_>> {
    let mut facts = Facts::default();
    let mut advices = BTreeMap::new();
    let mut told: BTreeMap<EntryId, Told<'_>> = BTreeMap::new();
    for entry in &world.entries {
        match &entry.act {
            Act::Answered { question, answer } => facts.set(question, answer.clone()),
            Act::Advised { facts, outcome, .. } => {
                advices.insert(entry.id, (facts, *outcome));
            }
            Act::Decided {
                advice,
                authority,
                persons,
                safeguard,
                emergency,
                ..
            } => {
                let (on, outcome) = advices.get(advice).expect("a decision rests on an advice");
                let needed = needs_second((outcome.authority, outcome.persons), *authority, *persons);
                assert_eq!(safeguard.is_some(), needed, "{authority:?} {persons:?} on {outcome:?}");
                assert!(!emergency || needed, "an emergency is only told where it matters");
                told.insert(
                    entry.id,
                    Told {
                        entry,
                        facts: on,
                        authority: *authority,
                        persons: *persons,
                        safeguard: *safeguard,
                        emergency: *emergency,
                        same: None,
                    },
                );
            }
            Act::Judged {
                decision,
                authority,
                persons,
            } => {
                let first = told.get_mut(decision).expect("a judgement is on a decision");
                assert_eq!(first.facts, &facts, "a stale decision is never judged");
                assert!(first.same.is_none(), "a decision is judged once");
                if first.entry.actor == entry.actor {
                    assert_eq!(first.safeguard, Some(Safeguard::Reflection));
                    assert!(entry.at.minutes_since(first.entry.at) >= 60);
                }
                first.same = Some((first.authority, first.persons) == (*authority, *persons));
            }
            _ => {}
        }
    }
    told
}

/// Written out once more, so that a slip in the domain is not repeated here: not notifying, and doing less.
fn needs_second(
    (authority_advice, persons_advice): (AuthorityAdvice, PersonsAdvice),
    authority: AuthorityDecision,
    persons: PersonsDecision,
) -> bool {
    let silent = match authority {
        AuthorityDecision::Notify => false,
        AuthorityDecision::DoNotNotify => true,
        AuthorityDecision::NotApplicable => authority_advice != AuthorityAdvice::NotApplicable,
    };
    let less = match persons_advice {
        PersonsAdvice::Inform => persons != PersonsDecision::Inform,
        PersonsAdvice::InformPublicly => !matches!(persons, PersonsDecision::Inform | PersonsDecision::InformPublicly),
        PersonsAdvice::Postpone => matches!(persons, PersonsDecision::DoNotInform | PersonsDecision::NotApplicable),
        PersonsAdvice::DoNotInform | PersonsAdvice::NotApplicable => false,
    };
    silent || less
}

/// A decision that needs a safeguard never holds without it, except in an emergency.
fn only_what_is_safe_holds(world: &World, told: &BTreeMap<EntryId, Told<'_>>) {
    if let Some(held) = &world.case.decision {
        assert!(held.standing.holds());
        let told = told.get(&held.entry).expect("what holds was decided");
        let safe = told.safeguard.is_none() || told.same == Some(true);
        let open = told.emergency && told.same.is_none();
        assert!(safe || open, "{:?} holds", held.standing);
        assert_eq!(open, matches!(held.standing, Standing::Emergency(_)));
    }
    if let Some(proposal) = &world.case.proposal {
        assert!(!proposal.standing.holds());
        let told = told.get(&proposal.entry).expect("what is proposed was decided");
        assert_ne!(told.same, Some(true));
    }
    assert_eq!(
        world.case.decision.is_some(),
        world.case.stage == Stage::Decided || world.case.stage == Stage::Closed,
        "the stage tells whether a decision holds"
    );
}

/// Whatever happened, either officer can decide to notify, and that holds at once.
fn not_notifying_can_be_turned_back(world: &World) {
    for who in [Who::Anna, Who::Bo] {
        let mut world = world.clone();
        if world.case.stage == Stage::Closed {
            world.act(Deed::Reopen).expect("a closed case opens");
        }
        world
            .act(Deed::Decide(who, NOTIFY))
            .expect("notifying is never refused");
        let held = world.case.decision.as_ref().expect("a decision");
        assert_eq!(
            (held.authority, &held.standing),
            (AuthorityDecision::Notify, &Standing::Settled)
        );
        assert!(world.case.proposal.is_none() && world.case.waiting().is_none());
    }
}

/// Whoever can still judge sees no decision, no advice and no text of what they have to judge.
fn nobody_sees_what_they_must_judge(world: &World, told: &BTreeMap<EntryId, Told<'_>>) {
    let Some(waiting) = world.case.waiting() else {
        for who in [Who::Anna, Who::Bo] {
            assert!(world.case.unseen_by(who.id(), &world.entries).is_empty());
        }
        return;
    };
    assert!(
        world.case.unseen_by(waiting.by, &world.entries).is_empty(),
        "one's own is seen"
    );
    let other = [Who::Anna, Who::Bo]
        .into_iter()
        .find(|who| who.id() != waiting.by)
        .expect("somebody else");
    let unseen = world.case.unseen_by(other.id(), &world.entries);
    assert!(unseen.contains(&waiting.entry));
    for (entry, told) in told {
        let first_judgement = told.safeguard.is_some() && told.same.is_none() && told.entry.actor != other.id();
        assert_eq!(unseen.contains(entry), first_judgement);
    }
    let seen = world.case.clone().without(&unseen);
    assert_eq!((seen.version, seen.stage), (world.case.version, world.case.stage));
    let shown: BTreeSet<EntryId> = [&seen.decision, &seen.proposal]
        .into_iter()
        .flatten()
        .map(|decision| decision.entry)
        .chain(seen.advice.iter().map(|advice| advice.entry))
        .chain(seen.parts.iter().map(|part| part.entry))
        .collect();
    assert!(shown.is_disjoint(&unseen));
}

/// The case is what its entries make it.
fn entries_are_the_case(world: &World) {
    let again = world.entries.iter().fold(None, |case, entry| {
        Some(Incident::apply(case, entry).expect("the entries fit again"))
    });
    assert_eq!(again.as_ref(), Some(&world.case));
}

/// Nothing is closed as handled while a decision waits, is overtaken, or is missing.
fn closed_cases_are_done(world: &World) {
    if world.case.stage == Stage::Closed {
        assert!(world.case.decision.is_some() && world.case.waiting().is_none() && !world.case.is_stale());
    }
    let known = world.case.facts.get("recipient_response");
    assert!(matches!(known, Some(Answer::One(_))));
}
