//! Moments and terms as an officer meets them, without script.

use crate::client::{Answer, App, Client};
use crate::report::between;
use domain::act::Act;
use domain::change::{Change, NewEntry, Version};
use domain::ids::{ActorId, EntryId, IncidentId};
use domain::incident::Incident;
use domain::report::{Channel, Ongoing};
use domain::role::Role;
use domain::text::{Lang, format};
use domain::time::Timestamp;
use service::ports::Append;
use uuid::Uuid;

/// A case that a reporter just sent and discovered on 20 October 2025, so that its term is long over.
async fn reported(app: &App) -> IncidentId {
    let mut reporter = app.signed_in(Role::Reporter).await;
    let answers: [&[(&str, &str)]; 2] = [
        &[("question", "1"), ("what", "De lijst ging naar de verkeerde.")],
        &[
            ("question", "2"),
            ("when", "other"),
            ("other_day", "20"),
            ("other_month", "10"),
            ("other_year", "2025"),
            ("other_time", "9:00"),
        ],
    ];
    for answer in answers {
        reporter.submit("/api/report/answer", answer).await;
    }
    reporter.submit("/api/report/send", &[]).await;
    let rows = app.state.services.store().open_rows().await.unwrap();
    rows.iter().max_by_key(|row| row.reported_at).unwrap().id
}

async fn case(app: &App, id: IncidentId) -> Incident {
    app.state.services.store().case(id).await.unwrap().unwrap()
}

/// Posts a form of the case as it is now.
async fn post(app: &App, client: &mut Client, id: IncidentId, path: &str, fields: &[(&str, &str)]) -> Answer {
    let version = case(app, id).await.version.0.to_string();
    let id = id.to_string();
    let shown = [("incident", id.as_str()), ("version", version.as_str())];
    client.post(path, &[&shown[..], fields].concat()).await
}

/// Posts a form and reads the page to which it leads.
async fn page(app: &App, client: &mut Client, id: IncidentId, path: &str, fields: &[(&str, &str)]) -> String {
    let answer = post(app, client, id, path, fields).await;
    assert!(answer.status.is_redirection(), "{path} gave {}", answer.status);
    let location = answer.location().split('#').next().unwrap().to_owned();
    client.get(&location).await.body
}

/// Kennisname in the night of 26 October 2025, when the hour from two to three happened twice.
const NIGHT: [(&str, &str); 6] = [
    ("moment", "other"),
    ("at_day", "26"),
    ("at_month", "10"),
    ("at_year", "2025"),
    ("time", "2:30"),
    ("reason", "Toen zagen we de lijst bij de ontvanger."),
];

#[tokio::test]
async fn a_reading_that_happened_twice_asks_which_and_keeps_what_was_typed() {
    let app = App::demo().await;
    let id = reported(&app).await;
    let mut officer = app.signed_in(Role::Officer).await;
    let asked = page(&app, &mut officer, id, "/api/triage/awareness", &NIGHT).await;
    for shown in [
        "Deze tijd kwam die nacht twee keer voor",
        "De eerste keer (zomertijd)",
        "De tweede keer (wintertijd)",
        "Toen zagen we de lijst bij de ontvanger.",
        "value=\"2:30\"",
    ] {
        assert!(asked.contains(shown), "{shown}");
    }
    assert_eq!(case(&app, id).await.awareness, None);
    let winter = [&NIGHT[..], &[("clock", "winter")]].concat();
    let shown = page(&app, &mut officer, id, "/api/triage/awareness", &winter).await;
    assert_eq!(
        case(&app, id).await.awareness,
        Timestamp::parse("2025-10-26T02:30:00+01:00")
    );
    assert!(shown.contains("wo 29 okt 2025, 02:30"), "the end of the term");
}

#[tokio::test]
async fn kennisname_is_moved_with_a_reason_and_the_old_ones_stay() {
    let app = App::demo().await;
    let id = reported(&app).await;
    let mut officer = app.signed_in(Role::Officer).await;
    let at = |day: &'static str, time: &'static str, reason: &'static str| {
        [
            ("moment", "other"),
            ("at_day", day),
            ("at_month", "10"),
            ("at_year", "2025"),
            ("time", time),
            ("reason", reason),
        ]
    };
    for (fields, problem) in [
        (at("19", "9:00", "Eerder."), "voor de ontdekking van het lek"),
        (at("21", "9:00", ""), "Schrijf op waarom"),
    ] {
        let refused = page(&app, &mut officer, id, "/api/triage/awareness", &fields).await;
        assert!(refused.contains(problem), "{problem}");
    }
    let mut ahead = at("21", "9:00", "Straks.");
    ahead[3].1 = "2999";
    let refused = page(&app, &mut officer, id, "/api/triage/awareness", &ahead).await;
    assert!(refused.contains("nog niet geweest"));
    for fields in [
        at("21", "9:00", "De helpdesk bevestigde het."),
        at("22", "10:00", "De logs lieten het pas zien."),
    ] {
        assert!(
            !post(&app, &mut officer, id, "/api/triage/awareness", &fields)
                .await
                .location()
                .contains("fout")
        );
    }
    let shown = officer.get(&format!("/incidenten/{id}/kennisname")).await.body;
    for text in [
        "De helpdesk bevestigde het.",
        "di 21 okt 2025, 09:00",
        "De logs lieten het pas zien.",
        "wo 22 okt 2025, 10:00",
    ] {
        assert!(shown.contains(text), "{text}");
    }
}

