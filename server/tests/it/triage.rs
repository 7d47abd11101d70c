//! The officer's way from a report to what was sent, without script.

use crate::client::{Answer, App, Client};
use axum::http::StatusCode;
use domain::act::{Act, Country};
use domain::change::{Change, NewEntry, Version};
use domain::facts::Answer as Fact;
use domain::ids::{EntryId, IncidentId};
use domain::incident::Stage;
use domain::role::Role;
use domain::text::Lang;
use service::ports::Append;
use uuid::Uuid;

/// A case that a reporter just sent.
async fn reported(app: &App) -> IncidentId {
    let mut reporter = app.signed_in(Role::Reporter).await;
    reporter
        .submit(
            "/api/report/answer",
            &[("question", "1"), ("what", "De lijst ging naar de verkeerde.")],
        )
        .await;
    reporter.submit("/api/report/send", &[]).await;
    let rows = app.state.services.store().open_rows().await.unwrap();
    rows.iter().max_by_key(|row| row.reported_at).unwrap().id
}

async fn version(app: &App, id: IncidentId) -> Version {
    app.state.services.store().case(id).await.unwrap().unwrap().version
}

/// Posts a form of the case as it is now.
async fn on_case(app: &App, client: &mut Client, id: IncidentId, path: &str, fields: &[(&str, &str)]) -> Answer {
    let (id, version) = (id.to_string(), version(app, id).await.0.to_string());
    let shown = [("incident", id.as_str()), ("version", version.as_str())];
    client.post(path, &[&shown[..], fields].concat()).await
}

#[tokio::test]
#[expect(clippy::too_many_lines, reason = "one way from its beginning to its end")]
async fn from_report_to_closing() {
    let app = App::demo().await;
    let id = reported(&app).await;
    let mut officer = app.signed_in(Role::Officer).await;
    let case = format!("/incidenten/{id}");
    assert!(
        officer
            .get(&case)
            .await
            .body
            .contains("De lijst ging naar de verkeerde.")
    );
    let steps: [(&str, &[(&str, &str)]); 5] = [
        ("/api/triage/title", &[("title", "Lijst naar verkeerde")]),
        (
            "/api/triage/answer",
            &[("question", "incident_type"), ("answer", "email_wrong_recipient")],
        ),
        (
            "/api/triage/answer",
            &[("question", "personal_data"), ("answer", "yes")],
        ),
        (
            "/api/triage/decide-check",
            &[
                ("authority", "notify"),
                ("persons", "inform"),
                ("reason", "Zeker is zeker."),
            ],
        ),
        (
            "/api/triage/decide",
            &[
                ("authority", "notify"),
                ("persons", "inform"),
                ("reason", "Zeker is zeker."),
            ],
        ),
    ];
    for (path, fields) in steps {
        let answer = on_case(&app, &mut officer, id, path, fields).await;
        assert!(answer.status.is_redirection(), "{path}: {}", answer.status);
        assert!(
            !answer.location().contains("fout") && !answer.location().contains("weigering"),
            "{path}: {}",
            answer.location()
        );
    }
    let page = officer.get(&case).await.body;
    assert!(page.contains("Zeker is zeker."));
    let store = app.state.services.store();
    assert_eq!(store.case(id).await.unwrap().unwrap().stage, Stage::Decided);
    for pdf in ["ap-voorbereiding.pdf", "brief.pdf"] {
        let answer = officer.get(&format!("{case}/{pdf}")).await;
        assert_eq!(
            (answer.status, answer.header("content-type")),
            (StatusCode::OK, "application/pdf")
        );
        assert!(answer.body.starts_with("%PDF-"));
    }
    let refused = on_case(
        &app,
        &mut officer,
        id,
        "/api/case/close",
        &[("closing", "handled"), ("reason", "Klaar.")],
    )
    .await;
    assert!(
        refused.location().contains("weigering=authority_open"),
        "{}",
        refused.location()
    );
}

#[tokio::test]
async fn a_decision_that_contradicts_itself_is_refused_in_words() {
    let app = App::demo().await;
    let id = reported(&app).await;
    let mut officer = app.signed_in(Role::Officer).await;
    on_case(
        &app,
        &mut officer,
        id,
        "/api/triage/answer",
        &[("question", "personal_data"), ("answer", "yes")],
    )
    .await;
    let fields = [
        ("authority", "do_not_notify"),
        ("persons", "inform"),
        ("reason", "Nee."),
    ];
    let answer = on_case(&app, &mut officer, id, "/api/triage/decide", &fields).await;
    let page = officer.get(answer.location().split('#').next().unwrap()).await.body;
    assert!(page.contains("moet ook melden bij de toezichthouder"));
    assert!(page.contains("Nee."), "the reason is still there");
    assert!(
        app.state
            .services
            .store()
            .case(id)
            .await
            .unwrap()
            .unwrap()
            .decision
            .is_none()
    );
}

