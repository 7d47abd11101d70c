//! One answer changed: the outcome must turn where the law says so, and only there.

use crate::cases::{case, nl};
use domain::assess::{Ground, Outcome, PersonsAdvice, Risk, outcome};
use domain::facts::{Answer, Facts};

/// A published case with some answers changed.
fn changed(id: &str, changes: &[(&str, Answer)]) -> Outcome {
    let facts = changes.iter().fold(case(id).facts(nl()), |facts, (id, answer)| {
        facts.with(id, answer.clone())
    });
    outcome(nl(), &facts)
}

fn one(code: &str) -> Answer {
    Answer::one(code)
}

fn many<const N: usize>(codes: [&str; N]) -> Answer {
    Answer::many(codes)
}

/// `authority`, `persons`: whether they must be told.
fn told(outcome: Outcome) -> (bool, bool) {
    let persons = matches!(outcome.persons, PersonsAdvice::Inform | PersonsAdvice::InformPublicly);
    (outcome.authority.is_due(), persons)
}

#[track_caller]
fn expect(id: &str, changes: &[(&str, Answer)], authority: bool, persons: bool) {
    let outcome = changed(id, changes);
    assert_eq!(
        told(outcome),
        (authority, persons),
        "{id} with {changes:?}: {outcome:?}"
    );
}

#[test]
fn ransomware_is_freed_only_when_everything_is_certain() {
    expect("EDPB01-01", &[("copying", one("not_excluded"))], true, false);
    expect("EDPB01-01", &[("key_safe", one("no"))], true, false);
    expect("EDPB01-01", &[("unreadable", one("weak"))], true, false);
    expect("EDPB01-01", &[("copy", one("partial"))], true, false);
    expect(
        "EDPB01-01",
        &[("copy", one("none")), ("data", many(["name", "address"]))],
        true,
        false,
    );
    expect(
        "EDPB01-01",
        &[
            ("copy", one("none")),
            ("data", many(["name", "health"])),
            ("insight", one("some")),
        ],
        true,
        true,
    );
    expect("EDPB01-01", &[("restore", one("days"))], true, false);
    expect("EDPB01-01", &[("effect", one("minor"))], true, false);
    expect("EDPB01-01", &[("effect", one("vital"))], true, true);
    expect("EDPB01-01", &[("copying", Answer::Unknown)], true, false);
}

#[test]
fn an_attacker_who_may_have_read_the_data_makes_the_risk_high() {
    expect("EDPB01-02", &[("copying", one("not_excluded"))], true, true);
    expect("EDPB01-02", &[("copying", one("confirmed"))], true, true);
    expect("EDPB01-02", &[("effect", one("serious"))], true, true);
    expect("EDPB01-06", &[("unreadable", one("weak"))], true, true);
    expect("EDPB01-06", &[("key_safe", one("no"))], true, true);
    expect("EDPB01-18", &[("copying", one("excluded"))], true, false);
}

#[test]
fn care_that_goes_on_is_not_a_high_risk() {
    expect(
        "EDPB01-03",
        &[("effect", one("minor")), ("data", many(["name", "address"]))],
        true,
        false,
    );
    expect("ANXB-03", &[("restore", one("days"))], true, false);
    expect("ANXB-03", &[("effect", one("minor"))], true, false);
    expect("ANXB-03", &[("effect", one("vital"))], true, true);
}

#[test]
fn a_trusted_recipient_must_confirm_in_writing() {
    expect(
        "EDPB01-09",
        &[("recipient_response", one("confirmed_orally"))],
        true,
        false,
    );
    expect(
        "EDPB01-09",
        &[("recipient_response", one("asked_at_once"))],
        true,
        false,
    );
    expect("EDPB01-09", &[("recipient", one("known_one"))], true, false);
    expect(
        "EDPB01-09",
        &[("data", many(["name", "insurance", "bsn"]))],
        true,
        false,
    );
    let revealing = [("data", many(["name", "health"])), ("insight", one("full"))];
    expect("EDPB01-09", &revealing, true, true);
}

#[test]
fn an_insider_with_means_for_fraud_is_a_high_risk() {
    expect("EDPB01-08", &[("data", many(["name", "bsn"]))], true, true);
    expect(
        "EDPB01-08",
        &[("data", many(["name", "health"])), ("insight", one("full"))],
        true,
        true,
    );
}

#[test]
fn a_stolen_device_is_harmless_only_when_it_can_not_be_read() {
    for id in ["EDPB01-10", "ANXB-01"] {
        let gone = [
            ("copy", one("none")),
            ("effect", one("none")),
            ("data", many(["name", "birth_date", "address"])),
        ];
        expect(id, &gone, true, false);
        assert_eq!(changed(id, &gone).ground, Ground::Unreadable);
        expect(id, &[("key_safe", Answer::Unknown)], true, true);
    }
    let readable = |data| {
        [
            ("unreadable", one("no")),
            ("data", data),
            ("persons_groups", many(["minors"])),
        ]
    };
    expect("EDPB01-10", &readable(many(["name", "birth_date"])), true, true);
    let safe = [("unreadable", one("strong")), ("key_safe", one("yes"))];
    expect("EDPB01-11", &safe, false, false);
    expect(
        "EDPB01-11",
        &[
            ("data", many(["name", "email"])),
            ("persons_number", Answer::Number(50)),
        ],
        true,
        false,
    );
    expect(
        "EDPB01-11",
        &[
            ("data", many(["name", "email"])),
            ("persons_number", Answer::Number(10_000)),
        ],
        true,
        true,
    );
}