#[tokio::test]
async fn every_term_of_the_rulebook_stands_with_its_source_and_the_nearest_leads() {
    let app = App::demo().await;
    let id = reported(&app).await;
    let mut officer = app.signed_in(Role::Officer).await;
    let answers = [("question", "regimes"), ("answer[]", "telecom"), ("answer[]", "cbw")];
    page(&app, &mut officer, id, "/api/triage/answer", &answers).await;
    let terms = officer.get(&format!("/incidenten/{id}/termijnen")).await.body;
    let found = case(&app, id).await;
    let book = app.state.services.rulebook(domain::act::Country::Nl);
    let due = domain::deadline::terms(book, &found.facts_with_clock());
    assert!(due.len() > 3, "telecom and Cbw have terms of their own");
    for due in due {
        assert!(terms.contains(due.clock.text.get(Lang::Nl)), "{}", due.clock.id);
        if let Some(at) = due.at {
            assert!(terms.contains(&format::moment(at, Lang::Nl)), "{}", due.clock.id);
        }
        for cite in &due.clock.cites {
            let label = book.citation(cite).unwrap().label.get(Lang::Nl);
            assert!(terms.contains(label), "{label}");
        }
    }
    let first = format::moment(found.clock_start().plus_hours(24), Lang::Nl);
    assert!(
        officer.get("/werk").await.body.contains(&first),
        "the day of a telecom provider"
    );
}

#[tokio::test]
async fn a_missed_term_stays_visible_until_it_is_explained() {
    let app = App::demo().await;
    let id = reported(&app).await;
    let mut officer = app.signed_in(Role::Officer).await;
    let overview = format!("/incidenten/{id}");
    let owed = "Nog uit te leggen: waarom het later werd";
    let signal = format!("/incidenten/{id}/te-laat");
    assert!(officer.get(&overview).await.body.contains(owed));
    assert!(officer.get("/werk").await.body.contains(&signal));
    assert!(officer.get("/").await.body.contains("Termijn gemist"));

    let weak = [("late_reason", "Het was weekend en de FG hoorde het te laat.")];
    let warned = page(&app, &mut officer, id, "/api/case/lateness", &weak).await;
    for shown in [
        "Deze reden neemt de AP waarschijnlijk niet aan",
        "“weekend”",
        "“FG”",
        "Het was weekend en de FG hoorde het te laat.",
        "Toch zo vastleggen",
    ] {
        assert!(warned.contains(shown), "{shown}");
    }
    assert!(!case(&app, id).await.lateness_explained, "a warning records nothing");

    let sure = [weak[0], ("warned", "heard_late,weekend")];
    let shown = page(&app, &mut officer, id, "/api/case/lateness", &sure).await;
    assert!(case(&app, id).await.lateness_explained);
    assert!(!shown.contains(owed));
    assert!(!officer.get("/werk").await.body.contains(&signal));
    let kept = officer.get(&signal).await.body;
    assert!(kept.contains("Het was weekend en de FG hoorde het te laat."));
}

