//! The first visit: the organisation and its first administrator.

use crate::components::{Button, ButtonRow, Checkboxes, Choice, Form, Page, PasswordInput, Problems, TextInput};
use crate::pages::manage::{OWN_WORDS, organisation_fields, sectors};
use crate::pages::retry::Retry;
use crate::serve::{param, serve};
use domain::form::{ProblemCode, RawForm};
use domain::text::{Lang, account, setup as t};
use leptos::prelude::*;
use service::{Context, ServiceError};

/// Opens with the one-time link alone; any other address is no page.
#[component]
pub fn SetupPage() -> impl IntoView {
    let token = param::<String>("token");
    let retry = Retry::read();
    serve(async move |context: Context| {
        let token = token?;
        if !context.may_set_up(&token) {
            return Err(ServiceError::NotFound);
        }
        // Without a privacy officer no report can be handled, so a first account that is one is the safe start.
        let first = || RawForm::default().with("also_officer", "yes");
        let raw = retry.of_visitor(&context, "setup").await?.unwrap_or_else(first);
        let own = [OWN_WORDS.as_slice(), &[("name", ProblemCode::WriteText, t::NAME_EMPTY)]].concat();
        let problems = retry.problems(context.lang, &own, || service::setup::problems(&raw));
        Ok(page(&context, token, &raw, &problems))
    })
}

fn page(context: &Context, token: String, raw: &RawForm, problems: &Problems) -> impl IntoView + use<> {
    let lang = context.lang;
    let organisation = organisation_fields(raw, problems, &sectors(context), lang);
    let first_account = first_account(raw, problems, lang);
    let passwords = passwords(problems, lang);
    view! {
        <Page title=t::TITLE.get(lang) problems=problems.clone()>
            <p>{t::INTRO.get(lang)}</p>
            <Form action="/api/setup" hidden=vec![("token", token)] autocomplete="on">
                {organisation}
                <h2>{t::FIRST_ACCOUNT.get(lang)}</h2>
                <p>{t::FIRST_ACCOUNT_HELP.get(lang)}</p>
                {first_account}
                {passwords}
                <ButtonRow>
                    <Button>{t::DONE.get(lang)}</Button>
                </ButtonRow>
            </Form>
        </Page>
    }
}

fn first_account(raw: &RawForm, problems: &Problems, lang: Lang) -> impl IntoView + use<> {
    view! {
        <TextInput
            name="name"
            label=t::NAME.get(lang)
            value=raw.typed("name")
            error=problems.of("name")
            autocomplete="name"
        />
        <TextInput
            name="mail"
            label=t::MAIL.get(lang)
            hint=t::MAIL_HINT.get(lang)
            kind="email"
            value=raw.typed("mail")
            error=problems.of("mail")
            autocomplete="username"
        />
        <Checkboxes
            name="also_officer[]"
            legend=t::OFFICER.get(lang)
            choices=vec![Choice::new("yes", t::OFFICER_YES.get(lang)).hint(t::OFFICER_HINT.get(lang))]
            values=raw.all("also_officer").to_vec()
        />
    }
}

fn passwords(problems: &Problems, lang: Lang) -> impl IntoView + use<> {
    view! {
        <PasswordInput
            name="password"
            label=t::PASSWORD.get(lang)
            hint=account::NEW_HINT.get(lang)
            error=problems.of("password")
            autocomplete="new-password"
        />
        <PasswordInput
            name="password_again"
            label=account::AGAIN.get(lang)
            error=problems.of("password_again")
            autocomplete="new-password"
        />
    }
}
