//! Accessibility by the rules: the PDF/UA-1 report (ISO 14289-1) of an independent checker is empty.

use page_validation::{ValidationOptions, ValidationProfile, validate_pdf_bytes};

use crate::drafts::{every, printed};

/// What the checker finds wrong. It covers the rules that a program can decide.
pub fn faults(bytes: &[u8]) -> Vec<String> {
    let options = ValidationOptions::default().profile(ValidationProfile::PdfUa1);
    let report = validate_pdf_bytes(bytes, &options).expect("the checker reads the file");
    assert!(
        report.rules.total > 100,
        "only {} rules were checked",
        report.rules.total
    );
    assert_eq!(report.is_compliant, report.failures.is_empty());
    report.failures.iter().map(ToString::to_string).collect()
}

#[test]
fn every_draft_keeps_to_pdf_ua() {
    for (name, document) in every() {
        assert!(
            faults(&printed(&document)).is_empty(),
            "{name}: {:?}",
            faults(&printed(&document))
        );
    }
}

#[test]
fn the_checker_sees_what_is_missing() {
    let (_, document) = every().remove(0);
    let mut file = crate::drafts::read(&printed(&document));
    let catalog = file.catalog_mut().expect("a catalog");
    catalog.remove(b"StructTreeRoot");
    catalog.remove(b"Metadata");
    let mut bytes = Vec::new();
    file.save_to(&mut bytes).expect("it saves");
    assert!(faults(&bytes).len() > 2);
}