#[tokio::test]
async fn two_officers_at_once_see_both_versions_and_lose_nothing() {
    let app = App::demo().await;
    let id = reported(&app).await;
    let (mut first, mut second) = (app.signed_in(Role::Officer).await, app.signed_in(Role::Officer).await);
    let seen = version(&app, id).await.0.to_string();
    let id_text = id.to_string();
    let title = |title| {
        [
            ("incident", id_text.as_str()),
            ("version", seen.as_str()),
            ("title", title),
        ]
    };
    assert!(
        first
            .post("/api/triage/title", &title("Titel van de eerste"))
            .await
            .status
            .is_redirection()
    );
    let conflict = second.submit("/api/triage/title", &title("Titel van de tweede")).await;
    assert!(conflict.body.contains("Titel van de tweede"), "what the second typed");
    assert!(conflict.body.contains("Titel van de eerste"), "what the first did");
    let row = app.state.services.store().row(id).await.unwrap().unwrap();
    assert_eq!(row.title, "Titel van de eerste");
}

#[tokio::test]
async fn hostile_text_is_text_on_every_page() {
    let app = App::demo().await;
    let hostile = "<img src=x onerror=alert(1)>\"'><script>alert(2)</script>{{7*7}}=1+1";
    let mut reporter = app.signed_in(Role::Reporter).await;
    reporter
        .submit("/api/report/answer", &[("question", "1"), ("what", hostile)])
        .await;
    reporter.submit("/api/report/send", &[]).await;
    let rows = app.state.services.store().open_rows().await.unwrap();
    let id = rows.iter().max_by_key(|row| row.reported_at).unwrap().id;
    let mut officer = app.signed_in(Role::Officer).await;
    on_case(&app, &mut officer, id, "/api/triage/title", &[("title", hostile)]).await;
    let case = format!("/incidenten/{id}");
    let pages = [
        "",
        "/titel",
        "/vragen",
        "/advies",
        "/besluit",
        "/kennisname",
        "/ap-formulier",
        "/brief",
        "/maatregelen",
    ];
    let pages = pages
        .into_iter()
        .map(|page| format!("{case}{page}"))
        .chain(["/werk".into(), "/incidenten".into()]);
    for path in pages {
        let page = officer.get(&path).await;
        assert_eq!(page.status, StatusCode::OK, "{path}");
        for raw in ["<img src=x", "<script>alert"] {
            let around = page
                .body
                .find(raw)
                .map(|at| &page.body[at.saturating_sub(120)..at + 40]);
            assert_eq!(around, None, "{path}");
        }
    }
    assert_eq!(
        officer.get(&format!("{case}/ap-voorbereiding.pdf")).await.status,
        StatusCode::OK
    );
}

/// Puts an answer in the register as an older rulebook allowed it.
async fn answered_formerly(app: &App, id: IncidentId, question: &str, answer: Fact) {
    let services = &app.state.services;
    let case = services.store().case(id).await.unwrap().unwrap();
    let act = Act::Answered {
        question: question.to_owned(),
        answer,
    };
    let entry = NewEntry {
        id: EntryId::new(Uuid::new_v4()),
        act,
        parts: Vec::new(),
    };
    let change = Change {
        incident: Some((id, case.version)),
        at: services.now(),
        actor: case.report.by,
        role: Some(Role::Officer),
        entries: vec![entry],
    };
    let also = Vec::new();
    services.store().append(Append { change, also }).await.unwrap();
}

#[tokio::test]
async fn an_answer_stays_in_sight_when_its_question_is_no_longer_asked() {
    let app = App::demo().await;
    let id = reported(&app).await;
    answered_formerly(&app, id, "police", Fact::one("requested")).await;
    let page = app
        .signed_in(Role::Officer)
        .await
        .get(&format!("/incidenten/{id}/vragen"))
        .await
        .body;
    let shelf = app.state.services.shelf();
    let question = shelf.question("police").unwrap();
    assert!(app.state.services.rulebook(Country::Nl).question("police").is_none());
    assert!(
        page.contains(question.text.get(Lang::Nl)),
        "the question in its own words"
    );
    assert!(page.contains(question.option("requested").unwrap().text.get(Lang::Nl)));
    assert!(page.contains("Het regelboek stelt deze vraag niet meer."));
}
