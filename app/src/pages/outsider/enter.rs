//! Entering the code of an invitation: who asks for what, and that it is confidential.

use super::{OPEN_FORM, organisation};
use crate::components::{Note, Page, Tone};
use crate::pages::number_code::{Words, number_code};
use crate::pages::retry::Retry;
use crate::serve::{query, serve};
use domain::text::outsider as t;
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
pub fn EnterInvitation() -> impl IntoView {
    let retry = Retry::read();
    let (number, again) = (query("nummer"), query("opnieuw") == "1");
    serve(async move |context: Context| {
        let lang = context.lang;
        let kept = retry.of_visitor(&context, OPEN_FORM).await?;
        let reference = kept.map_or(number, |raw| raw.typed("reference").to_owned());
        let problems = retry.problems(lang, &[], Vec::new);
        let wrong = problems.of("code");
        let organisation = organisation(&context);
        let steps = t::STEPS.map(|step| view! { <li>{step.get(lang)}</li> });
        let again = again.then(|| {
            view! {
                <Note tone=Tone::Warn title=t::SESSION_OVER.get(lang)><p>{t::SESSION_OVER_HELP.get(lang)}</p></Note>
            }
        });
        // The code is a secret and was never kept.
        let form = number_code("/api/outsider/open", &WORDS, reference, String::new(), wrong, lang);
        Ok(view! {
            <Page title=t::TITLE.get(lang) problems=problems.clone()>
                {again}
                <p class="lead">{t::ASKED.fill(lang, &[&organisation])}</p>
                <ol>{steps.into_iter().collect_view()}</ol>
                <Note title=t::CONFIDENTIAL.get(lang)>
                    <p>{t::CONFIDENTIAL_HELP.fill(lang, &[&organisation])}</p>
                </Note>
                {form}
            </Page>
        })
    })
}
