//! What one rulebook says otherwise than another.

use crate::cases::{nl, shelf};
use domain::rulebook::{Changes, Difference, FieldChange, File, Rulebook};

const AVG: &str = include_str!("../../rulebooks/avg.toml");
const NL: &str = include_str!("../../rulebooks/nl-avg.toml");

/// The Dutch book with one piece of text of the core or the book replaced by another.
fn changed(from: &str, to: &str) -> Difference {
    assert!(AVG.contains(from) || NL.contains(from), "{from} is not in the book");
    let (core, book) = if AVG.contains(from) {
        (AVG.replacen(from, to, 1), NL.to_owned())
    } else {
        (AVG.to_owned(), NL.replacen(from, to, 1))
    };
    let files = [("avg.toml", &core), ("nl-avg.toml", &book)].map(|(name, text)| File { name, text });
    nl().difference(&Rulebook::from_files(&files).expect("a book"))
}

fn change(field: &'static str, before: &str, after: &str) -> FieldChange {
    let some = |text: &str| Some(text.to_owned()).filter(|text| !text.is_empty());
    FieldChange {
        field,
        before: some(before),
        after: some(after),
    }
}

/// The one part that changed, and its fields.
#[track_caller]
fn only(changes: &Changes) -> (&str, &[FieldChange]) {
    let [part] = changes.changed.as_slice() else {
        panic!("{changes:?}");
    };
    assert!(changes.added.is_empty() && changes.removed.is_empty(), "{changes:?}");
    (&part.id, &part.fields)
}

#[test]
fn a_book_does_not_differ_from_itself() {
    for book in shelf().books() {
        assert_eq!(book.difference(book), Difference::default());
    }
}

#[test]
fn a_changed_condition_is_told_before_and_after() {
    let found = changed(
        "when = \"account_takeover is yes\"",
        "when = \"account_takeover is yes and   disclosed\"",
    );
    let field = change(
        "when",
        "account_takeover is yes",
        "account_takeover is yes and disclosed",
    );
    assert_eq!(only(&found.rules), ("H-3", [field].as_slice()));
    let rest = Difference {
        rules: Changes::default(),
        ..found
    };
    assert_eq!(rest, Difference::default());
}

#[test]
fn a_line_break_in_a_condition_is_no_difference() {
    let found = changed(
        "when = \"account_takeover is yes\"",
        "when = \"\"\"\naccount_takeover\n  is yes\"\"\"",
    );
    assert_eq!(found, Difference::default());
}

#[test]
fn terms_clocks_and_the_head_are_compared() {
    let term = changed(
        "when = \"incident_type in [device_stolen, paper_stolen]\"",
        "when = \"incident_type is device_stolen or incident_type is paper_stolen\"",
    );
    assert_eq!(only(&term.terms).0, "theft");
    let version = changed(
        "version = \"2026-11-22\"",
        "version = \"2027-01-01\"\nvalid_until = \"2027-12-31\"",
    );
    let expected = [
        change("version", "2026-11-22", "2027-01-01"),
        change("valid_until", "", "2027-12-31"),
    ];
    assert_eq!(version.header, expected);
}

#[test]
fn the_proposal_moves_threshold_and_term_and_replaces_the_clock() {
    let proposal = shelf().get("eu-omnibus-proposal").expect("the proposal");
    let found = nl().difference(proposal);
    for expected in [
        change("status", "valid", "proposal"),
        change("notify_from", "risk", "high"),
        change("hours", "72", "96"),
    ] {
        assert!(found.header.contains(&expected), "{expected:?} in {:?}", found.header);
    }
    assert_eq!(
        (found.clocks.added, found.clocks.removed),
        (vec!["sep-96".to_owned()], vec!["ap-72".to_owned()])
    );
    assert!(found.rules.changed.iter().any(|rule| rule.id == "D-1"));
    assert!(found.questions.removed.is_empty() && found.score.is_empty());
}

#[test]
fn belgium_lacks_the_grounds_of_the_uavg() {
    let found = nl().difference(shelf().get("be-gba").expect("the Belgian book"));
    assert!(
        found.citations.removed.iter().any(|id| id == "uavg-42"),
        "{:?}",
        found.citations
    );
    let words = |id: &str| found.options.changed.iter().find(|option| option.id == id);
    let number = words("data.bsn").expect("the national number");
    assert!(
        number.fields.iter().all(|field| ["nl", "en"].contains(&field.field)),
        "{number:?}"
    );
}

#[test]
fn going_there_and_back_swaps_before_and_after() {
    let be = shelf().get("be-gba").expect("the Belgian book");
    let (there, back) = (nl().difference(be), be.difference(nl()));
    assert_eq!(there.rules.added, back.rules.removed);
    assert_eq!(there.questions.changed.len(), back.questions.changed.len());
    let swapped = |field: &FieldChange| FieldChange {
        before: field.after.clone(),
        after: field.before.clone(),
        ..field.clone()
    };
    assert_eq!(there.header.iter().map(swapped).collect::<Vec<_>>(), back.header);
}
