//! A second judgement by somebody from outside, in an organisation of one person.

use crate::accounts::{PASSWORD, set_up};
use crate::client::{Answer, App, Client};
use crate::report::between;
use axum::http::StatusCode;
use domain::act::Act;
use domain::decision::AuthorityDecision;
use domain::entry::{Entry, PartName};
use domain::four_eyes::Safeguard;
use domain::ids::IncidentId;
use domain::incident::{Incident, Refusal, Standing};
use std::collections::BTreeSet;

pub const REASON: &str = "Volgens mij valt het mee.";
const EVIDENCE: &str = "De lijst bevat adressen <b>en</b> namen.";

/// An organisation of one person, with a decision that waits for somebody from outside.
pub struct World {
    pub app: App,
    pub officer: Client,
    pub id: IncidentId,
}

impl World {
    pub async fn new() -> Self {
        let app = set_up().await;
        let mut officer = app.visitor();
        let sign_in = [("mail", "beheer@proef.example"), ("password", PASSWORD)];
        officer.submit("/api/account/sign-in", &sign_in).await;
        let told = [("question", "1"), ("what", "De geheime woorden van de melder.")];
        officer.submit("/api/report/answer", &told).await;
        let contact = [("name", "Mila Melder"), ("reach", "mila@proef.example")];
        officer.submit("/api/report/send", &contact).await;
        let rows = app.state.services.store().open_rows().await.unwrap();
        let id = rows.first().unwrap().id;
        let mut world = Self { app, officer, id };
        let answers: [&[(&str, &str)]; 3] = [
            &[("question", "incident_type"), ("answer", "hacking")],
            &[("question", "personal_data"), ("answer", "yes")],
            &[
                ("question", "copying"),
                ("answer", "excluded"),
                ("evidence_excluded", EVIDENCE),
            ],
        ];
        for answer in answers {
            world.on_case("/api/triage/answer", answer).await;
        }
        world.decide().await;
        world
    }

    pub async fn case(&self) -> Incident {
        self.app.state.services.store().case(self.id).await.unwrap().unwrap()
    }

    pub async fn entries(&self) -> Vec<Entry> {
        self.app.state.services.store().entries_of(self.id).await.unwrap()
    }

    pub async fn on_case(&mut self, path: &str, fields: &[(&str, &str)]) -> Answer {
        let (id, version) = (self.id.to_string(), self.case().await.version.0.to_string());
        let shown = [("incident", id.as_str()), ("version", version.as_str())];
        self.officer.post(path, &[&shown[..], fields].concat()).await
    }

    /// Decides not to notify.
    pub async fn decide(&mut self) {
        let fields = [
            ("authority", "do_not_notify"),
            ("persons", "do_not_inform"),
            ("reason", REASON),
        ];
        self.on_case("/api/triage/decide", &fields).await;
        assert!(matches!(
            self.case().await.proposal.unwrap().standing,
            Standing::Waiting(Safeguard::Outsider)
        ));
    }

    /// Invites; the page that shows the code.
    pub async fn invite(&mut self) -> String {
        let answer = self.on_case("/api/case/invite", &[]).await;
        let page = self.officer.get(answer.location()).await.body;
        assert!(page.contains("/oordeel?nummer="), "{page}");
        page
    }

    async fn code(&mut self) -> String {
        code(&self.invite().await)
    }

    /// A browser that opened the invitation, and the page behind it.
    pub async fn opened(&self, code: &str) -> (Client, Answer) {
        let mut outsider = self.app.visitor();
        let reference = self.case().await.reference.to_string();
        let fields = [("reference", reference.as_str()), ("code", code)];
        let page = outsider.submit("/api/outsider/open", &fields).await;
        (outsider, page)
    }
}

/// The code on a page.
pub fn code(page: &str) -> String {
    let strong = between(page, "<strong>", "</strong>");
    let code = strong
        .into_iter()
        .find(|text| text.len() == 19 && text.matches('-').count() == 3);
    code.unwrap().to_owned()
}

