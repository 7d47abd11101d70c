//! Below an advice in the history: under which rules exactly it was given, and the file with which anyone can check it.

use crate::paths;
use domain::act::Act;
use domain::entry::Entry;
use domain::text::{Lang, timeline as words};
use leptos::prelude::*;
use service::view::History;

/// The fingerprint of the rulebook, the version of the engine, and the entry to download; nothing for other acts.
pub(super) fn below(history: &History, entry: &Entry, lang: Lang) -> Option<AnyView> {
    let Act::Advised { rulebook, receipt, .. } = &entry.act else {
        return None;
    };
    let sha256 = rulebook.sha256.clone();
    let engine = receipt
        .as_ref()
        .map(|receipt| words::ENGINE.fill(lang, &[&receipt.engine.to_string()]));
    let href = paths::advice_file(history.view.case.id, entry.id);
    let proof = view! {
        <p class="hint">
            {words::FINGERPRINT.get(lang)} " " <code title=sha256.clone()>{shortened(&sha256)}</code>
            {engine.map(|engine| format!(" · {engine}"))} " · "
            <a href=href download="">{words::ADVICE_FILE.get(lang)}</a>
        </p>
    };
    Some(proof.into_any())
}

/// The first and last characters of a fingerprint.
fn shortened(sha256: &str) -> String {
    match (sha256.get(..8), sha256.get(sha256.len().saturating_sub(8)..)) {
        (Some(start), Some(end)) => format!("{start}…{end}"),
        _ => sha256.to_owned(),
    }
}
