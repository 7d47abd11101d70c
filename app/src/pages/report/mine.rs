//! Coming back to a report with its number and code.

use crate::components::{Button, ButtonRow, Details, Form, Page, TextInput};
use crate::pages::retry::Retry;
use crate::serve::serve;
use domain::text::report as t;
use leptos::prelude::*;
use service::Context;

/// Asks for number and code.
#[component]
pub fn EnterCode() -> impl IntoView {
    let retry = Retry::read();
    serve(async move |context: Context| {
        let lang = context.lang;
        let raw = retry.of_visitor(&context, "open-report").await?.unwrap_or_default();
        let problems = retry.problems(lang, &[], Vec::new);
        let [reference, code] = ["reference", "code"].map(|field| raw.typed(field).to_owned());
        let wrong = problems.of("code");
        Ok(view! {
            <Page title=t::MINE.get(lang) problems=problems.clone()>
                <p>{t::MINE_HELP.get(lang)}</p>
                <Form action="/api/report/open">
                    <TextInput
                        name="reference"
                        label=t::REFERENCE.get(lang)
                        hint=t::REFERENCE_HINT.get(lang)
                        value=reference
                        width=20
                    />
                    <TextInput
                        name="code"
                        label=t::CODE.get(lang)
                        hint=t::CODE_HINT.get(lang)
                        value=code
                        error=wrong
                        width=20
                    />
                    <ButtonRow>
                        <Button>{t::OPEN.get(lang)}</Button>
                    </ButtonRow>
                </Form>
                <Details summary=t::CODE_LOST.get(lang)>
                    <p>{t::CODE_LOST_HELP.get(lang)}</p>
                </Details>
            </Page>
        })
    })
}
