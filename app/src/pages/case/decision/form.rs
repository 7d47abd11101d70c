//! Choosing: on the authority, on the persons, and why.

use super::Second;
use crate::components::{Choice, Form, Note, Page, Problems, Radios, TextArea};
use crate::pages::case::advice::{outcome_note, tone};
use crate::pages::case::head::{Head, hidden};
use crate::pages::case::overtaken;
use crate::pages::case::save_row::SaveRow;
use crate::paths;
use domain::assess::Advice;
use domain::case_form::decision::LIMIT;
use domain::decision::{AuthorityDecision, PersonsDecision};
use domain::form::RawForm;
use domain::four_eyes::{authority_needs_second, persons_needs_second};
use domain::incident::Decision;
use domain::text::{Authority, Lang, advice as advice_words, decision as words, format, four_eyes};
use leptos::prelude::*;
use service::Context;
use service::view::CaseView;

/// The form of a decision: the advice first, nothing chosen beforehand.
pub(super) fn page(
    context: &Context,
    head: Head,
    advice: &Advice,
    second: &Second,
    view: &CaseView,
    raw: &RawForm,
    problems: Problems,
) -> impl IntoView + use<> {
    let (id, lang) = (view.case.id, context.lang);
    // Two advices stand beside each other where there is room; what is filled in keeps the measure of a form.
    let overtaken = overtaken(view);
    let wide = overtaken.is_some();
    let authority = context.authority();
    let above = (
        earlier(view, authority, lang),
        advised(context, view, advice, overtaken),
    );
    let rule = rule(second, authority, lang);
    let fields = (
        choose(
            "authority",
            words::AUTHORITY.get(authority, lang),
            authorities(advice, authority, lang),
            raw,
            &problems,
        ),
        choose(
            "persons",
            words::PERSONS.get(lang).to_owned(),
            persons(advice, lang),
            raw,
            &problems,
        ),
        reason(raw, &problems, authority, lang),
    );
    let hidden = hidden(view);
    view! {
        <Page title=words::TITLE.get(lang) back=head.back step=head.step status=head.status problems wide>
            {above}
            <div class="narrow">
                {rule}
                <Form action="/api/triage/decide-check" hidden>
                    {fields}
                    <SaveRow save=words::TO_CHECK id />
                </Form>
            </div>
        </Page>
    }
}

/// The latest decision, if facts overtook it.
fn overtaken(view: &CaseView) -> Option<&Decision> {
    let latest = view.case.proposal.as_ref().or(view.case.decision.as_ref());
    latest.filter(|decision| decision.advice.facts != view.case.facts)
}

/// The advice; where facts overtook a decision, beside the one that it rested on.
fn advised(context: &Context, view: &CaseView, advice: &Advice, overtaken: Option<&Decision>) -> impl IntoView + use<> {
    let (case, lang) = (&view.case, context.lang);
    let tone = tone(advice, case);
    let advised = match overtaken {
        Some(decision) => overtaken::both(context, view, decision, advice, tone).into_any(),
        None => view! {
            <h2>{words::ADVICE.get(lang)}</h2>
            {outcome_note(context, advice, tone)}
        }
        .into_any(),
    };
    view! {
        {advised}
        <p><a href=paths::case_page(case.id, "advies")>{advice_words::READ_ALL.get(lang)}</a></p>
    }
}

/// Said before anything is chosen: what can't be decided alone.
fn rule(second: &Second, authority: Authority, lang: Lang) -> impl IntoView + use<> {
    let rule = four_eyes::rule(second.circumstances.safeguard(), &second.names, authority, lang);
    view! {
        <Note title=four_eyes::RULE.get(lang)>
            <p>{rule}</p>
            <p>{four_eyes::RULE_ALONE.get(lang)}</p>
        </Note>
    }
}

fn authorities(advice: &Advice, authority: Authority, lang: Lang) -> Vec<Choice> {
    let outcome = advice.outcome();
    let advised = AuthorityDecision::following(outcome.authority);
    let choice = |one: &AuthorityDecision| {
        let second = authority_needs_second(&outcome, *one);
        Choice::new(one.code(), words::choice(*one).get(authority, lang)).hint(hint(*one == advised, second, lang))
    };
    AuthorityDecision::ALL.iter().map(choice).collect()
}

fn persons(advice: &Advice, lang: Lang) -> Vec<Choice> {
    let outcome = advice.outcome();
    let advised = PersonsDecision::following(outcome.persons);
    let choice = |one: &PersonsDecision| {
        let second = persons_needs_second(&outcome, *one);
        Choice::new(one.code(), one.name(lang)).hint(hint(*one == advised, second, lang))
    };
    PersonsDecision::ALL.iter().map(choice).collect()
}

/// "Volgt het advies · Geldt pas na een tweede oordeel", as far as true.
fn hint(advised: bool, second: bool, lang: Lang) -> String {
    let follows = advised.then(|| words::FOLLOWS.get(lang));
    let second = second.then(|| four_eyes::NEEDS_SECOND.get(lang));
    let words: Vec<&str> = [follows, second].into_iter().flatten().collect();
    words.join(" · ")
}

/// One of the two choices of a decision or a judgement.
pub(in crate::pages::case) fn choose(
    name: &'static str,
    legend: String,
    choices: Vec<Choice>,
    raw: &RawForm,
    problems: &Problems,
) -> impl IntoView + use<> {
    view! { <Radios name legend choices value=raw.one(name) error=problems.of(name) /> }
}

fn reason(raw: &RawForm, problems: &Problems, authority: Authority, lang: Lang) -> impl IntoView + use<> {
    view! {
        <TextArea
            name="reason"
            label=words::REASON.get(lang)
            hint=words::REASON_HINT.get(authority, lang)
            value=raw.typed("reason")
            limit=LIMIT
            error=problems.of("reason")
        />
    }
}

/// What was decided before, and what a new decision does to it.
fn earlier(view: &CaseView, authority: Authority, lang: Lang) -> Option<impl IntoView + use<>> {
    let case = &view.case;
    let (decision, sentence) = match (&case.proposal, &case.decision) {
        (Some(proposal), _) if proposal.standing.waits_for().is_some() => {
            let words = if case.has_lapsed() {
                words::EARLIER_LAPSED
            } else {
                words::EARLIER_WAITS
            };
            (proposal, words)
        }
        (Some(proposal), _) => (proposal, words::EARLIER_DISPUTED),
        (None, Some(decision)) => (decision, words::EARLIER),
        (None, None) => return None,
    };
    let at = format::short_moment(decision.at, lang);
    let decided = words::on_authority(decision.authority).get(authority, lang);
    let sentence = sentence.fill(lang, &[&at, &decided, words::persons(decision.persons).get(lang)]);
    Some(view! { <Note><p>{sentence}</p></Note> })
}