#[tokio::test]
async fn a_late_notification_warns_once_and_then_goes_through() {
    let app = App::demo().await;
    let id = reported(&app).await;
    let mut officer = app.signed_in(Role::Officer).await;
    let steps: [(&str, &[(&str, &str)]); 3] = [
        (
            "/api/triage/answer",
            &[("question", "incident_type"), ("answer", "email_wrong_recipient")],
        ),
        (
            "/api/triage/answer",
            &[("question", "personal_data"), ("answer", "yes")],
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
        assert!(
            !post(&app, &mut officer, id, path, fields)
                .await
                .location()
                .contains("weigering")
        );
    }
    let sent = [
        ("notice", "first"),
        ("channel", "web_form"),
        ("at_choice", "yesterday"),
        ("time", "12:00"),
        ("number", "AP-2025-1"),
    ];
    let none = page(&app, &mut officer, id, "/api/case/notice", &sent).await;
    assert!(none.contains("Schrijf op waarom"));
    let weak = [&sent[..], &[("late_reason", "We hadden het druk.")]].concat();
    let warned = page(&app, &mut officer, id, "/api/case/notice", &weak).await;
    for shown in ["“druk”", "We hadden het druk.", "AP-2025-1", "value=\"busy\""] {
        assert!(warned.contains(shown), "{shown}");
    }
    assert!(case(&app, id).await.notices.is_empty());
    let sure = [&weak[..], &[("warned", "busy")]].concat();
    let shown = page(&app, &mut officer, id, "/api/case/notice", &sure).await;
    assert_eq!(case(&app, id).await.notices.len(), 1);
    assert!(shown.contains("Te laat gemeld bij de AP"));
    assert!(
        !shown.contains("Nog uit te leggen"),
        "the reason came with the notification"
    );
    let terms = officer.get(&format!("/incidenten/{id}/termijnen")).await.body;
    assert!(terms.contains("Te laat gemeld<"), "each term tells how it went");
}

#[tokio::test]
async fn a_processor_that_told_late_is_shown_and_moves_the_first_signal() {
    let app = App::demo().await;
    let id = reported(&app).await;
    let mut officer = app.signed_in(Role::Officer).await;
    let told = [
        ("name", "Hosting Noord B.V."),
        ("at_day", "18"),
        ("at_month", "10"),
        ("at_year", "2025"),
        ("time", "16:00"),
        ("aware_known", "yes"),
        ("aware_day", "16"),
        ("aware_month", "10"),
        ("aware_year", "2025"),
        ("aware_time", "9:00"),
        ("agreed", "hours"),
        ("agreed_hours", "24"),
        ("agreement", "Artikel 7"),
    ];
    let mut early = told;
    early[6].1 = "19";
    let refused = page(&app, &mut officer, id, "/api/case/processor", &early).await;
    assert!(refused.contains("voordat hij het zelf wist") && refused.contains("Hosting Noord B.V."));
    let shown = page(&app, &mut officer, id, "/api/case/processor", &told).await;
    for text in [
        "De verwerker meldde het te laat",
        "Hosting Noord B.V.",
        "55 uur",
        "Artikel 7",
    ] {
        assert!(shown.contains(text), "{text}");
    }
    assert_eq!(
        case(&app, id).await.first_signal(),
        Timestamp::parse("2025-10-18T16:00:00+02:00").unwrap(),
        "what a processor tells is knowledge of the organisation"
    );
    let work = officer.get("/werk").await.body;
    assert!(work.contains(&format!("/incidenten/{id}/verwerker")));
    let again = officer.get(&format!("/incidenten/{id}/verwerker")).await.body;
    assert!(again.contains("value=\"24\"") && again.contains("value=\"16:00\""));
    let days = between(&again, "<input", ">").into_iter();
    let mut other = days.filter(|input| input.contains("at_choice") && input.contains("\"other\""));
    assert!(
        other.any(|input| input.contains("checked")),
        "the day that was recorded is in sight"
    );
}

#[tokio::test]
async fn a_clock_that_was_set_back_moves_no_term_and_forbids_nothing() {
    let app = App::demo().await;
    let services = &app.state.services;
    // An entry of an hour ahead is what a clock leaves behind that is set back an hour.
    let at = services.now().plus_hours(1);
    let id = IncidentId::new(Uuid::from_u128(0x0001_0000_0000_4000_8000_0000_0000_0001));
    let act = Act::Reported {
        channel: Channel::Account,
        discovered: None,
        ongoing: Ongoing::Unknown,
        data: None,
        people: None,
    };
    let change = Change {
        incident: Some((id, Version(0))),
        at,
        actor: ActorId::new(Uuid::from_u128(2)),
        role: Some(Role::Reporter),
        entries: vec![NewEntry {
            id: EntryId::new(Uuid::from_u128(3)),
            act,
            parts: Vec::new(),
        }],
    };
    let append = Append {
        change,
        also: Vec::new(),
    };
    services.store().append(append).await.unwrap();
    let mut officer = app.signed_in(Role::Officer).await;
    let until = format::moment(at.plus_hours(72), Lang::Nl);
    let shown = officer.get(&format!("/incidenten/{id}")).await.body;
    assert!(shown.contains(&until), "counted from the entry, not from now");
    let fields = [("moment", "report"), ("reason", "De melding was meteen duidelijk.")];
    let shown = page(&app, &mut officer, id, "/api/triage/awareness", &fields).await;
    assert_eq!(case(&app, id).await.awareness, Some(at));
    assert!(shown.contains(&until));
    let entries = services.store().entries_of(id).await.unwrap();
    assert!(
        matches!(entries.as_slice(), [first, second] if first.seq < second.seq && first.at > second.at),
        "the number orders the register, not the clock"
    );
}
