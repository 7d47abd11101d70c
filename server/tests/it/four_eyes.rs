//! Decisions that hold, with two officers in two browsers.

mod alone;
mod at_once;
mod preview;

use crate::accounts::{PASSWORD, set_up};
use crate::client::{Answer, App, Client};
use crate::report::between;
use app::app::App as Pages;
use axum::http::StatusCode;
use domain::act::{Act, Attempt, Country};
use domain::case_form::notice::authority_deadline;
use domain::change::{Change, NewEntry, NewPart};
use domain::decision::{AuthorityDecision, PersonsDecision};
use domain::draft::Document;
use domain::entry::Entry;
use domain::four_eyes::{Circumstances, Safeguard};
use domain::ids::{EntryId, IncidentId, PartId};
use domain::incident::{DecisionInput, Incident, Refusal, Setting, Standing};
use domain::role::Role;
use domain::text::Lang;
use leptos_axum::generate_route_list;
use service::Visitor;
use service::ports::Append;
use std::collections::BTreeSet;
use uuid::Uuid;

const FIRST: &str = "De eerste reden, die niemand anders nog mag zien.";
const ALONE: &str = "De reden van de spoed, die niemand anders nog mag zien.";
const SECOND: &str = "De tweede reden.";
const NEITHER: [(&str, &str); 2] = [("authority", "do_not_notify"), ("persons", "do_not_inform")];
const NOTIFY: [(&str, &str); 2] = [("authority", "notify"), ("persons", "inform")];

/// The demo with its two officers and a case on which not notifying is advised.
struct World {
    app: App,
    id: IncidentId,
    anna: Client,
    bo: Client,
}

