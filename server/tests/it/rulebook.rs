//! The law, to read.

use crate::client::App;
use axum::http::StatusCode;
use domain::role::Role;
use domain::rulebook::{Rulebook, Shelf};

const FORMER: &str = "nl-avg@2026-11-21";

/// The address of every page of a book.
fn pages(key: &str) -> [String; 4] {
    ["", "/vragen", "/begrippen", "/bronnen"].map(|page| format!("/regelboek/{key}{page}"))
}

/// Every book there is, with the key by which an address names it.
fn books(shelf: &Shelf) -> Vec<(String, &Rulebook)> {
    let newest = shelf.books().map(|book| (book.id().to_owned(), book));
    let former = shelf.books().flat_map(|book| shelf.former(book.id())).map(|book| {
        let book = book.unwrap();
        (format!("{}@{}", book.id(), book.version()), book)
    });
    newest.chain(former).collect()
}

#[tokio::test]
async fn the_law_is_read_by_who_reads_cases() {
    let app = App::demo().await;
    let paths = pages("nl-avg").into_iter().chain(["/regelboek".to_owned()]);
    for path in paths {
        for role in Role::ALL {
            let answer = app.signed_in(role).await.get(&path).await;
            let expected = match role {
                Role::Officer | Role::Dpo => StatusCode::OK,
                _ => StatusCode::FORBIDDEN,
            };
            assert_eq!(answer.status, expected, "{path} for {role:?}");
        }
        let answer = app.visitor().get(&path).await;
        assert_eq!(answer.location(), app::paths::SIGN_IN, "{path}");
    }
}

#[tokio::test]
async fn every_part_of_every_book_has_its_place() {
    let app = App::demo().await;
    let mut officer = app.signed_in(Role::Officer).await;
    let shelf = app.state.services.shelf().clone();
    let books = books(&shelf);
    assert!(books.iter().any(|(key, _)| key == FORMER));
    let list = officer.get("/regelboek").await.body;
    for (key, book) in books {
        assert!(
            list.contains(&format!("href=\"/regelboek/{key}\"")),
            "{key} in the list"
        );
        let rules = book.rules().iter().map(|rule| rule.id.as_str());
        let clocks = book.clocks().iter().map(|clock| clock.id.as_str());
        let parts: [Vec<&str>; 4] = [
            rules.chain(clocks).collect(),
            book.questions().iter().map(|question| question.id.as_str()).collect(),
            book.terms().collect(),
            book.citations().iter().map(|citation| citation.id.as_str()).collect(),
        ];
        for (path, ids) in pages(&key).into_iter().zip(parts) {
            let page = officer.get(&path).await;
            assert_eq!(page.status, StatusCode::OK, "{path}");
            assert!(page.body.contains(book.version()), "{path} names its version");
            for id in ids {
                let places = page.body.matches(&format!("id=\"{id}\"")).count();
                assert_eq!(places, 1, "{id} on {path}");
            }
        }
    }
}

#[tokio::test]
async fn every_link_within_the_books_leads_somewhere() {
    let app = App::demo().await;
    let mut officer = app.signed_in(Role::Officer).await;
    let shelf = app.state.services.shelf().clone();
    for (key, _) in books(&shelf) {
        let mut bodies = Vec::new();
        for path in pages(&key) {
            bodies.push((path.clone(), officer.get(&path).await.body));
        }
        for (from, body) in &bodies {
            for link in body.split("href=\"").skip(1).filter_map(|rest| rest.split('"').next()) {
                let Some((page, id)) = link.split_once('#') else {
                    continue;
                };
                let page = if page.is_empty() { from } else { page };
                let Some((_, target)) = bodies.iter().find(|(path, _)| path == page) else {
                    assert!(!page.starts_with("/regelboek"), "{link} on {from}");
                    continue;
                };
                assert!(target.contains(&format!("id=\"{id}\"")), "{link} on {from}");
            }
        }
    }
}

#[tokio::test]
async fn what_is_not_on_the_shelf_is_not_found() {
    let app = App::demo().await;
    let mut officer = app.signed_in(Role::Officer).await;
    for key in [
        "onzin",
        "nl-avg@1999-01-01",
        "nl-avg@",
        "@2026-11-21",
        "be-gba@2026-11-21",
        "..%2f..%2fetc%2fpasswd",
        "%00",
        "nl-avg%3Cscript%3E",
    ] {
        for path in pages(key) {
            let answer = officer.get(&path).await;
            assert_eq!(answer.status, StatusCode::NOT_FOUND, "{path}");
            assert!(!answer.body.contains("<script>alert"), "{path}");
        }
    }
}

#[tokio::test]
async fn what_is_added_to_the_address_changes_nothing() {
    let app = App::demo().await;
    let mut officer = app.signed_in(Role::Officer).await;
    for query in [
        "?met=%3Cscript%3Ealert(1)%3C/script%3E",
        "?book=be-gba",
        "?met=nl-avg&met=be-gba",
        "?%FF=%00",
    ] {
        for path in pages("nl-avg") {
            let answer = officer.get(&format!("{path}{query}")).await;
            assert_eq!(answer.status, StatusCode::OK, "{path}{query}");
            assert!(!answer.body.contains("<script>alert"), "{path}{query}");
            assert!(
                answer.body.contains("nl-avg 2026-11-22"),
                "{path}{query} is the same book"
            );
        }
    }
}

#[tokio::test]
async fn a_book_that_does_not_decide_says_so() {
    let app = App::demo().await;
    let mut officer = app.signed_in(Role::Officer).await;
    let said = [
        ("nl-avg", "Geldt voor jouw organisatie"),
        ("be-gba", "Geldig"),
        ("eu-omnibus-proposal", "beslist nooit"),
        (FORMER, "Dit is een vorige versie."),
    ];
    for (key, words) in said {
        let page = officer.get(&format!("/regelboek/{key}")).await.body;
        assert!(page.contains(words), "{key} says {words}");
    }
}
