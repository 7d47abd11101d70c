//! Every server function and download, for everybody.

use crate::client::{App, Client};
use app::api::{ROLES, Who};
use axum::http::StatusCode;
use domain::role::Role;
use std::collections::BTreeSet;

#[tokio::test]
async fn the_table_of_roles_is_the_list_of_server_functions() {
    let registered: BTreeSet<String> = leptos::server_fn::axum::server_fn_paths()
        .map(|(path, _)| path.to_owned())
        .collect();
    let listed: BTreeSet<String> = ROLES.iter().map(|(path, _)| (*path).to_owned()).collect();
    assert_eq!(registered, listed);
}

#[tokio::test]
async fn server_functions_answer_to_post_only() {
    let methods: BTreeSet<_> = leptos::server_fn::axum::server_fn_paths()
        .map(|(_, method)| method.to_string())
        .collect();
    assert_eq!(methods, BTreeSet::from(["POST".to_owned()]));
}

/// Whether a call of this person gets past the question who they are. What it then says about an empty form is its own
/// affair.
fn may(who: Who, role: Option<Role>) -> bool {
    match (who, role) {
        (Who::Anyone, _) | (Who::Reporting | Who::Member, Some(_)) => true,
        (Who::Only(needed), Some(role)) => needed == role,
        (Who::Reporting | Who::Member | Who::Only(_), None) => false,
    }
}

#[tokio::test]
async fn every_server_function_knows_who_may_call_it() {
    let app = App::demo().await;
    for (path, who) in ROLES {
        for role in Role::ALL.map(Some).into_iter().chain([None]) {
            let mut client = client(&app, role).await;
            let answer = client.post(path, &[]).await;
            let allowed = may(*who, role);
            let refused = match role {
                Some(_) => answer.status == StatusCode::FORBIDDEN,
                None => answer.location() == app::paths::SIGN_IN,
            };
            assert_eq!(
                refused,
                !allowed,
                "{path} for {role:?} gave {} to {:?}",
                answer.status,
                answer.location()
            );
        }
    }
}

async fn client(app: &App, role: Option<Role>) -> Client {
    match role {
        Some(role) => app.signed_in(role).await,
        None => app.visitor(),
    }
}

#[tokio::test]
async fn pages_and_downloads_of_cases_are_for_who_reads_cases() {
    let app = App::demo().await;
    let case = app.state.services.store().open_rows().await.unwrap().remove(0).id;
    let pages = [
        "",
        "/vragen",
        "/advies",
        "/kennisname",
        "/ap-formulier",
        "/brief",
        "/maatregelen",
        "/evaluatie",
    ];
    let downloads = ["/ap-voorbereiding.pdf", "/brief.pdf"];
    for role in Role::ALL.map(Some).into_iter().chain([None]) {
        let mut client = client(&app, role).await;
        for page in pages.into_iter().chain(downloads) {
            let path = format!("/incidenten/{case}{page}");
            let answer = client.get(&path).await;
            match role {
                Some(Role::Officer) => assert_eq!(answer.status, StatusCode::OK, "{path}"),
                Some(Role::Dpo) => assert!(
                    matches!(answer.status, StatusCode::OK | StatusCode::FORBIDDEN),
                    "{path}"
                ),
                Some(_) => assert_eq!(answer.status, StatusCode::FORBIDDEN, "{path} for {role:?}"),
                None => assert_eq!(answer.location(), app::paths::SIGN_IN, "{path}"),
            }
        }
    }
}

#[tokio::test]
async fn figures_are_for_management_and_readers() {
    let app = App::demo().await;
    for role in Role::ALL {
        let mut client = app.signed_in(role).await;
        let allowed = matches!(role, Role::Management | Role::Officer | Role::Dpo);
        for path in ["/trends", "/trends/oorzaken.csv"] {
            let answer = client.get(path).await;
            assert_eq!(
                answer.status == StatusCode::OK,
                allowed,
                "{path} for {role:?}: {}",
                answer.status
            );
        }
    }
    assert_eq!(app.visitor().get("/trends").await.location(), app::paths::SIGN_IN);
}

#[tokio::test]
async fn management_meets_no_case() {
    let app = App::demo().await;
    let mut director = app.signed_in(Role::Management).await;
    for path in ["/incidenten", "/werk", "/beheer/accounts"] {
        assert_eq!(director.get(path).await.status, StatusCode::FORBIDDEN, "{path}");
    }
    let page = director.get("/trends").await.body;
    for row in app.state.services.store().open_rows().await.unwrap() {
        assert!(!page.contains(&row.reference.to_string()));
        assert!(!page.contains(&row.title));
    }
}

#[tokio::test]
async fn a_case_that_is_not_there_is_not_found() {
    let app = App::demo().await;
    let mut officer = app.signed_in(Role::Officer).await;
    for path in [
        "/incidenten/7e0b7a3e-0000-4000-8000-000000000000",
        "/incidenten/onzin",
        "/bestaat-niet",
        "/trends/onzin.csv",
    ] {
        let answer = officer.get(path).await;
        assert_eq!(answer.status, StatusCode::NOT_FOUND, "{path}");
        assert!(answer.body.contains("<h1"), "{path} has a page");
    }
}
