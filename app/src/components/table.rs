//! Rows and columns.

use leptos::prelude::*;

/// The head of a column.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Column {
    label: String,
    numeric: bool,
}

impl Column {
    /// A column of words.
    pub fn text(label: impl Into<String>) -> Self {
        Self {
            label: label.into(),
            numeric: false,
        }
    }

    /// A column of numbers, aligned at the right.
    pub fn number(label: impl Into<String>) -> Self {
        Self {
            label: label.into(),
            numeric: true,
        }
    }
}

/// The content of one cell.
pub struct Cell(AnyView);

impl Cell {
    /// A cell that stays on one line, such as a reference or a date.
    pub fn short(view: impl IntoView + 'static) -> Self {
        Self(view! { <span class="short">{view}</span> }.into_any())
    }

    /// A cell that needs more than words, such as a link or a tag.
    pub fn view(view: impl IntoView + 'static) -> Self {
        Self(view.into_any())
    }
}

impl From<String> for Cell {
    fn from(text: String) -> Self {
        Self(text.into_any())
    }
}

impl From<&str> for Cell {
    fn from(text: &str) -> Self {
        Self(text.to_owned().into_any())
    }
}

/// A whole table: what it shows, its columns, its rows. The first cell of a row is its heading.
pub struct TableData {
    caption: String,
    columns: Vec<Column>,
    rows: Vec<Vec<Cell>>,
}

impl TableData {
    /// A table without rows.
    pub fn new(caption: impl Into<String>, columns: Vec<Column>) -> Self {
        Self {
            caption: caption.into(),
            columns,
            rows: Vec::new(),
        }
    }

    /// Adds a row.
    pub fn push(&mut self, row: Vec<Cell>) {
        self.rows.push(row);
    }

    /// Adds rows, for building the table in one expression.
    #[must_use]
    pub fn with_rows(mut self, rows: impl IntoIterator<Item = Vec<Cell>>) -> Self {
        self.rows.extend(rows);
        self
    }
}

/// Shows a table. On a narrow screen it scrolls inside its own region, which takes focus so that keys can scroll it.
#[component]
pub fn DataTable(
    data: TableData,
    /// The caption is read out but not shown, because the heading above says the same.
    #[prop(optional)]
    quiet_caption: bool,
) -> impl IntoView {
    let numeric: Vec<bool> = data.columns.iter().map(|column| column.numeric).collect();
    let head = data
        .columns
        .into_iter()
        .map(|column| view! { <th scope="col" class=number_class(column.numeric)>{column.label}</th> })
        .collect_view();
    let rows = data.rows.into_iter().map(|cells| row(cells, &numeric)).collect_view();
    let caption = data.caption;
    let name = caption.clone();
    view! {
        <section class="scroll" tabindex="0" aria-label=name>
            <table>
                <caption class=quiet_caption.then_some("hidden")><span>{caption}</span></caption>
                <thead><tr>{head}</tr></thead>
                <tbody>{rows}</tbody>
            </table>
        </section>
    }
}

fn row(cells: Vec<Cell>, numeric: &[bool]) -> impl IntoView + use<> {
    let cells = cells
        .into_iter()
        .enumerate()
        .map(|(index, Cell(view))| {
            let class = number_class(numeric.get(index).copied().unwrap_or_default());
            if index == 0 {
                view! { <th scope="row">{view}</th> }.into_any()
            } else {
                view! { <td class=class>{view}</td> }.into_any()
            }
        })
        .collect_view();
    view! { <tr>{cells}</tr> }
}

fn number_class(numeric: bool) -> Option<&'static str> {
    numeric.then_some("n")
}