pub fn invitation(page: &str) -> String {
    between(page, "name=\"invitation\" value=\"", "\"")[0].to_owned()
}

pub fn judgement<'a>(invitation: &'a str, authority: &'a str) -> Vec<(&'a str, &'a str)> {
    vec![
        ("invitation", invitation),
        ("authority", authority),
        ("persons", "do_not_inform"),
        ("reason", "Ik heb het zo gewogen."),
        ("name", "Kim de Wit"),
        ("organisation", "Bureau <i>Buiten</i>"),
    ]
}

#[tokio::test]
async fn the_facts_come_first_and_both_judgements_after() {
    let mut world = World::new().await;
    let code = world.code().await;
    let (mut outsider, page) = world.opened(&code.to_lowercase().replace('-', " ")).await;
    assert!(
        page.body
            .contains("De lijst bevat adressen &lt;b&gt;en&lt;/b&gt; namen.")
    );
    for secret in [
        REASON,
        "geheime woorden",
        "Mila",
        "mila@",
        "Niet melden bij de AP</strong>",
    ] {
        assert!(!page.body.contains(secret), "{secret}");
    }
    let invitation = invitation(&page.body);
    let page = outsider
        .submit("/api/outsider/judge", &judgement(&invitation, "do_not_notify"))
        .await;
    assert!(page.body.contains("De twee oordelen zijn gelijk"));
    assert!(page.body.contains(REASON) && page.body.contains("Ik heb het zo gewogen."));
    let case = world.case().await;
    assert!(matches!(case.decision.unwrap().standing, Standing::Confirmed(_)));
    let entries = world.entries().await;
    let judged = entries.last().unwrap();
    assert!(matches!(judged.act, Act::Judged { .. }));
    assert_eq!(judged.role, None);
    let known: BTreeSet<_> = entries[..entries.len() - 1].iter().map(|entry| entry.actor).collect();
    assert!(!known.contains(&judged.actor), "a pseudonym of their own");
    let names: Vec<_> = judged.sealed.iter().map(|sealed| sealed.name).collect();
    assert_eq!(names, [PartName::JudgementReason, PartName::Outsider]);
    let page = world.officer.get(&format!("/incidenten/{}", world.id)).await.body;
    assert!(page.contains("Kim de Wit, Bureau &lt;i&gt;Buiten&lt;/i&gt;"));
    assert!(!page.contains("<i>Buiten"));
}

#[tokio::test]
async fn another_judgement_takes_the_decision_back() {
    let mut world = World::new().await;
    let code = world.code().await;
    let (mut outsider, page) = world.opened(&code).await;
    let invitation = invitation(&page.body);
    let page = outsider
        .submit("/api/outsider/judge", &judgement(&invitation, "notify"))
        .await;
    assert!(page.body.contains("De twee oordelen verschillen"));
    let case = world.case().await;
    assert!(case.decision.is_none());
    assert_eq!(case.differences, 1);
}

#[tokio::test]
async fn a_second_click_or_tab_records_nothing_twice() {
    let mut world = World::new().await;
    let code = world.code().await;
    let (mut outsider, page) = world.opened(&code).await;
    let mut second_tab = outsider.clone();
    let invitation = invitation(&page.body);
    let fields = judgement(&invitation, "notify");
    let (one, other) = tokio::join!(
        outsider.post("/api/outsider/judge", &fields),
        second_tab.post("/api/outsider/judge", &fields),
    );
    for answer in [one, other] {
        assert_eq!(answer.location(), "/oordeel/feiten");
    }
    let back = outsider
        .submit("/api/outsider/judge", &judgement(&invitation, "do_not_notify"))
        .await;
    assert!(back.body.contains("Bedankt"), "the page that was there already");
    let judged = |entry: &&Entry| matches!(entry.act, Act::Judged { .. });
    assert_eq!(world.entries().await.iter().filter(judged).count(), 1);
    let (_, elsewhere) = world.opened(&code).await;
    assert!(elsewhere.body.contains("Er is al geoordeeld"));
    assert!(!elsewhere.body.contains(REASON), "the code alone shows no judgement");
}

