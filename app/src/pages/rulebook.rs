//! Reading the law: which rulebooks there are, and each of them whole.

mod clocks;
mod condition;
mod contents;
mod difference;
mod notions;
mod questions;
mod rules;
mod sources;

pub use contents::BookPage;
pub use difference::DifferencePage;
pub use notions::NotionsPage;
pub use questions::QuestionsPage;
pub use sources::SourcesPage;

use crate::components::{Back, Cell, Column, DataTable, Page, Status, TableData, Tag, Tone};
use crate::paths;
use crate::serve::{param, serve};
use domain::rulebook::{Citation, NoRulebook, Rulebook, Shelf};
use domain::text::{Lang, Text, rulebook as words};
use leptos::prelude::*;
use service::ports::Unavailable;
use service::{Context, ServiceError};

/// All rulebooks, the newest version of each and those that it took the place of.
#[component]
pub fn RulebooksPage() -> impl IntoView {
    serve(|context| async move {
        context.visitor.reader()?;
        let lang = context.lang;
        let columns = [words::COLUMN_BOOK, words::COLUMN_VERSION, words::COLUMN_STATUS];
        let columns = columns.map(|column| Column::text(column.get(lang))).to_vec();
        let rows = all(context.services.shelf())?.into_iter().map(|book| {
            let href = paths::rulebook(&key(&context, book));
            let link = view! { <a href=href>{book.title().get(lang).to_owned()}</a> };
            vec![
                Cell::view(link),
                Cell::short(book.version().to_owned()),
                Cell::view(view! { <Tag status=status(&context, book) /> }),
            ]
        });
        let table = TableData::new(words::BOOKS.get(lang), columns).with_rows(rows);
        Ok(view! {
            <Page title=words::TITLE.get(lang)>
                <p class="lead">{words::INTRO.get(lang)}</p>
                <DataTable data=table quiet_caption=true />
            </Page>
        })
    })
}

/// Every version of every rulebook, the newest of a book first.
fn all<'a>(shelf: &'a Shelf) -> Result<Vec<&'a Rulebook>, ServiceError> {
    let versions = |newest: &'a Rulebook| std::iter::once(Ok(newest)).chain(former(shelf, newest.id()));
    shelf.books().flat_map(versions).collect()
}

/// The versions of a rulebook that a newer one took the place of.
fn former<'a>(shelf: &'a Shelf, id: &'a str) -> impl Iterator<Item = Result<&'a Rulebook, ServiceError>> {
    let broken = |error: NoRulebook| ServiceError::Unavailable(Unavailable(error.to_string()));
    shelf.former(id).map(move |book| book.map_err(broken))
}

/// The rulebook that the address names: `nl-avg` for the newest version, `nl-avg@2026-11-21` for exactly that one.
fn named<'a>(context: &'a Context, key: &'a str) -> Result<&'a Rulebook, ServiceError> {
    let shelf = context.services.shelf();
    let (id, version) = key
        .split_once('@')
        .map_or((key, None), |(id, version)| (id, Some(version)));
    let newest = shelf.get(id).ok_or(ServiceError::NotFound)?;
    match version {
        Some(version) if version != newest.version() => former(shelf, id)
            .find(|book| book.as_ref().map_or(true, |book| book.version() == version))
            .unwrap_or(Err(ServiceError::NotFound)),
        _ => Ok(newest),
    }
}

/// The key of the book in the address of this page. Call it before the first `await`.
fn asked() -> Result<String, ServiceError> {
    param::<String>("book")
}

/// How an address names a book: by its id, and for a former version also by that.
fn key(context: &Context, book: &Rulebook) -> String {
    if is_former(context, book) {
        format!("{}@{}", book.id(), book.version())
    } else {
        book.id().to_owned()
    }
}

fn is_former(context: &Context, book: &Rulebook) -> bool {
    let newest = context.services.shelf().get(book.id());
    newest.map(Rulebook::sha256) != Some(book.sha256())
}

/// Whether a book decides here, elsewhere, no longer, or never.
fn status(context: &Context, book: &Rulebook) -> Status {
    let ours = context.services.rulebook(context.country());
    let (tone, words) = if book.is_proposal() {
        (Tone::Warn, words::STATUS_PROPOSAL)
    } else if is_former(context, book) {
        (Tone::Plain, words::STATUS_FORMER)
    } else if book.id() == ours.id() {
        (Tone::Ok, words::STATUS_OURS)
    } else {
        (Tone::Info, words::STATUS_VALID)
    };
    Status::new(tone, words.get(context.lang))
}

/// A page of a book beside its first: back to the book, with its id, version and status above the heading.
fn part(context: &Context, book: &Rulebook, title: Text, wide: bool, body: AnyView) -> impl IntoView + use<> {
    let lang = context.lang;
    let back = Back::named(paths::rulebook(&key(context, book)), book.title().get(lang));
    let (step, status) = (name(book), status(context, book));
    view! { <Page title=title.get(lang) back step status wide>{body}</Page> }
}

/// A book by its id and version.
fn name(book: &Rulebook) -> String {
    format!("{} {}", book.id(), book.version())
}

/// The sources of a rule or question, each with a link to where it stands among the sources; `at` is the address of the
/// book.
fn cited(book: &Rulebook, cites: &[String], at: &str, lang: Lang) -> AnyView {
    let links: Vec<_> = cites
        .iter()
        .filter_map(|id| book.citation(id))
        .map(|Citation { id, label, .. }| {
            view! { <li><a href=format!("{at}/bronnen#{id}")>{label.get(lang).to_owned()}</a></li> }
        })
        .collect();
    view! { <ul class="inline">{links}</ul> }.into_any()
}

/// A line of a rule or question: what it tells, and the telling.
fn row(key: Text, value: AnyView, lang: Lang) -> impl IntoView {
    view! { <div><dt>{key.get(lang)}</dt><dd>{value}</dd></div> }
}
