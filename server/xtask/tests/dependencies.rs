//! Crates know each other in one direction only, and each keeps to its own trade.

#![expect(clippy::expect_used, reason = "a test may stop at the first surprise")]

use std::{
    collections::{BTreeMap, BTreeSet},
    process::Command,
};

use serde_json::Value;

/// Which crates of ours a crate may use. `xtask` is used by none and uses none.
const MAY_USE: [(&str, &[&str]); 8] = [
    ("domain", &[]),
    ("service", &["domain"]),
    ("register", &["domain"]),
    ("store", &["domain", "service", "register"]),
    ("pdf", &["domain"]),
    ("app", &["domain", "service"]),
    ("server", &["app", "domain", "pdf", "register", "service", "store"]),
    ("xtask", &[]),
];

/// Which crates of others a crate never uses, by the start of their name.
const NEVER: [(&str, &[&str]); 6] = [
    (
        "domain",
        &[
            "tokio",
            "async-",
            "futures",
            "leptos",
            "surrealdb",
            "axum",
            "tower",
            "http",
            "rand",
            "printpdf",
        ],
    ),
    ("service", &["leptos", "axum", "tower", "surrealdb", "printpdf"]),
    ("register", &["surrealdb", "leptos", "axum", "tower", "printpdf"]),
    ("store", &["leptos", "axum", "tower", "printpdf"]),
    ("pdf", &["surrealdb", "leptos", "axum", "tower", "tokio"]),
    ("app", &["surrealdb", "printpdf", "axum", "tower"]),
];

/// Features that would let a clock or a random source into the domain.
const NOT_IN_DOMAIN: [(&str, &[&str]); 2] = [
    ("chrono", &["clock", "now"]),
    ("uuid", &["v1", "v4", "v6", "v7", "rng"]),
];

#[test]
fn crates_use_each_other_in_one_direction() {
    let packages = packages();
    let ours: BTreeSet<&str> = packages.keys().map(String::as_str).collect();
    let known: BTreeSet<&str> = MAY_USE.iter().map(|(name, _)| *name).collect();
    assert_eq!(ours, known, "a new crate needs its row in MAY_USE");

    let mut wrong = Vec::new();
    for (name, allowed) in MAY_USE {
        for used in dependencies(&packages[name]) {
            let used = text(used, "name");
            if ours.contains(used) && !allowed.contains(&used) {
                wrong.push(format!("{name} -> {used}"));
            }
        }
    }
    assert!(wrong.is_empty(), "edges that the architecture does not have: {wrong:?}");
}

#[test]
fn crates_keep_to_their_own_trade() {
    let packages = packages();
    let mut wrong = Vec::new();
    for (name, forbidden) in NEVER {
        for used in dependencies(&packages[name]).filter(|used| used["kind"] != "dev") {
            let used = text(used, "name");
            if forbidden.iter().any(|start| used.starts_with(start)) {
                wrong.push(format!("{name} -> {used}"));
            }
        }
    }
    assert!(wrong.is_empty(), "dependencies that belong in another crate: {wrong:?}");
}

#[test]
fn the_domain_is_told_the_time_and_its_ids() {
    let packages = packages();
    for used in dependencies(&packages["domain"]) {
        let features: Vec<&str> = list(used, "features").iter().filter_map(Value::as_str).collect();
        for (name, forbidden) in NOT_IN_DOMAIN {
            if text(used, "name") == name {
                assert!(
                    !features.iter().any(|feature| forbidden.contains(feature)),
                    "{name} with {features:?}"
                );
                assert_eq!(used["uses_default_features"], false, "{name} with its default features");
            }
        }
    }
}

#[test]
fn the_browser_part_holds_no_use_cases() {
    let packages = packages();
    let hydrate = list(&packages["app"]["features"], "hydrate");
    assert!(!hydrate.is_empty(), "the app has lost its feature `hydrate`");
    assert!(
        !hydrate.iter().any(|feature| text_of(feature).contains("service")),
        "{hydrate:?}"
    );
    let service = dependencies(&packages["app"]).find(|used| text(used, "name") == "service");
    assert!(
        service.is_none_or(|service| service["optional"] == true),
        "service must stay behind the feature `ssr`"
    );
}

fn packages() -> BTreeMap<String, Value> {
    let output = Command::new(env!("CARGO"))
        .args(["metadata", "--format-version=1", "--no-deps"])
        .current_dir(env!("CARGO_MANIFEST_DIR"))
        .output()
        .expect("cargo runs, it started this test");
    let metadata: Value = serde_json::from_slice(&output.stdout).expect("cargo metadata prints JSON");
    list(&metadata, "packages")
        .iter()
        .map(|package| (text(package, "name").to_owned(), package.clone()))
        .collect()
}

fn dependencies(package: &Value) -> impl Iterator<Item = &Value> {
    list(package, "dependencies").iter()
}

fn list<'a>(value: &'a Value, key: &str) -> &'a [Value] {
    value[key].as_array().map_or(&[], Vec::as_slice)
}

fn text<'a>(value: &'a Value, key: &str) -> &'a str {
    text_of(&value[key])
}

fn text_of(value: &Value) -> &str {
    value.as_str().unwrap_or_default()
}
