//! Seeing once more what will be recorded, and when it will hold; each button names its act.

use super::Second;
use crate::components::{
    Button, ButtonRow, Details, Form, LinkButton, Look, Note, Page, Problems, SummaryList, SummaryRow, TextArea, Tone,
};
use crate::pages::case::head::Head;
use crate::paths;
use domain::assess::Outcome;
use domain::case_form::decision::LIMIT;
use domain::case_form::{self, INCIDENT, VERSION};
use domain::decision::follows;
use domain::form::RawForm;
use domain::four_eyes::{Safeguard, safeguard};
use domain::incident::DecisionInput;
use domain::text::{Authority, Lang, Naming, advice as advice_words, decision as words, format, four_eyes as t};
use leptos::prelude::*;
use service::Context;

/// The fields of what was chosen. What is sent is exactly what is shown, at the version that was checked.
const CHOSEN: [&str; 5] = [INCIDENT, VERSION, "authority", "persons", "reason"];

/// The page before a decision is recorded.
pub(super) fn page(
    context: &Context,
    head: Head,
    outcome: Outcome,
    second: &Second,
    raw: &RawForm,
    input: &DecisionInput,
    problems: Problems,
) -> impl IntoView + use<> {
    let (authority, lang) = (context.authority(), context.lang);
    let form = case_form::shown(raw).map_or_else(String::new, |(id, _)| {
        format!("{}?bewaard=1", paths::case_page(id, "besluit"))
    });
    let rows = vec![
        SummaryRow::new(
            words::ROW_ADVICE.get(lang),
            advice_words::sentence(&outcome, authority, lang),
        ),
        SummaryRow::new(
            words::ROW_AUTHORITY.get(authority, lang),
            words::choice(input.authority).get(authority, lang),
        )
        .change(form.clone()),
        SummaryRow::new(words::ROW_PERSONS.get(lang), input.persons.name(lang)).change(form.clone()),
        SummaryRow::new(words::ROW_REASON.get(lang), input.reason.clone()).change(form.clone()),
    ];
    let note = if follows(&outcome, input.authority, input.persons) {
        view! { <Note title=words::FOLLOWS_ALL.get(lang) /> }.into_any()
    } else {
        view! { <Note tone=Tone::Warn title=words::DEPARTS.get(lang)><p>{words::DEPARTS_HELP.get(lang)}</p></Note> }
            .into_any()
    };
    let needed = safeguard(&outcome, input.authority, input.persons, second.circumstances);
    let holds = needed.map(|needed| holds(needed, second, authority, lang));
    let hidden = CHOSEN.map(|field| (field, raw.typed(field).to_owned())).to_vec();
    let act = words::both(input.authority, input.persons, authority, lang);
    let button = match needed {
        None => words::RECORD,
        Some(Safeguard::Colleague | Safeguard::Outsider) => t::SUBMIT,
        Some(Safeguard::Reflection) => t::REST,
    };
    let alone = needed.map(|_| alone(hidden.clone(), raw, &problems, &act, lang));
    let button = button.fill(lang, &[&act]);
    view! {
        <Page title=words::CHECK.get(lang) back=head.back step=head.step status=head.status problems>
            {note}
            <SummaryList rows />
            {holds}
            <p>{words::PERMANENT.get(lang)}</p>
            <Form action="/api/triage/decide" hidden>
                <ButtonRow>
                    <Button>{button}</Button>
                    <LinkButton look=Look::Quiet href=form>{words::CHANGE.get(lang)}</LinkButton>
                </ButtonRow>
            </Form>
            {alone}
        </Page>
    }
}

/// Whose judgement it needs, and that the term does not wait for it.
fn holds(needed: Safeguard, second: &Second, authority: Authority, lang: Lang) -> impl IntoView + use<> {
    let (now, deadline) = (second.circumstances.now, second.circumstances.deadline);
    let term = match second.notified {
        true => t::NOT_YET.into(),
        false if deadline < now => t::TERM_OVER,
        false => t::TERM_RUNS,
    };
    let term = Naming::fill(term, authority, lang, &[&format::moment(deadline, lang)]);
    let next = t::what_next(needed, &second.names, now, lang);
    view! {
        <Note tone=Tone::Warn title=t::holds_when(needed).get(lang)>
            <p>{next}</p>
            <p>{term}</p>
        </Note>
    }
}

/// The way out when it can't wait: a form of its own, so that nobody decides alone by a slip.
fn alone(
    mut hidden: Vec<(&'static str, String)>,
    raw: &RawForm,
    problems: &Problems,
    act: &str,
    lang: Lang,
) -> impl IntoView + use<> {
    hidden.push(("alone", "yes".to_owned()));
    let wrong = problems.of("emergency");
    let (open, reason) = (wrong.is_some(), raw.typed("emergency").to_owned());
    let button = t::DECIDE_ALONE.fill(lang, &[act]);
    view! {
        <Details summary=t::EMERGENCY.get(lang) open>
            <p>{t::EMERGENCY_HELP.get(lang)}</p>
            <Form action="/api/triage/decide" hidden>
                <TextArea
                    name="emergency"
                    label=t::EMERGENCY_REASON.get(lang)
                    hint=t::EMERGENCY_REASON_HINT.get(lang)
                    value=reason
                    rows=4
                    limit=LIMIT
                    error=wrong
                />
                <ButtonRow><Button look=Look::Danger>{button}</Button></ButtonRow>
            </Form>
        </Details>
    }
}
