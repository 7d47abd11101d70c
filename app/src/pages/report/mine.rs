//! Coming back to a report with its number and code.

use crate::components::{Details, Page};
use crate::pages::number_code::{Words, number_code};
use crate::pages::retry::Retry;
use crate::serve::serve;
use domain::text::report as t;
use leptos::prelude::*;
use service::Context;

static WORDS: Words = Words {
    reference: t::REFERENCE,
    reference_hint: t::REFERENCE_HINT,
    code: t::CODE,
    code_hint: t::CODE_HINT,
    open: t::OPEN,
};

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
        let form = number_code("/api/report/open", &WORDS, reference, code, wrong, lang);
        Ok(view! {
            <Page title=t::MINE.get(lang) problems=problems.clone()>
                <p>{t::MINE_HELP.get(lang)}</p>
                {form}
                <Details summary=t::CODE_LOST.get(lang)>
                    <p>{t::CODE_LOST_HELP.get(lang)}</p>
                </Details>
            </Page>
        })
    })
}
