//! The case files beside the tests, and what every test here needs.

use domain::facts::Facts;
use domain::rulebook::{Rulebook, Shelf};
use domain::time::Timestamp;
use serde::Deserialize;
use std::collections::BTreeMap;
use std::sync::LazyLock;

/// A case as facts, with the outcome that its source gives.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Case {
    /// The number in the source.
    pub id: String,
    /// What happened.
    pub title: String,
    /// `document`, `authority` and `persons`: yes or no.
    pub expected: BTreeMap<String, String>,
    /// For which of these the source says that it depends on more facts.
    pub depends: Vec<String>,
    facts: serde_json::Value,
}

impl Case {
    /// The facts, read strictly.
    pub fn facts(&self, book: &Rulebook) -> Facts {
        Facts::from_json(book, &self.facts.to_string()).unwrap_or_else(|error| panic!("{}: {error}", self.id))
    }
}

/// All case files.
pub fn cases() -> Vec<Case> {
    let folder = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/cases");
    let mut files: Vec<_> = std::fs::read_dir(folder)
        .expect("folder")
        .map(|file| file.expect("file").path())
        .collect();
    files.sort();
    let read = |path: &std::path::PathBuf| {
        let text = std::fs::read_to_string(path).expect("text");
        serde_json::from_str(&text).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
    };
    files.iter().map(read).collect()
}

/// One case file.
pub fn case(id: &str) -> Case {
    cases()
        .into_iter()
        .find(|case| case.id == id)
        .expect("a case with this id")
}

static SHELF: LazyLock<Shelf> = LazyLock::new(|| Shelf::load().unwrap_or_else(|error| panic!("{error}")));

/// The rulebooks.
pub fn shelf() -> &'static Shelf {
    &SHELF
}

/// The Dutch rulebook.
pub fn nl() -> &'static Rulebook {
    SHELF.get("nl-avg").expect("the Dutch book")
}

/// The moment at which the tests assess.
pub fn now() -> Timestamp {
    Timestamp::parse("2026-11-21T12:00:00Z").expect("a moment")
}
