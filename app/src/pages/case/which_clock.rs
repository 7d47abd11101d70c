//! Which of two equal clock readings is meant, asked only for the hour that happens twice in October.

use crate::components::{Choice, Problems, Radios};
use domain::form::RawForm;
use domain::text::{Lang, triage as words};
use leptos::prelude::*;

/// The question, once the answers of the form made it necessary.
pub fn which_clock(raw: &RawForm, problems: &Problems, lang: Lang) -> Option<impl IntoView + use<>> {
    (problems.of("clock").is_some() || !raw.one("clock").is_empty()).then(|| {
        let choices = vec![
            Choice::new("summer", words::SUMMER.get(lang)),
            Choice::new("winter", words::WINTER.get(lang)),
        ];
        view! {
            <Radios
                name="clock"
                legend=words::WHICH_CLOCK.get(lang)
                hint=words::WHICH_CLOCK_HINT.get(lang)
                choices
                value=raw.one("clock")
                error=problems.of("clock")
            />
        }
    })
}
