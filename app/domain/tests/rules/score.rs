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

/// The examples that the paper of ENISA scores, each as the facts that fit it.
#[test]
fn scored_examples_of_enisa() {
    let list = |data: &str, reveals: &str, expected| {
        let advice = advice(&[
            ("incident_type", one("cc_instead_of_bcc")),
            ("data", Answer::many(data.split('+'))),
            ("list_reveals", one(reveals)),
        ]);
        assert_eq!(score(&advice)[0], expected, "{data}, {reveals}");
    };
    list("name+address+purchase", "nothing", 100); // customers of a supermarket
    list("name+address+purchase", "status", 200); // buyers of luxury goods or cars
    list("name+address+purchase", "sensitive", 300); // adult books, an online pharmacy
    list("name+work", "safety", 400); // undercover officers
    let examples = [
        ("behaviour", "hardly", 100),        // a call to the help desk
        ("communication", "some", 200),      // calls of one week
        ("behaviour", "some", 200),          // purchases of a month
        ("communication", "clear", 300),     // calls of one year
        ("location", "clear", 300),          // a transport card for a year
        ("communication", "full", 400),      // calls to a psychological helpline
        ("behaviour", "full", 400),          // purchases at a pharmacy
        ("iban", "hardly", 100),             // a letter that shows at which bank somebody is
        ("credit_card", "hardly", 100),      // old cards that no longer work
        ("account_statement", "some", 200),  // transactions of a day without detail
        ("credit_card", "some", 200),        // a part of the card data
        ("credit_card", "clear", 300),       // a larger part
        ("account_statement", "clear", 300), // balances of a month
        ("account_statement", "full", 400),  // detailed statements of a year
        ("credit_card", "full", 400),        // all that is needed to pay
        ("health", "hardly", 100),           // had a general blood test
        ("health", "some", 200),             // a test in an emergency room
        ("health", "clear", 300),            // a test for a given disease
        ("health", "full", 400),             // the results
        ("political", "full", 400),          // an opinion in a closed forum
        ("sexual", "full", 400),             // a dating site with orientation
    ];
    for (data, insight, expected) in examples {
        let advice = advice(&[
            ("incident_type", one("email_wrong_recipient")),
            ("data", Answer::many(["name", data])),
            ("insight", one(insight)),
            ("recipient", one("known_one")),
        ]);
        assert_eq!(score(&advice)[0], expected, "{data} {insight}");
    }
}

#[test]
fn where_nobody_had_to_weigh_the_data_the_base_of_their_category_counts() {
    for (data, base) in [
        ("health", 400),
        ("case_file", 400),
        ("account_statement", 300),
        ("location", 200),
        ("work", 100),
    ] {
        let advice = advice(&[
            ("incident_type", one("hacking")),
            ("personal_data", one("yes")),
            ("kind", Answer::many(["disclosure"])),
            ("copying", one("not_excluded")),
            ("unreadable", one("no")),
            ("data", Answer::many(["name", data])),
        ]);
        assert_eq!(score(&advice)[0], base, "{data}");
    }
}

#[test]
fn a_job_application_tells_more_than_contact_data() {
    let advice = advice(&[
        ("incident_type", one("email_wrong_recipient")),
        ("recipient", one("known_one")),
        ("data", Answer::many(["name", "job_application"])),
    ]);
    assert_eq!(score(&advice), [200, 100, 25, 225]);
    assert_eq!(advice.enisa.level, Some(Level::Medium));
}

#[test]
fn identification_follows_the_identifiers() {
    let rows = [
        ("customer_number", 25), // a code whose list nobody outside has
        ("username+password_hashed", 25),
        ("bsn", 25), // a number alone
        ("national_id+customer_number", 25),
        ("customer_number+purchase", 50),
        ("bsn+sex", 50),
        ("vehicle_registration", 75),
        ("iban+purchase", 75),
        ("bsn+birth_date", 75), // a number with a date of birth
        ("photo", 75),          // a clear picture and nothing else
        ("photo+location", 75),
        ("name", 100),
        ("name+bsn", 100), // a number with the name
        ("email", 100),
        ("bsn+email", 100),
        ("phone", 100),
        ("address", 100),
        ("photo+work", 100),
        ("health", 100), // no identifier was named: then somebody may be known by all of it
        ("customer_number+health", 100),
    ];
    for (data, expected) in rows {
        let advice = advice(&[
            ("incident_type", one("spoken")),
            ("data", Answer::many(data.split('+'))),
            ("insight", one("some")),
        ]);
        assert_eq!(score(&advice)[1], expected, "{data}");
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
    let down = |restore| {
        of(&[
            ("incident_type", one("outage")),
            ("personal_data", one("yes")),
            ("restore", one(restore)),
            data(),
        ])
    };
    assert_eq!(
        [down("hours"), down("day"), down("days"), down("never")],
        [0, 25, 25, 50]
    );
    let by = |kind| of(&[("incident_type", one(kind)), data()]);
    assert_eq!([by("identity_fraud"), by("insider"), by("spoken")], [100, 75, 100]);
}

#[test]
fn levels_begin_where_the_paper_says() {
    let level = |data: &str, recipient: &str| {
        advice(&[
            ("incident_type", one("email_wrong_recipient")),
            ("data", Answer::many(data.split('+'))),
            ("insight", one("some")),
            ("recipient", one(recipient)),
        ])
        .enisa
    };
    let told = |data, recipient| {
        let enisa = level(data, recipient);
        (enisa.score.expect("a score").get(), enisa.level)
    };
    assert_eq!(told("name", "known_one"), (125, Some(Level::Low)));
    assert_eq!(told("name", "hostile"), (200, Some(Level::Medium)));
    assert_eq!(told("name+health", "hostile"), (300, Some(Level::High)));
    let full = advice(&[
        ("incident_type", one("insider")),
        ("data", Answer::many(["name", "health"])),
        ("insight", one("clear")),
    ]);
    assert_eq!(score(&full), [300, 100, 75, 375]);
    assert_eq!(full.enisa.level, Some(Level::High));
}

#[test]
fn flags_stand_beside_the_score() {
    let flags = |number, unreadable: &str| {
        advice(&[
            ("incident_type", one("device_lost")),
            ("personal_data", one("yes")),
            ("unreadable", one(unreadable)),
            ("key_safe", one("yes")),
            ("copy", one("none")),
            ("restore", one("never")),
            ("data", Answer::many(["name"])),
            ("persons_number", Answer::Number(number)),
        ])
        .enisa
        .flags
    };
    assert_eq!(flags(100, "no"), Vec::<String>::new());
    assert_eq!(flags(101, "no"), ["over_100"]);
    assert_eq!(flags(101, "strong"), ["over_100", "unintelligible"]);
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
