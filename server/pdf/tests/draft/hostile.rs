//! Text by people who mean no good, and text that nobody expects: it stays text on the page.

use domain::draft::{Block, Column, Document, Level};

use crate::{
    accessible::faults,
    drafts::{document, paragraph, printed, read, stamp},
    file::nothing_acts,
    heard::{Heard, plain},
    tool::{pdftotext, qpdf_finds_nothing},
};

/// What is heard of a draft that must be whole, harmless and accessible all the same.
fn heard(document: &Document) -> Vec<String> {
    let bytes = printed(document);
    let file = read(&bytes);
    nothing_acts(&file, &document.title);
    qpdf_finds_nothing(&bytes, &document.title);
    assert!(faults(&bytes).is_empty(), "{:?}", faults(&bytes));
    Heard::new(&file).texts()
}

#[test]
fn markup_and_code_stay_text() {
    for hostile in [
        "</textarea><script>alert(1)</script>",
        "=HYPERLINK(\"http://voorbeeld.example\";\"klik\") +1 -1 @som",
        "(ET) Tj \\) endstream endobj %PDF-1.7 >> << /S /URI /URI (http://voorbeeld.example) >>",
        "http://voorbeeld.example/?a=1&b=<2> javascript:alert(1) mailto:a@voorbeeld.example",
    ] {
        assert_eq!(heard(&paragraph(hostile)), [hostile]);
        let Some(text) = pdftotext(&printed(&paragraph(hostile)), "-raw") else {
            continue;
        };
        assert!(plain(&text).contains(hostile), "{text}");
    }
}

#[test]
fn steering_characters_show_or_go() {
    let hostile = "voor\u{202E}achter\u{0}na\u{200B}zo\u{FEFF} \u{2067}李\u{1B}[2J\u{FFFF}\u{E000}";
    assert_eq!(
        heard(&paragraph(hostile)),
        ["voor\u{FFFD}achter\u{FFFD}nazo \u{FFFD}\u{FFFD}\u{FFFD}[2J\u{FFFD}\u{FFFD}"]
    );
}

#[test]
fn accents_without_end_stay_on_their_letter() {
    let zalgo = format!("e{}en", "\u{0301}\u{0323}\u{0327}".repeat(500));
    let [text] = heard(&paragraph(&zalgo)).try_into().expect("one text");
    assert!(text.ends_with("en"));
}

#[test]
fn long_text_runs_over_pages_and_keeps_every_letter() {
    for long in ["abcdefghij".repeat(10_000), "woord ".repeat(20_000).trim().to_owned()] {
        let long = paragraph(&long);
        assert!(read(&printed(&long)).get_pages().len() > 20);
        assert_eq!(heard(&long), long.texts());
    }
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
    let document = document(vec![
        Block::Heading {
            level: Level::Title,
            text: word.repeat(3),
        },
        table,
        Block::Facts(vec![(word.clone(), word.clone())]),
    ]);
    assert_eq!(heard(&document), document.texts());
    let bytes = printed(&document);
    let pages = read(&bytes).get_pages().len();
    assert!(pages > 1);
    let Some(text) = pdftotext(&bytes, "-layout") else {
        return;
    };
    for page in text.split('\u{c}').take(pages) {
        assert!(
            page.contains("aansprakelijkheidswaardevaststellingsveranderingen"),
            "the table head returns"
        );
    }
}

#[test]
fn an_empty_draft_is_one_page() {
    for blocks in [
        vec![],
        vec![Block::Paragraph(String::new())],
        vec![Block::Questions(vec![]), Block::Lines(vec![])],
        vec![Block::Heading {
            level: Level::Title,
            text: " \u{200B}".to_owned(),
        }],
        vec![Block::Table {
            columns: vec![],
            rows: vec![vec![String::new()]],
        }],
    ] {
        let document = document(blocks);
        assert_eq!(read(&printed(&document)).get_pages().len(), 1);
        assert!(heard(&document).is_empty());
    }
}

#[test]
fn the_head_and_foot_take_hostile_text_too() {
    let mut stamp = stamp();
    stamp.organisation = "Stichting\n\u{202E}</rdf:li>".to_owned() + &"heel lang ".repeat(200);
    stamp.reference = "x".repeat(5_000);
    let bytes = pdf::render(&paragraph("kort"), &stamp).expect("it prints");
    assert_eq!(read(&bytes).get_pages().len(), 1);
    assert!(faults(&bytes).is_empty());
}

#[test]
fn what_cannot_be_printed_is_named() {
    let mut stamp = stamp();
    stamp.organisation = "Stichting 王".to_owned();
    let named = pdf::unprintable(&paragraph("李 \u{7} Ř e\u{301}"), &stamp).expect("fonts read");
    assert_eq!(named, ['李', '王']);
}
