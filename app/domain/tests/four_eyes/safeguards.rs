//! Whose second judgement a decision needs.

use crate::world::{NEITHER, NOTIFY, World, start};
use domain::assess::{AuthorityAdvice, Outcome, PersonsAdvice};
use domain::decision::{AuthorityDecision, PersonsDecision};
use domain::four_eyes::{Circumstances, Safeguard, needs_second, reflection_ends, safeguard};

fn advised(authority: AuthorityAdvice, persons: PersonsAdvice) -> Outcome {
    Outcome {
        authority,
        persons,
        ..World::new().advice().outcome()
    }
}

fn circumstances(colleague: bool, outside_eyes: bool, minutes_left: i64) -> Circumstances {
    Circumstances {
        colleague,
        outside_eyes,
        now: start(),
        deadline: start().plus_minutes(minutes_left),
    }
}

#[test]
fn not_notifying_is_never_decided_alone() {
    for persons in [PersonsDecision::DoNotInform, PersonsDecision::NotApplicable] {
        for authority in [
            AuthorityAdvice::DoNotNotify,
            AuthorityAdvice::Notify,
            AuthorityAdvice::NotifyProvisionally,
            AuthorityAdvice::NotApplicable,
        ] {
            let outcome = advised(authority, PersonsAdvice::NotApplicable);
            assert!(needs_second(&outcome, AuthorityDecision::DoNotNotify, persons));
        }
    }
}

#[test]
fn that_there_is_no_duty_may_only_be_decided_alone_where_the_rules_say_so() {
    let alone = |authority| {
        let outcome = advised(authority, PersonsAdvice::NotApplicable);
        !needs_second(
            &outcome,
            AuthorityDecision::NotApplicable,
            PersonsDecision::NotApplicable,
        )
    };
    assert!(alone(AuthorityAdvice::NotApplicable));
    assert!(!alone(AuthorityAdvice::DoNotNotify), "not notifying under another name");
    assert!(!alone(AuthorityAdvice::Notify));
    assert!(!alone(AuthorityAdvice::NotifyProvisionally));
}

#[test]
fn doing_as_much_or_more_is_decided_alone() {
    let outcome = advised(AuthorityAdvice::DoNotNotify, PersonsAdvice::DoNotInform);
    assert!(!needs_second(&outcome, NOTIFY.0, NOTIFY.1));
    let outcome = advised(AuthorityAdvice::Notify, PersonsAdvice::InformPublicly);
    assert!(!needs_second(
        &outcome,
        AuthorityDecision::Notify,
        PersonsDecision::Inform
    ));
    assert!(needs_second(
        &outcome,
        AuthorityDecision::Notify,
        PersonsDecision::Postpone
    ));
}

#[test]
fn who_judges_depends_on_who_is_there_what_is_at_stake_and_the_time_left() {
    let (authority, persons) = NEITHER;
    let outcome = advised(AuthorityAdvice::DoNotNotify, PersonsAdvice::DoNotInform);
    let judge = |colleague, outside_eyes, left| {
        safeguard(
            &outcome,
            authority,
            persons,
            circumstances(colleague, outside_eyes, left),
        )
    };
    assert_eq!(judge(true, true, 1), Some(Safeguard::Colleague));
    assert_eq!(judge(false, false, 60), Some(Safeguard::Reflection));
    assert_eq!(
        judge(false, false, 59),
        Some(Safeguard::Outsider),
        "the hour would end after the term"
    );
    assert_eq!(judge(false, true, 4_000), Some(Safeguard::Outsider));
    assert_eq!(
        safeguard(&outcome, NOTIFY.0, NOTIFY.1, circumstances(false, true, 1)),
        None,
        "notifying needs nobody"
    );
    assert_eq!(reflection_ends(start()).minutes_since(start()), 60);
}
