//! Reading the law: which rulebooks there are, and each of them whole.

mod clocks;
mod condition;
mod contents;
mod questions;
mod rules;

pub use contents::BookPage;
pub use questions::QuestionsPage;

use crate::components::{Cell, Column, DataTable, Page, Status, TableData, Tag, Tone};
use crate::pages::case::head::country;
use crate::paths;
use crate::serve::{param, serve};
use domain::rulebook::{Citation, Rulebook, Shelf};
use domain::text::{Lang, rulebook as words};
use leptos::prelude::*;
use service::{Context, ServiceError};

/// All rulebooks.
#[component]
pub fn RulebooksPage() -> impl IntoView {
    serve(|context| async move {
        context.visitor.reader()?;
        let lang = context.lang;
        let columns = [words::COLUMN_BOOK, words::COLUMN_VERSION, words::COLUMN_STATUS];
        let columns = columns.map(|column| Column::text(column.get(lang))).to_vec();
        let shelf = context.services.shelf();
        let rows = shelf.books().map(|book| {
            let link = view! { <a href=paths::rulebook(&key(shelf, book))>{book.title().get(lang).to_owned()}</a> };
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

/// The rulebook that the address names, as `nl-avg` or, for a former version, `nl-avg@2026-11-21`. Call `param` before the
/// first `await`.
fn named<'a>(context: &'a Context, key_of_book: &str) -> Result<&'a Rulebook, ServiceError> {
    let shelf = context.services.shelf();
    shelf
        .books()
        .find(|book| key(shelf, book) == key_of_book)
        .ok_or(ServiceError::NotFound)
}

/// The key of the book in the address of this page.
fn asked() -> Result<String, ServiceError> {
    param::<String>("book")
}

/// How an address names a book: by its id, and for a former version also by that.
fn key(shelf: &Shelf, book: &Rulebook) -> String {
    let newest = shelf.get(book.id()).map(Rulebook::version);
    if newest == Some(book.version()) {
        book.id().to_owned()
    } else {
        format!("{}@{}", book.id(), book.version())
    }
}

/// Whether a book decides here, elsewhere, no longer, or never.
fn status(context: &Context, book: &Rulebook) -> Status {
    let lang = context.lang;
    let shelf = context.services.shelf();
    let ours = context.services.rulebook(country(context));
    let (tone, words) = if book.is_proposal() {
        (Tone::Warn, words::STATUS_PROPOSAL)
    } else if shelf.get(book.id()).map(Rulebook::version) != Some(book.version()) {
        (Tone::Plain, words::STATUS_FORMER)
    } else if book.id() == ours.id() {
        (Tone::Ok, words::STATUS_OURS)
    } else {
        (Tone::Info, words::STATUS_VALID)
    };
    Status::new(tone, words.get(lang))
}

/// The sources of a rule or question, each with a link to where it stands among the sources.
fn sources(book: &Rulebook, cites: &[String], at: &str, lang: Lang) -> impl IntoView + use<> {
    let links: Vec<_> = cites
        .iter()
        .filter_map(|id| book.citation(id))
        .map(|Citation { id, label, .. }| {
            view! { <li><a href=format!("{at}#{id}")>{label.get(lang).to_owned()}</a></li> }
        })
        .collect();
    view! { <ul class="inline">{links}</ul> }
}
