//! A new account.

use super::roles::roles_field;
use crate::components::{Back, Button, ButtonRow, Form, Page, Problems, TextInput};
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
        let problems = retry.problems(context.lang, || new_account_problems(&raw));
        Ok(page(&raw, &problems, context.lang))
    })
}

fn page(raw: &RawForm, problems: &Problems, lang: Lang) -> impl IntoView + use<> {
    let [name, mail, department] = ["name", "mail", "department"].map(|field| raw.typed(field).to_owned());
    let [name_wrong, mail_wrong] = ["name", "mail"].map(|field| problems.of(field));
    let roles = roles_field(raw.all("roles").to_vec(), problems.of("roles"), lang);
    view! {
        <Page title=t::NEW.get(lang) back=Back::named(paths::ACCOUNTS, t::ACCOUNTS.get(lang)) problems=problems.clone()>
            <Form action="/api/manage/new-account">
                <TextInput name="name" label=t::NAME.get(lang) value=name error=name_wrong />
                <TextInput
                    name="mail"
                    label=t::MAIL.get(lang)
                    hint=t::MAIL_HINT.get(lang)
                    kind="email"
                    value=mail
                    error=mail_wrong
                />
                <TextInput
                    name="department"
                    label=t::DEPARTMENT.get(lang)
                    value=department
                    optional=true
                />
                {roles}
                <p class="hint">{t::CREATE_HELP.get(lang)}</p>
                <ButtonRow>
                    <Button>{t::CREATE.get(lang)}</Button>
                </ButtonRow>
            </Form>
        </Page>
    }
}
