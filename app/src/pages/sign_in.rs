//! Signing in.

use crate::components::{Button, ButtonRow, Details, Form, Page, PasswordInput, Problems, TextInput};
use crate::pages::home::demo_roles;
use crate::pages::retry::Retry;
use crate::paths;
use crate::serve::{go, serve};
use domain::form::RawForm;
use domain::text::account as t;
use leptos::prelude::*;
use service::Context;

/// Asks for mail address and password; who is signed in already goes on.
#[component]
pub fn SignInPage() -> impl IntoView {
    let retry = Retry::read();
    serve(async move |context: Context| {
        if context.visitor.account.is_some() {
            return Ok(go(paths::HOME));
        }
        let raw = retry.of_visitor(&context, "sign-in").await?.unwrap_or_default();
        let problems = retry.problems(context.lang, &[], Vec::new);
        Ok(page(&context, &raw, &problems).into_any())
    })
}

fn page(context: &Context, raw: &RawForm, problems: &Problems) -> impl IntoView + use<> {
    let lang = context.lang;
    let (mail, wrong) = (raw.typed("mail").to_owned(), problems.of("mail"));
    let demo = context.demo.then(|| demo_roles(lang));
    view! {
        <Page title=t::SIGN_IN.get(lang) problems=problems.clone()>
            <Form action="/api/account/sign-in" autocomplete="on">
                <TextInput
                    name="mail"
                    label=t::MAIL.get(lang)
                    kind="email"
                    autocomplete="username"
                    value=mail
                    error=wrong
                />
                <PasswordInput name="password" label=t::PASSWORD.get(lang) />
                <ButtonRow>
                    <Button>{t::SIGN_IN.get(lang)}</Button>
                </ButtonRow>
            </Form>
            <Details summary=t::HELP.get(lang)>
                <p>{t::HELP_TEXT.get(lang)}</p>
                <p>{t::ONLY_REPORT.get(lang)}</p>
            </Details>
            {demo}
        </Page>
    }
}
