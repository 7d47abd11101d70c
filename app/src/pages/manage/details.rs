//! The fields of an organisation, for the first visit and for later.

use crate::components::{Choice, Problems, Radios, Select, TextArea, TextInput};
use crate::pages::retry::Own;
use domain::act::Country;
use domain::form::{ProblemCode, RawForm};
use domain::text::{Lang, Text, manage as t};
use leptos::prelude::*;
use service::Context;

/// The words for problems at these fields.
pub(in crate::pages) const OWN_WORDS: [Own; 3] = [
    ("organisation", ProblemCode::WriteText, t::ORGANISATION_EMPTY),
    ("contact_name", ProblemCode::WriteText, t::CONTACT_EMPTY),
    ("country", ProblemCode::ChooseOne, t::COUNTRY_EMPTY),
];

/// The sectors of the authority's form, as code and words.
pub(in crate::pages) fn sectors(context: &Context) -> Vec<(String, String)> {
    let none = (String::new(), t::SECTOR_NONE.get(context.lang).to_owned());
    let list = context.services.ap_form().list("sectors");
    let options = list.iter().flat_map(|list| &list.options);
    [none]
        .into_iter()
        .chain(options.map(|option| (option.code.clone(), option.label(context.lang).to_owned())))
        .collect()
}

/// All fields of the organisation, under their headings.
pub(in crate::pages) fn organisation_fields(
    raw: &RawForm,
    problems: &Problems,
    sectors: &[(String, String)],
    lang: Lang,
) -> impl IntoView + use<> {
    let line = |name: &'static str, label: Text, optional: bool| line(name, label, optional, raw, problems, lang);
    view! {
        <h2>{t::DETAILS.get(lang)}</h2>
        <p>{t::DETAILS_HELP.get(lang)}</p>
        {line("organisation", t::ORGANISATION_NAME, false)}
        {country(raw, problems, lang)}
        {address(raw, lang)}
        {trade_register(raw, lang)}
        <Select
            name="sector"
            label=t::SECTOR.get(lang)
            options=sectors.to_vec()
            value=raw.one("sector")
            optional=true
        />
        <h2>{t::CONTACT.get(lang)}</h2>
        <p>{t::CONTACT_HELP.get(lang)}</p>
        {line("contact_name", t::CONTACT_NAME, false)}
        {line("contact_phone", t::CONTACT_PHONE, true)}
        {line("contact_mail", t::CONTACT_MAIL, true)}
        <h2>{t::DPO.get(lang)}</h2>
        {line("dpo_name", t::DPO_NAME, true)}
        {line("dpo_number", t::DPO_NUMBER, true)}
    }
}

fn line(
    name: &'static str,
    label: Text,
    optional: bool,
    raw: &RawForm,
    problems: &Problems,
    lang: Lang,
) -> impl IntoView + use<> {
    view! {
        <TextInput name label=label.get(lang) value=raw.typed(name) error=problems.of(name) optional=optional />
    }
}

fn country(raw: &RawForm, problems: &Problems, lang: Lang) -> impl IntoView + use<> {
    let choices = Country::ALL
        .iter()
        .map(|country| Choice::new(country.code(), country.name(lang)))
        .collect();
    view! {
        <Radios
            name="country"
            legend=t::COUNTRY.get(lang)
            choices=choices
            value=raw.one("country")
            error=problems.of("country")
        />
    }
}

fn address(raw: &RawForm, lang: Lang) -> impl IntoView + use<> {
    view! {
        <TextArea
            name="address"
            label=t::ADDRESS.get(lang)
            hint=t::ADDRESS_HINT.get(lang)
            rows=3
            value=raw.typed("address")
            optional=true
        />
    }
}

fn trade_register(raw: &RawForm, lang: Lang) -> impl IntoView + use<> {
    view! {
        <TextInput
            name="trade_register"
            label=t::TRADE_REGISTER.get(lang)
            hint=t::TRADE_REGISTER_HINT.get(lang)
            value=raw.typed("trade_register")
            width=20
            optional=true
        />
    }
}
