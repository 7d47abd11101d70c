//! What a draft says about itself, below every page and in the properties of the file.

use domain::{
    draft::{Document, Stamp},
    text::{format::moment, print as words},
};

/// What the draft is for, the state of the register, and when it was made.
pub(crate) fn notes(document: &Document, stamp: &Stamp) -> Vec<String> {
    let lang = document.lang;
    let checkpoint = &stamp.checkpoint;
    let mut notes = document.footer.clone();
    notes.push(words::CHECKPOINT.fill(lang, &[&checkpoint.size.to_string(), &checkpoint.hash]));
    notes.push(words::MADE.fill(lang, &[&moment(stamp.made_at, lang)]));
    notes
}

/// The title of the file; a draft without one is called a draft.
pub(crate) fn title(document: &Document) -> &str {
    match document.title.trim() {
        "" => words::DRAFT.get(document.lang),
        title => title,
    }
}
