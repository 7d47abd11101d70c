//! Setting kennisname: the moment from which the term runs.

use super::again::Again;
use super::head::{Head, hidden};
use super::moment::moment;
use super::save_row::SaveRow;
use crate::components::{Choice, Column, DataTable, Details, Form, Note, Page, Problems, Radios, TableData, TextArea};
use crate::serve::{param, serve};
use domain::act::Act;
use domain::case_form::awareness::{Bounds, LIMIT, awareness};
use domain::case_form::when::AT;
use domain::entry::PartName;
use domain::form::RawForm;
use domain::ids::IncidentId;
use domain::text::{Lang, Text, format, timeline, triage as words};
use leptos::prelude::*;
use service::view::History;

/// Setting kennisname.
#[component]
pub fn AwarenessPage() -> impl IntoView {
    let id = param::<IncidentId>("id");
    let again = Again::read();
    serve(|context| async move {
        let id = id?;
        context.visitor.officer()?;
        let history = context.services.history(&context.visitor.reader()?, id).await?;
        let raw = again.raw(&context, "awareness", id).await?.unwrap_or_default();
        let lang = context.lang;
        let head = Head::of(&context, &history.view);
        let bounds = Bounds::of(&history.view.case, history.view.began(), context.now);
        let problems = again.problems("moment", lang, || awareness(&raw, bounds).err().unwrap_or_default());
        let button = if history.view.case.awareness.is_some() {
            words::MOVE_AWARENESS
        } else {
            words::SET_AWARENESS
        };
        let choices = choices(&raw, bounds, &problems, lang);
        let (set_before, hidden) = (set_before(&history, lang), hidden(&history.view));
        Ok(view! {
            <Page
                title=words::AWARENESS.get(lang)
                back=head.back
                step=head.step
                status=head.status
                problems=problems.clone()
            >
                <p class="lead">{words::AWARENESS_HINT.get(lang)}</p>
                {set_before}
                {explanation(lang)}
                <Form action="/api/triage/awareness" hidden>
                    {choices}
                    <TextArea
                        name="reason"
                        label=words::AWARENESS_REASON.get(lang)
                        hint=words::AWARENESS_REASON_HINT.get(lang)
                        value=raw.typed("reason")
                        rows=4
                        limit=LIMIT
                        error=problems.of("reason")
                    />
                    <SaveRow save=button id />
                </Form>
            </Page>
        })
    })
}

/// Which moments count, and which do not.
fn explanation(lang: Lang) -> impl IntoView {
    let list = move |items: &'static [Text]| {
        let items = items
            .iter()
            .map(|item| view! { <li>{item.get(lang)}</li> })
            .collect_view();
        view! { <ul>{items}</ul> }
    };
    let about = words::AWARENESS_ABOUT
        .into_iter()
        .map(|text| view! { <p>{text.get(lang)}</p> })
        .collect_view();
    view! {
        <Details summary=words::AWARENESS_MORE.get(lang)>
            <p><strong>{words::AWARENESS_COUNTS.get(lang)}</strong></p>
            {list(&words::AWARENESS_YES)}
            <p><strong>{words::AWARENESS_DOES_NOT_COUNT.get(lang)}</strong></p>
            {list(&words::AWARENESS_NO)}
            {about}
        </Details>
    }
}

/// Every moment that was set before, with its reason and who set it.
fn set_before(history: &History, lang: Lang) -> Option<impl IntoView + use<>> {
    let now = words::AWARENESS_NOW.fill(lang, &[&format::moment(history.view.case.awareness?, lang)]);
    let columns = [words::AWARENESS_AT, words::AWARENESS_WHY, words::AWARENESS_BY];
    let columns = columns.map(|column| Column::text(column.get(lang))).to_vec();
    let rows = history.entries.iter().rev().filter_map(|entry| {
        let Act::AwarenessSet { at } = entry.act else {
            return None;
        };
        let reason = history.view.text_of(entry.id, PartName::AwarenessReason);
        let name = history.names.get(&entry.actor).map(String::as_str);
        let who = timeline::who(name, entry.role, lang);
        Some(vec![
            format::short_moment(at, lang).into(),
            reason.unwrap_or(timeline::ERASED.get(lang)).into(),
            format!("{who}, {}", format::short_moment(entry.at, lang)).into(),
        ])
    });
    let data = TableData::new(words::AWARENESS_BEFORE.get(lang), columns).with_rows(rows);
    Some(view! {
        <Note title=now><p>{words::AWARENESS_MOVES.get(lang)}</p></Note>
        <DataTable data />
    })
}

fn choices(raw: &RawForm, bounds: Bounds, problems: &Problems, lang: Lang) -> impl IntoView + use<> {
    let at = |moment| format::short_moment(moment, lang);
    let other = moment((AT, words::AT_DATE, words::AT_TIME), false, raw, problems, lang);
    let mut choices = vec![
        Choice::new(
            "first_signal",
            words::AT_FIRST_SIGNAL.fill(lang, &[&at(bounds.first_signal)]),
        ),
        Choice::new("report", words::AT_REPORT.fill(lang, &[&at(bounds.reported)])),
        Choice::new("other", words::AT_OTHER.get(lang)).reveal(other),
    ];
    if bounds.first_signal == bounds.reported {
        choices.remove(0);
    }
    view! {
        <Radios
            name="moment"
            legend=words::AWARENESS_CHOOSE.get(lang)
            choices
            value=raw.one("moment")
            error=problems.of("moment")
        />
    }
}
