//! The entry of an advice as a file, for who wants to check it.

use crate::client::App;
use crate::outsider::World;
use axum::http::StatusCode;
use domain::act::Act;
use domain::entry::Entry;
use domain::role::Role;

/// The entry of the latest advice in the case.
async fn advised(world: &World) -> Entry {
    let mut entries = world.entries().await;
    entries.retain(|entry| matches!(entry.act, Act::Advised { .. }));
    entries.pop().unwrap()
}

#[tokio::test]
async fn the_history_leads_to_the_entry_as_the_register_holds_it() {
    let mut world = World::new().await;
    let entry = advised(&world).await;
    let Act::Advised { rulebook, .. } = &entry.act else {
        unreachable!("only advice was kept")
    };
    let page = world.officer.get(&format!("/incidenten/{}", world.id)).await.body;
    let address = format!("/incidenten/{}/advies/{}.json", world.id, entry.id);
    assert!(page.contains(&address));
    assert!(page.contains(&rulebook.sha256));
    let file = world.officer.get(&address).await;
    assert_eq!(file.header("content-type"), "application/json");
    assert!(
        file.header("content-disposition")
            .starts_with("attachment; filename=\"advies-")
    );
    assert_eq!(file.body.as_bytes(), register::entry_bytes(&entry).unwrap());
}

#[tokio::test]
async fn only_advice_is_given_as_a_file_and_only_to_who_reads_cases() {
    let mut world = World::new().await;
    let advice = advised(&world).await;
    let address = |name: String| format!("/incidenten/{}/advies/{name}", world.id);
    let decided = world.entries().await.pop().unwrap();
    for name in [
        format!("{}.json", decided.id),
        advice.id.to_string(),
        "x.json".to_owned(),
    ] {
        let path = address(name);
        assert_eq!(world.officer.get(&path).await.status, StatusCode::NOT_FOUND, "{path}");
    }
    let path = address(format!("{}.json", advice.id));
    assert_eq!(world.app.visitor().get(&path).await.location(), app::paths::SIGN_IN);
}

#[tokio::test]
async fn who_must_still_judge_gets_no_advice_that_was_decided_on() {
    let app = App::demo().await;
    let mut officer = app.signed_in(Role::Officer).await;
    let mut dpo = app.signed_in(Role::Dpo).await;
    let mut hidden = 0;
    for row in app.state.services.store().open_rows().await.unwrap() {
        let Some(waiting) = row.waiting else { continue };
        let entries = app.state.services.store().entries_of(row.id).await.unwrap();
        let decided = entries.iter().rev().find_map(|entry| match entry.act {
            Act::Decided { advice, .. } if entry.at == waiting.since => Some(advice),
            _ => None,
        });
        let path = format!("/incidenten/{}/advies/{}.json", row.id, decided.unwrap());
        assert_eq!(dpo.get(&path).await.status, StatusCode::OK);
        let page = officer.get(&format!("/incidenten/{}", row.id)).await.body;
        let shown = page.contains(&path);
        assert_eq!(officer.get(&path).await.status == StatusCode::OK, shown);
        hidden += usize::from(!shown);
    }
    assert!(hidden > 0, "the demo has a decision for this officer to judge");
}
