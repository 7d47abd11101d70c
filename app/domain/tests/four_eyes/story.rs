//! How it usually goes, and the refusals with their names.

use crate::world::{Deed, NEITHER, NOTIFY, Who, World};
use domain::act::Act;
use domain::decision::{AuthorityDecision, PersonsDecision};
use domain::four_eyes::Safeguard;
use domain::incident::{Refusal, Stage, Standing, TaskKind, TaskStatus};

fn after(deeds: &[Deed]) -> World {
    let mut world = World::new();
    for deed in deeds {
        world.act(*deed).unwrap_or_else(|refusal| panic!("{deed:?}: {refusal}"));
    }
    world
}

fn status(world: &World) -> TaskStatus {
    let tasks = world.case.tasks(crate::world::book());
    let decision = tasks.iter().find(|task| task.kind == TaskKind::Decision);
    decision.expect("the task of deciding").status
}

#[test]
fn not_notifying_holds_once_a_colleague_judges_the_same() {
    let mut world = after(&[Deed::Decide(Who::Anna, NEITHER)]);
    assert!(world.case.decision.is_none());
    assert_eq!(
        (world.case.stage, status(&world)),
        (Stage::Assessing, TaskStatus::Waiting)
    );
    world.act(Deed::Judge(Who::Bo, NEITHER)).expect("a judgement");
    let held = world.case.decision.as_ref().expect("a decision");
    let judgement = held.standing.judgement().expect("a judgement");
    assert_eq!((held.by, judgement.by), (Who::Anna.id(), Who::Bo.id()));
    assert!(matches!(held.standing, Standing::Confirmed(_)));
    assert_eq!((world.case.stage, status(&world)), (Stage::Decided, TaskStatus::Done));
    assert_eq!(world.case.differences, 0);
}

#[test]
fn a_difference_leaves_no_decision_and_is_kept() {
    let mut world = after(&[Deed::Decide(Who::Anna, NEITHER), Deed::Judge(Who::Bo, NOTIFY)]);
    assert!(world.case.decision.is_none());
    let proposal = world.case.proposal.as_ref().expect("a proposal");
    assert!(matches!(proposal.standing, Standing::Disputed(_)));
    assert_eq!((world.case.differences, status(&world)), (1, TaskStatus::Again));
    assert_eq!(world.act(Deed::Judge(Who::Bo, NEITHER)), Err(Refusal::NothingToJudge));
    assert_eq!(world.act(Deed::Close), Err(Refusal::NotDecided));
    // Either may take the new decision; upwards it holds at once.
    world.act(Deed::Decide(Who::Bo, NOTIFY)).expect("a new decision");
    assert_eq!(world.case.differences, 1, "the difference stays counted");
    assert!(world.case.proposal.is_none() && world.case.decision.is_some());
}

#[test]
fn downwards_once_more_needs_a_second_once_more() {
    let world = after(&[
        Deed::Decide(Who::Anna, NEITHER),
        Deed::Judge(Who::Bo, NOTIFY),
        Deed::Decide(Who::Bo, NEITHER),
    ]);
    assert_eq!(world.case.waiting().map(|waiting| waiting.by), Some(Who::Bo.id()));
}

#[test]
fn the_same_person_is_refused_and_the_refusal_is_an_entry() {
    let mut world = after(&[Deed::Decide(Who::Anna, NEITHER)]);
    let version = world.case.version;
    assert_eq!(world.act(Deed::Judge(Who::Anna, NEITHER)), Err(Refusal::SamePerson));
    let last = world.entries.last().expect("an entry");
    assert!(matches!(
        last.act,
        Act::Refused {
            refusal: Refusal::SamePerson,
            ..
        }
    ));
    assert_eq!(world.case.version, version, "who has the case open can go on");
}

#[test]
fn an_emergency_decision_holds_and_stays_open() {
    let mut world = after(&[Deed::DecideAlone(Who::Anna, NEITHER)]);
    let held = world.case.decision.as_ref().expect("a decision");
    assert_eq!(held.standing, Standing::Emergency(Safeguard::Colleague));
    assert_eq!(
        (world.case.stage, status(&world)),
        (Stage::Decided, TaskStatus::Waiting)
    );
    assert_eq!(world.act(Deed::Close), Err(Refusal::NotJudged));
    world.act(Deed::Judge(Who::Bo, NEITHER)).expect("a judgement");
    assert!(world.act(Deed::Close).is_ok());
}

#[test]
fn an_emergency_decision_that_is_judged_otherwise_no_longer_holds() {
    let world = after(&[Deed::DecideAlone(Who::Anna, NEITHER), Deed::Judge(Who::Bo, NOTIFY)]);
    assert!(world.case.decision.is_none());
    assert_eq!(world.case.stage, Stage::Assessing);
}

#[test]
fn an_emergency_is_nothing_special_where_one_may_decide_alone() {
    let world = after(&[Deed::DecideAlone(Who::Anna, NOTIFY)]);
    assert_eq!(world.case.decision.map(|held| held.standing), Some(Standing::Settled));
}

