//! The file itself: whole, the same each time, with its fonts and what it says about itself, and nothing that acts.

use domain::{draft::Document, text::Lang};
use lopdf::{Dictionary, Object};

use crate::{
    drafts::{every, letter, paragraph, printed, read},
    tool::qpdf_finds_nothing,
};

#[test]
fn the_same_draft_gives_the_same_bytes() {
    for (name, document) in every() {
        assert!(printed(&document) == printed(&document), "{name}");
    }
    assert!(printed(&paragraph("a")) != printed(&paragraph("b")));
}

#[test]
fn the_file_is_whole() {
    for (name, document) in every() {
        qpdf_finds_nothing(&printed(&document), name);
    }
}

#[test]
fn the_file_names_its_language_and_title_and_repeats_its_date() {
    let file = read(&printed(&letter(Lang::Nl)));
    let catalog = file.catalog().expect("a catalog");
    let held = |key: &[u8]| catalog.get(key).expect("an entry");
    assert_eq!(held(b"Lang").as_str().expect("a language"), b"nl");
    let viewer = held(b"ViewerPreferences").as_dict().expect("preferences");
    assert_eq!(
        viewer.get(b"DisplayDocTitle").expect("a choice"),
        &Object::Boolean(true)
    );
    let date = information(&file)
        .get(b"CreationDate")
        .and_then(Object::as_str)
        .expect("a date");
    assert_eq!(date, b"D:20261124093000Z");
    assert_eq!(file.version, "1.7");
}

#[test]
fn the_properties_say_what_the_running_foot_says() {
    let xmp = metadata(&read(&printed(&letter(Lang::En))));
    for said in [
        "<pdfuaid:part>1</pdfuaid:part>",
        "<rdf:li>en</rdf:li>",
        "<xmp:CreateDate>2026-11-24T09:30:00Z</xmp:CreateDate>",
        "Stichting De Voorbeeldzorg",
        "412 P6nA0eKzpJWGd2hZQDEiM0RVZneImaq7zN3u/wARIjM=",
    ] {
        assert!(xmp.contains(said), "{said} in {xmp}");
    }
}

#[test]
fn fonts_are_embedded_cut_down_and_mapped_to_unicode() {
    let bytes = printed(&letter(Lang::Nl));
    let file = read(&bytes);
    let of = |kind: &[u8]| {
        let is = |entry: &&Dictionary| {
            entry
                .get(b"Type")
                .and_then(Object::as_name)
                .is_ok_and(|name| name == kind)
        };
        dictionaries(&file).into_iter().filter(is).collect::<Vec<_>>()
    };
    let descriptors = of(b"FontDescriptor");
    assert_eq!(descriptors.len(), 2);
    assert!(descriptors.iter().all(|font| font.has(b"FontFile2")));
    let fonts = of(b"Font");
    let composite = fonts.iter().filter(|font| font.has(b"DescendantFonts"));
    assert_eq!(composite.filter(|font| font.has(b"ToUnicode")).count(), 2);
    for font in fonts {
        let name = font.get(b"BaseFont").and_then(Object::as_name).expect("a name");
        assert_eq!(name.get(6), Some(&b'+'), "a font that is cut down says so");
    }
}

/// Two pages by post or mail: the structure tree may not make a small letter large.
#[test]
fn a_letter_stays_small() {
    let bytes = printed(&letter(Lang::Nl));
    assert_eq!(read(&bytes).get_pages().len(), 2);
    assert!(bytes.len() < 30_000, "{} bytes", bytes.len());
}

#[test]
fn nothing_in_the_file_acts() {
    for (name, document) in every() {
        nothing_acts(&read(&printed(&document)), name);
    }
}

/// No action, link, script, form or attachment anywhere.
pub fn nothing_acts(file: &lopdf::Document, name: &str) {
    for dictionary in dictionaries(file) {
        for key in [
            "AA",
            "AcroForm",
            "AF",
            "Annots",
            "Dest",
            "Dests",
            "EF",
            "EmbeddedFiles",
            "F",
            "JS",
            "JavaScript",
            "Names",
            "OpenAction",
            "URI",
        ] {
            assert!(!dictionary.has(key.as_bytes()), "{name}: {key}");
        }
        // In an element of the structure tree this is an attribute, which names its owner; anywhere else an action.
        if let Ok(held) = dictionary.get(b"A") {
            let owner = held.as_dict().and_then(|held| held.get(b"O"));
            assert!(owner.is_ok_and(|owner| owner.as_name().is_ok()), "{name}: {held:?}");
        }
    }
}

/// Every dictionary of a file, however deep.
fn dictionaries(file: &lopdf::Document) -> Vec<&Dictionary> {
    let mut found = Vec::new();
    let mut open: Vec<&Object> = file.objects.values().collect();
    while let Some(object) = open.pop() {
        match object {
            Object::Array(items) => open.extend(items),
            Object::Dictionary(dictionary) => found.push(dictionary),
            Object::Stream(stream) => found.push(&stream.dict),
            _ => continue,
        }
        if let Object::Dictionary(dictionary) | Object::Stream(lopdf::Stream { dict: dictionary, .. }) = object {
            open.extend(dictionary.iter().map(|(_, held)| held));
        }
    }
    found.push(&file.trailer);
    found
}

/// The properties of the file in the old form.
fn information(file: &lopdf::Document) -> &Dictionary {
    let id = file.trailer.get(b"Info").and_then(Object::as_reference);
    file.get_dictionary(id.expect("a reference")).expect("information")
}

/// The properties of the file as XMP.
fn metadata(file: &lopdf::Document) -> String {
    let catalog = file.catalog().expect("a catalog");
    let id = catalog
        .get(b"Metadata")
        .and_then(Object::as_reference)
        .expect("a reference");
    let stream = file.get_object(id).and_then(Object::as_stream).expect("a stream");
    String::from_utf8(stream.content.clone()).expect("readable without unpacking")
}

#[test]
fn a_hostile_title_stays_a_title() {
    let titles = [
        ") /OpenAction << /S /JavaScript >>",
        "é\u{0} ) >> endobj",
        "</rdf:li><x:xmpmeta>&amp;",
    ];
    for title in titles {
        let file = read(&printed(&Document {
            title: title.to_owned(),
            ..paragraph("kort")
        }));
        let held = information(&file).get(b"Title").expect("a title");
        assert_eq!(lopdf::decode_text_string(held).expect("text"), title);
        assert!(!metadata(&file).contains(title));
        nothing_acts(&file, title);
    }
}

#[test]
fn a_draft_without_a_title_is_called_a_draft() {
    let file = read(&printed(&Document {
        title: " ".to_owned(),
        ..paragraph("kort")
    }));
    let held = information(&file).get(b"Title").expect("a title");
    assert_eq!(lopdf::decode_text_string(held).expect("text"), "CONCEPT");
}
