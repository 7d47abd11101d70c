//! Components as HTML, as a browser without script gets it: plain, with a hint, with an error, with hostile text.
#![cfg(feature = "ssr")]
#![expect(clippy::expect_used, reason = "a test may stop at the first surprise")]

use app::components::*;
use app::shell::{Account, Frame, Help, LatestEntry, Link, Session, Theme, shell};
use domain::text::Lang;
use insta::assert_snapshot;
use leptos::prelude::*;

const HOSTILE: &str = "</textarea><script>alert(1)</script>\n& &amp; \"quoted\" 'single' <b>";

/// The HTML of a view in Dutch, one element per line, without the number in an island's name.
fn html<V: IntoView>(view: impl FnOnce() -> V) -> String {
    let raw = raw(view);
    let mut lines = raw.replace("><", ">\n<").replace("<!>", "");
    while let Some((before, rest)) = lines.split_once("data-component=\"") {
        let (name, after) = rest.split_once('"').expect("the attribute ends");
        let name = name
            .trim_end_matches(|c: char| c.is_ascii_digit() || c == '_')
            .to_owned();
        lines = format!("{before}island=\"{name}\"{after}");
    }
    lines
}

fn raw<V: IntoView>(view: impl FnOnce() -> V) -> String {
    Owner::new().with(|| {
        provide_context(Lang::Nl);
        leptos_meta::provide_meta_context();
        view().to_html()
    })
}

#[test]
fn a_text_field_alone() {
    assert_snapshot!(html(|| view! { <TextInput name="title" label="Titel" /> }));
}

#[test]
fn a_text_field_with_hint_and_error() {
    assert_snapshot!(html(|| view! {
        <TextInput name="mail" label="Je mailadres" kind="email" autocomplete="email" value="jan" optional=true width=20
            hint="Daar sturen we het antwoord heen." error="Vul een mailadres in met een @" />
    }));
}

#[test]
fn hostile_text_stays_text_in_every_field() {
    for field in [
        raw(|| view! { <TextInput name="a" label=HOSTILE value=HOSTILE hint=HOSTILE error=HOSTILE /> }),
        raw(|| view! { <TextArea name="a" label=HOSTILE value=HOSTILE hint=HOSTILE error=HOSTILE limit=9 /> }),
        raw(
            || view! { <Radios name="a" legend=HOSTILE value=HOSTILE choices=vec![Choice::new(HOSTILE, HOSTILE).hint(HOSTILE)] /> },
        ),
        raw(
            || view! { <Select name="a" label=HOSTILE options=vec![(HOSTILE.to_owned(), HOSTILE.to_owned())] value=HOSTILE /> },
        ),
        raw(|| view! { <SummaryList rows=vec![SummaryRow::new(HOSTILE, HOSTILE).change("/a")] /> }),
        raw(|| view! { <Quote text=HOSTILE source=HOSTILE /> }),
        raw(|| view! { <ErrorSummary problems=Problems::default().with("a", HOSTILE) /> }),
        raw(|| view! { <BarChart name=HOSTILE bars=vec![Bar::new(HOSTILE, Amount::count(3))] /> }),
        raw(
            || view! { <DataTable data=TableData::new(HOSTILE, vec![Column::text(HOSTILE)]).with_rows([vec![HOSTILE.into()]]) /> },
        ),
    ] {
        assert!(!field.contains("<script>"), "{field}");
        assert!(!field.contains("<b>"), "{field}");
        assert!(field.contains("&lt;script"), "{field}");
    }
}

#[test]
fn a_long_text_comes_back_as_typed() {
    let text = "\nregel 1\n\n  regel 2 & &amp; <b> \"x\"\n";
    let field = raw(|| view! { <TextArea name="what" label="Wat is er gebeurd?" value=text /> });
    let (_, inner) = field.split_once("aria-required=\"true\">").expect("the field opens");
    let (inner, _) = inner.split_once("</textarea>").expect("the field closes");
    // The parser of a browser drops one line break at the start and decodes the three entities.
    let read = inner.strip_prefix('\n').expect("a line break comes first");
    let read = read.replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&");
    assert_eq!(read, text);
}