#[test]
fn ordinary_post_turns_with_what_is_in_it_and_who_got_it() {
    let turns = [
        ("data", many(["name", "address", "purchase", "birth_date"])),
        ("data", many(["name", "address", "purchase", "iban"])),
        ("post_back", one("asked_late")),
        ("post_back", one("kept")),
        ("post_back", Answer::Unknown),
        ("recipient", one("many")),
        ("circumstances", many(["systemic_fault"])),
        ("circumstances", many(["telling_context"])),
        ("circumstances", Answer::Unknown),
        ("persons_number", Answer::Number(5_000)),
    ];
    for turn in turns {
        expect("EDPB01-13", &[turn], true, false);
    }
    expect(
        "EDPB01-13",
        &[("data", many(["name", "address", "protected_identity"]))],
        true,
        true,
    );
    expect("EDPB01-16", &[("post_back", one("unopened"))], false, false);
    expect(
        "EDPB01-16",
        &[("data", many(["name", "address"])), ("circumstances", many(["none"]))],
        false,
        false,
    );
    expect("EDPB01-15", &[("insight", one("full"))], true, true);
    expect("EDPB01-15", &[("recipient", one("many"))], true, false);
}

#[test]
fn a_list_that_tells_something_is_a_high_risk() {
    expect("ANXB-10", &[("list_reveals", one("sensitive"))], true, true);
    expect("ANXB-10", &[("data", many(["email", "password"]))], true, true);
    let few = [
        ("recipient", one("known_few")),
        ("recipient_response", one("asked_at_once")),
        ("circumstances", many(["none"])),
        ("persons_number", Answer::Number(20)),
    ];
    expect("ANXB-10", &few, false, false);
}

#[test]
fn persons_are_spared_only_on_a_known_ground() {
    let ground = |changes: &[(&str, Answer)]| {
        let outcome = changed("EDPB01-18", changes);
        assert!(outcome.authority.is_due());
        (outcome.persons, outcome.ground)
    };
    assert_eq!(ground(&[]), (PersonsAdvice::Inform, Ground::None));
    let because = |code| ground(&[("not_informing", one(code))]);
    assert_eq!(because("wft"), (PersonsAdvice::DoNotInform, Ground::Uavg42));
    assert_eq!(
        because("measures_after"),
        (PersonsAdvice::DoNotInform, Ground::MeasuresAfter)
    );
    assert_eq!(because("interest_later"), (PersonsAdvice::Postpone, Ground::Uavg41));
    assert_eq!(because("interest_never"), (PersonsAdvice::DoNotInform, Ground::Uavg41));
    assert_eq!(because("police"), (PersonsAdvice::Postpone, Ground::Police));
    let publicly = (PersonsAdvice::InformPublicly, Ground::DisproportionateEffort);
    assert_eq!(because("disproportionate"), publicly);
    assert_eq!(because("none"), (PersonsAdvice::Inform, Ground::None));
    assert_eq!(
        ground(&[("not_informing", Answer::Unknown)]),
        (PersonsAdvice::Inform, Ground::None)
    );
}

#[test]
fn encryption_does_not_help_people_who_miss_care() {
    let outcome = changed("EDPB01-01", &[("effect", one("vital"))]);
    assert_eq!((outcome.persons, outcome.ground), (PersonsAdvice::Inform, Ground::None));
}

#[test]
fn a_processor_tells_its_controllers_and_no_one_else() {
    let outcome = changed("EDPB01-18", &[("role", one("processor"))]);
    assert_eq!(told(outcome), (false, false));
    assert_eq!(outcome.controllers, domain::assess::ControllersAdvice::Inform);
    assert_eq!(outcome.risk, Risk::NotApplicable);
    let mixed = changed("EDPB01-18", &[("role", one("mixed"))]);
    assert_eq!(told(mixed), (true, true));
    assert_eq!(mixed.controllers, domain::assess::ControllersAdvice::Inform);
}

#[test]
fn without_personal_data_it_is_no_breach() {
    for id in ["EDPB01-13", "EDPB01-04", "ANXB-08"] {
        let outcome = changed(id, &[("personal_data", one("no"))]);
        assert_eq!(
            (outcome.breach, told(outcome)),
            (domain::assess::Breach::No, (false, false)),
            "{id}"
        );
    }
    assert_eq!(
        changed("EDPB01-11", &[("kind", many(["none"]))]).breach,
        domain::assess::Breach::No
    );
}

#[test]
fn nothing_known_means_notify_and_inform_for_now() {
    let outcome = outcome(nl(), &Facts::default());
    assert_eq!(told(outcome), (true, true));
    assert!(outcome.provisional);
}

#[test]
fn data_that_were_public_already_need_no_notification() {
    let public = [
        ("incident_type", one("published")),
        ("data", many(["name", "work"])),
        ("public_before", one("yes")),
        ("copying", one("not_excluded")),
        ("role", one("controller")),
        ("list_reveals", one("nothing")),
        ("persons_number", Answer::Number(12)),
        ("persons_groups", many(["employees"])),
    ];
    let facts = public
        .iter()
        .fold(Facts::default(), |facts, (id, answer)| facts.with(id, answer.clone()));
    assert_eq!(told(outcome(nl(), &facts)), (false, false));
    assert_eq!(
        told(outcome(nl(), &facts.with("public_before", one("no")))),
        (true, false)
    );
}
