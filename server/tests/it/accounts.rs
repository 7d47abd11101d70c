//! Setting up, signing in and out, and what an administrator does.

use crate::client::App;
use axum::http::StatusCode;
use domain::role::Role;

pub const PASSWORD: &str = "een lang wachtwoord";

fn setup(token: &str) -> Vec<(&str, &str)> {
    vec![
        ("token", token),
        ("organisation", "Stichting Proef"),
        ("contact_name", "Het privacyloket"),
        ("contact_phone", "030 000 00 00"),
        ("country", "nl"),
        ("name", "Eerste Beheerder"),
        ("mail", "Beheer@proef.example"),
        ("password", PASSWORD),
        ("password_again", PASSWORD),
        ("also_officer", "yes"),
    ]
}

#[tokio::test]
async fn only_the_one_time_link_sets_up_and_only_once() {
    let app = App::empty().await;
    let token = app.state.setup_token.clone().unwrap();
    let mut client = app.visitor();
    assert_eq!(client.get("/eerste-keer/verkeerd").await.status, StatusCode::NOT_FOUND);
    assert_eq!(
        client.post("/api/setup", &setup("verkeerd")).await.status,
        StatusCode::NOT_FOUND
    );
    assert_eq!(
        client.get(&format!("/eerste-keer/{token}")).await.status,
        StatusCode::OK
    );
    let page = client.submit("/api/setup", &setup(&token)).await;
    assert_eq!(page.status, StatusCode::OK);
    assert!(page.body.contains("Stichting Proef"));
    let again = app.visitor().post("/api/setup", &setup(&token)).await;
    assert!(!again.status.is_redirection() || again.location() != "/", "{again:?}");
    assert_eq!(app.state.services.store().accounts().await.unwrap().len(), 1);
}

#[tokio::test]
async fn a_faulty_set_up_keeps_what_was_typed_but_no_password() {
    let app = App::empty().await;
    let token = app.state.setup_token.clone().unwrap();
    let mut fields = setup(&token);
    fields.retain(|(name, _)| *name != "mail");
    let page = app.visitor().submit("/api/setup", &fields).await;
    assert!(page.body.contains("Fout: "), "the title says so");
    assert!(page.body.contains("Stichting Proef"));
    assert!(!page.body.contains(PASSWORD));
}

/// An organisation of one person, administrator and officer in one.
pub async fn set_up() -> App {
    let app = App::empty().await;
    let token = app.state.setup_token.clone().unwrap();
    app.visitor().submit("/api/setup", &setup(&token)).await;
    app
}

#[tokio::test]
async fn signing_in_needs_both_and_signing_out_ends_it() {
    let app = set_up().await;
    let mut client = app.visitor();
    let wrong = client
        .submit(
            "/api/account/sign-in",
            &[("mail", "beheer@proef.example"), ("password", "fout fout fout")],
        )
        .await;
    assert!(wrong.body.contains("horen niet bij elkaar"));
    let unknown = client
        .submit(
            "/api/account/sign-in",
            &[("mail", "niemand@proef.example"), ("password", PASSWORD)],
        )
        .await;
    assert!(
        unknown.body.contains("horen niet bij elkaar"),
        "the answer does not tell which was wrong"
    );
    let before = client.cookies.clone();
    client
        .submit(
            "/api/account/sign-in",
            &[("mail", "BEHEER@proef.example"), ("password", PASSWORD)],
        )
        .await;
    assert_ne!(
        client.cookies.get("lekwijzer"),
        before.get("lekwijzer"),
        "the session has a new identity"
    );
    assert_eq!(client.get("/beheer/accounts").await.status, StatusCode::OK);
    let mut stolen = client.clone();
    client.post("/api/account/sign-out", &[]).await;
    for browser in [&mut client, &mut stolen] {
        assert_eq!(browser.get("/beheer/accounts").await.location(), "/inloggen");
    }
}

#[tokio::test]
async fn signing_in_leads_to_where_one_wanted_to_go() {
    let app = set_up().await;
    let mut client = app.visitor();
    assert_eq!(client.get("/beheer/organisatie").await.location(), "/inloggen");
    let answer = client
        .post(
            "/api/account/sign-in",
            &[("mail", "beheer@proef.example"), ("password", PASSWORD)],
        )
        .await;
    assert_eq!(answer.location(), "/beheer/organisatie");
}

#[tokio::test]
async fn guessing_is_slowed_down_for_that_account_only() {
    let app = set_up().await;
    let mut client = app.visitor();
    let mut answer = String::new();
    for _ in 0..12 {
        answer = client
            .submit(
                "/api/account/sign-in",
                &[("mail", "a@proef.example"), ("password", "x")],
            )
            .await
            .body;
    }
    assert!(answer.contains("Te veel pogingen"));
    let good = client
        .post(
            "/api/account/sign-in",
            &[("mail", "beheer@proef.example"), ("password", PASSWORD)],
        )
        .await;
    assert_ne!(good.location(), "/inloggen");
}

#[tokio::test]
async fn a_suspended_account_is_out_at_once() {
    let app = App::demo().await;
    let mut admin = app.signed_in(Role::Admin).await;
    let mut director = app.signed_in(Role::Management).await;
    assert_eq!(director.get("/trends").await.status, StatusCode::OK);
    let accounts = app.state.services.store().accounts().await.unwrap();
    let account = accounts
        .iter()
        .find(|account| account.roles.contains(&Role::Management))
        .unwrap()
        .actor
        .to_string();
    let answer = admin
        .post("/api/manage/roles", &[("account", &account), ("suspend", "yes")])
        .await;
    assert!(answer.status.is_redirection(), "{answer:?}");
    assert_eq!(director.get("/trends").await.location(), "/inloggen");
}

#[tokio::test]
async fn the_report_link_lets_people_report_without_an_account() {
    let app = App::demo().await;
    let link = app
        .state
        .services
        .store()
        .organisation()
        .await
        .unwrap()
        .unwrap()
        .report_link
        .unwrap();
    let mut client = app.visitor();
    assert_eq!(client.get("/melden/1").await.location(), "/inloggen");
    assert_eq!(client.get("/m/verkeerd").await.status, StatusCode::NOT_FOUND);
    assert_eq!(client.get(&format!("/m/{link}")).await.location(), "/melden");
    assert_eq!(client.get("/melden/1").await.status, StatusCode::OK);
}

#[tokio::test]
async fn language_is_remembered() {
    let app = App::demo().await;
    let mut client = app.visitor();
    assert!(client.get("/").await.body.contains("<html lang=\"nl\""));
    let answer = client
        .post("/api/preferences", &[("lang", "en"), ("back", "/herken-een-datalek")])
        .await;
    assert_eq!(answer.location(), "/herken-een-datalek");
    assert!(client.get("/").await.body.contains("<html lang=\"en\""));
    let answer = client
        .post("/api/preferences", &[("lang", "nl"), ("back", "//evil.example")])
        .await;
    assert_eq!(answer.location(), "/", "never to another site");
}
