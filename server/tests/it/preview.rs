//! The line that says what an answer would make of the advice: where it stands, and the rules it needs.

use crate::client::App;
use crate::report::between;
use axum::http::StatusCode;
use domain::act::Country;
use domain::case_row::CaseRow;
use domain::facts::Facts;
use domain::ids::IncidentId;
use domain::incident::Stage;
use domain::role::Role;
use domain::rulebook::Rulebook;

/// What a page hands to the line: the attribute of its island, as JSON.
pub fn handed_over(page: &str) -> Option<serde_json::Value> {
    let islands = between(page, "<leptos-island", ">");
    let ours = islands.iter().find(|island| island.contains("/regels/"))?;
    let props = between(ours, "data-props=\"", "\"").into_iter().next()?;
    Some(serde_json::from_str(&props.replace("&quot;", "\"")).unwrap())
}

/// A case that is being looked into.
async fn open_case(app: &App) -> IncidentId {
    let rows = app.state.services.store().open_rows().await.unwrap();
    let assessing = |row: &&CaseRow| row.stage == Stage::Assessing && row.waiting.is_none();
    rows.iter().find(assessing).unwrap().id
}

#[tokio::test]
async fn a_question_hands_the_facts_and_an_address_of_the_rules_to_the_browser() {
    let app = App::demo().await;
    let id = open_case(&app).await;
    let case = app.state.services.store().case(id).await.unwrap().unwrap();
    let mut officer = app.signed_in(Role::Officer).await;
    let page = officer.get(&format!("/incidenten/{id}/vragen/data")).await.body;
    let props = handed_over(&page).expect("an island");
    let facts: Facts = serde_json::from_value(props["facts"].clone()).unwrap();
    assert_eq!(facts, case.facts_with_clock());
    let keys: Vec<&String> = props.as_object().unwrap().keys().collect();
    assert_eq!(
        keys,
        ["book", "country", "facts", "lang", "question"],
        "nothing but what the rules need"
    );

    // Everybody may have the law, and keep it.
    let rules = app.visitor().get(props["book"].as_str().unwrap()).await;
    assert_eq!(rules.status, StatusCode::OK);
    assert_eq!(rules.header("content-type"), "application/json");
    assert_eq!(rules.header("cache-control"), "public, max-age=31536000, immutable");
    assert!(rules.headers.get("set-cookie").is_none());
    let book = Rulebook::from_compact(rules.body.as_bytes()).unwrap();
    let deciding = app.state.services.rulebook(Country::Nl);
    assert_eq!(book.reference(), deciding.reference());
}

#[tokio::test]
async fn rules_under_another_name_are_not_there_and_not_remembered() {
    let app = App::demo().await;
    for name in ["nl-avg-0000000000000000.json", "nl-avg.json", "..%2Fmain.rs"] {
        let answer = app.visitor().get(&format!("/regels/{name}")).await;
        assert_eq!(
            (answer.status, answer.header("cache-control")),
            (StatusCode::NOT_FOUND, "no-store"),
            "{name}"
        );
    }
}
