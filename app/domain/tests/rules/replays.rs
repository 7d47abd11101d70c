//! An old advice comes out the same, or it is told exactly what differs.

use crate::cases::{now, shelf};
use crate::made_up::facts;
use domain::assess::{AuthorityAdvice, Departure, ENGINE, OutcomePart, Replay, assess, replay};
use domain::facts::Facts;
use domain::rulebook::{NoRulebook, Rulebook};

/// What was advised under the book of 21 November 2026. These lines never change: a line that no longer holds means that the
/// register can't be replayed, unless `ENGINE` rises.
const GOLDEN: [(&str, &str); 6] = [
    (
        r#"{"incident_type":"planned_maintenance"}"#,
        "ec7a5c11d581dd2f582ae74d674784c1677d043c604f16a372e0466fc864c891",
    ),
    (
        r#"{"incident_type":"website_error","personal_data":"yes","role":"processor"}"#,
        "f73d799ab698e9d0834ace8e504605c8cc8e10d3a5a85a8233fcdd1916c9908b",
    ),
    (
        r#"{"incident_type":"email_wrong_recipient","role":"controller","recipient":"trusted","recipient_response":"confirmed_in_writing","data":["name","address","insurance"]}"#,
        "9bb414120e1fa33eb34b579da42a17b0fa8b32a7342196dc445f71b6bf3644a4",
    ),
    (
        r#"{"incident_type":"ransomware","personal_data":"yes","role":"controller","copying":"unknown","unreadable":"no","copy":"partial","restore":"days","effect":"minor","data":["name","address","iban"],"awareness":"2026-11-20T16:20:00Z"}"#,
        "ee69d5e49ad31e5f04c69f3cc919eec1aaed16fd75e0d5760a8879ba4bcdfcf2",
    ),
    (
        r#"{"incident_type":"device_stolen","personal_data":"yes","role":"mixed","unreadable":"weak","copy":"full","data":["name","birth_date","address","bsn"],"persons_number":450,"persons_groups":["patients","minors"],"wft":"no","measures_after":"no","uavg_41":"no","police":"requested","cross_border":"no","regimes":["cbw"],"awareness":"2026-10-24T22:30:00Z"}"#,
        "beca9b45c65cc127e3e80bb37ebe3dace3ac7602b4405c5c1a7b28e5d36eb980",
    ),
    ("{}", "d0403d4d07a565cfd276fa64c5b7c278d164f3f4ef177d1aa140a2c9be64cf62"),
];

fn frozen() -> &'static Rulebook {
    let mut former = shelf().former("nl-avg");
    let first = former.find(|book| book.as_ref().is_ok_and(|book| book.version() == "2026-11-21"));
    first.expect("the book of 21 November").expect("a book")
}

/// What the register holds of an advice on these facts.
fn given(book: &Rulebook, facts: Facts) -> Replay {
    let advice = assess(book, &facts, now());
    Replay {
        rulebook: book.reference(),
        engine: ENGINE,
        facts,
        now: now(),
        outcome: advice.outcome(),
        digest: advice.digest(),
    }
}

#[test]
fn what_was_advised_then_is_advised_now() {
    let book = frozen();
    let digest = |json: &str| assess(book, &Facts::from_json(book, json).expect("facts"), now()).digest();
    let found = GOLDEN.map(|(json, _)| digest(json));
    assert_eq!(found, GOLDEN.map(|(_, digest)| digest.to_owned()));
}

#[test]
fn every_advice_comes_out_the_same_bytes() {
    for book in shelf().books().chain([frozen()]) {
        for seed in 0..200 {
            let given = given(book, facts(book, seed));
            let advice = replay(shelf(), &given).unwrap_or_else(|departure| panic!("{seed}: {departure}"));
            assert_eq!(advice.digest(), given.digest);
        }
    }
}

#[test]
fn the_digest_is_that_of_json_with_its_keys_in_order() {
    use sha2::{Digest, Sha256};
    let book = frozen();
    let advice = assess(book, &Facts::default(), now());
    let text = serde_json::to_string(&advice).expect("json");
    let sorted: std::collections::BTreeMap<String, serde_json::Value> = serde_json::from_str(&text).expect("json");
    let mut keys = sorted.keys().cloned().collect::<Vec<_>>();
    keys.sort();
    let parts = keys
        .iter()
        .map(|key| format!("{}:{}", serde_json::json!(key), ordered(&sorted[key])));
    let whole = format!("{{{}}}", parts.collect::<Vec<_>>().join(","));
    assert_eq!(advice.digest(), format!("{:x}", Sha256::digest(whole)));
}

fn ordered(value: &serde_json::Value) -> String {
    match value {
        serde_json::Value::Object(fields) => {
            let fields: std::collections::BTreeMap<_, _> = fields.iter().collect();
            let parts = fields
                .iter()
                .map(|(key, value)| format!("{}:{}", serde_json::json!(key), ordered(value)));
            format!("{{{}}}", parts.collect::<Vec<_>>().join(","))
        }
        serde_json::Value::Array(items) => {
            format!("[{}]", items.iter().map(ordered).collect::<Vec<_>>().join(","))
        }
        plain => plain.to_string(),
    }
}

#[test]
fn what_differs_is_told() {
    let book = frozen();
    let (json, _) = GOLDEN[2];
    let given = given(book, Facts::from_json(book, json).expect("facts"));
    let departs = |change: &dyn Fn(&mut Replay)| {
        let mut changed = given.clone();
        change(&mut changed);
        replay(shelf(), &changed).expect_err("a departure")
    };
    let missing = departs(&|given| given.rulebook.version = "1999-01-01".to_owned());
    assert!(
        matches!(missing, Departure::Rulebook(NoRulebook::NotOnShelf(_))),
        "{missing}"
    );
    let outcome = departs(&|given| given.outcome.authority = AuthorityAdvice::Notify);
    let part = OutcomePart {
        field: "authority".to_owned(),
        then: "notify".to_owned(),
        now: "do_not_notify".to_owned(),
    };
    assert_eq!(outcome, Departure::Outcome(vec![part.clone()]));
    assert_eq!(
        outcome.to_string(),
        "the advice comes down to something else: authority was notify, is do_not_notify"
    );
    let engine = departs(&|given| {
        given.engine = 0;
        given.outcome.authority = AuthorityAdvice::Notify;
    });
    let expected = Departure::Engine {
        then: 0,
        now: ENGINE,
        outcome: vec![part],
    };
    assert_eq!(engine, expected);
    let digest = departs(&|given| given.digest = "0".repeat(64));
    assert!(matches!(digest, Departure::Digest { .. }), "{digest}");
    let later = departs(&|given| given.facts = Facts::default());
    assert!(matches!(later, Departure::Outcome(_)), "{later}");
}

#[test]
fn another_engine_that_gives_the_same_bytes_departs_in_nothing() {
    let mut given = given(frozen(), Facts::default());
    given.engine = 0;
    assert!(replay(shelf(), &given).is_ok());
}
