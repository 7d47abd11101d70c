//! The first page of a report: two sentences and a button.

use crate::components::{Button, ButtonRow, Form, LinkButton, Look, Note, Page};
use crate::pages::report::urgent::urgent_line;
use crate::paths;
use crate::serve::serve;
use domain::text::{Lang, report as t};
use leptos::prelude::*;

/// Begins a report, or goes on with one.
#[component]
pub fn Start() -> impl IntoView {
    serve(async |context| {
        context.visitor.reporter()?;
        let lang = context.lang;
        let begun = context
            .services
            .report_form(&context)
            .await?
            .is_some_and(|(_, stored)| stored.receipt.is_none());
        let urgent = urgent_line(context.organisation.as_deref(), lang);
        Ok(view! {
            <Page title=t::TITLE.get(lang)>
                <p class="lead">{t::START.get(lang)}</p>
                {if begun { go_on(lang).into_any() } else { begin(lang).into_any() }}
                {urgent}
                <p><a href=paths::REPORT_CODE>{t::COME_BACK.get(lang)}</a></p>
            </Page>
        })
    })
}

fn begin(lang: Lang) -> impl IntoView {
    view! {
        <ButtonRow>
            <LinkButton href=paths::report_question(1) big=true>{t::BEGIN.get(lang)}</LinkButton>
        </ButtonRow>
    }
}

fn go_on(lang: Lang) -> impl IntoView {
    view! {
        <Note title=t::BEGUN.get(lang)>
            <p>{t::BEGUN_HELP.get(lang)}</p>
        </Note>
        <ButtonRow>
            <LinkButton href=paths::report_question(1) big=true>{t::CONTINUE.get(lang)}</LinkButton>
            <Form action="/api/report/restart">
                <Button look=Look::Quiet>{t::RESTART.get(lang)}</Button>
            </Form>
        </ButtonRow>
    }
}
