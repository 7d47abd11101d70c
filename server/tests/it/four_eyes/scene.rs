//! Two officers in two browsers, and a case on which not notifying is advised.

use crate::client::{Answer, App, Client};
use crate::report::between;
use axum::http::StatusCode;
use domain::act::Act;
use domain::entry::Entry;
use domain::ids::IncidentId;
use domain::incident::Incident;
use domain::role::Role;
use uuid::Uuid;

pub(super) const FIRST: &str = "De eerste reden, die niemand anders nog mag zien.";
pub(super) const ALONE: &str = "De reden van de spoed, die niemand anders nog mag zien.";
pub(super) const SECOND: &str = "De tweede reden.";
pub(super) const NEITHER: [(&str, &str); 2] = [("authority", "do_not_notify"), ("persons", "do_not_inform")];
pub(super) const NOTIFY: [(&str, &str); 2] = [("authority", "notify"), ("persons", "inform")];

/// The demo with its two officers and a case on which not notifying is advised.
pub(super) struct World {
    pub(super) app: App,
    pub(super) id: IncidentId,
    pub(super) anna: Client,
    pub(super) bo: Client,
}

impl World {
    pub(super) async fn new() -> Self {
        let app = App::demo().await;
        let (anna, bo) = (officer(&app, "officer").await, officer(&app, "officer-2").await);
        let mut world = Self {
            id: IncidentId::new(Uuid::nil()),
            app,
            anna,
            bo,
        };
        world.report().await;
        world
    }

    /// A new case, looked into by Anna.
    async fn report(&mut self) {
        let mut reporter = self.app.signed_in(Role::Reporter).await;
        let told = [("question", "1"), ("what", "Een lijst ging naar onze verzekeraar.")];
        reporter.submit("/api/report/answer", &told).await;
        reporter.submit("/api/report/send", &[]).await;
        let rows = self.app.state.services.store().open_rows().await.unwrap();
        self.id = rows.iter().max_by_key(|row| row.reported_at).unwrap().id;
        let answers: [&[(&str, &str)]; 5] = [
            &[("question", "incident_type"), ("answer", "email_wrong_recipient")],
            &[("question", "role"), ("answer", "controller")],
            &[
                ("question", "recipient"),
                ("answer", "trusted"),
                ("evidence_trusted", "Vast adres."),
            ],
            &[
                ("question", "recipient_response"),
                ("answer", "confirmed_in_writing"),
                ("evidence_confirmed_in_writing", "Zie de mail van 14:10."),
            ],
            &[("question", "data"), ("answer[]", "name"), ("answer[]", "address")],
        ];
        for answer in answers {
            let answer = self.anna("/api/triage/answer", answer).await;
            accepted(&answer);
        }
    }

    pub(super) async fn case(&self) -> Incident {
        self.app.state.services.store().case(self.id).await.unwrap().unwrap()
    }

    pub(super) async fn entries(&self) -> Vec<Entry> {
        self.app.state.services.store().entries_of(self.id).await.unwrap()
    }

    pub(super) async fn shown(&self) -> [(String, String); 2] {
        let version = self.case().await.version.0.to_string();
        [
            ("incident".to_owned(), self.id.to_string()),
            ("version".to_owned(), version),
        ]
    }

    pub(super) async fn anna(&mut self, path: &str, fields: &[(&str, &str)]) -> Answer {
        let shown = self.shown().await;
        post(&mut self.anna, &shown, path, fields).await
    }

    pub(super) async fn bo(&mut self, path: &str, fields: &[(&str, &str)]) -> Answer {
        let shown = self.shown().await;
        post(&mut self.bo, &shown, path, fields).await
    }

    /// Anna decides not to notify, which waits for Bo.
    pub(super) async fn decide(&mut self) {
        let answer = self.anna("/api/triage/decide", &with_reason(NEITHER, FIRST)).await;
        accepted(&answer);
        assert!(self.case().await.waiting().is_some());
    }

    /// What the list of what is due says of this case.
    pub(super) async fn work(&self, client: &Client) -> String {
        let body = client.clone().get("/werk").await.body;
        let id = self.id.to_string();
        let lines = between(&body, "<li>", "</li>").into_iter();
        lines.filter(|line| line.contains(&id)).collect::<Vec<_>>().join("\n")
    }

    pub(super) fn address(&self, page: &str) -> String {
        format!("/incidenten/{}{page}", self.id)
    }

    pub(super) async fn page(&self, client: &Client, page: &str) -> String {
        let address = self.address(page);
        let answer = client.clone().get(&address).await;
        assert_eq!(answer.status, StatusCode::OK, "{address}");
        answer.body
    }
}

pub(super) async fn officer(app: &App, door: &str) -> Client {
    let mut client = app.visitor();
    let answer = client.post("/api/demo/enter", &[("role", door)]).await;
    assert_eq!(answer.location(), app::paths::DUE);
    client
}

pub(super) async fn post(
    client: &mut Client,
    shown: &[(String, String)],
    path: &str,
    fields: &[(&str, &str)],
) -> Answer {
    let shown: Vec<_> = shown
        .iter()
        .map(|(field, value)| (field.as_str(), value.as_str()))
        .collect();
    client.post(path, &[&shown[..], fields].concat()).await
}

pub(super) fn with_reason(
    choice: [(&'static str, &'static str); 2],
    reason: &'static str,
) -> Vec<(&'static str, &'static str)> {
    choice.into_iter().chain([("reason", reason)]).collect()
}

pub(super) fn accepted(answer: &Answer) {
    let location = answer.location();
    let turned_down = ["fout=", "weigering=", "gewijzigd"]
        .iter()
        .any(|word| location.contains(word));
    assert!(
        answer.status.is_redirection() && !turned_down,
        "{} {location}",
        answer.status
    );
}

pub(super) fn count(entries: &[Entry], kind: impl Fn(&Act) -> bool) -> usize {
    entries.iter().filter(|entry| kind(&entry.act)).count()
}

pub(super) fn decided(act: &Act) -> bool {
    matches!(act, Act::Decided { .. })
}

pub(super) fn judged(act: &Act) -> bool {
    matches!(act, Act::Judged { .. })
}
