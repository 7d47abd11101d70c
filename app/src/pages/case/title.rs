//! Giving a case a title.

use super::again::Again;
use super::head::{Head, hidden};
use super::save_row::SaveRow;
use crate::components::{Form, Page, TextInput};
use crate::serve::{param, serve};
use domain::case_form::title::title;
use domain::ids::IncidentId;
use domain::text::{common, triage as words};
use leptos::prelude::*;

/// Giving a case a title.
#[component]
pub fn TitlePage() -> impl IntoView {
    let id = param::<IncidentId>("id");
    let again = Again::read();
    serve(|context| async move {
        let id = id?;
        context.visitor.officer()?;
        let view = context.services.case(&context.visitor.reader()?, id).await?;
        let raw = again.raw(&context, "title", id).await?;
        let lang = context.lang;
        let head = Head::of(&context, &view);
        let problems = again.problems("title", lang, || {
            raw.as_ref().and_then(|raw| title(raw).err()).into_iter().collect()
        });
        let value = raw.map_or_else(|| view.title(), |raw| raw.typed("title").to_owned());
        Ok(view! {
            <Page
                title=words::TITLE.get(lang)
                question=true
                back=head.back
                step=head.step
                status=head.status
                problems=problems.clone()
            >
                <Form action="/api/triage/title" hidden=hidden(&view)>
                    <TextInput
                        name="title"
                        label=words::TITLE.get(lang)
                        heading=true
                        hint=words::TITLE_HINT.get(lang)
                        value=value
                        error=problems.of("title")
                    />
                    <SaveRow save=common::SAVE id />
                </Form>
            </Page>
        })
    })
}
