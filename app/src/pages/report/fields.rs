//! The field of each question, filled in as far as it was.

use crate::components::{Checkboxes, Choice, DateInput, DateValue, Problems, Radios, TextArea, TimeInput};
use domain::form::RawForm;
use domain::report::{EverydayData, LIMIT, Ongoing, PeopleRange};
use domain::text::{Lang, Text, common, report as t};
use domain::time::Timestamp;
use leptos::prelude::*;

/// The words of a question and its field.
pub(super) fn field(number: usize, raw: &RawForm, problems: &Problems, now: Timestamp, lang: Lang) -> (Text, AnyView) {
    match number {
        2 => (t::WHEN, when(raw, problems, now, lang).into_any()),
        3 => (t::ONGOING, ongoing(raw, lang).into_any()),
        4 => (t::DATA, data(raw, lang).into_any()),
        5 => (t::PEOPLE, people(raw, lang).into_any()),
        _ => (t::WHAT, what(raw, problems, lang).into_any()),
    }
}

/// The three fields of a date share one place where a problem is said.
pub(super) fn at_their_fields(problems: &Problems) -> Problems {
    problems
        .iter()
        .map(|(field, sentence)| (if field == "other_day" { "other" } else { field }, sentence))
        .collect()
}

fn what(raw: &RawForm, problems: &Problems, lang: Lang) -> impl IntoView + use<> {
    view! {
        <TextArea
            name="what"
            label=t::WHAT.get(lang)
            heading=true
            limit=LIMIT
            hint=t::WHAT_HINT.get(lang)
            value=raw.typed("what")
            error=problems.of("what")
        />
    }
}

fn when(raw: &RawForm, problems: &Problems, now: Timestamp, lang: Lang) -> impl IntoView + use<> {
    // "Just now" stays what it was when it was chosen, however long the rest of the report takes.
    let chosen = (raw.one("when") == "now")
        .then(|| raw.one("when_now"))
        .filter(|moment| !moment.is_empty());
    let moment = chosen.map_or_else(|| now.to_string(), str::to_owned);
    let choices = vec![
        Choice::new("now", t::WHEN_NOW.get(lang)),
        Choice::new("today", t::WHEN_TODAY.get(lang)).reveal(time("today_time", raw, problems, lang)),
        Choice::new("yesterday", t::WHEN_YESTERDAY.get(lang)).reveal(time("yesterday_time", raw, problems, lang)),
        Choice::new("other", t::WHEN_OTHER.get(lang)).reveal(other_day(raw, problems, lang)),
        Choice::new("unknown", common::UNKNOWN.get(lang)).apart(),
    ];
    view! {
        <input type="hidden" name="when_now" value=moment />
        <Radios
            name="when"
            legend=t::WHEN.get(lang)
            heading=true
            hint=t::WHEN_HINT.get(lang)
            choices=choices
            value=raw.one("when")
            error=problems.of("when")
        />
    }
}

fn time(name: &'static str, raw: &RawForm, problems: &Problems, lang: Lang) -> impl IntoView + use<> {
    view! {
        <TimeInput name label=t::WHAT_TIME.get(lang) value=raw.typed(name) error=problems.of(name) optional=true />
    }
}

fn other_day(raw: &RawForm, problems: &Problems, lang: Lang) -> impl IntoView + use<> {
    let value = DateValue::read("other", |part| raw.typed(part).to_owned());
    view! {
        <DateInput name="other" legend=t::WHICH_DAY.get(lang) value=value error=problems.of("other") />
        {time("other_time", raw, problems, lang)}
    }
}

fn ongoing(raw: &RawForm, lang: Lang) -> impl IntoView + use<> {
    let choices = Ongoing::ALL
        .iter()
        .map(|option| {
            let choice = Choice::new(option.code(), option.name(lang));
            if *option == Ongoing::Unknown {
                choice.apart()
            } else {
                choice
            }
        })
        .collect();
    view! {
        <Radios
            name="ongoing"
            legend=t::ONGOING.get(lang)
            heading=true
            hint=t::ONGOING_HINT.get(lang)
            choices=choices
            value=raw.one("ongoing")
        />
    }
}

fn data(raw: &RawForm, lang: Lang) -> impl IntoView + use<> {
    let known = EverydayData::ALL
        .iter()
        .map(|option| Choice::new(option.code(), option.name(lang)));
    let unknown = Choice::new("unknown", common::UNKNOWN.get(lang)).apart();
    let choices = known.chain([unknown]).collect();
    view! {
        // Always sent, so that taking every tick away replaces the earlier answer.
        <input type="hidden" name="data[]" value="" />
        <Checkboxes
            name="data[]"
            legend=t::DATA.get(lang)
            heading=true
            hint=t::DATA_HINT.get(lang)
            choices=choices
            values=raw.all("data").to_vec()
        />
    }
}

fn people(raw: &RawForm, lang: Lang) -> impl IntoView + use<> {
    let known = PeopleRange::ALL
        .iter()
        .map(|option| Choice::new(option.code(), option.name(lang)));
    let unknown = Choice::new("unknown", common::UNKNOWN.get(lang)).apart();
    let choices: Vec<Choice> = known.chain([unknown]).collect();
    view! {
        <Radios
            name="people"
            legend=t::PEOPLE.get(lang)
            heading=true
            hint=t::PEOPLE_HINT.get(lang)
            choices=choices
            value=raw.one("people")
        />
    }
}
