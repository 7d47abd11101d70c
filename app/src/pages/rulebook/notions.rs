//! The notions of a book: conditions with a name, which rules and questions share.

use super::{asked, named, part};
use crate::serve::serve;
use domain::text::rulebook as words;
use leptos::prelude::*;

/// The notions of one rulebook.
#[component]
pub fn NotionsPage() -> impl IntoView {
    let asked = asked();
    serve(move |context| async move {
        let asked = asked?;
        context.visitor.reader()?;
        let book = named(&context, &asked)?;
        let notions = book
            .terms()
            .map(|name| view! { <li id=name.to_owned()><code>{name.to_owned()}</code></li> })
            .collect_view();
        let body = view! { <p>{words::TERMS_HELP.get(context.lang)}</p> <ul>{notions}</ul> };
        Ok(part(&context, book, words::TERMS, body.into_any()))
    })
}
