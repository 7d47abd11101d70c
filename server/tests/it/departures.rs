//! The list of departures, differing judgements and emergency decisions, and what it must not tell an officer.

use crate::accounts::PASSWORD;
use crate::client::{App, Client};
use crate::outsider::{REASON, World, code, invitation, judgement};
use crate::report::between;
use axum::http::StatusCode;
use domain::role::Role;

#[tokio::test]
async fn it_is_for_who_reads_cases() {
    let app = App::demo().await;
    for role in Role::ALL {
        let mut client = app.signed_in(role).await;
        let reads = matches!(role, Role::Officer | Role::Dpo);
        let answer = client.get("/afwijkingen").await;
        assert_eq!(answer.status == StatusCode::OK, reads, "{role:?}: {}", answer.status);
        let home = client.get("/").await.body;
        assert_eq!(home.contains("href=\"/afwijkingen\""), role == Role::Dpo, "{role:?}");
    }
    assert_eq!(app.visitor().get("/afwijkingen").await.location(), app::paths::SIGN_IN);
    let work = app.signed_in(Role::Officer).await.get("/werk").await.body;
    assert!(work.contains("href=\"/afwijkingen\""));
}

/// Somebody with another account in this role.
async fn somebody(world: &mut World, role: Role) -> Client {
    let mail = format!("{}@proef.example", role.code());
    let fields = [
        ("name", "Iemand Anders"),
        ("mail", mail.as_str()),
        ("roles[]", role.code()),
    ];
    let page = world.officer.submit("/api/manage/new-account", &fields).await.body;
    let password = between(&page, "<strong>", "</strong>")[0].to_owned();
    assert_ne!(password, PASSWORD);
    let mut client = world.app.visitor();
    let sign_in = [("mail", mail.as_str()), ("password", password.as_str())];
    client.submit("/api/account/sign-in", &sign_in).await;
    client
}

#[tokio::test]
async fn a_departure_counts_and_shows_once_it_was_judged() {
    let mut world = World::new().await;
    let page = world.invite().await;
    let (mut outsider, page) = world.opened(&code(&page)).await;
    let mut dpo = somebody(&mut world, Role::Dpo).await;
    let mut colleague = somebody(&mut world, Role::Officer).await;
    for client in [&mut world.officer, &mut dpo, &mut colleague] {
        let page = client.get("/afwijkingen").await.body;
        assert_eq!(
            between(&page, "<figcaption>", "</figcaption>"),
            ["Er is nog niets besloten"]
        );
        assert!(!page.contains(REASON));
    }
    let invitation = invitation(&page.body);
    outsider
        .submit("/api/outsider/judge", &judgement(&invitation, "do_not_notify"))
        .await;
    let reference = world.case().await.reference.to_string();
    for client in [&mut world.officer, &mut dpo, &mut colleague] {
        let page = client.get("/afwijkingen").await.body;
        let finding = between(&page, "<figcaption>", "</figcaption>");
        assert_eq!(finding, ["1 van de 1 besluiten wijkt af van het advies"]);
        assert!(page.contains(REASON) && page.contains(&reference));
    }
}

#[tokio::test]
async fn differing_judgements_stand_beside_each_other() {
    let mut world = World::new().await;
    let page = world.invite().await;
    let (mut outsider, page) = world.opened(&code(&page)).await;
    let invitation = invitation(&page.body);
    outsider
        .submit("/api/outsider/judge", &judgement(&invitation, "notify"))
        .await;
    let year = world.case().await.report.at.year();
    let page = world
        .officer
        .get(&format!("/afwijkingen?soort=differs&jaar={year}"))
        .await
        .body;
    for part in [
        REASON,
        "Ik heb het zo gewogen.",
        "Kim de Wit, Bureau &lt;i&gt;Buiten&lt;/i&gt;",
    ] {
        assert!(page.contains(part), "{part}");
    }
    let page = world.officer.get("/afwijkingen?soort=differs&jaar=2001").await.body;
    assert!(page.contains("Er is geen tweede oordeel dat anders was"));
}

#[tokio::test]
async fn an_emergency_decision_is_listed_without_what_was_decided_for_who_must_judge_it() {
    let mut world = World::new().await;
    let fields = [
        ("authority", "do_not_notify"),
        ("persons", "do_not_inform"),
        ("reason", REASON),
        ("alone", "yes"),
        ("emergency", "Iedereen is op vakantie."),
    ];
    world.on_case("/api/triage/decide", &fields).await;
    let reference = world.case().await.reference.to_string();
    let mut dpo = somebody(&mut world, Role::Dpo).await;
    let page = dpo.get("/afwijkingen?soort=emergency").await.body;
    assert!(page.contains("Waarom alleen: Iedereen is op vakantie."));
    let mut colleague = somebody(&mut world, Role::Officer).await;
    let page = colleague.get("/afwijkingen?soort=emergency").await.body;
    assert!(page.contains(&reference) && page.contains("Zichtbaar na jouw oordeel"));
    assert!(!page.contains(REASON) && !page.contains("vakantie"));
}
