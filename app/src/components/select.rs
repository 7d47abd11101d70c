//! A list to choose from, only where radios would be too many.

use super::MaybeText;
use super::field::{Wiring, label, label_words};
use leptos::prelude::*;

/// A drop-down list of `(code, words)`; prefer [`super::Radios`] up to about ten options.
#[component]
pub fn Select(
    #[prop(into)] name: String,
    #[prop(into)] label: String,
    options: Vec<(String, String)>,
    #[prop(optional, into)] value: String,
    #[prop(optional, into)] hint: MaybeText,
    #[prop(optional, into)] error: MaybeText,
    #[prop(optional)] optional: bool,
    /// Neither asked for nor marked as optional, as in a filter.
    #[prop(optional)]
    free: bool,
) -> impl IntoView {
    let wiring = Wiring::new(&name, &hint, &error);
    let options = options
        .into_iter()
        .map(|(code, words)| {
            let selected = code == value;
            view! { <option value=code selected=selected>{words}</option> }
        })
        .collect_view();
    view! {
        <div class=wiring.class()>
            {self::label(&wiring.id, label_words(label, optional), false)}
            {wiring.notes()}
            <select
                id=wiring.id.clone()
                name=name
                aria-required=(!optional && !free).then_some("true")
                aria-describedby=wiring.described_by(None)
                aria-invalid=wiring.invalid()
            >
                {options}
            </select>
        </div>
    }
}
