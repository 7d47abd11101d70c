//! What one rulebook says otherwise than another.

use super::{all, asked, key, name, named, part};
use crate::components::{Cell, Column, DataTable, TableData};
use crate::paths;
use crate::serve::{query, serve};
use domain::rulebook::{Changes, FieldChange, Rulebook};
use domain::text::{Lang, Text, rulebook as words};
use leptos::prelude::*;
use service::{Context, ServiceError};

/// The differences between the book of the address and the one that the query names.
#[component]
pub fn DifferencePage() -> impl IntoView {
    let (asked, with) = (asked(), query("met"));
    serve(move |context| async move {
        let asked = asked?;
        context.visitor.reader()?;
        let (book, other) = (named(&context, &asked)?, named(&context, &with)?);
        let (from, to) = in_order(book, other);
        let lang = context.lang;
        let body = view! { <p class="lead">{words::DIFFERENCE_OF.fill(lang, &[&name(from), &name(to)])}</p> {tables(from, to, lang)} };
        Ok(part(&context, book, words::DIFFERENCE, true, body.into_any()))
    })
}

/// Two versions of one book are told from the older to the newer, whichever page leads here.
fn in_order<'a>(book: &'a Rulebook, other: &'a Rulebook) -> (&'a Rulebook, &'a Rulebook) {
    if book.id() == other.id() && other.version() < book.version() {
        (other, book)
    } else {
        (book, other)
    }
}

/// Links to the comparison with every other book on the shelf.
pub(super) fn links(context: &Context, book: &Rulebook) -> Result<Vec<AnyView>, ServiceError> {
    let at = paths::rulebook(&key(context, book));
    let others = all(context.services.shelf())?
        .into_iter()
        .filter(|other| other.sha256() != book.sha256());
    let link = |other: &Rulebook| {
        let href = format!("{at}/verschil?met={}", key(context, other));
        view! { <li><a href=href>{words::COMPARE.fill(context.lang, &[&name(other)])}</a></li> }.into_any()
    };
    Ok(others.map(link).collect())
}

fn tables(from: &Rulebook, to: &Rulebook, lang: Lang) -> AnyView {
    let found = from.difference(to);
    let parts: Vec<AnyView> = [
        (words::HEAD, fields(&found.header)),
        (words::QUESTIONS, changes(&found.questions, lang)),
        (words::OPTIONS, changes(&found.options, lang)),
        (words::TERMS, changes(&found.terms, lang)),
        (words::RULES, changes(&found.rules, lang)),
        (words::CLOCKS, changes(&found.clocks, lang)),
        (words::SCORE, fields(&found.score)),
        (words::SOURCES, changes(&found.citations, lang)),
    ]
    .into_iter()
    .filter(|(_, rows)| !rows.is_empty())
    .map(|(heading, rows)| table(heading, rows, lang))
    .collect();
    if parts.is_empty() {
        view! { <p>{words::NO_DIFFERENCE.get(lang)}</p> }.into_any()
    } else {
        parts.into_any()
    }
}

type Row = [String; 3];

fn table(heading: Text, rows: Vec<Row>, lang: Lang) -> AnyView {
    let columns = [words::COLUMN_WHAT, words::COLUMN_BEFORE, words::COLUMN_AFTER];
    let columns = columns.map(|column| Column::text(column.get(lang))).to_vec();
    let rows = rows.into_iter().map(|row| row.map(Cell::from).into());
    let data = TableData::new(heading.get(lang), columns).with_rows(rows);
    view! { <h2>{heading.get(lang)}</h2> <DataTable data quiet_caption=true /> }.into_any()
}

fn fields(changes: &[FieldChange]) -> Vec<Row> {
    changes.iter().map(|change| field("", change)).collect()
}

fn field(of: &str, change: &FieldChange) -> Row {
    let text = |value: &Option<String>| value.clone().unwrap_or_else(|| "–".to_owned());
    let what = if of.is_empty() {
        change.field.to_owned()
    } else {
        format!("{of}: {}", change.field)
    };
    [what, text(&change.before), text(&change.after)]
}

fn changes(changes: &Changes, lang: Lang) -> Vec<Row> {
    let none = || "–".to_owned();
    let removed = changes
        .removed
        .iter()
        .map(|id| [id.clone(), words::THERE.get(lang).to_owned(), none()]);
    let added = changes
        .added
        .iter()
        .map(|id| [id.clone(), none(), words::THERE.get(lang).to_owned()]);
    let otherwise = changes
        .changed
        .iter()
        .flat_map(|part| part.fields.iter().map(|change| field(&part.id, change)));
    removed.chain(added).chain(otherwise).collect()
}
