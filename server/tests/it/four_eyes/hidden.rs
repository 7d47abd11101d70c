//! What a second person must not see before their own judgement.

use super::scene::{ALONE, FIRST, NEITHER, SECOND, World, accepted, with_reason};
use app::app::App as Pages;
use axum::http::StatusCode;
use domain::draft::Document;
use domain::four_eyes::Safeguard;
use domain::ids::IncidentId;
use domain::incident::Standing;
use domain::text::Lang;
use leptos_axum::generate_route_list;
use service::Visitor;

/// Every page of a case and every list that an officer can open, from the table of routes itself.
fn every_page(id: IncidentId) -> Vec<String> {
    let of_a_case = |path: &String| path.starts_with("/incidenten/{id}");
    let mut pages: Vec<String> = generate_route_list(Pages)
        .iter()
        .map(|route| route.path().to_owned())
        .filter(|path| of_a_case(path) || !path.contains('{'))
        .map(|path| path.replace("{id}", &id.to_string()).replace("{question}", "recipient"))
        .collect();
    assert!(
        pages.iter().filter(|page| page.contains(&id.to_string())).count() > 15,
        "{pages:?}"
    );
    pages.extend([
        "/incidenten?besluit=do_not_notify".to_owned(),
        "/incidenten?zoek=reden".to_owned(),
    ]);
    pages
}

/// The draft for the authority as this officer reads and downloads it.
async fn sheet(world: &World, name: &str) -> Document {
    let services = &world.app.state.services;
    let accounts = services.store().accounts().await.unwrap();
    let account = accounts.into_iter().find(|account| account.name == name);
    let visitor = Visitor {
        account,
        ..Visitor::default()
    };
    let organisation = services.store().organisation().await.unwrap().unwrap();
    let by = visitor.reader().unwrap();
    let paper = services.ap_sheet(&by, &organisation, world.id, Lang::Nl).await.unwrap();
    paper.document
}

async fn nothing_of_it_is_seen(world: &mut World) {
    let mut told = 0;
    for page in every_page(world.id) {
        told += usize::from(world.anna.get(&page).await.body.contains(FIRST));
    }
    assert!(told >= 2, "who decided reads the reason on {told} pages");
    let title = world
        .app
        .state
        .services
        .store()
        .row(world.id)
        .await
        .unwrap()
        .unwrap()
        .title;
    for page in every_page(world.id) {
        let answer = world.bo.get(&page).await;
        for reason in [FIRST, ALONE] {
            assert!(!answer.body.contains(reason), "{page} tells the reason");
        }
        for told in [
            "tweede oordeel: niet melden",
            "alleen besloten: niet melden",
            "Besloten op",
        ] {
            assert!(
                !answer.body.contains(told) || !answer.body.contains(&title),
                "{page} tells “{told}”"
            );
        }
        let advised = page.contains(&world.id.to_string()) && answer.body.contains("Je hoeft dit niet te melden");
        assert!(!advised, "{page} tells the advice");
    }
    let advised = world.case().await.waiting().unwrap().advice.entry;
    let entry = world.address(&format!("/advies/{advised}.json"));
    assert_eq!(world.anna.get(&entry).await.status, StatusCode::OK);
    assert_eq!(
        world.bo.get(&entry).await.status,
        StatusCode::NOT_FOUND,
        "the entry itself"
    );
    let filtered = world.bo.get("/incidenten?besluit=do_not_notify").await.body;
    assert!(!filtered.contains(&title), "the filter tells the decision");
}

#[tokio::test]
async fn the_second_person_sees_nothing_of_a_decision_that_waits() {
    let mut world = World::new().await;
    world.decide().await;
    nothing_of_it_is_seen(&mut world).await;
    let page = world.page(&world.bo, "").await;
    assert!(page.contains("Een besluit wacht op jouw oordeel") && page.contains("Pien Privacy"));
    let page = world.page(&world.bo, "/tweede-oordeel").await;
    assert!(
        page.contains("Een lijst ging naar onze verzekeraar."),
        "the reporter's words"
    );
    assert!(page.contains("Zie de mail van 14:10."), "the evidence");
    for page in ["/werk", "/"] {
        let body = world.bo.get(page).await.body;
        assert!(body.contains("op jouw oordeel</h2>"), "{page}");
        assert!(body.contains(&world.address("/tweede-oordeel")), "{page}");
    }
}

#[tokio::test]
async fn the_second_person_sees_nothing_of_an_emergency_either() {
    let mut world = World::new().await;
    let before = sheet(&world, "Rens Register").await;
    let alone = [
        with_reason(NEITHER, FIRST),
        vec![("alone", "yes"), ("emergency", ALONE)],
    ]
    .concat();
    accepted(&world.anna("/api/triage/decide", &alone).await);
    assert_eq!(
        world.case().await.decision.unwrap().standing,
        Standing::Emergency(Safeguard::Colleague)
    );
    nothing_of_it_is_seen(&mut world).await;
    assert_eq!(sheet(&world, "Rens Register").await, before, "the draft tells nothing");
    assert_ne!(
        sheet(&world, "Pien Privacy").await,
        before,
        "who decided reads it in the draft"
    );
    let own = world.page(&world.anna, "").await;
    assert!(own.contains("Met spoed alleen genomen, nog niet beoordeeld") && own.contains(ALONE));
    assert!(own.contains("op het oordeel van Rens Register."));
    let work = world.work(&world.anna).await;
    assert!(work.contains("met spoed alleen besloten, geldt al"));
    accepted(&world.bo("/api/triage/judge", &with_reason(NEITHER, SECOND)).await);
    let page = world.page(&world.bo, "").await;
    assert!(page.contains(FIRST) && page.contains("Bevestigd door Rens Register"));
    let work = world.work(&world.anna).await;
    assert!(!work.contains("met spoed alleen besloten"));
}