#[test]
fn a_text_area_as_the_question_of_a_page() {
    assert_snapshot!(html(|| view! {
        <TextArea name="what" label="Wat is er gebeurd?" heading=true limit=2000 hint="Vertel het in je eigen woorden."
            error="Vertel kort wat er is gebeurd" value=HOSTILE />
    }));
}

#[test]
fn radios_choose_nothing_by_themselves() {
    let radios = |value: &'static str| {
        html(move || {
            let choices = vec![
                Choice::new("yes", "Ja").hint("Bel dan meteen."),
                Choice::new("unknown", "Weet ik niet").apart(),
            ];
            view! { <Radios name="ongoing" legend="Is het nog gaande?" choices value /> }
        })
    };
    assert!(!radios("").contains("checked"));
    assert_snapshot!(radios("unknown"));
}

#[test]
fn checkboxes_with_an_error() {
    assert_snapshot!(html(|| view! {
        <Checkboxes name="data[]" legend="Om welke gegevens gaat het?" heading=true values=vec!["bsn".to_owned()]
            error="Kies welke gegevens het zijn"
            choices=vec![Choice::new("name", "Naam"), Choice::new("bsn", "Burgerservicenummer")] />
    }));
}

#[test]
fn a_date_with_quick_choices() {
    let value = DateValue::read("when", |field| match field {
        "when_choice" => "other".to_owned(),
        "when_day" => "31".to_owned(),
        "when_month" => "november".to_owned(),
        _ => String::new(),
    });
    assert_snapshot!(html(|| view! {
        <DateInput name="when" legend="Wanneer ontdekte je het?" quick=true value error="Vul een datum in die bestaat" />
    }));
}

#[test]
fn every_link_in_the_error_summary_leads_to_a_control() {
    let page = raw(|| {
        let problems = Problems::default()
            .with("what", "a")
            .with("ongoing", "b")
            .with("data[]", "c")
            .with("when", "d")
            .with("since", "e")
            .with("time", "f");
        view! {
            <ErrorSummary problems />
            <TextArea name="what" label="?" />
            <Radios name="ongoing" legend="?" choices=vec![Choice::new("yes", "Ja")] />
            <Checkboxes name="data[]" legend="?" choices=vec![Choice::new("name", "Naam")] />
            <DateInput name="when" legend="?" quick=true />
            <DateInput name="since" legend="?" />
            <TimeInput name="time" label="?" />
        }
    });
    for link in page.split("href=\"#").skip(1) {
        let id = link.split('"').next().expect("the address ends");
        let controls = ["input", "textarea"].map(|element| page.matches(&format!("<{element} id=\"{id}\"")).count());
        assert_eq!(controls.iter().sum::<usize>(), 1, "{id}");
    }
}

#[test]
fn a_page_with_problems_says_so_first() {
    let page = html(|| {
        let problems = Problems::default().with("what", "Vertel kort wat er is gebeurd");
        view! {
            <Page title="Wat is er gebeurd?" step="Vraag 1 van 5" back=Back::to("/") problems status=Status::new(Tone::Warn, "Bezig")>
                <Form action="/api/report/answer" hidden=vec![("version", "3".to_owned())]>
                    <ButtonRow>
                        <Button>"Volgende"</Button>
                        <Button look=Look::Quiet name="then" value="send">"Nu versturen"</Button>
                        <LinkButton href="/" look=Look::Quiet>"Stoppen"</LinkButton>
                    </ButtonRow>
                </Form>
            </Page>
        }
    });
    assert_snapshot!(page);
}

