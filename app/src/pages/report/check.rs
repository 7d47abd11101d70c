//! All answers before sending, and how to reach the reporter.

use crate::api::report::QUESTIONS;
use crate::components::{Back, Button, ButtonRow, Form, Page, Problems, SummaryList, TextInput};
use crate::pages::report::answers::rows;
use crate::pages::report::urgent::{call_first, goes_on};
use crate::pages::retry::Retry;
use crate::paths;
use crate::serve::{go, serve};
use domain::form::RawForm;
use domain::report::{Contact, contact};
use domain::text::{Lang, report as t};
use leptos::prelude::*;
use service::Context;
use service::ports::Account;

/// The check page. A report without words goes back to the first question.
#[component]
pub fn Check() -> impl IntoView {
    let retry = Retry::read();
    serve(async move |context: Context| {
        context.visitor.reporter()?;
        let raw = match context.services.report_form(&context).await? {
            Some((_, stored)) if stored.receipt.is_none() => stored.raw,
            Some(_) => return Ok(go(paths::REPORT_SENT)),
            None => return Ok(go(paths::REPORT)),
        };
        if raw.one("what").is_empty() {
            return Ok(go(&paths::report_question(1)));
        }
        let problems = retry.problems(context.lang, &[], || contact(&raw).err().into_iter().collect());
        Ok(page(&context, &raw, &problems).into_any())
    })
}

fn page(context: &Context, raw: &RawForm, problems: &Problems) -> impl IntoView + use<> {
    let lang = context.lang;
    let account = context.visitor.account.as_ref();
    let help = if account.is_some() {
        t::CONTACT_MEMBER
    } else {
        t::CONTACT_GUEST
    };
    let organisation = context.organisation.as_deref();
    let call = goes_on(raw).then(|| call_first(Some(t::CALL_AFTER), organisation, lang));
    let rows = rows(raw, context.now, lang);
    let fields = contact_fields(&contact_of(raw, account), problems, lang);
    view! {
        <Page
            title=t::CHECK.get(lang)
            step=t::STEP_CHECK.get(lang)
            back=Back::to(paths::report_question(QUESTIONS))
            problems=problems.clone()
        >
            {call}
            <p>{t::CHECK_HELP.get(lang)}</p>
            <SummaryList rows=rows />
            <h2>{t::CONTACT.get(lang)}</h2>
            <p>{help.get(lang)}</p>
            <Form action="/api/report/send" autocomplete="on">
                {fields}
                <ButtonRow>
                    <Button>{t::SEND.get(lang)}</Button>
                </ButtonRow>
            </Form>
        </Page>
    }
}

/// What was typed before, or else what the account knows.
fn contact_of(raw: &RawForm, account: Option<&Account>) -> Contact {
    let typed = Contact {
        name: raw.typed("name").to_owned(),
        department: raw.typed("department").to_owned(),
        reach: raw.typed("reach").to_owned(),
    };
    let was_typed = raw.iter().any(|(field, _)| field == "reach");
    let known = account.filter(|_| !was_typed).map(|account| Contact {
        name: account.name.clone(),
        department: account.department.clone(),
        reach: account.mail.clone(),
    });
    known.unwrap_or(typed)
}

fn contact_fields(contact: &Contact, problems: &Problems, lang: Lang) -> impl IntoView + use<> {
    let fields = [
        ("name", t::NAME, &contact.name, "name"),
        ("department", t::DEPARTMENT, &contact.department, "off"),
        ("reach", t::REACH, &contact.reach, "off"),
    ];
    fields
        .into_iter()
        .map(|(name, label, value, autocomplete)| {
            let (label, value, error) = (label.get(lang), value.clone(), problems.of(name));
            view! { <TextInput name label value error autocomplete optional=true /> }
        })
        .collect_view()
}
