//! The notions of a book: conditions with a name, which rules and questions share.

use super::condition::condition;
use super::{asked, key, named, part, row};
use crate::paths;
use crate::serve::serve;
use domain::text::rulebook as words;
use leptos::prelude::*;
use std::collections::BTreeMap;

/// The notions of one rulebook.
#[component]
pub fn NotionsPage() -> impl IntoView {
    let asked = asked();
    serve(move |context| async move {
        let asked = asked?;
        context.visitor.reader()?;
        let book = named(&context, &asked)?;
        let lang = context.lang;
        let at = paths::rulebook(&key(&context, book));
        let written: BTreeMap<&str, &str> = book.named_conditions().collect();
        let notions = book
            .terms()
            .map(|name| {
                let holds = match written.get(name) {
                    Some(written) => row(words::HOLDS_WHEN, condition(book, written, &at, lang), lang).into_any(),
                    None => row(words::HOLDS_WHEN, words::BY_ENGINE.get(lang).into_any(), lang).into_any(),
                };
                view! {
                    <article class="rule" id=name.to_owned()>
                        <h2><code>{name.to_owned()}</code></h2>
                        <dl>{holds}</dl>
                    </article>
                }
            })
            .collect_view();
        let body = view! { <p>{words::TERMS_HELP.get(lang)}</p> {notions} };
        Ok(part(&context, book, words::TERMS, false, body.into_any()))
    })
}
