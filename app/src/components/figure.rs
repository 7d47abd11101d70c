//! A finding, its picture, and its numbers.

use super::{DataTable, MaybeText, TableData, lang};
use domain::text::common;
use leptos::prelude::*;

/// A figure whose caption states the finding; the same numbers stand in a table one click away.
#[component]
pub fn Figure(
    #[prop(into)] finding: String,
    table: TableData,
    /// What is counted, and what to keep in mind.
    #[prop(optional, into)]
    note: MaybeText,
    /// Address of the numbers as CSV.
    #[prop(optional, into)]
    csv: MaybeText,
    /// Takes the whole width of the grid, for many periods.
    #[prop(optional)]
    broad: bool,
    /// The picture; left out, the table stands open.
    #[prop(optional)]
    children: Option<Children>,
) -> impl IntoView {
    let lang = lang();
    let table = view! { <DataTable data=table /> };
    let body = match children {
        Some(picture) => view! {
            {picture()}
            <details>
                <summary>{common::AS_TABLE.get(lang)}</summary>
                {table}
            </details>
        }
        .into_any(),
        None => table.into_any(),
    };
    view! {
        <figure class="panel figure" class:broad=broad>
            <figcaption>{finding}</figcaption>
            {body}
            {note.text().map(|note| view! { <p class="hint">{note}</p> })}
            {csv.text().map(|href| view! { <p class="hint"><a href=href>{common::DOWNLOAD_CSV.get(lang)}</a></p> })}
        </figure>
    }
}
