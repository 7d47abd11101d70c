//! The severity method of ENISA: worked numbers and the rows of its tables (law.md 5).

use crate::cases::{case, nl, now};
use domain::assess::{Advice, Level, assess};
use domain::facts::{Answer, Facts};

fn advice(answers: &[(&str, Answer)]) -> Advice {
    let facts = answers
        .iter()
        .fold(Facts::default(), |facts, (id, answer)| facts.with(id, answer.clone()));
    assess(nl(), &facts.with("role", Answer::one("controller")), now())
}

fn score(advice: &Advice) -> [u16; 4] {
    let enisa = &advice.enisa;
    [enisa.dpc, enisa.ei, enisa.cb, enisa.score].map(|part| part.expect("a number").get())
}

fn one(code: &str) -> Answer {
    Answer::one(code)
}

#[test]
fn worked_numbers() {
    let shop = advice(&[
        ("incident_type", one("published")),
        ("data", Answer::many(["name", "birth_date", "email"])),
        ("list_reveals", one("nothing")),
        ("copying", one("not_excluded")),
    ]);
    assert_eq!(
        (score(&shop), shop.enisa.level),
        ([100, 100, 50, 150], Some(Level::Low))
    );
    let balances = assess(nl(), &case("ANXB-05").facts(nl()), now());
    assert_eq!(
        (score(&balances), balances.enisa.level),
        ([300, 100, 25, 325], Some(Level::High))
    );
    let pharmacy = advice(&[
        ("incident_type", one("hacking")),
        ("personal_data", one("yes")),
        ("kind", Answer::many(["disclosure"])),
        ("copying", one("confirmed")),
        ("unreadable", one("no")),
        ("data", Answer::many(["name", "email"])),
        ("list_reveals", one("sensitive")),
    ]);
    assert_eq!(
        (score(&pharmacy), pharmacy.enisa.level),
        ([300, 100, 100, 400], Some(Level::VeryHigh))
    );
    let mailing = advice(&[
        ("incident_type", one("cc_instead_of_bcc")),
        ("data", Answer::many(["email"])),
        ("recipient", one("known_few")),
        ("recipient_response", one("asked_at_once")),
        ("list_reveals", one("sensitive")),
    ]);
    assert_eq!(
        (score(&mailing), mailing.enisa.level),
        ([300, 100, 25, 325], Some(Level::High))
    );
    let hospital = assess(nl(), &case("EDPB01-03").facts(nl()), now());
    assert_eq!(
        (score(&hospital), hospital.enisa.level),
        ([400, 100, 75, 475], Some(Level::VeryHigh))
    );
    let notebook = assess(nl(), &case("EDPB01-11").facts(nl()), now());
    assert_eq!(
        (score(&notebook), notebook.enisa.level),
        ([100, 100, 50, 150], Some(Level::Low))
    );
    assert_eq!(notebook.enisa.flags, ["over_100"]);
    let letter = assess(nl(), &case("EDPB01-16").facts(nl()), now());
    assert_eq!(
        (score(&letter), letter.enisa.level),
        ([100, 100, 25, 125], Some(Level::Low))
    );
}

#[test]
fn context_follows_category_and_insight() {
    let rows = [
        ("health", [1, 2, 3, 4]),
        ("account_statement", [1, 2, 3, 4]),
        ("location", [1, 2, 3, 4]),
    ];
    for (data, scores) in rows {
        for (insight, expected) in ["hardly", "some", "clear", "full"].into_iter().zip(scores) {
            let advice = advice(&[
                ("incident_type", one("email_wrong_recipient")),
                ("data", Answer::many(["name", data])),
                ("insight", one(insight)),
                ("recipient", one("known_one")),
            ]);
            assert_eq!(score(&advice)[0], expected * 100, "{data} {insight}");
        }
    }
    for (reveals, expected) in ["nothing", "status", "sensitive", "safety"]
        .into_iter()
        .zip([100, 200, 300, 400])
    {
        let advice = advice(&[
            ("incident_type", one("cc_instead_of_bcc")),
            ("data", Answer::many(["name", "email"])),
            ("list_reveals", one(reveals)),
        ]);
        assert_eq!(score(&advice)[0], expected, "{reveals}");
    }
}

#[test]
fn identification_follows_the_identifiers() {
    let rows = [
        (vec!["customer_number"], 25),
        (vec!["username", "password_hashed"], 25),
        (vec!["customer_number", "purchase"], 50),
        (vec!["vehicle_registration"], 75),
        (vec!["name"], 100),
        (vec!["customer_number", "bsn"], 100),
    ];
    for (data, expected) in rows {
        let advice = advice(&[
            ("incident_type", one("spoken")),
            ("data", Answer::many(data.clone())),
            ("insight", one("some")),
        ]);
        assert_eq!(score(&advice)[1], expected, "{data:?}");
    }
}

#[test]
fn circumstances_add_up() {
    let of = |answers: &[(&str, Answer)]| score(&advice(answers))[2];
    let data = || ("data", Answer::many(["name"]));
    let lost = |copy| {
        of(&[
            ("incident_type", one("device_lost")),
            ("personal_data", one("yes")),
            ("unreadable", one("no")),
            ("copy", one(copy)),
            ("restore", one("hours")),
            data(),
        ])
    };
    assert_eq!([lost("full"), lost("partial"), lost("none")], [0, 25, 50]);
    let sent = |recipient| {
        of(&[
            ("incident_type", one("email_wrong_recipient")),
            ("recipient", one(recipient)),
            data(),
        ])
    };
    assert_eq!([sent("known_one"), sent("many"), sent("public")], [25, 25, 50]);
    assert_eq!(sent("hostile"), 100);
    let changed = |copy| {
        of(&[
            ("incident_type", one("changed")),
            ("personal_data", one("yes")),
            ("cause", one("technical")),
            ("copy", one(copy)),
            data(),
        ])
    };
    assert_eq!([changed("full"), changed("partial"), changed("none")], [0, 50, 100]);
}

#[test]
fn a_high_score_alone_makes_the_risk_high() {
    let balances = assess(nl(), &case("ANXB-05").facts(nl()), now());
    assert!(balances.reasons.iter().any(|reason| reason.rule == "S-1"));
    assert!(balances.reasons.iter().all(|reason| !reason.rule.starts_with("H-")));
}

#[test]
fn a_low_score_never_switches_a_duty_off() {
    let notebook = assess(nl(), &case("EDPB01-11").facts(nl()), now());
    assert_eq!(notebook.enisa.level, Some(Level::Low));
    assert_eq!(notebook.risk, domain::assess::Risk::High);
}
