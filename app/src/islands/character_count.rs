//! How much of a text's limit is left.

use super::fill;
use leptos::prelude::*;
use leptos::wasm_bindgen::JsCast;
use leptos::web_sys::{Element, HtmlTextAreaElement};
use std::time::Duration;

/// Counts while a person types in `field`. Until the script is there it states the rule; a screen reader hears the
/// count only after a pause.
#[island]
pub fn CharacterCount(
    /// The id of the text field.
    field: String,
    /// The largest number of characters.
    limit: usize,
    /// The rule, as text without numbers to fill in.
    rule: String,
    /// "Nog {} tekens over."
    left: String,
    /// "{} tekens te veel."
    over: String,
) -> impl IntoView {
    let used = RwSignal::new(None);
    let typed = RwSignal::new(None);
    let said = RwSignal::new(String::new());
    let id = format!("{field}-limit");
    let sentence = move |used: usize| {
        if used > limit {
            fill(&over, used - limit)
        } else {
            fill(&left, limit - used)
        }
    };
    let shown = sentence.clone();

    Effect::new(move || {
        used.set(count(&field));
        let field = field.clone();
        let listener = window_event_listener(leptos::ev::input, move |event| {
            if event_target::<Element>(&event).id() == field {
                used.set(count(&field));
                typed.set(used.get_untracked());
            }
        });
        on_cleanup(move || listener.remove());
    });
    Effect::new(move || {
        let Some(used) = typed.get() else { return };
        let sentence = sentence.clone();
        let pause = set_timeout_with_handle(move || said.set(sentence(used)), Duration::from_secs(1));
        on_cleanup(move || pause.into_iter().for_each(|pause| pause.clear()));
    });

    view! {
        <p class="hint count" class:over=move || used.get().is_some_and(|used| used > limit) id=id>
            {move || used.get().map_or_else(|| rule.clone(), &shown)}
        </p>
        <p class="hidden" aria-live="polite">{said}</p>
    }
}

/// The number of characters in the field, as the server counts them.
fn count(field: &str) -> Option<usize> {
    let field = document()
        .get_element_by_id(field)?
        .dyn_into::<HtmlTextAreaElement>()
        .ok()?;
    Some(field.value().trim().chars().count())
}
