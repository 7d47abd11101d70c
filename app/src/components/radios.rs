//! Choose one.

use super::field::{Wiring, label_words, legend};
use super::{Choice, MaybeText};
use leptos::prelude::*;

/// A choice of one from a few; nothing is chosen unless `value` says so.
#[component]
pub fn Radios(
    #[prop(into)] name: String,
    #[prop(into)] legend: String,
    choices: Vec<Choice>,
    #[prop(optional, into)] value: String,
    #[prop(optional, into)] hint: MaybeText,
    #[prop(optional, into)] error: MaybeText,
    #[prop(optional)] optional: bool,
    /// Neither asked for nor marked as optional, as in a filter.
    #[prop(optional)]
    free: bool,
    #[prop(optional)] heading: bool,
    /// Side by side instead of below each other, for two or three short words.
    #[prop(optional)]
    inline: bool,
) -> impl IntoView {
    let wiring = Wiring::new(&name, &hint, &error);
    let options = choices
        .into_iter()
        .enumerate()
        .map(|(index, choice)| {
            let chosen = choice.is(&value);
            choice.draw(&wiring, "radio", name.clone(), index, chosen)
        })
        .collect_view();
    view! {
        <fieldset
            class=wiring.class()
            role="radiogroup"
            aria-required=(!optional && !free).then_some("true")
            aria-describedby=wiring.described_by(None)
            aria-invalid=wiring.invalid()
        >
            {self::legend(label_words(legend, optional), heading)}
            {wiring.notes()}
            <div class=if inline { "choices inline" } else { "choices" }>{options}</div>
        </fieldset>
    }
}
