//! The details of a person with an account.

use crate::components::{Problems, TextInput};
use domain::form::RawForm;
use domain::text::{Lang, manage as t};
use leptos::prelude::*;

/// Name, mail address and department.
pub(super) fn person_fields(raw: &RawForm, problems: &Problems, lang: Lang) -> impl IntoView + use<> {
    view! {
        <TextInput name="name" label=t::NAME.get(lang) value=raw.typed("name") error=problems.of("name") />
        <TextInput
            name="mail"
            label=t::MAIL.get(lang)
            hint=t::MAIL_HINT.get(lang)
            kind="email"
            value=raw.typed("mail")
            error=problems.of("mail")
        />
        <TextInput
            name="department"
            label=t::DEPARTMENT.get(lang)
            value=raw.typed("department")
            optional=true
        />
    }
}
