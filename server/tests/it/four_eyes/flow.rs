//! From the first judgement to the second, and what follows.

use super::scene::{FIRST, NEITHER, NOTIFY, SECOND, World, accepted, count, decided, officer, post, with_reason};
use domain::act::{Act, Attempt};
use domain::decision::AuthorityDecision;
use domain::incident::{Refusal, Standing};
use domain::role::Role;

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
