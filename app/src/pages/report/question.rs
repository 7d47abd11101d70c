//! One question of a report.

use crate::api::report::QUESTIONS;
use crate::components::{Back, Button, ButtonRow, Form, Look, Note, Page, Problems};
use crate::pages::report::urgent::{call_first, goes_on, urgent_line};
use crate::pages::report::{fields, problem_at};
use crate::pages::retry::Retry;
use crate::paths;
use crate::serve::{go, param, query, serve};
use domain::form::RawForm;
use domain::text::{Lang, Text, common, report as t};
use leptos::prelude::*;
use service::{Context, ServiceError};

/// A question, filled in as far as it was.
#[component]
pub fn Question() -> impl IntoView {
    let number = param::<usize>("number");
    let from_check = query("terug") == "controleren";
    let retry = Retry::read();
    serve(async move |context: Context| {
        context.visitor.reporter()?;
        let number = number
            .ok()
            .filter(|number| (1..=QUESTIONS).contains(number))
            .ok_or(ServiceError::NotFound)?;
        let raw = match (context.services.report_form(&context).await?, number) {
            (Some((_, stored)), _) if stored.receipt.is_none() => stored.raw,
            (_, 1) => RawForm::default(),
            (Some(_), _) => return Ok(go(paths::REPORT_SENT)),
            (None, _) => return Ok(go(paths::REPORT)),
        };
        let problems = retry.problems(context.lang, &[], || {
            problem_at(number, &raw, context.now).into_iter().collect()
        });
        Ok(page(&context, number, from_check, &raw, &fields::at_their_fields(&problems)).into_any())
    })
}

fn page(
    context: &Context,
    number: usize,
    from_check: bool,
    raw: &RawForm,
    problems: &Problems,
) -> impl IntoView + use<> {
    let lang = context.lang;
    let (title, field) = fields::field(number, raw, problems, context.now, lang);
    let step = t::STEP.fill(lang, &[&number.to_string(), &QUESTIONS.to_string()]);
    let organisation = context.organisation.as_deref();
    let call = (number > 3 && goes_on(raw)).then(|| call_first(Some(t::CALL_AFTER), organisation, lang));
    let urgent = urgent_line(organisation, lang);
    view! {
        <Page title=title.get(lang) question=true step=step back=back(number, from_check) problems=problems.clone()>
            {call}
            <Form action="/api/report/answer" hidden=vec![("question", number.to_string())]>
                {field}
                {buttons(number, from_check, lang)}
            </Form>
            {(number == 1).then(|| kind_words(lang))}
            {urgent}
        </Page>
    }
}

fn back(number: usize, from_check: bool) -> Back {
    match number {
        _ if from_check => Back::to(paths::REPORT_CHECK),
        0 | 1 => Back::to(paths::REPORT),
        number => Back::to(paths::report_question(number - 1)),
    }
}

/// From the second question on an incomplete report can be sent: it is a report too.
fn buttons(number: usize, from_check: bool, lang: Lang) -> AnyView {
    if from_check {
        return view! {
            <ButtonRow>
                <Button name="next" value="check".to_owned()>{t::KEEP.get(lang)}</Button>
            </ButtonRow>
        }
        .into_any();
    }
    let early = (2..QUESTIONS).contains(&number);
    view! {
        <ButtonRow>
            <Button>{common::NEXT.get(lang)}</Button>
            {early.then(|| {
                view! { <Button look=Look::Quiet name="next" value="check".to_owned()>{t::SEND_NOW.get(lang)}</Button> }
            })}
        </ButtonRow>
        {early.then(|| hint(t::SEND_NOW_HELP, lang))}
    }
    .into_any()
}

fn hint(text: Text, lang: Lang) -> impl IntoView {
    view! { <p class="hint">{text.get(lang)}</p> }
}

fn kind_words(lang: Lang) -> impl IntoView {
    view! {
        <Note title=t::KIND_TITLE.get(lang)>
            <p>{t::KIND.get(lang)}</p>
        </Note>
    }
}
