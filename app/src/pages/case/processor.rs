//! Recording what a processor told of the breach.

use super::again::Again;
use super::head::{Head, hidden};
use super::moment::moment;
use super::obstacle::Obstacle;
use super::save_row::SaveRow;
use crate::components::{Choice, Form, Page, Problems, Radios, TextInput};
use crate::serve::{param, serve};
use domain::case_form::processor::{AWARE, Agreed, Known, ProcessorText, processor, recorded};
use domain::case_form::when::AT;
use domain::entry::PartName;
use domain::form::RawForm;
use domain::ids::IncidentId;
use domain::text::{Lang, processor as words};
use leptos::prelude::*;
use service::view::CaseView;

/// Recording what a processor told of the breach.
#[component]
pub fn ProcessorPage() -> impl IntoView {
    let id = param::<IncidentId>("id");
    let again = Again::read();
    serve(|context| async move {
        let id = id?;
        let view = context.services.case(&context.visitor.reader()?, id).await?;
        let kept = again.raw(&context, "processor", id).await?;
        let lang = context.lang;
        let head = Head::of(&context, &view);
        let problems = again.problems("name", lang, || {
            let problems = kept.as_ref().and_then(|raw| processor(raw, context.now).err());
            problems.unwrap_or_default()
        });
        let raw = kept.unwrap_or_else(|| known(&view));
        let form = match Obstacle::of(&context, &view) {
            Some(obstacle) => obstacle.note(&context, &view),
            None => form(&view, &raw, &problems, lang).into_any(),
        };
        let told = view.case.processor.as_ref().map(|told| {
            let text = view.text_of(told.entry, PartName::Processor);
            let text = text.map(ProcessorText::read).unwrap_or_default();
            view! { <p>{words::told(told, &text, lang)}</p> }
        });
        Ok(view! {
            <Page title=words::TITLE.get(lang) back=head.back step=head.step status=head.status problems>
                <p class="lead">{words::INTRO.get(lang)}</p>
                {told}
                {form}
            </Page>
        })
    })
}

/// What was recorded before, or the processor that stands in the form of the authority.
fn known(view: &CaseView) -> RawForm {
    if let Some(told) = &view.case.processor {
        let text = view.text_of(told.entry, PartName::Processor);
        return recorded(told, &text.map(ProcessorText::read).unwrap_or_default());
    }
    let details = view.form_details().unwrap_or_default();
    RawForm::default().with("name", details.involved.processor)
}

fn form(view: &CaseView, raw: &RawForm, problems: &Problems, lang: Lang) -> impl IntoView + use<> {
    let id = view.case.id;
    let told = moment((AT, words::DAY, words::TIME), true, raw, problems, lang);
    let (aware, agreed) = (aware(raw, problems, lang), agreed(raw, problems, lang));
    let (name, name_problem) = (raw.typed("name").to_owned(), problems.of("name"));
    let (agreement, agreement_problem) = (raw.typed("agreement").to_owned(), problems.of("agreement"));
    view! {
        <Form action="/api/case/processor" hidden=hidden(view)>
            <TextInput
                name="name"
                label=words::NAME.get(lang)
                hint=words::NAME_HINT.get(lang)
                value=name
                error=name_problem
            />
            {told}
            {aware}
            {agreed}
            <TextInput
                name="agreement"
                label=words::AGREEMENT.get(lang)
                hint=words::AGREEMENT_HINT.get(lang)
                value=agreement
                error=agreement_problem
                optional=true
            />
            <SaveRow save=words::SAVE id />
        </Form>
    }
}

fn aware(raw: &RawForm, problems: &Problems, lang: Lang) -> impl IntoView + use<> {
    let when = moment((AWARE, words::AWARE_DAY, words::TIME), false, raw, problems, lang);
    let choices = vec![
        Choice::new(Known::Yes.code(), Known::Yes.name(lang)).reveal(when),
        Choice::new(Known::Unknown.code(), Known::Unknown.name(lang)),
    ];
    view! {
        <Radios
            name="aware_known"
            legend=words::AWARE.get(lang)
            choices
            value=raw.one("aware_known")
            error=problems.of("aware_known")
        />
    }
}

fn agreed(raw: &RawForm, problems: &Problems, lang: Lang) -> impl IntoView + use<> {
    let hours = view! {
        <TextInput
            name="agreed_hours"
            label=words::HOURS.get(lang)
            value=raw.typed("agreed_hours")
            error=problems.of("agreed_hours")
            width=4
            inputmode="numeric"
        />
    };
    let choices = vec![
        Choice::new(Agreed::Hours.code(), Agreed::Hours.name(lang)).reveal(hours),
        Choice::new(Agreed::None.code(), Agreed::None.name(lang)),
        Choice::new(Agreed::Unknown.code(), Agreed::Unknown.name(lang)),
    ];
    view! {
        <Radios
            name="agreed"
            legend=words::AGREED.get(lang)
            hint=words::AGREED_HINT.get(lang)
            choices
            value=raw.one("agreed")
            error=problems.of("agreed")
        />
    }
}
