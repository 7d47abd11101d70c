//! An officer without a colleague: an hour of reflection, and a second look.

use super::scene::{FIRST, NEITHER, SECOND, accepted, post, with_reason};
use crate::accounts::{PASSWORD, set_up};
use crate::client::{Answer, App, Client};
use domain::act::Country;
use domain::case_form::notice::authority_deadline;
use domain::change::{Change, NewEntry, NewPart};
use domain::decision::{AuthorityDecision, PersonsDecision};
use domain::four_eyes::{Circumstances, Safeguard};
use domain::ids::{EntryId, IncidentId, PartId};
use domain::incident::{DecisionInput, Setting, Standing};
use domain::role::Role;
use service::ports::Append;
use uuid::Uuid;

/// An organisation of one officer, whose decision was taken so many minutes ago and needs an hour of reflection.
async fn alone(minutes_ago: i64) -> (App, Client, IncidentId) {
    let app = set_up().await;
    let mut officer = app.visitor();
    let sign_in = [("mail", "beheer@proef.example"), ("password", PASSWORD)];
    officer.submit("/api/account/sign-in", &sign_in).await;
    let told = [("question", "1"), ("what", "De brief kwam dicht terug.")];
    officer.submit("/api/report/answer", &told).await;
    officer.submit("/api/report/send", &[]).await;
    let services = &app.state.services;
    let case = {
        let rows = services.store().open_rows().await.unwrap();
        services.store().case(rows[0].id).await.unwrap().unwrap()
    };
    let at = services.now().plus_minutes(-minutes_ago);
    let book = services.rulebook(Country::Nl);
    let advice = services.advice(Country::Nl, &case);
    let [first, second] = [EntryId::new(Uuid::new_v4()), EntryId::new(Uuid::new_v4())];
    let setting = Setting {
        book,
        advice: &advice,
        advice_entry: first,
        circumstances: Circumstances {
            colleague: false,
            outside_eyes: false,
            now: at,
            deadline: authority_deadline(book, &case),
        },
    };
    let input = DecisionInput {
        authority: AuthorityDecision::DoNotNotify,
        persons: PersonsDecision::DoNotInform,
        reason: FIRST.to_owned(),
        emergency: String::new(),
    };
    let steps = case.decide(setting, &input).unwrap();
    let entries = [first, second].into_iter().zip(steps).map(|(id, step)| NewEntry {
        id,
        act: step.act,
        parts: step
            .texts
            .into_iter()
            .map(|(name, text)| NewPart {
                id: PartId::new(Uuid::new_v4()),
                name,
                salt: [7; 32],
                text,
            })
            .collect(),
    });
    let change = Change {
        incident: Some((case.id, case.version)),
        at,
        actor: case.report.by,
        role: Some(Role::Officer),
        entries: entries.collect(),
    };
    let append = Append {
        change,
        also: Vec::new(),
    };
    services.store().append(append).await.unwrap();
    let waiting = services.store().case(case.id).await.unwrap().unwrap();
    assert_eq!(
        waiting.proposal.unwrap().standing,
        Standing::Waiting(Safeguard::Reflection)
    );
    (app, officer, case.id)
}

async fn confirm(app: &App, officer: &mut Client, id: IncidentId) -> Answer {
    let version = app.state.services.store().case(id).await.unwrap().unwrap().version.0;
    let shown = [
        ("incident".to_owned(), id.to_string()),
        ("version".to_owned(), version.to_string()),
    ];
    post(officer, &shown, "/api/triage/judge", &with_reason(NEITHER, SECOND)).await
}

#[tokio::test]
async fn who_is_alone_can_not_confirm_within_the_hour() {
    let (app, mut officer, id) = alone(30).await;
    let page = officer.get(&format!("/incidenten/{id}/tweede-oordeel")).await.body;
    assert!(page.contains("Je besluit rust nog tot") && !page.contains("/api/triage/judge"));
    let answer = confirm(&app, &mut officer, id).await;
    assert!(
        answer.location().contains("weigering=too_soon"),
        "{}",
        answer.location()
    );
    let case = app.state.services.store().case(id).await.unwrap().unwrap();
    assert!(case.decision.is_none());
    let work = officer.get("/werk").await.body;
    assert!(work.contains("Rust een uur"));
}

#[tokio::test]
async fn who_is_alone_confirms_after_the_hour() {
    let (app, mut officer, id) = alone(61).await;
    let work = officer.get("/werk").await.body;
    assert!(work.contains("Nu te bevestigen"));
    let page = officer.get(&format!("/incidenten/{id}")).await.body;
    assert!(page.contains("Besluit bevestigen"));
    let page = officer.get(&format!("/incidenten/{id}/tweede-oordeel")).await.body;
    assert!(page.contains("Blijf je bij dit besluit?") && page.contains(FIRST));
    assert!(page.contains("Besluit bevestigen: niet melden bij de AP, betrokkenen niet informeren"));
    accepted(&confirm(&app, &mut officer, id).await);
    let case = app.state.services.store().case(id).await.unwrap().unwrap();
    assert!(matches!(case.decision.unwrap().standing, Standing::Confirmed(_)));
}
