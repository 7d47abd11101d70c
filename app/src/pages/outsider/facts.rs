//! The facts that somebody from outside judges, and the form for it. Nothing here tells the first judgement.

use super::{organisation, typed};
use crate::components::{
    Button, ButtonRow, Choice, Form, Page, Problems, Radios, SummaryList, SummaryRow, TextArea, TextInput,
};
use crate::pages::case::answers::{grouped, in_words};
use crate::pages::case::head::rulebook;
use crate::pages::retry::Own;
use domain::case_form::decision::LIMIT;
use domain::case_form::outsider::{INVITATION, outsider};
use domain::decision::{AuthorityDecision, PersonsDecision};
use domain::form::{Problem, ProblemCode, RawForm};
use domain::rulebook::{Question, Rulebook};
use domain::text::decision::choice;
use domain::text::{Authority, Lang, format, outsider as t};
use leptos::prelude::*;
use service::Context;
use service::outsider::FactSheet;

/// What to do about a problem, naming the field: the summary stands far above them.
pub(super) const OWN_WORDS: [Own; 5] = [
    ("authority", ProblemCode::ChooseOne, t::CHOOSE_AUTHORITY),
    ("persons", ProblemCode::ChooseOne, t::CHOOSE_PERSONS),
    ("reason", ProblemCode::GiveReason, t::GIVE_REASON),
    ("name", ProblemCode::WriteText, t::GIVE_NAME),
    ("organisation", ProblemCode::WriteText, t::GIVE_ORGANISATION),
];

/// Whether what this browser kept was written on this invitation.
pub(super) fn belongs(raw: &RawForm, sheet: &FactSheet) -> bool {
    raw.one(INVITATION) == sheet.invitation.to_string()
}

/// What must be put right in the form.
pub(super) fn problems(raw: &RawForm) -> Vec<Problem> {
    outsider(raw).err().unwrap_or_default()
}

/// The facts and the form.
pub(super) fn page(context: &Context, sheet: &FactSheet, raw: &RawForm, problems: Problems) -> impl IntoView + use<> {
    let lang = context.lang;
    let hidden = vec![(INVITATION, sheet.invitation.to_string())];
    let facts = (term(sheet, lang), answers(sheet, rulebook(context), lang));
    let judgement = (
        choices(raw, &problems, context.authority(), lang),
        reason(raw, &problems, lang),
    );
    let who = who(raw, &problems, lang);
    let lead = t::FACTS_LEAD.fill(lang, &[&organisation(context)]);
    view! {
        <Page
            title=t::FACTS.get(lang)
            step=t::STEP.fill(lang, &[&sheet.reference.to_string()])
            problems=problems
        >
            <p class="lead">{lead}</p>
            {facts}
            <h2>{t::YOUR_JUDGEMENT.get(lang)}</h2>
            <Form action="/api/outsider/judge" hidden autocomplete="on">
                {judgement}
                <h2>{t::WHO_YOU_ARE.get(lang)}</h2>
                {who}
                <p>{t::DECLARE.get(lang)}</p>
                <ButtonRow>
                    <Button>{t::SEND.get(lang)}</Button>
                </ButtonRow>
            </Form>
        </Page>
    }
}

fn term(sheet: &FactSheet, lang: Lang) -> impl IntoView + use<> {
    let rows = vec![
        SummaryRow::new(t::ROW_CLOCK.get(lang), format::moment(sheet.clock_start, lang)),
        SummaryRow::new(t::ROW_DEADLINE.get(lang), format::moment(sheet.deadline, lang)),
    ];
    view! { <h2>{t::CLOCK.get(lang)}</h2> <SummaryList rows /> }
}

/// The answers that count, each with its evidence.
fn answers(sheet: &FactSheet, book: &Rulebook, lang: Lang) -> impl IntoView + use<> {
    let row = |question: &Question| {
        let evidence = sheet.evidence.get(&question.id).map(String::as_str);
        let answer = sheet.facts.get(&question.id);
        SummaryRow::new(
            question.text.get(lang),
            answer.map(|answer| in_words(question, answer, evidence, lang)),
        )
    };
    grouped(&book.path(&sheet.facts), &row, lang)
}

fn choices(raw: &RawForm, problems: &Problems, authority: Authority, lang: Lang) -> impl IntoView + use<> {
    let authorities = AuthorityDecision::ALL.iter();
    let authorities = authorities
        .map(|one| Choice::new(one.code(), choice(*one).get(authority, lang)))
        .collect();
    let persons = PersonsDecision::ALL.iter();
    let persons = persons.map(|one| Choice::new(one.code(), one.name(lang))).collect();
    view! {
        <Radios
            name="authority"
            legend=t::AUTHORITY.get(authority, lang)
            hint=t::AUTHORITY_HINT.get(lang)
            choices=authorities
            value=raw.one("authority")
            error=problems.of("authority")
        />
        <Radios
            name="persons"
            legend=t::PERSONS.get(lang)
            hint=t::PERSONS_HINT.get(lang)
            choices=persons
            value=raw.one("persons")
            error=problems.of("persons")
        />
    }
}

fn reason(raw: &RawForm, problems: &Problems, lang: Lang) -> impl IntoView + use<> {
    view! {
        <TextArea
            name="reason"
            label=t::REASON.get(lang)
            hint=t::REASON_HINT.get(lang)
            value=typed(raw, "reason")
            limit=LIMIT
            error=problems.of("reason")
        />
    }
}

fn who(raw: &RawForm, problems: &Problems, lang: Lang) -> impl IntoView + use<> {
    let fields = [
        ("name", t::NAME, "name"),
        ("organisation", t::ORGANISATION, "organization"),
    ];
    fields
        .into_iter()
        .map(|(name, label, autocomplete)| {
            let (label, value, error) = (label.get(lang), typed(raw, name), problems.of(name));
            view! { <TextInput name label value error autocomplete /> }
        })
        .collect_view()
}
