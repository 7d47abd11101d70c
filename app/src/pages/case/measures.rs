//! Measures: against this breach and against a repeat, each with its owner and date.

use super::again::Again;
use super::head::{Head, hidden};
use super::obstacle::{Obstacle, Saved, was_saved};
use super::save_row::SaveRow;
use crate::components::{
    Button, Choice, DateInput, DateValue, Form, Look, Page, Problems, Radios, Status, Tag, TextArea, TextInput, Tone,
};
use crate::serve::{param, serve};
use domain::case_form::measure::{LIMIT, measure};
use domain::form::RawForm;
use domain::ids::IncidentId;
use domain::incident::{Measure, MeasureKind};
use domain::text::{Lang, Text, follow_up as words, format};
use leptos::prelude::*;
use service::Context;
use service::view::CaseView;

/// Measures against this breach and against a repeat.
#[component]
pub fn MeasuresPage() -> impl IntoView {
    let id = param::<IncidentId>("id");
    let (again, saved) = (Again::read(), was_saved());
    serve(move |context| async move {
        let id = id?;
        let view = context.services.case(&context.visitor.reader()?, id).await?;
        let raw = again.raw(&context, "measure", id).await?.unwrap_or_default();
        let lang = context.lang;
        let head = Head::of(&context, &view);
        let problems = again.problems("kind", lang, || measure(&raw).err().unwrap_or_default());
        let obstacle = Obstacle::of(&context, &view);
        let form = match obstacle {
            Some(obstacle) => obstacle.note(&context, &view),
            None => form(&view, raw, problems.clone(), lang).into_any(),
        };
        let list = |kind, heading: Text| list(&context, &view, kind, heading.get(lang), obstacle.is_none());
        let corrective = list(MeasureKind::Corrective, words::CORRECTIVE);
        let preventive = list(MeasureKind::Preventive, words::PREVENTIVE);
        Ok(view! {
            <Page title=words::MEASURES.get(lang) back=head.back step=head.step status=head.status problems>
                <Saved told=saved />
                <p class="lead">{words::MEASURES_INTRO.get(lang)}</p>
                {corrective}
                {preventive}
                {form}
            </Page>
        })
    })
}

fn list(
    context: &Context,
    view: &CaseView,
    kind: MeasureKind,
    heading: &'static str,
    open: bool,
) -> impl IntoView + use<> {
    let measures = view.case.measures.iter().filter(|measure| measure.kind == kind);
    let items: Vec<_> = measures.map(|measure| item(context, view, measure, open)).collect();
    let list = if items.is_empty() {
        view! { <p>{words::NO_MEASURES.get(context.lang)}</p> }.into_any()
    } else {
        view! { <ul class="tasks">{items}</ul> }.into_any()
    };
    view! { <h2>{heading}</h2> {list} }
}

fn item(context: &Context, view: &CaseView, measure: &Measure, open: bool) -> impl IntoView + use<> {
    let lang = context.lang;
    let text = view.measure(measure);
    let due = measure
        .due
        .map(|due| words::DUE_ON.fill(lang, &[&format::date(due, lang)]));
    let about = [Some(text.owner.clone()).filter(|owner| !owner.is_empty()), due]
        .into_iter()
        .flatten();
    let about = about.collect::<Vec<_>>().join(" · ");
    let overdue = measure.due.is_some_and(|due| due < context.now.local().date_naive());
    let status = match measure.done {
        Some(at) => {
            let at = format::short_date(at.local().date_naive(), lang);
            Status::new(Tone::Ok, words::DONE_ON.fill(lang, &[&at]))
        }
        None if overdue => Status::new(Tone::Urgent, words::OVERDUE.get(lang)),
        None => Status::new(Tone::Info, words::OPEN.get(lang)),
    };
    let finish = (open && measure.done.is_none()).then(|| finish(view, measure, &text.what, lang));
    let what = if text.what.is_empty() {
        "–".to_owned()
    } else {
        text.what
    };
    view! {
        <li>
            <div>
                <p>{what}</p>
                {(!about.is_empty()).then(|| view! { <p class="hint">{about}</p> })}
                {finish}
            </div>
            <Tag status />
        </li>
    }
}

fn finish(view: &CaseView, measure: &Measure, what: &str, lang: Lang) -> impl IntoView + use<> {
    let mut hidden = hidden(view);
    hidden.push(("measure", measure.id.to_string()));
    let about = format!(" – {what}");
    view! {
        <Form action="/api/case/measure-done" hidden>
            <Button look=Look::Quiet>{words::MARK_DONE.get(lang)}<span class="hidden">{about}</span></Button>
        </Form>
    }
}

fn form(view: &CaseView, raw: RawForm, problems: Problems, lang: Lang) -> impl IntoView + use<> {
    let id = view.case.id;
    let kinds = MeasureKind::ALL
        .iter()
        .map(|kind| Choice::new(kind.code(), kind.name(lang)))
        .collect();
    view! {
        <h2>{words::ADD_MEASURE.get(lang)}</h2>
        <Form action="/api/case/measure" hidden=hidden(view)>
            <Radios
                name="kind"
                legend=words::MEASURE_KIND.get(lang)
                choices=kinds
                value=raw.one("kind")
                error=problems.of("kind")
            />
            <TextArea
                name="what"
                label=words::MEASURE_WHAT.get(lang)
                hint=words::MEASURE_WHAT_HINT.get(lang)
                value=raw.typed("what")
                error=problems.of("what")
                rows=3
                limit=LIMIT
            />
            <TextInput
                name="owner"
                label=words::MEASURE_OWNER.get(lang)
                hint=words::MEASURE_OWNER_HINT.get(lang)
                value=raw.typed("owner")
                error=problems.of("owner")
                optional=true
                width=20
            />
            <DateInput
                name="due"
                legend=words::MEASURE_DUE.get(lang)
                hint=words::MEASURE_DUE_HINT.get(lang)
                value=DateValue::read("due", |field| raw.typed(field).to_owned())
                error=problems.of("due")
                optional=true
            />
            <SaveRow save=words::MEASURE_SAVE id />
        </Form>
    }
}