#[test]
fn who_is_alone_confirms_after_an_hour_and_no_earlier() {
    let mut world = World::new();
    world.colleague = false;
    world.act(Deed::Decide(Who::Anna, NEITHER)).expect("a decision");
    assert_eq!(world.act(Deed::Judge(Who::Anna, NEITHER)), Err(Refusal::TooSoon));
    world.act(Deed::Wait(59)).expect("time");
    assert_eq!(world.act(Deed::Judge(Who::Anna, NEITHER)), Err(Refusal::TooSoon));
    world.act(Deed::Wait(1)).expect("time");
    world.act(Deed::Judge(Who::Anna, NEITHER)).expect("a judgement");
    assert!(world.case.decision.is_some());
}

#[test]
fn a_colleague_who_arrives_meanwhile_need_not_wait_for_the_hour() {
    let mut world = World::new();
    world.colleague = false;
    world.act(Deed::Decide(Who::Anna, NEITHER)).expect("a decision");
    world.act(Deed::Judge(Who::Bo, NEITHER)).expect("a judgement");
    assert!(world.case.decision.is_some());
}

#[test]
fn where_a_colleague_can_judge_nobody_from_outside_does() {
    let mut world = after(&[Deed::Decide(Who::Anna, NEITHER)]);
    assert_eq!(
        world.act(Deed::JudgeFromOutside(NEITHER)),
        Err(Refusal::ColleagueJudges)
    );
    let mut alone = World::new();
    (alone.colleague, alone.outside_eyes) = (false, true);
    alone.act(Deed::Decide(Who::Anna, NEITHER)).expect("a decision");
    assert_eq!(alone.act(Deed::Judge(Who::Anna, NEITHER)), Err(Refusal::SamePerson));
    alone.act(Deed::JudgeFromOutside(NEITHER)).expect("a judgement");
    assert!(alone.case.decision.is_some());
}

#[test]
fn facts_overtake_a_decision_that_waits() {
    let mut world = after(&[Deed::Decide(Who::Anna, NEITHER), Deed::Answer(1)]);
    assert!(world.case.has_lapsed());
    assert_eq!(status(&world), TaskStatus::Again);
    assert_eq!(world.act(Deed::Judge(Who::Bo, NEITHER)), Err(Refusal::Stale));
    // The facts as they were make it judgeable again.
    world.act(Deed::Answer(0)).expect("an answer");
    world.act(Deed::Judge(Who::Bo, NEITHER)).expect("a judgement");
}

#[test]
fn only_what_is_one_s_own_or_in_force_can_be_taken_once_more() {
    let again = |world: &World, who: Who| world.case.to_reassess(who.id()).map(|decision| decision.entry);
    let waiting = after(&[Deed::Decide(Who::Anna, NEITHER)]);
    assert_eq!(again(&waiting, Who::Anna), None, "nothing changed");
    let lapsed = after(&[Deed::Decide(Who::Anna, NEITHER), Deed::Answer(1)]);
    assert_eq!(
        again(&lapsed, Who::Anna),
        lapsed.case.proposal.as_ref().map(|proposal| proposal.entry)
    );
    assert_eq!(again(&lapsed, Who::Bo), None, "nobody repeats what they must not see");
    let held = after(&[
        Deed::Decide(Who::Anna, NEITHER),
        Deed::Judge(Who::Bo, NEITHER),
        Deed::Answer(1),
    ]);
    for who in [Who::Anna, Who::Bo] {
        assert_eq!(
            again(&held, who),
            held.case.decision.as_ref().map(|decision| decision.entry)
        );
    }
    let disputed = after(&[
        Deed::Decide(Who::Anna, NEITHER),
        Deed::Judge(Who::Bo, NOTIFY),
        Deed::Answer(1),
    ]);
    assert_eq!(
        again(&disputed, Who::Anna),
        None,
        "after a difference somebody must think again"
    );
}

#[test]
fn an_older_decision_holds_while_a_new_one_waits() {
    let world = after(&[Deed::Decide(Who::Anna, NOTIFY), Deed::Decide(Who::Bo, NEITHER)]);
    assert_eq!(
        world.case.decision.map(|held| held.authority),
        Some(AuthorityDecision::Notify)
    );
    assert_eq!(
        world.case.proposal.map(|proposal| proposal.persons),
        Some(PersonsDecision::DoNotInform)
    );
}

#[test]
fn a_closed_case_opens_before_it_is_decided_anew() {
    let mut world = after(&[
        Deed::Decide(Who::Anna, NEITHER),
        Deed::Judge(Who::Bo, NEITHER),
        Deed::Close,
    ]);
    assert_eq!(world.act(Deed::Decide(Who::Bo, NOTIFY)), Err(Refusal::Closed));
    world.act(Deed::Reopen).expect("opened");
    assert_eq!(world.case.stage, Stage::Decided);
    world.act(Deed::Decide(Who::Bo, NOTIFY)).expect("notifying");
}
