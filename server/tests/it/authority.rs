//! The authority of the organisation's own country, by its own name, on every page.

use crate::client::App;
use app::app::App as Pages;
use domain::act::Country;
use domain::role::Role;
use leptos_axum::generate_route_list;
use std::collections::{BTreeMap, BTreeSet};

/// What each authority is called.
const NAMES: [(Country, [&str; 2]); 2] = [
    (Country::Nl, ["AP", "Autoriteit Persoonsgegevens"]),
    (Country::Be, ["GBA", "Gegevensbeschermingsautoriteit"]),
];

/// Pages that name authorities of both countries, since the country is chosen there.
const CHOOSING: &str = "/beheer/organisatie";

/// The demo as an organisation of this country.
async fn organisation_in(country: Country) -> App {
    let app = App::demo().await;
    let mut admin = app.signed_in(Role::Admin).await;
    let details = [
        ("organisation", "Stichting De Voorbeeldzorg"),
        ("contact_name", "Pien Privacy"),
        ("country", country.code()),
    ];
    let answer = admin.post("/api/manage/organisation", &details).await;
    assert!(answer.status.is_redirection(), "{answer:?}");
    let kept = app.state.services.store().organisation().await.unwrap().unwrap();
    assert_eq!(kept.country, country);
    app
}

/// Every page, from the table of routes itself, for every case of the demo and for the book of the country.
async fn every_page(app: &App, country: Country) -> Vec<String> {
    let store = app.state.services.store();
    let entries = store.entries_from(1, 10_000).await.unwrap();
    let cases: BTreeSet<String> = entries
        .iter()
        .filter_map(|entry| entry.incident)
        .map(|id| id.to_string())
        .collect();
    let book = app.state.services.rulebook(country).id();
    let routes = generate_route_list(Pages);
    let paths = routes.iter().map(|route| {
        route
            .path()
            .replace("{book}", book)
            .replace("{number}", "1")
            .replace("{question}", "recipient")
    });
    paths
        .filter(|path| path != CHOOSING)
        .flat_map(|path| {
            if path.contains("{id}") {
                cases.iter().map(|id| path.replace("{id}", id)).collect()
            } else {
                vec![path]
            }
        })
        .filter(|path| !path.contains('{'))
        .collect()
}

/// The words that people read on a page, each between single spaces.
fn read(body: &str) -> String {
    let mut words = vec![""];
    for part in body.split('<') {
        let (tag, text) = part.split_once('>').unwrap_or(("", part));
        if !tag.starts_with("script") && !tag.starts_with("style") {
            let said = text.split(|sign: char| !sign.is_alphanumeric());
            words.extend(said.filter(|word| !word.is_empty()));
        }
    }
    words.push("");
    words.join(" ")
}

/// The pages on which an officer reads each of these names, in either language.
async fn pages_by_name(app: &App, pages: &[String], sought: &[&'static str]) -> BTreeMap<&'static str, Vec<String>> {
    let mut found: BTreeMap<&'static str, Vec<String>> = BTreeMap::new();
    let mut officer = app.signed_in(Role::Officer).await;
    for lang in ["nl", "en"] {
        officer
            .submit("/api/preferences", &[("lang", lang), ("back", "/")])
            .await;
        for page in pages {
            let answer = officer.get(page).await;
            assert!(!answer.status.is_server_error(), "{page}: {}", answer.status);
            let words = read(&answer.body);
            for name in sought.iter().filter(|name| words.contains(&format!(" {name} "))) {
                found.entry(name).or_default().push(format!("{page} ({lang})"));
            }
        }
    }
    found
}

#[tokio::test]
async fn an_organisation_reads_of_the_authority_of_its_own_country_only() {
    for (country, own) in NAMES {
        let app = organisation_in(country).await;
        let pages = every_page(&app, country).await;
        let others = NAMES.into_iter().filter(|(other, _)| *other != country);
        let sought: Vec<&str> = others.flat_map(|(_, names)| names).chain(own).collect();
        let found = pages_by_name(&app, &pages, &sought).await;
        let foreign: Vec<_> = found.iter().filter(|(name, _)| !own.contains(name)).collect();
        assert!(foreign.is_empty(), "{country:?} reads {foreign:#?}");
        for name in own {
            let pages = found.get(name).map_or(0, Vec::len);
            assert!(pages > 20, "{country:?} reads “{name}” on {pages} pages only");
        }
    }
}
