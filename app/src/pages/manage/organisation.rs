//! The organisation and its report link.

use super::details::{OWN_WORDS, organisation_fields, sectors};
use crate::components::{Button, ButtonRow, Checkboxes, Choice, Form, Note, Page, Problems, Reference, Tone};
use crate::context::site;
use crate::pages::retry::Retry;
use crate::paths;
use crate::serve::{query, serve};
use domain::form::RawForm;
use domain::organisation::Organisation;
use domain::text::{Lang, common, manage as t};
use leptos::prelude::*;
use service::{Context, ServiceError};

/// Under which name the form is kept.
pub const ORGANISATION_FORM: &str = "organisation";

/// The details of the organisation.
#[component]
pub fn OrganisationPage() -> impl IntoView {
    let retry = Retry::read();
    let saved = query("klaar") == "1";
    let site = site();
    serve(async move |context: Context| {
        context.visitor.admin()?;
        let organisation = context.organisation.as_deref().ok_or(ServiceError::NotFound)?;
        let kept = retry.of_account(&context, ORGANISATION_FORM).await?;
        let raw = kept.unwrap_or_else(|| raw_of(organisation));
        let found = || service::setup::organisation(&raw, "").err().unwrap_or_default();
        let problems = retry.problems(context.lang, &OWN_WORDS, found);
        let link = organisation
            .report_link
            .as_deref()
            .map(|secret| format!("{site}{}", paths::report_link(secret)));
        Ok(page(&context, &raw, &problems, link, saved))
    })
}

fn page(
    context: &Context,
    raw: &RawForm,
    problems: &Problems,
    link: Option<String>,
    saved: bool,
) -> impl IntoView + use<> {
    let lang = context.lang;
    let fields = organisation_fields(raw, problems, &sectors(context), lang);
    let report_link = report_link(raw, link, lang);
    view! {
        <Page title=t::ORGANISATION.get(lang) problems=problems.clone()>
            {saved.then(|| view! { <Note tone=Tone::Ok title=t::ORGANISATION_SAVED.get(lang) /> })}
            <Form action="/api/manage/organisation">
                {fields}
                <h2>{t::LINK.get(lang)}</h2>
                <p>{t::LINK_HELP.get(lang)}</p>
                {report_link}
                <ButtonRow>
                    <Button>{common::SAVE.get(lang)}</Button>
                </ButtonRow>
            </Form>
        </Page>
    }
}

fn report_link(raw: &RawForm, link: Option<String>, lang: Lang) -> impl IntoView + use<> {
    let renew = link.is_some().then(|| {
        let choice = Choice::new("yes", t::LINK_RENEW.get(lang)).hint(t::LINK_RENEW_HINT.get(lang));
        let values = raw.all("renew_link").to_vec();
        view! { <Checkboxes name="renew_link[]" legend=t::LINK_RENEW_ASK.get(lang) choices=vec![choice] values=values /> }
    });
    view! {
        {link.map(|link| view! { <Reference label=t::LINK_NOW.get(lang) value=link /> })}
        <Checkboxes
            name="report_link[]"
            legend=t::LINK_ASK.get(lang)
            choices=vec![Choice::new("yes", t::LINK_ON.get(lang))]
            values=raw.all("report_link").to_vec()
        />
        {renew}
    }
}

/// The organisation as the form writes it.
fn raw_of(organisation: &Organisation) -> RawForm {
    let form = RawForm::default()
        .with("organisation", &organisation.name)
        .with("country", organisation.country.code())
        .with("address", &organisation.address)
        .with("trade_register", &organisation.trade_register)
        .with("sector", &organisation.sector)
        .with("contact_name", &organisation.contact_name)
        .with("contact_phone", &organisation.contact_phone)
        .with("contact_mail", &organisation.contact_mail)
        .with("dpo_name", &organisation.dpo_name)
        .with("dpo_number", &organisation.dpo_number);
    match &organisation.report_link {
        Some(_) => form.with("report_link", "yes"),
        None => form,
    }
}
