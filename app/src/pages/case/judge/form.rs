//! The facts, and the form of the second person.

use crate::components::{Choice, Columns, Form, Note, Problems, TextArea, Tone};
use crate::pages::case::decision::choose;
use crate::pages::case::head::hidden;
use crate::pages::case::save_row::SaveRow;
use crate::pages::case::{answers, reporter};
use crate::paths;
use domain::case_form::decision::LIMIT;
use domain::case_row::Waiting;
use domain::decision::{AuthorityDecision, PersonsDecision};
use domain::form::RawForm;
use domain::text::decision::choice;
use domain::text::{Authority, Lang, format, four_eyes as t};
use leptos::prelude::*;
use service::Context;
use service::view::{CaseView, History};

/// The facts first, then the judgement; nothing chosen beforehand.
pub(super) fn page(
    context: &Context,
    history: &History,
    asked: Waiting,
    raw: &RawForm,
    problems: &Problems,
) -> impl IntoView + use<> {
    let lang = context.lang;
    let view = &history.view;
    let name = history
        .names
        .get(&asked.by)
        .map_or(t::SOMEBODY.get(lang), String::as_str);
    let help = if asked.emergency {
        t::ASKS_YOU_EMERGENCY
    } else {
        t::ASKS_YOU_HELP
    };
    let lead = help.fill(lang, &[name, &format::short_moment(asked.since, lang)]);
    let told = reporter::panel(view, lang);
    let facts = (answers::facts(context, history), measures(view, lang));
    let change = paths::case_page(view.case.id, "vragen");
    let form = form(view, raw, problems, context.authority(), lang);
    view! {
        <p class="lead">{lead}</p>
        <p>{t::NO_ADVICE_YET.get(lang)}</p>
        <Columns aside=move || told>
            <h2>{t::FOUND_OUT.get(lang)}</h2>
            {facts}
            <Note tone=Tone::Info>
                <p>{t::FACTS_WRONG.get(lang)} " " <a href=change>{t::TO_ANSWERS.get(lang)}</a></p>
            </Note>
            <h2>{t::YOUR_JUDGEMENT.get(lang)}</h2>
            {form}
        </Columns>
    }
}

/// What was done or agreed; nothing when nothing was.
pub(super) fn measures(view: &CaseView, lang: Lang) -> Option<impl IntoView + use<>> {
    let items: Vec<_> = view
        .case
        .measures
        .iter()
        .map(|measure| {
            let words = if measure.done.is_some() {
                t::MEASURE_DONE
            } else {
                t::MEASURE_OPEN
            };
            view! { <li>{words.fill(lang, &[&view.measure(measure).what])}</li> }
        })
        .collect();
    (!items.is_empty()).then(|| view! { <h3>{t::MEASURES.get(lang)}</h3> <ul>{items}</ul> })
}

fn form(
    view: &CaseView,
    raw: &RawForm,
    problems: &Problems,
    authority: Authority,
    lang: Lang,
) -> impl IntoView + use<> {
    let authorities = AuthorityDecision::ALL.iter().map(|one| {
        Choice::new(one.code(), choice(*one).get(authority, lang)).hint(t::law_on_authority(*one).get(lang))
    });
    let persons = PersonsDecision::ALL
        .iter()
        .map(|one| Choice::new(one.code(), one.name(lang)).hint(t::law_on_persons(*one).get(lang)));
    let (authorities, persons) = (authorities.collect(), persons.collect());
    let choices = (
        choose(
            "authority",
            t::AUTHORITY.get(authority, lang),
            authorities,
            raw,
            problems,
        ),
        choose("persons", t::PERSONS.get(lang).to_owned(), persons, raw, problems),
    );
    let (hidden, id) = (hidden(view), view.case.id);
    let (reason, wrong) = (raw.typed("reason").to_owned(), problems.of("reason"));
    view! {
        <Form action="/api/triage/judge" hidden>
            {choices}
            <TextArea
                name="reason"
                label=t::REASON.get(lang)
                hint=t::REASON_HINT.get(lang)
                value=reason
                limit=LIMIT
                error=wrong
            />
            <p class="hint">{t::SEND_HELP.get(lang)}</p>
            <SaveRow save=t::SEND id />
        </Form>
    }
}
