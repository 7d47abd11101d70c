//! Choosing: on the authority, on the persons, and why.

use crate::components::{Button, ButtonRow, Choice, Form, LinkButton, Look, Note, Page, Problems, Radios, TextArea};
use crate::pages::case::advice::outcome_note;
use crate::pages::case::head::{Head, hidden};
use crate::paths;
use domain::assess::Advice;
use domain::case_form::decision::LIMIT;
use domain::decision::{AuthorityDecision, PersonsDecision};
use domain::form::RawForm;
use domain::text::{Lang, advice as advice_words, common, decision as words, format};
use leptos::prelude::*;
use service::view::CaseView;

/// The form of a decision: the advice first, nothing chosen beforehand.
#[component]
pub(super) fn DecisionForm(head: Head, advice: Advice, view: CaseView, raw: RawForm, problems: Problems) -> impl IntoView {
    let lang = crate::components::lang();
    let outcome = advice.outcome();
    let id = view.case.id;
    let authority = AuthorityDecision::following(outcome.authority);
    let persons = PersonsDecision::following(outcome.persons);
    let authorities = AuthorityDecision::ALL.iter().map(|one| choice(one.code(), one.name(lang), *one == authority, lang)).collect();
    let others = PersonsDecision::ALL.iter().map(|one| choice(one.code(), one.name(lang), *one == persons, lang)).collect();
    view! {
        <Page
            title=words::TITLE.get(lang)
            back=head.back
            step=head.step
            status=head.status
            problems=problems.clone()
        >
            {earlier(&view, lang)}
            <h2>{words::ADVICE.get(lang)}</h2>
            {outcome_note(&advice, lang)}
            <p><a href=paths::case_page(id, "advies")>{advice_words::READ_ALL.get(lang)}</a></p>
            <Form action="/api/triage/decide-check" hidden=hidden(&view)>
                <Radios
                    name="authority"
                    legend=words::AUTHORITY.get(lang)
                    choices=authorities
                    value=raw.one("authority")
                    error=problems.of("authority")
                />
                <Radios
                    name="persons"
                    legend=words::PERSONS.get(lang)
                    choices=others
                    value=raw.one("persons")
                    error=problems.of("persons")
                />
                <TextArea
                    name="reason"
                    label=words::REASON.get(lang)
                    hint=words::REASON_HINT.get(lang)
                    value=raw.typed("reason")
                    limit=LIMIT
                    error=problems.of("reason")
                />
                <ButtonRow>
                    <Button>{words::TO_CHECK.get(lang)}</Button>
                    <LinkButton look=Look::Quiet href=paths::case(id)>{common::CANCEL.get(lang)}</LinkButton>
                </ButtonRow>
            </Form>
        </Page>
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
