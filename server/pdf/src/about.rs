//! What a draft says about itself, below every page and in the properties of the file.

use domain::{
    draft::{Checkpoint, Document, Stamp},
    text::{format::moment, print as words},
};

/// What the draft is for, the state of the register, and when it was made: what stands below every page.
pub(crate) fn notes(document: &Document, stamp: &Stamp) -> Vec<String> {
    let lang = document.lang;
    let mut notes = document.footer.clone();
    if let Some(Checkpoint { origin, size, root, .. }) = &stamp.checkpoint {
        notes.push(words::CHECKPOINT.get(lang).to_owned());
        // A paragraph of its own, so that it can be copied without words around it.
        notes.push(format!("{origin} {size} {root}"));
    }
    notes.push(words::MADE.fill(lang, &[&moment(stamp.made_at, lang)]));
    notes
}

/// What stands in the properties of the file: the same, and the checkpoint with its signatures, for which a page has no room.
pub(crate) fn properties(document: &Document, stamp: &Stamp) -> Vec<String> {
    let signed = stamp.checkpoint.as_ref().map(|checkpoint| checkpoint.note.clone());
    notes(document, stamp).into_iter().chain(signed).collect()
}

/// The title of the file; a draft without one is called a draft.
pub(crate) fn title(document: &Document) -> &str {
    match document.title.trim() {
        "" => words::DRAFT.get(document.lang),
        title => title,
    }
}
