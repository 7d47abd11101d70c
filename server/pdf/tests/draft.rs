//! Printed drafts: what they say can be read back, they are the same each time, and nothing in them acts.

#![expect(clippy::expect_used, reason = "a test may stop at the first surprise")]

use std::{
    io::Write,
    process::{Command, Stdio},
};

use domain::{
    ap_form::{ApCase, ApForm, sheet},
    draft::{Block, Checkpoint, Column, Document, Kind, Level, Stamp},
    letter::{LetterFacts, LetterInput, Letterhead, Person, propose},
    text::Lang,
    time::Timestamp,
};
use lopdf::{Dictionary, Object};

fn stamp() -> Stamp {
    Stamp {
        organisation: "Stichting De Voorbeeldzorg".to_owned(),
        reference: "2026-0147-K".to_owned(),
        made_at: Timestamp::parse("2026-11-24T09:30:00Z").expect("a moment"),
        checkpoint: Checkpoint {
            size: 412,
            hash: "3fa9c0d1e2b3a4958677685940312233445566778899aabbccddeeff00112233".to_owned(),
        },
    }
}

fn ap_sheet(lang: Lang) -> Document {
    let case: ApCase =
        toml::from_str(include_str!("../../../app/domain/tests/drafts/full-case.toml")).expect("the case reads");
    sheet(&ApForm::load().expect("the form reads"), &case, lang).document()
}

fn letter() -> Document {
    let facts = LetterFacts {
        incident_type: Some("email_wrong_recipient".to_owned()),
        happened: Timestamp::parse("2026-11-23T08:40:00Z"),
        data: ["name", "email", "bsn", "password", "iban", "health"]
            .map(str::to_owned)
            .into(),
        measures: vec!["Wij hebben de ontvanger gevraagd de e-mail te wissen.".to_owned()],
        authority_told: Some(true),
        ..LetterFacts::default()
    };
    let person = |name: &str, phone: &str| Person {
        name: name.to_owned(),
        phone: phone.to_owned(),
        ..Person::default()
    };
    let input = LetterInput {
        head: Letterhead {
            organisation: "Stichting De Voorbeeldzorg".to_owned(),
            address: vec!["Fictielaan 1".to_owned(), "1234 AB Voorbeeldstad".to_owned()],
            recipient: vec!["Mevrouw Łucja Ženíšková".to_owned(), "Testplein 2".to_owned()],
            date: Timestamp::parse("2026-11-24T09:00:00Z"),
            reference: "2026-0147-K".to_owned(),
            ..Letterhead::default()
        },
        texts: propose(&facts, Lang::Nl),
        contact: person("P. Privacy", "000 000 00 01"),
        dpo: None,
        signed_by: person("D. Directie", ""),
    };
    input.document(Lang::Nl)
}

fn document(blocks: Vec<Block>) -> Document {
    Document {
        kind: Kind::Letter,
        title: "Proef".to_owned(),
        lang: Lang::Nl,
        blocks,
        footer: Vec::new(),
    }
}

fn paragraph(text: &str) -> Document {
    document(vec![Block::Paragraph(text.to_owned())])
}

fn printed(document: &Document) -> Vec<u8> {
    pdf::render(document, &stamp()).expect("it prints")
}

fn read(bytes: &[u8]) -> lopdf::Document {
    lopdf::Document::load_mem(bytes).expect("the file reads")
}

/// What poppler reads back; nothing if it isn't on this machine.
fn poppler(bytes: &[u8]) -> Option<String> {
    let child = Command::new("pdftotext")
        .args(["-layout", "-", "-"])
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::null())
        .spawn();
    let Ok(mut child) = child else {
        eprintln!("skipped: pdftotext (poppler-utils) is not installed");
        return None;
    };
    let mut input = child.stdin.take().expect("a pipe");
    let bytes = bytes.to_vec();
    let feeding = std::thread::spawn(move || input.write_all(&bytes));
    let output = child.wait_with_output().expect("pdftotext ends");
    feeding.join().expect("the pipe closes").expect("pdftotext reads all");
    Some(String::from_utf8(output.stdout).expect("UTF-8"))
}

/// Only letters and digits count: where lines turn and columns stand is layout.
fn bare(text: &str) -> String {
    text.chars().filter(|character| character.is_alphanumeric()).collect()
}

fn words(text: &str) -> Vec<&str> {
    text.split(|character: char| !character.is_alphanumeric())
        .filter(|word| !word.is_empty())
        .collect()
}

