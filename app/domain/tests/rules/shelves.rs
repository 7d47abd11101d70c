//! Which rulebook holds where and when, and how a former one is found again.

use crate::cases::shelf;
use chrono::NaiveDate;
use domain::rulebook::{NoRulebook, RulebookRef};

fn day(text: &str) -> NaiveDate {
    text.parse().expect("a day")
}

#[test]
fn the_newest_book_that_holds_is_the_valid_one() {
    for (country, id) in [("nl", "nl-avg"), ("be", "be-gba")] {
        let newest = shelf().get(id).expect("the book");
        for on in ["2018-05-25", "2026-11-22", "2030-01-01"] {
            let valid = shelf().valid(country, day(on)).expect("a book");
            assert_eq!(valid.reference(), newest.reference(), "{country} on {on}");
            assert!(!valid.is_proposal());
        }
        let before = shelf().valid(country, day("2018-05-24")).expect_err("before the AVG");
        assert_eq!(
            before.to_string(),
            format!("no rulebook holds in country `{country}` on 2018-05-24")
        );
    }
    assert!(
        shelf().valid("eu", day("2026-11-22")).is_err(),
        "a proposal never decides"
    );
}

#[test]
fn every_version_is_whole_and_found_by_its_reference() {
    let mut count = 0;
    for book in shelf().books() {
        let former = shelf().former(book.id());
        let former: Vec<_> = former
            .map(|former| former.unwrap_or_else(|error| panic!("{error}")))
            .collect();
        let versions: Vec<_> = std::iter::once(book).chain(former).collect();
        assert!(
            versions.is_sorted_by(|newer, older| newer.version() > older.version()),
            "{}",
            book.id()
        );
        for version in versions {
            let found = shelf().exact(&version.reference()).expect("a book");
            assert_eq!(found.reference(), version.reference());
            count += 1;
        }
    }
    assert!(count > shelf().books().count(), "no former version was read");
}

#[test]
fn a_former_version_never_changes() {
    let frozen = RulebookRef {
        id: "nl-avg".into(),
        version: "2026-11-21".into(),
        sha256: "9381c2688d90a94b10e5d009f63acde699e51e25c599dc4ffc72d7de17b17888".into(),
    };
    assert_eq!(shelf().exact(&frozen).expect("the book").reference(), frozen);
    let forged = RulebookRef {
        sha256: "0".repeat(64),
        ..frozen
    };
    assert_eq!(shelf().exact(&forged).err(), Some(NoRulebook::NotOnShelf(forged)));
}

#[test]
fn proposals_are_apart() {
    assert!(shelf().proposals().all(domain::rulebook::Rulebook::is_proposal));
}
