//! What can be checked of a line in the history: below an advice under which rules exactly it was given, with the file to
//! repeat it; below a decision the proof that it is in the register.

use crate::paths;
use domain::act::{Act, AdviceReceipt};
use domain::entry::Entry;
use domain::rulebook::RulebookRef;
use domain::text::{Lang, timeline as words};
use leptos::prelude::*;
use service::view::History;

/// What stands below an entry; nothing for most acts.
pub(super) fn below(history: &History, entry: &Entry, lang: Lang) -> Option<AnyView> {
    match &entry.act {
        Act::Advised { rulebook, receipt, .. } => Some(advised(history, entry, rulebook, receipt.as_deref(), lang)),
        Act::Decided { .. } | Act::Judged { .. } if history.provable => {
            let href = paths::proof_file(history.view.case.id, entry.seq);
            let link = view! { <p class="hint"><a href=href download="">{words::PROOF_FILE.get(lang)}</a></p> };
            Some(link.into_any())
        }
        _ => None,
    }
}

/// The fingerprint of the rulebook, the version of the engine, and the entry to download.
fn advised(
    history: &History,
    entry: &Entry,
    rulebook: &RulebookRef,
    receipt: Option<&AdviceReceipt>,
    lang: Lang,
) -> AnyView {
    let sha256 = rulebook.sha256.clone();
    let engine = receipt.map(|receipt| words::ENGINE.fill(lang, &[&receipt.engine.to_string()]));
    let href = paths::advice_file(history.view.case.id, entry.id);
    let proof = view! {
        <p class="hint">
            {words::FINGERPRINT.get(lang)} " " <code title=sha256.clone()>{shortened(&sha256)}</code>
            {engine.map(|engine| format!(" · {engine}"))} " · "
            <a href=href download="">{words::ADVICE_FILE.get(lang)}</a>
        </p>
    };
    proof.into_any()
}

/// The first and last characters of a fingerprint.
fn shortened(sha256: &str) -> String {
    match (sha256.get(..8), sha256.get(sha256.len().saturating_sub(8)..)) {
        (Some(start), Some(end)) => format!("{start}…{end}"),
        _ => sha256.to_owned(),
    }
}