#[test]
fn the_same_draft_gives_the_same_bytes() {
    for document in [ap_sheet(Lang::Nl), letter()] {
        assert!(printed(&document) == printed(&document));
    }
    assert!(printed(&paragraph("a")) != printed(&paragraph("b")));
}

#[test]
fn every_word_can_be_read_back() {
    for document in [ap_sheet(Lang::Nl), ap_sheet(Lang::En), letter()] {
        let Some(text) = poppler(&printed(&document)) else {
            return;
        };
        let found: std::collections::BTreeSet<&str> = words(&text).into_iter().collect();
        for word in document.texts().into_iter().flat_map(words) {
            let broken_over_lines = word.chars().count() > 20;
            assert!(found.contains(word) || broken_over_lines, "{word}");
        }
    }
}

#[test]
fn running_text_is_read_back_in_order() {
    let document = letter();
    let Some(text) = poppler(&printed(&document)) else {
        return;
    };
    let mut rest = bare(&text);
    for part in document.texts() {
        let part = bare(part);
        match rest.find(&part) {
            Some(at) => rest = rest.split_off(at + part.len()),
            None => assert!(bare(&text).contains(&part) || part.len() > 300, "{part}"),
        }
    }
}

#[test]
fn every_page_says_what_it_is() {
    let bytes = printed(&ap_sheet(Lang::Nl));
    let pages = read(&bytes).get_pages().len();
    assert!(pages > 2);
    let Some(text) = poppler(&bytes) else { return };
    for (at, page) in text.split('\u{c}').take(pages).enumerate() {
        for mark in [
            "CONCEPT",
            "Stichting De Voorbeeldzorg",
            "Incident 2026-0147-K",
            "412 regels",
            "3fa9c0d1",
        ] {
            assert!(page.contains(mark), "{mark} on page {}", at + 1);
        }
        assert!(page.contains(&format!("Pagina {} van {pages}", at + 1)));
        assert!(page.contains("alleen het webformulier van de AP telt als melding"));
    }
}

#[test]
fn the_file_names_its_language_and_title_and_repeats_its_date() {
    let file = read(&printed(&letter()));
    let catalog = file.catalog().expect("a catalog");
    assert_eq!(
        catalog.get(b"Lang").and_then(Object::as_str).expect("a language"),
        b"nl"
    );
    let viewer = catalog
        .get(b"ViewerPreferences")
        .and_then(Object::as_dict)
        .expect("preferences");
    assert_eq!(
        viewer.get(b"DisplayDocTitle").expect("a choice"),
        &Object::Boolean(true)
    );
    let info = file
        .trailer
        .get(b"Info")
        .and_then(Object::as_reference)
        .expect("a reference");
    let info = file.get_dictionary(info).expect("information");
    assert_eq!(
        info.get(b"CreationDate").and_then(Object::as_str).expect("a date"),
        b"D:20261124093000Z"
    );
    assert_eq!(file.version, "1.7");
}

#[test]
fn fonts_are_embedded_cut_down_and_mapped_to_unicode() {
    let bytes = printed(&letter());
    let file = read(&bytes);
    let all: Vec<&Dictionary> = file
        .objects
        .values()
        .filter_map(|object| object.as_dict().ok())
        .collect();
    let of = |kind: &[u8]| {
        let kind = kind.to_vec();
        all.iter().filter(move |entry| {
            entry
                .get(b"Type")
                .and_then(Object::as_name)
                .is_ok_and(|name| name == kind)
        })
    };
    assert_eq!(of(b"FontDescriptor").count(), 2);
    assert!(of(b"FontDescriptor").all(|font| font.has(b"FontFile2")));
    assert!(of(b"Font").all(|font| font.has(b"ToUnicode")));
    let name = of(b"Font")
        .next()
        .and_then(|font| font.get(b"BaseFont").ok())
        .and_then(|name| name.as_name().ok());
    assert_eq!(name.and_then(|name| name.get(6).copied()), Some(b'+'));
    assert!(bytes.len() < 60_000, "{} bytes", bytes.len());
}

#[test]
fn nothing_in_the_file_acts() {
    let file = read(&printed(&ap_sheet(Lang::Nl)));
    for object in file.objects.values() {
        let Ok(dictionary) = object.as_dict() else { continue };
        for key in [
            "A",
            "AA",
            "Annots",
            "OpenAction",
            "JS",
            "JavaScript",
            "EmbeddedFiles",
            "AcroForm",
            "URI",
            "Names",
        ] {
            assert!(!dictionary.has(key.as_bytes()), "{key}");
        }
    }
}

