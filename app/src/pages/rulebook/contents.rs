//! One rulebook: what it is, its rules, its terms and its sources.

use super::{asked, clocks, key, named, rules, status};
use crate::components::{Back, Note, Page, SummaryList, SummaryRow, Tone};
use crate::paths;
use crate::serve::serve;
use domain::rulebook::{Citation, Rulebook};
use domain::text::{Lang, Text, format, rulebook as words};
use leptos::prelude::*;
use service::Context;

/// One rulebook.
#[component]
pub fn BookPage() -> impl IntoView {
    let asked = asked();
    serve(move |context| async move {
        let by = context.visitor.reader()?;
        let book = named(&context, &asked?)?;
        let counts = context.services.rule_counts(&by, book).await?;
        let lang = context.lang;
        let questions = format!("{}/vragen", paths::rulebook(&key(context.services.shelf(), book)));
        let body = (
            head(book, lang),
            contents(&context, book, &questions),
            rules::section(book, &counts, &questions, lang),
            clocks::section(book, &questions, lang),
            sources(book, lang),
        );
        let back = Back::named(paths::RULEBOOKS, words::BOOKS.get(lang));
        let (title, step) = (
            book.title().get(lang).to_owned(),
            format!("{} {}", book.id(), book.version()),
        );
        let (status, standing) = (status(&context, book), standing(&context, book));
        Ok(view! { <Page title back step status>{standing} {body}</Page> })
    })
}

/// What must be said of a book that does not decide.
fn standing(context: &Context, book: &Rulebook) -> Option<impl IntoView + use<>> {
    let newest = context.services.shelf().get(book.id()).map(Rulebook::version);
    let sentence = match book.is_proposal() {
        true => words::PROPOSAL,
        false if newest != Some(book.version()) => words::FORMER,
        false => return None,
    };
    Some(view! { <Note tone=Tone::Warn title=sentence.get(context.lang) /> })
}

fn head(book: &Rulebook, lang: Lang) -> impl IntoView + use<> {
    let mut rows = vec![SummaryRow::new(
        words::VALID_FROM.get(lang),
        format::date(book.valid_from(), lang),
    )];
    let until = book.valid_until();
    rows.extend(until.map(|day| SummaryRow::new(words::VALID_UNTIL.get(lang), format::date(day, lang))));
    let hash = book.sha256().to_owned();
    rows.push(SummaryRow::with_view(
        words::SHA256.get(lang),
        view! { <code>{hash}</code> },
    ));
    view! { <SummaryList rows /> }
}

fn contents(context: &Context, book: &Rulebook, questions: &str) -> impl IntoView + use<> {
    let lang = context.lang;
    let line = |href: String, what: Text, number: usize| {
        view! { <li><a href=href>{words::counted(what, number, lang)}</a></li> }
    };
    let shelf = context.services.shelf();
    let here = paths::rulebook(&key(shelf, book));
    let others: Vec<_> = shelf
        .books()
        .filter(|other| other.sha256() != book.sha256())
        .map(|other| {
            let href = format!("{here}/verschil?met={}", key(shelf, other));
            let name = format!("{} {}", other.id(), other.version());
            view! { <li><a href=href>{words::COMPARE.fill(lang, &[&name])}</a></li> }
        })
        .collect();
    view! {
        <nav class="contents" aria-label=words::CONTENTS.get(lang)>
            <h2>{words::CONTENTS.get(lang)}</h2>
            <ul>
                {line("#regels".to_owned(), words::RULES, book.rules().len())}
                {line(questions.to_owned(), words::QUESTIONS, book.questions().len())}
                {line(format!("{questions}#begrippen"), words::TERMS, book.terms().count())}
                {line("#termijnen".to_owned(), words::CLOCKS, book.clocks().len())}
                {line("#bronnen".to_owned(), words::SOURCES, book.citations().len())}
                {others}
            </ul>
        </nav>
    }
}

fn sources(book: &Rulebook, lang: Lang) -> impl IntoView + use<> {
    let items = book
        .citations()
        .iter()
        .map(|citation| source(citation, lang))
        .collect_view();
    view! { <h2 id="bronnen">{words::SOURCES.get(lang)}</h2> <ul>{items}</ul> }
}

fn source(citation: &Citation, lang: Lang) -> impl IntoView + use<> {
    let label = citation.label.get(lang).to_owned();
    let label = match citation.url.clone() {
        Some(url) => view! { <a href=url rel="noreferrer">{label}</a> }.into_any(),
        None => label.into_any(),
    };
    let read = words::READ_ON.fill(lang, &[&format::short_date(citation.read, lang)]);
    let note = citation.note.as_ref().map(|note| format!(" {}", note.get(lang)));
    view! { <li id=citation.id.clone()>{label} ", " {read} "." {note}</li> }
}
