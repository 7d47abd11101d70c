//! How far the register is, what shows that nothing in it was changed, and what does not.

use crate::components::{Cell, Column, DataTable, Details, Note, Page, SummaryList, SummaryRow, TableData, Tone};
use crate::paths;
use crate::serve::serve;
use domain::draft::Checkpoint;
use domain::text::{Lang, Text, format, register_check as t};
use leptos::prelude::*;
use service::Context;
use service::ports::{Head, JournalCheck};

/// Explains the line in the footer.
#[component]
pub fn RegisterCheck() -> impl IntoView {
    serve(async |context: Context| {
        let services = &context.services;
        let (head, checkpoint) = (services.head().await?, services.checkpoint().await?);
        let check = services.journal_check().await?;
        let lang = context.lang;
        let now = format::moment(context.now, lang);
        let state = match checkpoint {
            Some(checkpoint) => signed(&checkpoint, check.as_ref(), now, lang).into_any(),
            None => unsigned(&head, now, lang).into_any(),
        };
        Ok(view! {
            <Page title=t::TITLE.get(lang)>
                <p class="lead">{t::INTRO.get(lang)}</p>
                <h2>{t::NOW.get(lang)}</h2>
                {state}
                {section(t::WHAT_TITLE, &t::WHAT, lang)}
                {section(t::CHECKPOINT_TITLE, &t::CHECKPOINT_TEXT, lang)}
                <h2>{t::ANCHORS_TITLE.get(lang)}</h2>
                <p>{t::ANCHORS_INTRO.get(lang)}</p>
                {anchors(lang)}
                {section(t::CHECK_TITLE, &t::CHECK_TEXT, lang)}
                <pre><code>{t::COMMAND}</code></pre>
                <h2>{t::LIMITS_TITLE.get(lang)}</h2>
                <ul>{t::LIMITS.map(|limit| view! { <li>{limit.get(lang)}</li> }).into_iter().collect_view()}</ul>
            </Page>
        })
    })
}

fn section(title: Text, texts: &[Text], lang: Lang) -> impl IntoView + use<> {
    let texts = texts
        .iter()
        .map(|text| view! { <p>{text.get(lang)}</p> })
        .collect_view();
    view! {
        <h2>{title.get(lang)}</h2>
        {texts}
    }
}

fn signed(checkpoint: &Checkpoint, check: Option<&JournalCheck>, now: String, lang: Lang) -> impl IntoView + use<> {
    let root = in_groups(&checkpoint.root);
    let rows = vec![
        SummaryRow::new(t::NUMBER.get(lang), format::number(checkpoint.size, lang)),
        SummaryRow::with_view(t::FINGERPRINT.get(lang), view! { <code>{root}</code> }),
        SummaryRow::new(t::MOMENT.get(lang), now),
        SummaryRow::new(t::CHECKED.get(lang), checked(check, lang)),
    ];
    let broken = check.is_some_and(|check| check.problem.is_some()).then(|| {
        view! { <Note tone=Tone::Urgent title=t::BROKEN.get(lang)><p>{t::BROKEN_TEXT.get(lang)}</p></Note> }
    });
    let (note, key) = (checkpoint.note.clone(), checkpoint.key.clone());
    view! {
        {broken}
        <SummaryList rows />
        <p><a href=paths::CHECKPOINT download="">{t::DOWNLOAD.get(lang)}</a></p>
        <Details summary=t::SIGNED.get(lang)>
            <pre><code>{note}</code></pre>
            <p>{t::KEY.get(lang)}</p>
            <pre><code>{key}</code></pre>
        </Details>
    }
}

fn checked(check: Option<&JournalCheck>, lang: Lang) -> String {
    let Some(check) = check else {
        return t::NOT_CHECKED.get(lang).to_owned();
    };
    let words = if check.problem.is_none() {
        t::WHOLE
    } else {
        t::NOT_WHOLE
    };
    words.fill(
        lang,
        &[&format::moment(check.at, lang), &format::number(check.entries, lang)],
    )
}

fn unsigned(head: &Head, now: String, lang: Lang) -> impl IntoView + use<> {
    if head.seq == 0 {
        return view! { <p>{t::EMPTY.get(lang)}</p> }.into_any();
    }
    let rows = vec![
        SummaryRow::new(t::NUMBER.get(lang), format::number(head.seq, lang)),
        SummaryRow::new(t::MOMENT.get(lang), now),
    ];
    view! {
        <SummaryList rows />
        <p>{t::UNSIGNED.get(lang)}</p>
    }
    .into_any()
}

fn anchors(lang: Lang) -> impl IntoView {
    let columns = t::ANCHOR_HEADS.map(|head| Column::text(head.get(lang)));
    let rows = t::ANCHORS.map(|row| row.map(|cell| Cell::from(cell.get(lang))).into());
    let data = TableData::new(t::ANCHORS_TITLE.get(lang), columns.into()).with_rows(rows);
    view! { <DataTable data quiet_caption=true /> }
}

/// Groups of four can be read aloud and compared, and break across lines on a narrow screen.
fn in_groups(root: &str) -> String {
    let characters: Vec<char> = root.chars().collect();
    characters
        .chunks(4)
        .map(String::from_iter)
        .collect::<Vec<_>>()
        .join(" ")
}