#[test]
fn hostile_text_stays_text() {
    let hostile = "</textarea><script>alert(1)</script> =HYPERLINK(\"x\") (ET) Tj \\) endstream %PDF";
    let Some(text) = poppler(&printed(&paragraph(hostile))) else {
        return;
    };
    assert!(bare(&text).contains(&bare(hostile)));
    let text = poppler(&printed(&paragraph("voor\u{202E}achter\u{0}na\u{200B}zo 李"))).expect("poppler was there");
    assert!(text.contains("voor\u{FFFD}achter\u{FFFD}nazo \u{FFFD}"), "{text}");
}

#[test]
fn a_hostile_title_stays_a_title() {
    for title in [") /OpenAction << /S /JavaScript >>", "é\u{0} ) >> endobj", ""] {
        let document = Document {
            title: title.to_owned(),
            ..paragraph("kort")
        };
        let file = read(&printed(&document));
        let info = file
            .trailer
            .get(b"Info")
            .and_then(Object::as_reference)
            .expect("a reference");
        let held = file
            .get_dictionary(info)
            .and_then(|info| info.get(b"Title"))
            .expect("a title");
        assert_eq!(lopdf::decode_text_string(held).expect("text"), title);
        assert!(!file.catalog().expect("a catalog").has(b"OpenAction"));
    }
}

#[test]
fn the_frame_takes_hostile_text_too() {
    let mut stamp = stamp();
    stamp.organisation = "Stichting\n\u{202E}".to_owned() + &"heel lang ".repeat(200);
    stamp.reference = "x".repeat(5_000);
    let bytes = pdf::render(&paragraph("kort"), &stamp).expect("it prints");
    assert_eq!(read(&bytes).get_pages().len(), 1);
}

#[test]
fn long_text_runs_over_pages_and_keeps_every_letter() {
    let long = "abcdefghij".repeat(10_000);
    let bytes = printed(&paragraph(&long));
    assert!(read(&bytes).get_pages().len() > 20);
    let Some(text) = poppler(&bytes) else { return };
    assert!(bare(&text).matches("abcdefghij").count() > 9_000);
    assert!(printed(&paragraph(&"woord ".repeat(20_000))).len() > 1_000);
}

#[test]
fn long_words_in_every_column_stay_inside() {
    let word = "aansprakelijkheidswaardevaststellingsveranderingen".to_owned();
    let column = |share| Column {
        head: word.clone(),
        share,
    };
    let table = Block::Table {
        columns: vec![column(1), column(2), column(6)],
        rows: vec![vec![word.clone(); 3]; 80],
    };
    let bytes = printed(&document(vec![
        Block::Heading {
            level: Level::Title,
            text: word.repeat(3),
        },
        table,
        Block::Facts(vec![(word.clone(), word.clone())]),
    ]));
    let Some(text) = poppler(&bytes) else { return };
    let pages = read(&bytes).get_pages().len();
    assert!(pages > 1);
    for page in text.split('\u{c}').take(pages) {
        assert!(bare(page).contains("waarde"), "the table head returns");
    }
}

#[test]
fn an_empty_draft_is_one_page() {
    for blocks in [
        vec![],
        vec![Block::Paragraph(String::new())],
        vec![Block::Questions(vec![]), Block::Lines(vec![])],
    ] {
        assert_eq!(read(&printed(&document(blocks))).get_pages().len(), 1);
    }
}

#[test]
fn what_cannot_be_printed_is_named() {
    assert_eq!(
        pdf::unprintable(&paragraph("李 王\u{7} Ř")).expect("fonts read"),
        ['李', '王']
    );
}

/// Writes the drafts to a folder, to look at: `PDF_OUT=/tmp cargo test -p pdf look -- --ignored`.
#[test]
#[ignore = "writes files to look at"]
fn look() {
    let Ok(folder) = std::env::var("PDF_OUT") else {
        panic!("set PDF_OUT to a folder")
    };
    let empty = sheet(&ApForm::load().expect("the form reads"), &ApCase::default(), Lang::Nl).document();
    let gaps = LetterInput::default().document(Lang::Nl);
    for (name, document) in [
        ("sheet", ap_sheet(Lang::Nl)),
        ("empty", empty),
        ("letter", letter()),
        ("gaps", gaps),
        ("sheet-en", ap_sheet(Lang::En)),
    ] {
        std::fs::write(format!("{folder}/{name}.pdf"), printed(&document)).expect("a file");
    }
}
