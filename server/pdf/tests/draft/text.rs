//! The text as poppler reads it back.

use domain::{
    draft::Document,
    text::{Lang, print as words},
};
use unicode_normalization::UnicodeNormalization;

use crate::{
    blocks::{NAMES, blocks},
    drafts::{ap_sheet, every, printed, read},
    tool::pdftotext,
};

/// Only letters and digits count: where lines turn and columns stand is layout.
fn bare(text: &str) -> String {
    text.nfc().filter(|character| character.is_alphanumeric()).collect()
}

/// The text of a page without the running head, which ends in the mark of a draft, and the running foot.
fn between(page: &str, document: &Document) -> String {
    let page = bare(page);
    let mark = bare(words::DRAFT.get(document.lang));
    let foot = document
        .footer
        .first()
        .map_or("Standvanhetregister".to_owned(), |note| bare(note));
    let (_, below) = page.split_once(&mark).expect("a head");
    let (text, _) = below.rsplit_once(&foot).expect("a foot");
    text.to_owned()
}

#[test]
fn the_text_in_the_order_of_the_file_is_the_draft_itself() {
    for (name, document) in every() {
        let Some(text) = pdftotext(&printed(&document), "-raw") else {
            return;
        };
        let read_back: String = text
            .split_terminator('\u{c}')
            .map(|page| between(page, &document))
            .collect();
        let mut said: String = document.texts().into_iter().map(bare).collect();
        if name == "blocks" {
            // The numbers of a list, and the table head that returns on the next pages, are no text of the draft.
            said = said.replacen("eerstdan", "1eerst2dan", 1);
            let head = "NrNaamVerzekering";
            assert!(read_back.matches(head).count() > 1);
            let (before, after) = read_back.split_once(head).expect("a table");
            assert_eq!(format!("{before}{head}{}", after.replace(head, "")), said);
        } else {
            assert_eq!(read_back, said, "{name}");
        }
    }
}

#[test]
fn every_word_stands_on_the_page() {
    for (name, document) in every() {
        let Some(text) = pdftotext(&printed(&document), "-layout") else {
            return;
        };
        let text = bare(&text);
        for word in document.texts().into_iter().flat_map(str::split_whitespace) {
            let (start, _) = word.split_at(word.char_indices().nth(6).map_or(word.len(), |(at, _)| at));
            assert!(text.contains(&bare(start)), "{name}: {word}");
        }
    }
}

#[test]
fn every_page_says_what_it_is() {
    let bytes = printed(&ap_sheet(Lang::Nl));
    let pages = read(&bytes).get_pages().len();
    assert!(pages > 2);
    let Some(text) = pdftotext(&bytes, "-layout") else {
        return;
    };
    for (at, page) in text.split('\u{c}').take(pages).enumerate() {
        for mark in [
            "CONCEPT",
            "Stichting De Voorbeeldzorg",
            "Incident 2026-0147-K",
            "4f0c6a1c33aa 412 ",
            "P6nA0eKzpJWGd2hZQDEiM0RVZneImaq7zN3u/wARIjM=",
        ] {
            assert!(page.contains(mark), "{mark} on page {}", at + 1);
        }
        assert!(page.contains(&format!("Pagina {} van {pages}", at + 1)));
        assert!(page.contains("alleen het webformulier van de AP telt als melding"));
    }
}

#[test]
fn names_are_read_back_in_their_own_letters() {
    let Some(text) = pdftotext(&printed(&blocks()), "-layout") else {
        return;
    };
    for name in NAMES {
        let name: String = name.nfc().collect();
        assert!(text.contains(&name), "{name}");
    }
}
