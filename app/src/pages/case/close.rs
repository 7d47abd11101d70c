//! Closing a case, or opening it again.

use super::again::Again;
use super::head::{Head, hidden, rulebook};
use super::obstacle::Obstacle;
use super::save_row::SaveRow;
use crate::components::{
    Choice, Form, Note, Page, Problems, Quote, Radios, Status, SummaryList, SummaryRow, Tag, TextArea, Tone,
};
use crate::serve::{param, serve};
use domain::case_form::close::{LIMIT, close, reopen};
use domain::entry::PartName;
use domain::form::RawForm;
use domain::ids::IncidentId;
use domain::incident::{Closed, Closing, TaskKind, TaskStatus};
use domain::text::{Lang, Text, case as case_words, follow_up as words, format};
use leptos::prelude::*;
use service::view::CaseView;
use service::{Context, ServiceError};

/// Closing a case, or opening it again.
#[component]
pub fn ClosePage() -> impl IntoView {
    let id = param::<IncidentId>("id");
    let again = Again::read();
    serve(|context| async move {
        let view = context.services.case(&context.visitor.reader()?, id?).await?;
        match view.case.closed.clone() {
            Some(closed) => closed_case(&context, &view, &closed, &again)
                .await
                .map(IntoAny::into_any),
            None => open_case(&context, &view, &again).await.map(IntoAny::into_any),
        }
    })
}

async fn open_case(context: &Context, view: &CaseView, again: &Again) -> Result<impl IntoView + use<>, ServiceError> {
    let lang = context.lang;
    let raw = again.raw(context, "close", view.case.id).await?.unwrap_or_default();
    let problems = again.problems("closing", lang, || close(&raw).err().unwrap_or_default());
    let head = Head::of(context, view);
    let form = match Obstacle::of(context, view) {
        Some(obstacle) => obstacle.note(context, view),
        None => close_form(view, raw, problems.clone(), lang).into_any(),
    };
    let open = still_open(context, view);
    Ok(view! {
        <Page title=words::CLOSE.get(lang) back=head.back step=head.step status=head.status problems>
            <p class="lead">{words::CLOSE_INTRO.get(lang)}</p>
            {open}
            {form}
        </Page>
    })
}

/// The tasks that are neither done nor made unnecessary by the decision.
fn still_open(context: &Context, view: &CaseView) -> impl IntoView + use<> {
    let lang = context.lang;
    let tasks = view.tasks(rulebook(context)).into_iter();
    let open = tasks.filter(|task| task.kind != TaskKind::Closing);
    let rows: Vec<SummaryRow> = open
        .filter(|task| !matches!(task.status, TaskStatus::Done | TaskStatus::NotNeeded))
        .map(|task| {
            let tone = if task.status == TaskStatus::Again {
                Tone::Urgent
            } else {
                Tone::Warn
            };
            let status = Status::new(tone, case_words::task_status(task.status, lang));
            let name = case_words::task(task.kind).get(context.authority(), lang);
            SummaryRow::with_view(name, view! { <Tag status /> })
        })
        .collect();
    if rows.is_empty() {
        return view! { <p>{words::NOTHING_OPEN.get(lang)}</p> }.into_any();
    }
    view! {
        <h2>{words::STILL_OPEN.get(lang)}</h2>
        <SummaryList rows />
        <p class="hint">{words::STILL_OPEN_HELP.get(lang)}</p>
    }
    .into_any()
}

fn close_form(view: &CaseView, raw: RawForm, problems: Problems, lang: Lang) -> impl IntoView + use<> {
    let id = view.case.id;
    let choices = Closing::ALL
        .iter()
        .map(|closing| Choice::new(closing.code(), closing.name(lang)))
        .collect();
    view! {
        <Form action="/api/case/close" hidden=hidden(view)>
            <Radios
                name="closing"
                legend=words::CLOSE_AS.get(lang)
                choices
                value=raw.one("closing")
                error=problems.of("closing")
            />
            {reason(&raw, &problems, words::CLOSE_REASON, lang)}
            <SaveRow save=words::CLOSE_SAVE id />
        </Form>
    }
}

async fn closed_case(
    context: &Context,
    view: &CaseView,
    closed: &Closed,
    again: &Again,
) -> Result<impl IntoView + use<>, ServiceError> {
    let lang = context.lang;
    let raw = again.raw(context, "reopen", view.case.id).await?.unwrap_or_default();
    let problems = again.problems("reason", lang, || reopen(&raw).err().unwrap_or_default());
    let head = Head::of(context, view);
    let how = words::CLOSED_AS.fill(lang, &[closed.closing.name(lang), &format::moment(closed.at, lang)]);
    let why = view
        .latest(PartName::ClosingReason)
        .map(|reason| view! { <Quote text=reason /> });
    let form = match Obstacle::of(context, view) {
        Some(Obstacle::ReadOnly) => Obstacle::ReadOnly.note(context, view),
        _ => reopen_form(view, raw, problems.clone(), lang).into_any(),
    };
    Ok(view! {
        <Page title=words::CLOSED.get(lang) back=head.back step=head.step status=head.status problems>
            <Note title=how>{why}</Note>
            {form}
        </Page>
    })
}

fn reopen_form(view: &CaseView, raw: RawForm, problems: Problems, lang: Lang) -> impl IntoView + use<> {
    let id = view.case.id;
    view! {
        <h2>{words::REOPEN.get(lang)}</h2>
        <p>{words::REOPEN_INTRO.get(lang)}</p>
        <Form action="/api/case/reopen" hidden=hidden(view)>
            {reason(&raw, &problems, words::REOPEN_REASON, lang)}
            <SaveRow save=words::REOPEN_SAVE id />
        </Form>
    }
}

fn reason(raw: &RawForm, problems: &Problems, label: Text, lang: Lang) -> impl IntoView + use<> {
    view! {
        <TextArea
            name="reason"
            label=label.get(lang)
            hint=words::CLOSE_REASON_HINT.get(lang)
            value=raw.typed("reason")
            error=problems.of("reason")
            rows=5
            limit=LIMIT
        />
    }
}
