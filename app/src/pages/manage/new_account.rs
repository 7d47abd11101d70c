//! A new account.

use super::person::person_fields;
use super::roles::{OWN_WORDS, roles_field};
use crate::components::{Back, Button, ButtonRow, Form, Page, Problems};
use crate::pages::retry::Retry;
use crate::paths;
use crate::serve::serve;
use domain::form::RawForm;
use domain::text::{Lang, manage as t};
use leptos::prelude::*;
use service::Context;
use service::accounts::new_account_problems;

/// Under which name the form is kept.
pub const NEW_ACCOUNT_FORM: &str = "new-account";

/// The form of a new account.
#[component]
pub fn NewAccount() -> impl IntoView {
    let retry = Retry::read();
    serve(async move |context: Context| {
        context.visitor.admin()?;
        let raw = retry.of_account(&context, NEW_ACCOUNT_FORM).await?.unwrap_or_default();
        let problems = retry.problems(context.lang, &OWN_WORDS, || new_account_problems(&raw));
        Ok(page(&raw, &problems, context.lang))
    })
}

fn page(raw: &RawForm, problems: &Problems, lang: Lang) -> impl IntoView + use<> {
    let person = person_fields(raw, problems, lang);
    let roles = roles_field(raw.all("roles").to_vec(), problems.of("roles"), lang);
    view! {
        <Page title=t::NEW.get(lang) back=Back::named(paths::ACCOUNTS, t::ACCOUNTS.get(lang)) problems=problems.clone()>
            <Form action="/api/manage/new-account">
                {person}
                {roles}
                <p class="hint">{t::CREATE_HELP.get(lang)}</p>
                <ButtonRow>
                    <Button>{t::CREATE.get(lang)}</Button>
                </ButtonRow>
            </Form>
        </Page>
    }
}
