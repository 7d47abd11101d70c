//! One rulebook: what it is, its rules and its terms, and the way to the rest of it.

use super::{asked, clocks, difference, is_former, key, name, named, rules, status};
use crate::components::{Back, Note, Page, SummaryList, SummaryRow, Tone};
use crate::paths;
use crate::serve::serve;
use domain::rulebook::Rulebook;
use domain::text::{Lang, Text, format, rulebook as words};
use leptos::prelude::*;
use service::Context;

/// One rulebook.
#[component]
pub fn BookPage() -> impl IntoView {
    let asked = asked();
    serve(move |context| async move {
        let asked = asked?;
        let by = context.visitor.reader()?;
        let book = named(&context, &asked)?;
        let counts = context.services.rule_counts(&by, book).await?;
        let lang = context.lang;
        let at = paths::rulebook(&key(&context, book));
        let body = (
            head(book, lang),
            contents(book, difference::links(&context, book)?, &at, lang),
            rules::section(book, &counts, &at, lang),
            clocks::section(book, &at, lang),
        );
        let back = Back::named(paths::RULEBOOKS, words::BOOKS.get(lang));
        let (title, step) = (book.title().get(lang).to_owned(), name(book));
        let (status, standing) = (status(&context, book), standing(&context, book));
        Ok(view! { <Page title back step status>{standing} {body}</Page> })
    })
}

/// What must be said of a book that does not decide.
fn standing(context: &Context, book: &Rulebook) -> Option<impl IntoView + use<>> {
    let sentence = match (book.is_proposal(), is_former(context, book)) {
        (true, _) => words::PROPOSAL,
        (false, true) => words::FORMER,
        (false, false) => return None,
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

fn contents(book: &Rulebook, others: Vec<AnyView>, at: &str, lang: Lang) -> impl IntoView + use<> {
    let line = |href: String, what: Text, number: usize| {
        view! { <li><a href=href>{words::counted(what, number, lang)}</a></li> }
    };
    view! {
        <nav class="contents" aria-label=words::CONTENTS.get(lang)>
            <h2>{words::CONTENTS.get(lang)}</h2>
            <ul>
                {line("#regels".to_owned(), words::RULES, book.rules().len())}
                {line("#termijnen".to_owned(), words::CLOCKS, book.clocks().len())}
                {line(format!("{at}/vragen"), words::QUESTIONS, book.questions().len())}
                {line(format!("{at}/begrippen"), words::TERMS, book.terms().count())}
                {line(format!("{at}/bronnen"), words::SOURCES, book.citations().len())}
                {others}
            </ul>
        </nav>
    }
}