#[test]
fn lists_of_a_case() {
    assert_snapshot!(html(|| view! {
        <SummaryList rows=vec![SummaryRow::new("Hoeveel mensen?", "").change("/melden/5"), SummaryRow::new("Wat?", "Regel 1\nRegel 2")] />
        <TaskList tasks=vec![
            Task::new("Feiten", "/feiten", Status::new(Tone::Ok, "Klaar")).hint("Alles beantwoord."),
            Task::closed("Brief", Status::new(Tone::Plain, "Kan nog niet")),
        ] />
        <Timeline happenings=vec![Happening {
            when: "ma 23 nov 14:10".to_owned(),
            datetime: "2026-11-23T14:10:00+01:00".to_owned(),
            what: "Kennisname vastgesteld".to_owned(),
            more: "Privacyfunctionaris".into(),
            parts: vec!["Reden gegeven".to_owned()],
            below: None,
        }] />
        <Reasons reasons=vec![Reason {
            sentence: "Gezondheid.".to_owned(),
            answers: vec!["Welke gegevens? Gezondheid".to_owned()],
            rule: ("regel H-1".to_owned(), "/regelboek/nl-avg#H-1".to_owned()),
            sources: vec!["AVG art. 34".to_owned()],
        }] />
        <Deadline tone=Tone::Urgent remaining="nog 41 uur" until="Uiterlijk donderdag 26 november 2026, 14:10 uur"
            moments=vec![Moment::past("Gebeurd", "ma 23 nov 09:40"), Moment::ahead("Uiterlijk", "do 26 nov 14:10")] />
    }));
}

#[test]
fn a_list_with_filters_and_pages() {
    assert_snapshot!(html(|| view! {
        <Filter action="/incidenten" chosen=vec![Chosen { label: "Soort: post".to_owned(), without: "/incidenten?q=a".to_owned() }]>
            <TextInput name="q" label="Zoek" free=true />
        </Filter>
        <DataTable data=TableData::new("Incidenten", vec![Column::text("Nummer"), Column::number("Mensen")])
            .with_rows([vec![Cell::short("2026-0147-K"), "34".into()]]) />
        <Pagination older="/incidenten?na=9" />
    }));
}

#[test]
fn a_suppressed_count_is_dashed_and_says_so() {
    assert_snapshot!(html(|| view! {
        <Figure finding="Post is de grootste" table=TableData::new("Oorzaken", vec![Column::text("Oorzaak"), Column::number("Aantal")])>
            <BarChart name="Oorzaken" bars=vec![
                Bar::new("Post", Amount::count(26)),
                Bar::new("Hack", Amount::Suppressed("< 5".to_owned())),
                Bar::new("Overig", Amount::count(0)),
            ] />
        </Figure>
    }));
}

#[test]
fn lines_stop_at_what_is_missing() {
    let chart = html(|| {
        let amounts = vec![Amount::count(31), Amount::Missing, Amount::count(12), Amount::count(6)];
        let periods = ["K1", "K2", "K3", "K4"].map(str::to_owned).to_vec();
        view! { <LineChart name="Uren" unit="u" periods lines=vec![Series::new("Uren", amounts)] /> }
    });
    assert_eq!(
        chart.matches("<line x1=\"66.67%\"").count(),
        1,
        "from the third period to the fourth"
    );
    assert_eq!(chart.matches("<line ").count(), 3 + 1, "the grid and one stroke");
    assert_eq!(chart.matches("<circle ").count(), 3, "no mark where there is no number");
    assert_snapshot!(chart);
}

#[test]
fn the_frame_of_a_page() {
    let document = html(|| {
        provide_context(Frame {
            lang: Lang::Nl,
            theme: Some(Theme::Dark),
            path: "/incidenten/1?fout=1".to_owned(),
            home: "/".to_owned(),
            organisation: "Stichting De Voorbeeldzorg".to_owned(),
            links: vec![Link::new("/incidenten", "Incidenten"), Link::new("/trends", "Trends")],
            account: Some(Account {
                label: "Privacyfunctionaris".to_owned(),
                links: vec![Link::new("/account", "Mijn account")],
            }),
            demo: true,
            help: Some(Help {
                words: "Bel".to_owned(),
                phone: Some("030 000 00 00".to_owned()),
                mail: None,
            }),
            latest: Some(LatestEntry {
                number: "12".to_owned(),
                hash: "9f3a…c41e".to_owned(),
                about: "/over-het-register".to_owned(),
            }),
            session: Some(Session {
                minutes: 30,
                warn_before: 5,
                extend: "/api/session",
            }),
        });
        shell(
            LeptosOptions::builder().output_name("lekwijzer").build(),
            || view! { <p>"Inhoud"</p> },
        )
    });
    let (_, body) = document.split_once("<body>").expect("there is a body");
    assert!(document.contains("<html lang=\"nl\" data-theme=\"dark\">"));
    assert_snapshot!(body);
}
