//! The entry of an advice as a file, and giving the advice in it again.

use crate::client::App;
use crate::command::lekwijzer;
use crate::outsider::World;
use axum::http::StatusCode;
use domain::act::Act;
use domain::entry::Entry;
use domain::role::Role;
use serde_json::{Value, json};

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

/// What the program says of these entries, with its exit code.
fn replayed(entries: &str) -> (i32, Value) {
    let output = lekwijzer(&["assess", "--replay", "-"], entries);
    let answer = serde_json::from_slice(&output.stdout).unwrap_or_default();
    (output.status.code().unwrap(), answer)
}

#[tokio::test]
async fn a_decision_through_the_service_is_replayed_from_its_entry() {
    let world = World::new().await;
    let entry = advised(&world).await;
    let bytes = String::from_utf8(register::entry_bytes(&entry).unwrap()).unwrap();
    let (code, answer) = replayed(&bytes);
    assert_eq!((code, &answer[0]["same"]), (0, &json!(true)), "{answer}");
    assert_eq!(answer[0]["seq"], entry.seq);

    let all = world.entries().await;
    let array = serde_json::to_string(&all).unwrap();
    let lines: Vec<String> = all.iter().map(|entry| serde_json::to_string(entry).unwrap()).collect();
    for several in [array, lines.join("\n")] {
        let (code, answer) = replayed(&several);
        assert_eq!((code, answer.as_array().unwrap().len()), (0, 1), "{answer}");
    }
}

#[tokio::test]
async fn what_differs_is_said_exactly() {
    let world = World::new().await;
    let entry = serde_json::to_value(advised(&world).await).unwrap();
    let with = |path: &str, value: Value| {
        let mut changed = entry.clone();
        *changed.pointer_mut(path).unwrap() = value;
        replayed(&changed.to_string())
    };
    let (code, answer) = with("/act/facts/facts/personal_data", json!("no"));
    assert_eq!(code, 1, "{answer}");
    let fields: Vec<_> = answer[0]["differs"]
        .as_array()
        .unwrap()
        .iter()
        .map(|part| &part["field"])
        .collect();
    assert!(fields.contains(&&json!("authority")), "{answer}");
    let (code, answer) = with("/act/facts/outcome/persons", json!("do_not_inform"));
    let differs = json!([{ "field": "persons", "then": "do_not_inform", "now": "inform" }]);
    assert_eq!((code, &answer[0]["differs"]), (1, &differs));
    let (code, answer) = with("/act/facts/receipt/digest", json!("0".repeat(64)));
    assert_eq!(code, 1);
    assert!(answer[0]["why"].as_str().unwrap().contains("digest"), "{answer}");
    let (code, answer) = with("/act/facts/receipt/rules", json!(["N-1"]));
    assert_eq!((code, &answer[0]["differs"][0]["field"]), (1, &json!("rules")));
    let (code, answer) = with("/act/facts/rulebook/sha256", json!("0".repeat(64)));
    assert_eq!((code, &answer[0]["same"]), (1, &json!(false)));
}

#[tokio::test]
async fn what_can_not_be_given_again_is_refused() {
    let world = World::new().await;
    let mut early = serde_json::to_value(advised(&world).await).unwrap();
    early["act"]["facts"].as_object_mut().unwrap().remove("receipt");
    let decided = world.entries().await.pop().unwrap();
    for unreadable in [
        early.to_string(),
        serde_json::to_string(&decided).unwrap(),
        "{\"v\":1}".to_owned(),
        "geen json".to_owned(),
        "[]".to_owned(),
        String::new(),
    ] {
        let output = lekwijzer(&["assess", "--replay", "-"], &unreadable);
        assert_eq!(output.status.code(), Some(2), "{unreadable}");
        assert!(output.stdout.is_empty());
        assert!(!output.stderr.is_empty());
    }
    let missing = lekwijzer(&["assess", "--replay", "/bestaat/niet.json"], "");
    assert_eq!(missing.status.code(), Some(2));
    let both = lekwijzer(&["assess", "--replay", "-", "feiten.json"], "");
    assert_eq!(both.status.code(), Some(2));
}
