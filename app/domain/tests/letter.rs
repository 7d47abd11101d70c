//! The letter to affected persons: proposed, filled in, and with its gaps.

use domain::{
    act::Country,
    draft::{Block, Document},
    facts::{Answer, Facts},
    letter::{LetterFacts, LetterInput, Letterhead, Part, Person, propose},
    rulebook::Shelf,
    text::{Authority, Lang},
    time::Timestamp,
};

const AP: Authority = Authority::of(Country::Nl);

fn at(moment: &str) -> Option<Timestamp> {
    Timestamp::parse(moment)
}

fn facts() -> LetterFacts {
    LetterFacts {
        incident_type: Some("email_wrong_recipient".to_owned()),
        kinds: vec!["disclosure".to_owned()],
        happened: at("2026-11-23T08:40:00Z"),
        discovered: at("2026-11-23T12:55:00Z"),
        data: ["name", "email", "bsn", "password", "iban", "health"]
            .map(str::to_owned)
            .into(),
        measures: vec!["Wij hebben de ontvanger gevraagd de e-mail te wissen. Dat is gebeurd.".to_owned()],
        authority_told: Some(true),
    }
}

fn full(lang: Lang) -> LetterInput {
    let person = |name: &str, role: &str| Person {
        name: name.to_owned(),
        role: role.to_owned(),
        phone: "000 000 00 01".to_owned(),
        email: "privacy@voorbeeldzorg.example".to_owned(),
    };
    LetterInput {
        head: Letterhead {
            organisation: "Stichting De Voorbeeldzorg".to_owned(),
            address: vec!["Fictielaan 1".to_owned(), "1234 AB Voorbeeldstad".to_owned()],
            recipient: vec![
                "Mevrouw A. Voorbeeld".to_owned(),
                "Testplein 2".to_owned(),
                "1234 CD Voorbeeldstad".to_owned(),
            ],
            place: "Voorbeeldstad".to_owned(),
            date: at("2026-11-24T09:00:00Z"),
            reference: "2026-0147-K".to_owned(),
        },
        texts: propose(&facts(), lang),
        contact: person("P. Privacy", "privacyfunctionaris"),
        dpo: Some(person("F. Gevens", "")),
        signed_by: Person {
            name: "D. Directie".to_owned(),
            role: "Bestuurder".to_owned(),
            ..Person::default()
        },
    }
}

fn plain(document: &Document) -> String {
    let line = |block: &Block| match block {
        Block::Heading { text, .. } => format!("\n# {text}\n"),
        Block::Paragraph(text) => format!("{text}\n"),
        Block::Gap(text) => format!("!! {text}\n"),
        Block::Lines(lines) => format!("\n{}\n", lines.join("\n")),
        Block::List { items, .. } => format!("- {}\n", items.join("\n- ")),
        Block::Facts(facts) => {
            let lines: Vec<String> = facts.iter().map(|(name, value)| format!("{name}: {value}")).collect();
            format!("{}\n", lines.join("\n"))
        }
        other => format!("{other:?}\n"),
    };
    document.blocks.iter().map(line).collect()
}

#[test]
fn a_full_letter_reads_like_this() {
    insta::assert_snapshot!("full_nl", plain(&full(Lang::Nl).document(AP, Lang::Nl)));
    insta::assert_snapshot!("full_en", plain(&full(Lang::En).document(AP, Lang::En)));
}

#[test]
fn an_empty_letter_shows_every_gap() {
    let empty = LetterInput::default();
    assert_eq!(empty.missing().collect::<Vec<_>>(), Part::ALL);
    let text = plain(&empty.document(AP, Lang::Nl));
    for part in Part::ALL {
        let gap = format!("[nog invullen: {}]", part.name().get(Lang::Nl));
        assert!(text.contains(&gap), "{gap}");
    }
}

#[test]
fn a_full_letter_misses_nothing() {
    assert_eq!(full(Lang::Nl).missing().count(), 0);
    assert!(!plain(&full(Lang::Nl).document(AP, Lang::Nl)).contains("[nog invullen"));
}

#[test]
fn nothing_known_proposes_nothing_about_the_breach() {
    let texts = propose(&LetterFacts::default(), Lang::Nl);
    assert_eq!(
        (texts.what_happened.as_str(), texts.data.len(), texts.consequences.len()),
        ("", 0, 0)
    );
    assert_eq!(texts.authority_told, None);
}

#[test]
fn an_unknown_day_is_a_gap_inside_the_sentence() {
    let facts = LetterFacts {
        happened: None,
        discovered: None,
        ..facts()
    };
    let texts = propose(&facts, Lang::Nl);
    assert!(
        texts
            .what_happened
            .starts_with("Op [nog invullen: datum van het datalek] is een e-mail")
    );
}

/// Every answer that says what happened or leaked must come with words, or the letter would hide it.
#[test]
fn every_kind_of_data_and_incident_has_words() {
    let shelf = Shelf::load().expect("the rulebooks read");
    let book = shelf.get("nl-avg").expect("the Dutch book");
    let options = |question: &str| book.question(question).expect("the question is asked").options.clone();
    for option in options("data") {
        let facts = LetterFacts {
            data: vec![option.code.clone()],
            ..LetterFacts::default()
        };
        assert_eq!(propose(&facts, Lang::Nl).data.len(), 1, "{}", option.code);
    }
    let never_told = ["other", "planned_maintenance"];
    for option in options("incident_type") {
        let facts = LetterFacts {
            incident_type: Some(option.code.clone()),
            ..LetterFacts::default()
        };
        let silent = propose(&facts, Lang::En).what_happened.is_empty();
        assert_eq!(silent, never_told.contains(&option.code.as_str()), "{}", option.code);
    }
}

#[test]
fn answers_of_the_triage_become_sentences() {
    let facts = Facts::default()
        .with("incident_type", Answer::one("device_stolen"))
        .with("kind", Answer::many(["disclosure", "loss"]))
        .with("data", Answer::many(["iban"]));
    let texts = propose(&LetterFacts::of(&facts), Lang::Nl);
    assert!(texts.what_happened.contains("gestolen"));
    assert_eq!(texts.data, ["uw bankrekeningnummer (IBAN)"]);
    assert_eq!(texts.consequences.len(), 2);
}

#[test]
fn the_dutch_letter_speaks_politely() {
    let text = plain(&full(Lang::Nl).document(AP, Lang::Nl)).to_lowercase();
    for word in [" je ", " jij ", " jou ", " jouw "] {
        assert!(!text.contains(word), "{word}");
    }
}

#[test]
fn a_belgian_letter_names_the_belgian_authority() {
    let belgian = |lang| plain(&full(lang).document(Authority::of(Country::Be), lang));
    assert!(
        belgian(Lang::Nl).contains("gemeld bij de Gegevensbeschermingsautoriteit. Dat is de organisatie die in België")
    );
    assert!(
        belgian(Lang::En).contains("to the Gegevensbeschermingsautoriteit, the data protection authority of Belgium")
    );
}
