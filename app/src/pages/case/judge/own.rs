//! A decision that waits, for who took it: to confirm it after an hour, or to see for whom it waits.

use crate::components::{Button, ButtonRow, Columns, Form, LinkButton, Look, Problems, TextArea};
use crate::pages::case::head::hidden;
use crate::pages::case::opinion::Opinion;
use crate::pages::case::{answers, reporter};
use crate::paths;
use domain::case_form::decision::LIMIT;
use domain::form::RawForm;
use domain::four_eyes::{Safeguard, reflection_ends};
use domain::incident::Decision;
use domain::text::{Lang, decision as decision_words, format, four_eyes as t};
use leptos::prelude::*;
use service::Context;
use service::view::{CaseView, History};

/// What can be done with it now, with the heading.
pub(super) fn page(
    context: &Context,
    history: &History,
    decision: &Decision,
    judges: &[String],
    raw: &RawForm,
    problems: &Problems,
) -> (String, AnyView) {
    let lang = context.lang;
    let view = &history.view;
    let mine = context
        .visitor
        .officer()
        .is_ok_and(|officer| officer.actor() == decision.by);
    let safeguard = decision.standing.waits_for();
    let (title, state) = match safeguard {
        Some(Safeguard::Reflection) if mine && !view.case.has_lapsed() && view.case.closed.is_none() => {
            return reflect(context, history, decision, raw, problems);
        }
        _ if view.case.has_lapsed() && mine => (t::YOURS_LAPSED, None),
        _ if view.case.has_lapsed() => (t::OWN_LAPSED, None),
        _ => {
            let title = if mine { t::YOURS_WAITS } else { t::WAITS };
            (
                title,
                safeguard.map(|safeguard| t::waits_for(safeguard, judges, decision.at, lang)),
            )
        }
    };
    let opinion = Opinion::first(history, decision, lang).draw(context.authority(), lang);
    let body = view! {
        <p class="lead">{state}</p>
        {opinion}
        {to_case(view, lang)}
    };
    (title.get(lang).to_owned(), body.into_any())
}

/// Who decided alone looks again, with fresh eyes on the facts.
fn reflect(
    context: &Context,
    history: &History,
    decision: &Decision,
    raw: &RawForm,
    problems: &Problems,
) -> (String, AnyView) {
    let lang = context.lang;
    let view = &history.view;
    let ends = reflection_ends(decision.at);
    let opinion = Opinion::first(history, decision, lang).draw(context.authority(), lang);
    if context.now < ends {
        let title = t::RESTS.fill(lang, &[&format::moment(ends, lang)]);
        let body = view! { <p class="lead">{t::RESTS_HELP.get(lang)}</p> {opinion} {to_case(view, lang)} };
        return (title, body.into_any());
    }
    let told = reporter::panel(view, lang);
    let facts = (answers::facts(context, history), super::form::measures(view, lang));
    let form = confirm(context, view, decision, raw, problems);
    let body = view! {
        <Columns aside=move || told>
            {opinion}
            {form}
            <h2>{t::FOUND_OUT.get(lang)}</h2>
            {facts}
        </Columns>
    };
    (t::CONFIRM_TITLE.get(lang).to_owned(), body.into_any())
}

fn confirm(
    context: &Context,
    view: &CaseView,
    decision: &Decision,
    raw: &RawForm,
    problems: &Problems,
) -> impl IntoView + use<> {
    let lang = context.lang;
    let mut hidden = hidden(view);
    hidden.push(("authority", decision.authority.code().to_owned()));
    hidden.push(("persons", decision.persons.code().to_owned()));
    let act = decision_words::both(decision.authority, decision.persons, context.authority(), lang);
    let other = paths::case_page(view.case.id, "besluit");
    let (reason, wrong) = (raw.typed("reason").to_owned(), problems.of("reason"));
    view! {
        <Form action="/api/triage/judge" hidden>
            <TextArea
                name="reason"
                label=t::CONFIRM_REASON.get(lang)
                hint=t::CONFIRM_REASON_HINT.get(lang)
                value=reason
                limit=LIMIT
                error=wrong
            />
            <ButtonRow>
                <Button>{t::CONFIRM.fill(lang, &[&act])}</Button>
                <LinkButton look=Look::Quiet href=other>{t::OTHER_DECISION.get(lang)}</LinkButton>
            </ButtonRow>
        </Form>
    }
}

fn to_case(view: &CaseView, lang: Lang) -> impl IntoView + use<> {
    let href = paths::case(view.case.id);
    view! { <ButtonRow><LinkButton href>{t::TO_CASE.get(lang)}</LinkButton></ButtonRow> }
}