impl World {
    async fn new() -> Self {
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

    async fn case(&self) -> Incident {
        self.app.state.services.store().case(self.id).await.unwrap().unwrap()
    }

    async fn entries(&self) -> Vec<Entry> {
        self.app.state.services.store().entries_of(self.id).await.unwrap()
    }

    async fn shown(&self) -> [(String, String); 2] {
        let version = self.case().await.version.0.to_string();
        [
            ("incident".to_owned(), self.id.to_string()),
            ("version".to_owned(), version),
        ]
    }

    async fn anna(&mut self, path: &str, fields: &[(&str, &str)]) -> Answer {
        let shown = self.shown().await;
        post(&mut self.anna, &shown, path, fields).await
    }

    async fn bo(&mut self, path: &str, fields: &[(&str, &str)]) -> Answer {
        let shown = self.shown().await;
        post(&mut self.bo, &shown, path, fields).await
    }

    /// Anna decides not to notify, which waits for Bo.
    async fn decide(&mut self) {
        let answer = self.anna("/api/triage/decide", &with_reason(NEITHER, FIRST)).await;
        accepted(&answer);
        assert!(self.case().await.waiting().is_some());
    }

    /// What the list of what is due says of this case.
    async fn work(&self, client: &Client) -> String {
        let body = client.clone().get("/werk").await.body;
        let id = self.id.to_string();
        let lines = between(&body, "<li>", "</li>").into_iter();
        lines.filter(|line| line.contains(&id)).collect::<Vec<_>>().join("\n")
    }

    fn address(&self, page: &str) -> String {
        format!("/incidenten/{}{page}", self.id)
    }

    async fn page(&self, client: &Client, page: &str) -> String {
        let address = self.address(page);
        let answer = client.clone().get(&address).await;
        assert_eq!(answer.status, StatusCode::OK, "{address}");
        answer.body
    }
}

async fn officer(app: &App, door: &str) -> Client {
    let mut client = app.visitor();
    let answer = client.post("/api/demo/enter", &[("role", door)]).await;
    assert_eq!(answer.location(), app::paths::DUE);
    client
}

async fn post(client: &mut Client, shown: &[(String, String)], path: &str, fields: &[(&str, &str)]) -> Answer {
    let shown: Vec<_> = shown
        .iter()
        .map(|(field, value)| (field.as_str(), value.as_str()))
        .collect();
    client.post(path, &[&shown[..], fields].concat()).await
}

fn with_reason(choice: [(&'static str, &'static str); 2], reason: &'static str) -> Vec<(&'static str, &'static str)> {
    choice.into_iter().chain([("reason", reason)]).collect()
}

fn accepted(answer: &Answer) {
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

fn count(entries: &[Entry], kind: impl Fn(&Act) -> bool) -> usize {
    entries.iter().filter(|entry| kind(&entry.act)).count()
}

fn decided(act: &Act) -> bool {
    matches!(act, Act::Decided { .. })
}

fn judged(act: &Act) -> bool {
    matches!(act, Act::Judged { .. })
}

#[tokio::test]
async fn deciding_says_beforehand_what_needs_whom() {
    let mut world = World::new().await;
    let form = world.page(&world.anna, "/besluit").await;
    assert!(form.contains("Niet elk besluit neem je alleen"));
    assert!(form.contains("Dat kan Rens Register."));
    assert!(form.contains("Volgt het advies · Geldt pas na een tweede oordeel"));
    let checked = world
        .anna("/api/triage/decide-check", &with_reason(NEITHER, FIRST))
        .await;
    accepted(&checked);
    let page = world.page(&world.anna, "/besluit?controle=1").await;
    assert!(page.contains("Dit besluit geldt pas als een tweede privacyfunctionaris hetzelfde oordeelt"));
    assert!(page.contains("Het wacht op Rens Register."));
    assert!(page.contains("Voorleggen voor een tweede oordeel: niet melden bij de AP, betrokkenen niet informeren"));
    assert!(page.contains("Nu alleen besluiten: niet melden bij de AP, betrokkenen niet informeren"));
    let upwards = world
        .anna("/api/triage/decide-check", &with_reason(NOTIFY, FIRST))
        .await;
    accepted(&upwards);
    let page = world.page(&world.anna, "/besluit?controle=1").await;
    assert!(page.contains("Besluit vastleggen: melden bij de AP, betrokkenen informeren"));
    assert!(!page.contains("tweede oordeel:") && !page.contains("Nu alleen besluiten"));
}

#[tokio::test]
async fn who_decided_sees_what_it_waits_for() {
    let mut world = World::new().await;
    world.decide().await;
    let page = world.page(&world.anna, "").await;
    assert!(page.contains("Je besluit geldt nog niet") && page.contains(FIRST));
    assert!(page.contains("op het oordeel van Rens Register."));
    assert!(page.contains("loopt door: uiterlijk"), "the term is told");
    assert!(world.work(&world.anna).await.contains("Wacht op een collega"));
    let work = world.anna.get("/werk").await.body;
    assert!(work.contains("Jouw besluiten die nog niet zijn beoordeeld"));
    let mut dpo = world.app.signed_in(Role::Dpo).await;
    assert!(
        dpo.get(&world.address("")).await.body.contains(FIRST),
        "the DPO sees everything"
    );
    assert!(
        dpo.get("/werk")
            .await
            .body
            .contains("Besluiten die nog niet zijn beoordeeld")
    );
    let page = dpo.get(&world.address("/tweede-oordeel")).await.body;
    assert!(page.contains("Dit besluit geldt nog niet") && !page.contains("/api/triage/judge"));
}

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

#[tokio::test]
async fn an_emergency_needs_its_reason_on_the_page_that_asks_it() {
    let mut world = World::new().await;
    let without = [with_reason(NEITHER, FIRST), vec![("alone", "yes"), ("emergency", " ")]].concat();
    let answer = world.anna("/api/triage/decide", &without).await;
    let page = world.anna.get(answer.location().split('#').next().unwrap()).await.body;
    assert!(page.contains("href=\"#emergency\"") && page.contains("<details open"));
    assert!(page.contains(FIRST), "what was typed is still there");
    assert!(world.case().await.waiting().is_none());
}

#[tokio::test]
async fn the_same_judgement_makes_it_hold() {
    let mut world = World::new().await;
    world.decide().await;
    let answer = world.bo("/api/triage/judge", &with_reason(NEITHER, SECOND)).await;
    assert_eq!(answer.location(), world.address("/tweede-oordeel"));
    let page = world.page(&world.bo, "/tweede-oordeel").await;
    assert!(page.contains("Twee keer hetzelfde oordeel"));
    for told in [FIRST, SECOND, "Je hoeft dit niet te melden"] {
        assert!(page.contains(told), "{told}");
    }
    let case = world.case().await;
    assert!(matches!(case.decision.unwrap().standing, Standing::Confirmed(_)));
}

#[tokio::test]
async fn another_judgement_is_told_to_both_and_asks_for_a_new_decision() {
    let mut world = World::new().await;
    world.decide().await;
    accepted(&world.bo("/api/triage/judge", &with_reason(NOTIFY, SECOND)).await);
    assert!(world.case().await.decision.is_none());
    for client in [&world.anna, &world.bo] {
        let page = world.page(client, "").await;
        assert!(page.contains("De twee oordelen verschillen") && page.contains("Er geldt nu geen besluit."));
        assert!(page.contains(FIRST) && page.contains(SECOND));
        assert!(world.work(client).await.contains("Verschillend geoordeeld"));
    }
    // Downwards again waits for the other; upwards holds at once.
    accepted(&world.bo("/api/triage/decide", &with_reason(NEITHER, SECOND)).await);
    assert!(world.case().await.decision.is_none());
    let page = world.page(&world.anna, "").await;
    assert!(page.contains("Een besluit wacht op jouw oordeel"));
    accepted(&world.anna("/api/triage/decide", &with_reason(NOTIFY, FIRST)).await);
    assert_eq!(world.case().await.decision.unwrap().standing, Standing::Settled);
}

#[tokio::test]
async fn the_same_person_in_another_browser_is_refused_and_that_is_an_entry() {
    let mut world = World::new().await;
    world.decide().await;
    let mut elsewhere = officer(&world.app, "officer").await;
    let shown = world.shown().await;
    let answer = post(
        &mut elsewhere,
        &shown,
        "/api/triage/judge",
        &with_reason(NEITHER, SECOND),
    )
    .await;
    assert!(
        answer.location().contains("weigering=same_person"),
        "{}",
        answer.location()
    );
    let page = elsewhere.get(answer.location().split('#').next().unwrap()).await.body;
    assert!(page.contains("Jij nam dit besluit. Het tweede oordeel moet van iemand anders komen"));
    let refused = Act::Refused {
        attempt: Attempt::Judge,
        refusal: Refusal::SamePerson,
    };
    assert_eq!(count(&world.entries().await, |act| *act == refused), 1);
    assert!(world.case().await.waiting().is_some());
    // What was refused moved nothing: the other goes on from the page that was open before.
    let answer = post(
        &mut world.bo,
        &shown,
        "/api/triage/judge",
        &with_reason(NEITHER, SECOND),
    )
    .await;
    accepted(&answer);
}

#[tokio::test]
async fn a_contradiction_is_refused_and_recorded() {
    let mut world = World::new().await;
    let contradiction = [("authority", "do_not_notify"), ("persons", "inform")];
    let answer = world
        .anna("/api/triage/decide", &with_reason(contradiction, FIRST))
        .await;
    assert!(answer.location().contains("weigering=contradiction"));
    let refused = Act::Refused {
        attempt: Attempt::Decide,
        refusal: Refusal::Contradiction,
    };
    assert_eq!(count(&world.entries().await, |act| *act == refused), 1);
}

#[tokio::test]
async fn facts_overtake_a_decision_that_waits_and_one_click_takes_it_again() {
    let mut world = World::new().await;
    world.decide().await;
    let number = [("question", "persons_number"), ("number", "12")];
    accepted(&world.bo("/api/triage/answer", &number).await);
    let judged = world.bo("/api/triage/judge", &with_reason(NEITHER, SECOND)).await;
    assert!(judged.location().contains("weigering=stale"), "{}", judged.location());
    let page = world.page(&world.bo, "").await;
    assert!(page.contains("Een besluit is vervallen") && !page.contains(FIRST));
    // What Bo must not see, Bo can't repeat.
    let answer = world.bo("/api/triage/reassess", &[]).await;
    assert_eq!(answer.location(), world.address("/besluit"));
    let page = world.page(&world.anna, "").await;
    assert!(page.contains("Je besluit is vervallen") && page.contains("Met één klik"));
    let answer = world.anna("/api/triage/reassess", &[]).await;
    assert_eq!(answer.location(), world.address(""));
    let page = world.page(&world.anna, "").await;
    assert!(page.contains(FIRST) && page.contains("Opnieuw beoordeeld op"));
    assert_eq!(count(&world.entries().await, decided), 2, "the old decision stays");
    let case = world.case().await;
    assert!(
        case.waiting().is_some() && !case.has_lapsed(),
        "a new second judgement is needed"
    );
    accepted(&world.bo("/api/triage/judge", &with_reason(NEITHER, SECOND)).await);
}

#[tokio::test]
async fn where_the_advice_asks_something_else_both_advices_are_shown() {
    let mut world = World::new().await;
    world.decide().await;
    accepted(&world.bo("/api/triage/judge", &with_reason(NEITHER, SECOND)).await);
    let kept = [("question", "recipient_response"), ("answer", "kept")];
    accepted(&world.bo("/api/triage/answer", &kept).await);
    for client in [&world.anna, &world.bo] {
        let page = world.page(client, "").await;
        assert!(page.contains("De feiten zijn veranderd na dit besluit"));
        assert!(page.contains("Het advies vraagt nu iets anders."));
    }
    let answer = world.bo("/api/triage/reassess", &[]).await;
    assert_eq!(answer.location(), world.address("/besluit"));
    assert_eq!(count(&world.entries().await, decided), 1, "nothing was recorded");
    let page = world.page(&world.bo, "/besluit").await;
    assert!(page.contains("Het advies bij het vorige besluit") && page.contains("Het advies nu"));
}

#[tokio::test]
async fn a_closed_case_says_how_to_turn_back() {
    let mut world = World::new().await;
    world.decide().await;
    accepted(&world.bo("/api/triage/judge", &with_reason(NEITHER, SECOND)).await);
    let close = [("closing", "handled"), ("reason", "Klaar.")];
    accepted(&world.anna("/api/case/close", &close).await);
    let page = world.page(&world.anna, "").await;
    assert!(page.contains("Toch melden, of toch informeren?"));
    let page = world.page(&world.anna, "/besluit").await;
    assert!(page.contains(&world.address("/sluiten")) && !page.contains("/api/triage/decide"));
    accepted(&world.bo("/api/case/reopen", &[("reason", "Toch gelezen.")]).await);
    accepted(&world.bo("/api/triage/decide", &with_reason(NOTIFY, SECOND)).await);
    let authority = world.case().await.decision.unwrap().authority;
    assert_eq!(authority, AuthorityDecision::Notify);
}
