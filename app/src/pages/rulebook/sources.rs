//! The sources of a book: the law and guidance that its rules rest on, and when each was read.

use super::{asked, named, part};
use crate::serve::serve;
use domain::rulebook::Citation;
use domain::text::{Lang, format, rulebook as words};
use leptos::prelude::*;

/// The sources of one rulebook.
#[component]
pub fn SourcesPage() -> impl IntoView {
    let asked = asked();
    serve(move |context| async move {
        let asked = asked?;
        context.visitor.reader()?;
        let book = named(&context, &asked)?;
        let sources = book
            .citations()
            .iter()
            .map(|one| source(one, context.lang))
            .collect_view();
        let body = view! { <p>{words::SOURCES_HELP.get(context.lang)}</p> <ul class="spaced">{sources}</ul> };
        Ok(part(&context, book, words::SOURCES, false, body.into_any()))
    })
}

fn source(citation: &Citation, lang: Lang) -> impl IntoView + use<> {
    let label = citation.label.get(lang).to_owned();
    let label = match citation.url.clone() {
        Some(url) => view! { <a href=url rel="noreferrer">{label}</a> }.into_any(),
        None => label.into_any(),
    };
    let read = words::READ_ON.fill(lang, &[&format::short_date(citation.read, lang)]);
    let note = citation.note.as_ref().map(|note| note.get(lang).to_owned());
    view! { <li id=citation.id.clone()>{label} ", " {read} "." {note.map(|note| view! { <br /> {note} })}</li> }
}
