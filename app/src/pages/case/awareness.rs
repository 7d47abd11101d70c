//! Setting kennisname: the moment from which the term runs.

use super::again::Again;
use super::head::{Head, hidden};
use super::which_clock::which_clock;
use crate::components::{
    Button, ButtonRow, Choice, DateInput, DateValue, Details, Form, LinkButton, Look, Note, Page, Problems, Radios,
    TextArea, TimeInput,
};
use crate::paths;
use crate::serve::{param, serve};
use domain::case_form::awareness::{Bounds, LIMIT, awareness};
use domain::entry::PartName;
use domain::form::RawForm;
use domain::ids::IncidentId;
use domain::text::{Lang, common, format, triage as words};
use leptos::prelude::*;
use service::view::CaseView;

/// Setting kennisname.
#[component]
pub fn AwarenessPage() -> impl IntoView {
    let id = param::<IncidentId>("id");
    let again = Again::read();
    serve(|context| async move {
        let id = id?;
        context.visitor.officer()?;
        let view = context.services.case(&context.visitor.reader()?, id).await?;
        let raw = again.raw(&context, "awareness", id).await?.unwrap_or_default();
        let lang = context.lang;
        let head = Head::of(&context, &view);
        let bounds = Bounds::of(&view.case, context.now);
        let problems = again.problems("moment", lang, || awareness(&raw, bounds).err().unwrap_or_default());
        let about = words::AWARENESS_ABOUT
            .into_iter()
            .map(|text| view! { <p>{text.get(lang)}</p> })
            .collect_view();
        Ok(view! {
            <Page
                title=words::AWARENESS.get(lang)
                back=head.back
                step=head.step
                status=head.status
                problems=problems.clone()
            >
                <p class="lead">{words::AWARENESS_HINT.get(lang)}</p>
                {set_earlier(&view, lang)}
                <Details summary=words::AWARENESS_MORE.get(lang)>{about}</Details>
                <Form action="/api/triage/awareness" hidden=hidden(&view)>
                    {moment(&raw, bounds, &problems, lang)}
                    <TextArea
                        name="reason"
                        label=words::AWARENESS_REASON.get(lang)
                        hint=words::AWARENESS_REASON_HINT.get(lang)
                        value=raw.typed("reason")
                        rows=4
                        limit=LIMIT
                        error=problems.of("reason")
                    />
                    <ButtonRow>
                        <Button>{words::SET_AWARENESS.get(lang)}</Button>
                        <LinkButton look=Look::Quiet href=paths::case(id)>{common::CANCEL.get(lang)}</LinkButton>
                    </ButtonRow>
                </Form>
            </Page>
        })
    })
}

fn set_earlier(view: &CaseView, lang: Lang) -> Option<impl IntoView + use<>> {
    let at = format::moment(view.case.awareness?, lang);
    let reason = view.latest(PartName::AwarenessReason).unwrap_or_default();
    let sentence = words::AWARENESS_NOW.fill(lang, &[&at, reason]);
    Some(view! { <Note><p>{sentence}</p></Note> })
}

fn moment(raw: &RawForm, bounds: Bounds, problems: &Problems, lang: Lang) -> impl IntoView + use<> {
    let at = |moment| format::short_moment(moment, lang);
    let mut choices = vec![
        Choice::new(
            "first_signal",
            words::AT_FIRST_SIGNAL.fill(lang, &[&at(bounds.first_signal)]),
        ),
        Choice::new("report", words::AT_REPORT.fill(lang, &[&at(bounds.reported)])),
        Choice::new("other", words::AT_OTHER.get(lang)).reveal(other(raw, problems, lang)),
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

fn other(raw: &RawForm, problems: &Problems, lang: Lang) -> impl IntoView + use<> {
    let which = which_clock(raw, problems, lang);
    view! {
        <DateInput
            name="at"
            legend=words::AT_DATE.get(lang)
            value=DateValue::read("at", |field| raw.typed(field).to_owned())
            error=problems.of("at")
        />
        <TimeInput name="time" label=words::AT_TIME.get(lang) value=raw.typed("time") error=problems.of("time") />
        {which}
    }
}
