//! A moment as three questions: the day, the time, and which of two equal clock readings is meant.

use crate::components::{Choice, DateInput, DateValue, Problems, Radios, TimeInput};
use domain::case_form::when::MomentFields;
use domain::form::RawForm;
use domain::text::{Lang, Text, triage as words};
use leptos::prelude::*;

/// The questions for a moment. With `quick` the day starts with "vandaag" and "gisteren".
pub fn moment(
    (fields, day, time): (MomentFields, Text, Text),
    quick: bool,
    raw: &RawForm,
    problems: &Problems,
    lang: Lang,
) -> impl IntoView + use<> {
    let which = which_clock(fields.clock, raw, problems, lang);
    view! {
        <DateInput
            name=fields.date
            legend=day.get(lang)
            value=DateValue::read(fields.date, |field| raw.typed(field).to_owned())
            error=problems.of(fields.date)
            quick
        />
        <TimeInput
            name=fields.time
            label=time.get(lang)
            value=raw.typed(fields.time)
            error=problems.of(fields.time)
        />
        {which}
    }
}

/// Asked only for the hour that happens twice in October, once the answers of the form made it necessary.
fn which_clock(name: &'static str, raw: &RawForm, problems: &Problems, lang: Lang) -> Option<impl IntoView + use<>> {
    (problems.of(name).is_some() || !raw.one(name).is_empty()).then(|| {
        let choices = vec![
            Choice::new("summer", words::SUMMER.get(lang)),
            Choice::new("winter", words::WINTER.get(lang)),
        ];
        view! {
            <Radios
                name
                legend=words::WHICH_CLOCK.get(lang)
                hint=words::WHICH_CLOCK_HINT.get(lang)
                choices
                value=raw.one(name)
                error=problems.of(name)
            />
        }
    })
}
