//! Choose any number.

use super::field::{Wiring, label_words, legend};
use super::{Choice, MaybeText};
use leptos::prelude::*;

/// A choice of any number; give a `name` that ends in `[]` so that the answers arrive as a list.
#[component]
pub fn Checkboxes(
    #[prop(into)] name: String,
    #[prop(into)] legend: String,
    choices: Vec<Choice>,
    #[prop(optional, into)] values: Vec<String>,
    #[prop(optional, into)] hint: MaybeText,
    #[prop(optional, into)] error: MaybeText,
    #[prop(optional)] optional: bool,
    #[prop(optional)] heading: bool,
) -> impl IntoView {
    let wiring = Wiring::new(&name, &hint, &error);
    let options = choices
        .into_iter()
        .enumerate()
        .map(|(index, choice)| {
            let chosen = values.iter().any(|value| choice.is(value));
            choice.draw(&wiring, "checkbox", name.clone(), index, chosen)
        })
        .collect_view();
    view! {
        <fieldset class=wiring.class() aria-describedby=wiring.described_by(None)>
            {self::legend(label_words(legend, optional), heading)}
            {wiring.notes()}
            <div class="choices">{options}</div>
        </fieldset>
    }
}
