//! Looking back on a case.

use super::again::Again;
use super::head::{Head, hidden};
use super::obstacle::{Obstacle, Saved, was_saved};
use super::save_row::SaveRow;
use crate::components::{Form, Page, Problems, Quote, TextArea};
use crate::paths;
use crate::serve::{param, serve};
use domain::case_form::evaluation::{LIMIT, evaluation};
use domain::entry::PartName;
use domain::form::RawForm;
use domain::ids::IncidentId;
use domain::text::{Lang, follow_up as words, format};
use leptos::prelude::*;
use service::view::CaseView;

/// Looking back on a case.
#[component]
pub fn EvaluationPage() -> impl IntoView {
    let id = param::<IncidentId>("id");
    let (again, saved) = (Again::read(), was_saved());
    serve(move |context| async move {
        let id = id?;
        let view = context.services.case(&context.visitor.reader()?, id).await?;
        let kept = again.raw(&context, "evaluation", id).await?;
        let lang = context.lang;
        let head = Head::of(&context, &view);
        let problems = again.problems("evaluation", lang, || {
            kept.as_ref().and_then(|raw| evaluation(raw).err()).unwrap_or_default()
        });
        let written = view.latest(PartName::Evaluation).unwrap_or_default();
        let raw = kept.unwrap_or_else(|| RawForm::default().with("evaluation", written));
        let body = match Obstacle::of(&context, &view) {
            None => form(&view, raw, problems.clone(), lang).into_any(),
            Some(obstacle) => {
                let quote = (!written.is_empty()).then(|| view! { <Quote text=written /> });
                (obstacle.note(&context, &view), quote).into_any()
            }
        };
        let last = view
            .case
            .evaluated
            .map(|at| words::EVALUATED_ON.fill(lang, &[&format::moment(at, lang)]));
        Ok(view! {
            <Page title=words::EVALUATION.get(lang) back=head.back step=head.step status=head.status problems>
                <Saved told=saved />
                <p class="lead">{words::EVALUATION_INTRO.get(lang)}</p>
                {last.map(|last| view! { <p class="hint">{last}</p> })}
                {body}
                <p><a href=paths::case_page(id, "maatregelen")>{words::TO_MEASURES.get(lang)}</a></p>
            </Page>
        })
    })
}

fn form(view: &CaseView, raw: RawForm, problems: Problems, lang: Lang) -> impl IntoView + use<> {
    let id = view.case.id;
    let questions = words::EVALUATION_QUESTIONS
        .into_iter()
        .map(|question| view! { <li>{question.get(lang)}</li> });
    view! {
        <h2>{words::EVALUATION_ASK.get(lang)}</h2>
        <ol>{questions.collect_view()}</ol>
        <Form action="/api/case/evaluation" hidden=hidden(view)>
            <TextArea
                name="evaluation"
                label=words::EVALUATION_TEXT.get(lang)
                hint=words::EVALUATION_HINT.get(lang)
                value=raw.typed("evaluation")
                error=problems.of("evaluation")
                rows=12
                limit=LIMIT
            />
            <SaveRow save=words::EVALUATION_SAVE id />
        </Form>
    }
}
