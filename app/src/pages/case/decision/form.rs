//! Choosing: on the authority, on the persons, and why.

use crate::components::{Button, ButtonRow, Choice, Form, LinkButton, Look, Note, Page, Problems, Radios, TextArea};
use crate::pages::case::advice::{outcome_note, tone};
use crate::pages::case::head::{Head, hidden};
use crate::paths;
use domain::assess::Advice;
use domain::case_form::decision::LIMIT;
use domain::decision::{AuthorityDecision, PersonsDecision};
use domain::form::RawForm;
use domain::text::{Lang, Text, advice as advice_words, common, decision as words, format};
use leptos::prelude::*;
use service::view::CaseView;

/// The form of a decision: the advice first, nothing chosen beforehand.
pub(super) fn page(
    head: Head,
    advice: &Advice,
    view: &CaseView,
    raw: &RawForm,
    problems: Problems,
    lang: Lang,
) -> impl IntoView + use<> {
    let outcome = advice.outcome();
    let id = view.case.id;
    let authority = AuthorityDecision::following(outcome.authority);
    let persons = PersonsDecision::following(outcome.persons);
    let authorities = AuthorityDecision::ALL
        .iter()
        .map(|one| choice(one.code(), one.name(lang), *one == authority, lang))
        .collect();
    let others = PersonsDecision::ALL
        .iter()
        .map(|one| choice(one.code(), one.name(lang), *one == persons, lang))
        .collect();
    let above = (
        earlier(view, lang),
        view! { <h2>{words::ADVICE.get(lang)}</h2> },
        outcome_note(advice, tone(advice, &view.case), lang),
    );
    let fields = (
        choose("authority", words::AUTHORITY, authorities, raw, &problems, lang),
        choose("persons", words::PERSONS, others, raw, &problems, lang),
        reason(raw, &problems, lang),
    );
    let hidden = hidden(view);
    view! {
        <Page title=words::TITLE.get(lang) back=head.back step=head.step status=head.status problems>
            {above}
            <p><a href=paths::case_page(id, "advies")>{advice_words::READ_ALL.get(lang)}</a></p>
            <Form action="/api/triage/decide-check" hidden>
                {fields}
                <ButtonRow>
                    <Button>{words::TO_CHECK.get(lang)}</Button>
                    <LinkButton look=Look::Quiet href=paths::case(id)>{common::CANCEL.get(lang)}</LinkButton>
                </ButtonRow>
            </Form>
        </Page>
    }
}

fn choose(
    name: &'static str,
    legend: Text,
    choices: Vec<Choice>,
    raw: &RawForm,
    problems: &Problems,
    lang: Lang,
) -> impl IntoView + use<> {
    view! { <Radios name legend=legend.get(lang) choices value=raw.one(name) error=problems.of(name) /> }
}

fn reason(raw: &RawForm, problems: &Problems, lang: Lang) -> impl IntoView + use<> {
    view! {
        <TextArea
            name="reason"
            label=words::REASON.get(lang)
            hint=words::REASON_HINT.get(lang)
            value=raw.typed("reason")
            limit=LIMIT
            error=problems.of("reason")
        />
    }
}

fn choice(code: &str, name: &str, advised: bool, lang: Lang) -> Choice {
    Choice::new(code, name).hint(advised.then(|| words::FOLLOWS.get(lang)))
}

fn earlier(view: &CaseView, lang: Lang) -> Option<impl IntoView + use<>> {
    let decision = view.case.decision.as_ref()?;
    let at = format::short_moment(decision.at, lang);
    let (authority, persons) = (words::authority(decision.authority), words::persons(decision.persons));
    let sentence = words::EARLIER.fill(lang, &[&at, authority.get(lang), persons.get(lang)]);
    Some(view! { <Note><p>{sentence}</p></Note> })
}