#[tokio::test]
async fn a_newer_invitation_makes_the_older_worthless() {
    let mut world = World::new().await;
    let (first, second) = (world.code().await, world.code().await);
    assert!(
        world
            .opened(&first)
            .await
            .1
            .body
            .contains("Er is een nieuwere uitnodiging")
    );
    assert!(world.opened(&second).await.1.body.contains("Wat is uw oordeel?"));
}

#[tokio::test]
async fn what_happens_meanwhile_ends_an_invitation_in_words() {
    let mut world = World::new().await;
    let code = world.code().await;
    let (mut outsider, page) = world.opened(&code).await;
    let invitation = invitation(&page.body);
    let answer = [("question", "personal_data"), ("answer", "unknown")];
    world.on_case("/api/triage/answer", &answer).await;
    let refused = outsider
        .submit("/api/outsider/judge", &judgement(&invitation, "notify"))
        .await;
    assert!(refused.body.contains("De feiten zijn intussen veranderd"));
    let last = world.entries().await.pop().unwrap();
    assert!(matches!(
        last.act,
        Act::Refused {
            refusal: Refusal::Stale,
            ..
        }
    ));
    world.decide().await;
    let page = outsider.get("/oordeel/feiten").await;
    assert!(page.body.contains("Uw oordeel is niet meer nodig"));
    assert!(world.case().await.proposal.unwrap().standing.judgement().is_none());
}

#[tokio::test]
async fn only_the_right_code_opens_and_not_without_end() {
    let mut world = World::new().await;
    let code = world.code().await;
    for (reference, code) in [
        ("2020-0001-A", code.as_str()),
        (world.case().await.reference.to_string().as_str(), "0000-0000-0000-0000"),
    ] {
        let mut outsider = world.app.visitor();
        let fields = [("reference", reference), ("code", code)];
        let page = outsider.submit("/api/outsider/open", &fields).await;
        assert!(page.body.contains("horen niet bij elkaar"), "{reference}");
        assert!(!page.body.contains(code), "a code is not kept");
        assert_eq!(outsider.get("/oordeel/feiten").await.location(), "/oordeel");
    }
    for _ in 0..12 {
        world.opened("1111-1111-1111-1111").await;
    }
    let (_, page) = world.opened(&code).await;
    assert!(page.body.contains("Te veel pogingen"));
}

#[tokio::test]
async fn codes_of_reports_and_invitations_do_not_open_each_other() {
    let mut world = World::new().await;
    let receipt = code(&world.officer.get("/melden/verstuurd").await.body);
    let invitation = world.code().await;
    let (_, page) = world.opened(&receipt).await;
    assert!(page.body.contains("horen niet bij elkaar"));
    let reference = world.case().await.reference.to_string();
    let fields = [("reference", reference.as_str()), ("code", invitation.as_str())];
    let page = world.app.visitor().submit("/api/report/open", &fields).await;
    assert!(page.body.contains("horen niet bij elkaar"));
}

#[tokio::test]
async fn who_decided_is_refused_and_an_officer_judges_elsewhere() {
    let mut world = World::new().await;
    let code = world.code().await;
    let reference = world.case().await.reference.to_string();
    let fields = [("reference", reference.as_str()), ("code", code.as_str())];
    let page = world.officer.submit("/api/outsider/open", &fields).await;
    assert!(page.body.contains("U nam dit besluit zelf"));
    let invited = world.entries().await.pop().unwrap().id.to_string();
    world
        .officer
        .post("/api/outsider/judge", &judgement(&invited, "notify"))
        .await;
    assert!(world.case().await.waiting().is_some());

    let colleague = [
        ("name", "Tweede Functionaris"),
        ("mail", "tweede@proef.example"),
        ("roles[]", "officer"),
    ];
    let page = world.officer.submit("/api/manage/new-account", &colleague).await.body;
    let password = between(&page, "<strong>", "</strong>")[0].to_owned();
    let mut officer = world.app.visitor();
    let sign_in = [("mail", "tweede@proef.example"), ("password", password.as_str())];
    officer.submit("/api/account/sign-in", &sign_in).await;
    officer.post("/api/outsider/open", &fields).await;
    let answer = officer.get("/oordeel/feiten").await;
    assert_eq!(answer.location(), format!("/incidenten/{}/tweede-oordeel", world.id));
}

