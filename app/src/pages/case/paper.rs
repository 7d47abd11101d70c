//! A notification draft on screen: the twin of its print, block by block.

use crate::components::{Cell, Column, DataTable, Note, Panel, Status, SummaryList, SummaryRow, TableData, Tag, Tone};
use domain::draft::{Answer, Block, Document, Level, Origin, QuestionRow, Tone as DraftTone};
use domain::text::{Lang, ap_sheet, papers as words};
use leptos::prelude::*;

/// A draft in its own box. Its headings follow those of the page, and its language is its own.
#[component]
pub(super) fn PaperView(document: Document) -> impl IntoView {
    let lang = crate::components::lang();
    let tag = document.lang.tag();
    let blocks = document
        .blocks
        .into_iter()
        .map(|block| draw(block, lang))
        .collect_view();
    let footer = document
        .footer
        .into_iter()
        .map(|line| view! { <p class="hint">{line}</p> })
        .collect_view();
    view! {
        <div lang=tag>
            <Panel>{blocks} {footer}</Panel>
        </div>
    }
}

fn draw(block: Block, lang: Lang) -> AnyView {
    match block {
        Block::Heading {
            level: Level::Title,
            text,
        } => view! { <h2>{text}</h2> }.into_any(),
        Block::Heading {
            level: Level::Chapter,
            text,
        } => view! { <h3>{text}</h3> }.into_any(),
        Block::Heading {
            level: Level::Part,
            text,
        } => view! { <h4>{text}</h4> }.into_any(),
        Block::Paragraph(text) => view! { <p>{lines(&text.lines().collect::<Vec<_>>())}</p> }.into_any(),
        Block::Lines(texts) => view! { <p>{lines(&texts)}</p> }.into_any(),
        Block::List { numbered, items } => list(numbered, items),
        Block::Facts(facts) => {
            let rows = facts
                .into_iter()
                .map(|(name, value)| SummaryRow::new(name, value))
                .collect();
            view! { <SummaryList rows /> }.into_any()
        }
        Block::Questions(rows) => {
            let rows = rows.into_iter().map(|row| question(row, lang)).collect();
            view! { <SummaryList rows /> }.into_any()
        }
        Block::Table { columns, rows } => {
            let columns = columns.into_iter().map(|column| Column::text(column.head)).collect();
            let rows = rows.into_iter().map(|row| row.into_iter().map(Cell::from).collect());
            let data = TableData::new("", columns).with_rows(rows);
            view! { <DataTable data quiet_caption=true /> }.into_any()
        }
        Block::Note { tone, title, text } => {
            let tone = match tone {
                DraftTone::Info => Tone::Info,
                DraftTone::Attention => Tone::Warn,
            };
            view! { <Note tone title><p>{text}</p></Note> }.into_any()
        }
        Block::Gap(text) => view! { <Note tone=Tone::Warn title=text /> }.into_any(),
    }
}

fn list(numbered: bool, items: Vec<String>) -> AnyView {
    let items = items.into_iter().map(|item| view! { <li>{item}</li> }).collect_view();
    if numbered {
        view! { <ol>{items}</ol> }.into_any()
    } else {
        view! { <ul>{items}</ul> }.into_any()
    }
}

/// A question with its number and its answer, and what a person must still do about it.
fn question(row: QuestionRow, lang: Lang) -> SummaryRow {
    let key = if row.number.is_empty() {
        row.question
    } else {
        format!("{} {}", row.number, row.question)
    };
    let mark = |text: domain::text::Text| view! { <Tag status=Status::new(Tone::Warn, text.get(lang)) /> " " };
    match row.answer {
        Answer::Given {
            lines: answer,
            origin,
            remark,
        } => {
            let mark = (origin == Origin::Derived || remark.is_some()).then(|| mark(words::CHECK_MARK));
            let remark = remark.map(|remark| view! { <p class="hint">{mark}{remark}</p> });
            let answer = lines(&answer);
            SummaryRow::with_view(key, view! { <p>{answer}</p> {remark} })
        }
        // The mark says "not known yet" already.
        Answer::Open(text) => {
            let more = (text != ap_sheet::UNKNOWN.get(lang)).then_some(text);
            SummaryRow::with_view(key, view! { <p>{mark(words::OPEN_MARK)}{more}</p> })
        }
        Answer::Skipped(text) => SummaryRow::with_view(key, view! { <p class="hint">{text}</p> }),
    }
}

/// Lines of a paragraph, each on its own.
fn lines<S: AsRef<str>>(lines: &[S]) -> AnyView {
    let lines = lines.iter().enumerate().map(|(index, line)| {
        let line_break = (index > 0).then(|| view! { <br /> });
        view! { {line_break}{line.as_ref().to_owned()} }
    });
    lines.collect_view().into_any()
}
