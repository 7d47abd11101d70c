//! The drafts that the tests print.

use domain::{
    act::Country,
    ap_form::{ApCase, ApForm, sheet},
    draft::{Block, Checkpoint, Document, Kind, Stamp},
    letter::{LetterFacts, LetterInput, Letterhead, Person, propose},
    text::{Authority, Lang},
    time::Timestamp,
};

use crate::blocks::blocks;

/// A checkpoint in its form; nobody signed it.
const NOTE: &str = "lekwijzer/019ab7c2-53ae-7d6b-a1f4-4f0c6a1c33aa\n412\nP6nA0eKzpJWGd2hZQDEiM0RVZneImaq7zN3u/wARIjM=\n\n\
    — lekwijzer/019ab7c2-53ae-7d6b-a1f4-4f0c6a1c33aa Gyw9TgABAgMEBQYHCAkKCwwNDg8QERITFBUWFxgZGhscHR4fICEiIyQlJicoKSorLC0uLzAxMjM0NTY3ODk6Ozw9Pj8=\n";
const AP: Authority = Authority::of(Country::Nl);

pub fn stamp() -> Stamp {
    Stamp {
        organisation: "Stichting De Voorbeeldzorg".to_owned(),
        reference: "2026-0147-K".to_owned(),
        made_at: Timestamp::parse("2026-11-24T09:30:00Z").expect("a moment"),
        checkpoint: Some(Checkpoint {
            origin: "lekwijzer/019ab7c2-53ae-7d6b-a1f4-4f0c6a1c33aa".to_owned(),
            size: 412,
            root: "P6nA0eKzpJWGd2hZQDEiM0RVZneImaq7zN3u/wARIjM=".to_owned(),
            note: NOTE.to_owned(),
            key: "lekwijzer/019ab7c2-53ae-7d6b-a1f4-4f0c6a1c33aa+1b2c3d4e+AbcD".to_owned(),
        }),
    }
}

/// Every kind of draft, full and empty, in both languages, and one with every kind of block.
pub fn every() -> Vec<(&'static str, Document)> {
    vec![
        ("sheet", ap_sheet(Lang::Nl)),
        ("sheet-en", ap_sheet(Lang::En)),
        ("sheet-empty", empty_sheet(Lang::Nl)),
        ("sheet-empty-en", empty_sheet(Lang::En)),
        ("letter", letter(Lang::Nl)),
        ("letter-en", letter(Lang::En)),
        ("letter-gaps", LetterInput::default().document(AP, Lang::Nl)),
        ("letter-gaps-en", LetterInput::default().document(AP, Lang::En)),
        ("blocks", blocks()),
    ]
}

pub fn ap_sheet(lang: Lang) -> Document {
    let case: ApCase =
        toml::from_str(include_str!("../../../../app/domain/tests/drafts/full-case.toml")).expect("the case reads");
    sheet(&form(), &case, AP, lang).document()
}

fn empty_sheet(lang: Lang) -> Document {
    sheet(&form(), &ApCase::default(), AP, lang).document()
}

fn form() -> ApForm {
    ApForm::load().expect("the form reads")
}

pub fn letter(lang: Lang) -> Document {
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
        texts: propose(&facts, lang),
        contact: person("P. Privacy", "000 000 00 01"),
        dpo: None,
        signed_by: person("D. Directie", ""),
    };
    input.document(AP, lang)
}

pub fn document(blocks: Vec<Block>) -> Document {
    Document {
        kind: Kind::Letter,
        title: "Proef".to_owned(),
        lang: Lang::Nl,
        blocks,
        footer: Vec::new(),
    }
}

pub fn paragraph(text: &str) -> Document {
    document(vec![Block::Paragraph(text.to_owned())])
}

pub fn printed(document: &Document) -> Vec<u8> {
    pdf::render(document, &stamp()).expect("it prints")
}

pub fn read(bytes: &[u8]) -> lopdf::Document {
    lopdf::Document::load_mem(bytes).expect("the file reads")
}