#[tokio::test]
async fn a_lost_session_keeps_what_was_written() {
    let mut world = World::new().await;
    let code = world.code().await;
    let (_, page) = world.opened(&code).await;
    let invitation = invitation(&page.body);
    let mut later = world.app.visitor();
    let page = later
        .submit("/api/outsider/judge", &judgement(&invitation, "notify"))
        .await;
    assert!(page.body.contains("Vul uw nummer en code nog een keer in"));
    assert!(world.case().await.waiting().is_some());
    let reference = world.case().await.reference.to_string();
    let fields = [("reference", reference.as_str()), ("code", code.as_str())];
    let page = later.submit("/api/outsider/open", &fields).await;
    assert!(page.body.contains("Ik heb het zo gewogen."));
    assert!(page.body.contains("value=\"Kim de Wit\""));
}

#[tokio::test]
async fn what_must_be_put_right_is_said_and_nothing_typed_is_lost() {
    let mut world = World::new().await;
    let code = world.code().await;
    let (mut outsider, page) = world.opened(&code).await;
    let invitation = invitation(&page.body);
    let fields = [("invitation", invitation.as_str()), ("name", "Kim</title><script>")];
    let page = outsider.submit("/api/outsider/judge", &fields).await;
    for problem in ["#authority", "#persons", "#reason", "#organisation"] {
        assert!(page.body.contains(&format!("href=\"{problem}\"")), "{problem}");
    }
    assert!(
        page.body.contains("Kim&lt;/title&gt;"),
        "the name is still there, as text"
    );
    let mut contradiction = judgement(&invitation, "do_not_notify");
    contradiction.retain(|(field, _)| *field != "persons");
    contradiction.push(("persons", "inform"));
    let page = outsider.submit("/api/outsider/judge", &contradiction).await;
    assert!(page.body.contains("moet ook melden bij de toezichthouder"));
    assert!(page.body.contains("Ik heb het zo gewogen."));
    assert!(world.case().await.waiting().is_some());
}

#[tokio::test]
async fn the_code_is_shown_once_and_stands_in_no_address() {
    let mut world = World::new().await;
    let page = world.invite().await;
    let code = code(&page);
    assert_eq!(page.matches(&code).count(), 1);
    for address in between(&page, "href=\"", "\"") {
        assert!(!address.contains(&code), "{address}");
    }
    let again = world
        .officer
        .get(&format!("/incidenten/{}/uitnodigen", world.id))
        .await
        .body;
    assert!(!again.contains(&code));
    assert!(again.contains("Er is iemand uitgenodigd"));
}

#[tokio::test]
async fn without_a_decision_that_waits_there_is_nothing_to_invite_to() {
    let mut world = World::new().await;
    let code = world.code().await;
    let (mut outsider, page) = world.opened(&code).await;
    let invitation = invitation(&page.body);
    outsider
        .post("/api/outsider/judge", &judgement(&invitation, "do_not_notify"))
        .await;
    let authority = world.case().await.decision.map(|decision| decision.authority);
    assert_eq!(authority, Some(AuthorityDecision::DoNotNotify));
    let page = world.officer.get(&format!("/incidenten/{}/uitnodigen", world.id)).await;
    assert_eq!(page.status, StatusCode::OK);
    assert!(page.body.contains("Er is nu niemand van buiten nodig"));
    let answer = world.on_case("/api/case/invite", &[]).await;
    assert!(
        answer.location().contains("weigering=nothing_to_judge"),
        "{}",
        answer.location()
    );
}
