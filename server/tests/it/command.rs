//! The command line, as its own process.

use app::rules::Rules;
use domain::assess::Advice;
use domain::facts::Facts;
use domain::rulebook::Shelf;
use std::io::Write;
use std::process::{Command, Output, Stdio};

/// Runs the program to its end.
pub fn lekwijzer(arguments: &[&str], input: &str) -> Output {
    let mut process = Command::new(env!("CARGO_BIN_EXE_lekwijzer"))
        .args(arguments)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    process.stdin.take().unwrap().write_all(input.as_bytes()).unwrap();
    process.wait_with_output().unwrap()
}

#[test]
fn facts_go_in_and_advice_comes_out() {
    let output = lekwijzer(&["assess", "-"], r#"{"personal_data":"no"}"#);
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    let advice: serde_json::Value = serde_json::from_slice(&output.stdout).unwrap();
    assert_eq!(advice["breach"], "no");
    for part in [
        "rulebook",
        "document",
        "risk",
        "authority",
        "persons",
        "controllers",
        "reasons",
        "unknown",
        "flips",
        "enisa",
    ] {
        assert!(advice.get(part).is_some(), "{part}");
    }
}

#[test]
fn what_is_not_known_is_refused_with_its_path() {
    for (input, path) in [
        (r#"{"weather":"fine"}"#, "weather"),
        (r#"{"personal_data":"maybe"}"#, "personal_data"),
        (r#"{"personal_data":7}"#, "personal_data"),
        ("[]", ""),
        ("{", ""),
    ] {
        let output = lekwijzer(&["assess"], input);
        assert_eq!(output.status.code(), Some(2), "{input}");
        assert!(String::from_utf8_lossy(&output.stderr).contains(path), "{input}");
        assert!(output.stdout.is_empty(), "{input}");
    }
}

#[test]
fn made_up_facts_come_with_the_advice_that_a_browser_gives_on_them() {
    let lines = || {
        let output = lekwijzer(&["assess", "--made-up", "40"], "");
        assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
        String::from_utf8(output.stdout).unwrap()
    };
    let facts = |line: &str| serde_json::from_str::<serde_json::Value>(line).unwrap()["facts"]["data"].clone();
    let (first, second) = (lines(), lines());
    assert_eq!(first.lines().count(), 40);
    assert!(
        first.lines().map(facts).eq(second.lines().map(facts)),
        "the same facts again"
    );

    let shelf = Shelf::load().unwrap();
    let rules = Rules::read(&shelf.get("nl-avg").unwrap().compact()).unwrap();
    for line in first.lines() {
        let MadeUp { facts, now, advice } = serde_json::from_str(line).unwrap();
        let deadline = advice.authority.deadline.map(|at| at.to_string()).unwrap_or_default();
        let facts = serde_json::to_string(&facts).unwrap();
        let given = rules.assess(&facts, &deadline, &now).unwrap();
        assert_eq!(line, format!(r#"{{"facts":{facts},"now":"{now}","advice":{given}}}"#));
        assert!(given.starts_with(r#"{"rulebook":"#), "{given}");
        assert_eq!(rules.outcome(&facts), serde_json::to_string(&advice.outcome()).ok());
    }
    assert_eq!(rules.assess("{", "", "2026-11-21T12:00:00Z"), None);
    assert_eq!(rules.assess("{}", "", "noon"), None);
}

#[derive(serde::Deserialize)]
struct MadeUp {
    facts: Facts,
    now: String,
    advice: Advice,
}

#[test]
fn schemas_are_json() {
    for kind in ["facts", "advice", "entry"] {
        let output = lekwijzer(&["schema", kind], "");
        assert!(
            output.status.success(),
            "{kind}: {}",
            String::from_utf8_lossy(&output.stderr)
        );
        let schema: serde_json::Value = serde_json::from_slice(&output.stdout).unwrap();
        assert_eq!(schema["type"], "object", "{kind}");
    }
    assert_eq!(lekwijzer(&["schema", "onzin"], "").status.code(), Some(2));
}

#[test]
fn unsafe_settings_are_refused_with_what_to_do() {
    let output = lekwijzer(&["serve", "--listen", "0.0.0.0:0"], "");
    assert_eq!(output.status.code(), Some(1));
    assert!(String::from_utf8_lossy(&output.stderr).contains("--public-url"));
}
