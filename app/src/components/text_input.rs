//! One line of text, a password, or a time.

use super::field::{Wiring, label, label_words};
use super::{MaybeText, lang};
use domain::text::common;
use leptos::prelude::*;

/// A field of one line. `width` is the expected number of characters (2, 4, 10, 20); left out, the field is as wide as the form.
#[component]
pub fn TextInput(
    #[prop(into)] name: String,
    #[prop(into)] label: String,
    #[prop(optional, into)] value: String,
    #[prop(optional, into)] hint: MaybeText,
    #[prop(optional, into)] error: MaybeText,
    #[prop(optional)] optional: bool,
    /// Neither asked for nor marked as optional, as in a filter.
    #[prop(optional)]
    free: bool,
    #[prop(optional)] heading: bool,
    #[prop(optional_no_strip, into)] width: Option<u8>,
    #[prop(default = "text")] kind: &'static str,
    #[prop(default = "off")] autocomplete: &'static str,
    #[prop(optional)] inputmode: Option<&'static str>,
) -> impl IntoView {
    let wiring = Wiring::new(&name, &hint, &error);
    view! {
        <div class=wiring.class()>
            {self::label(&wiring.id, label_words(label, optional), heading)}
            {wiring.notes()}
            <input
                id=wiring.id.clone()
                name=name
                type=kind
                value=value
                autocomplete=autocomplete
                inputmode=inputmode
                spellcheck=(kind != "text").then_some("false")
                class=width.map(|width| format!("w{width}"))
                aria-required=(!optional && !free).then_some("true")
                aria-describedby=wiring.described_by(None)
                aria-invalid=wiring.invalid()
            />
        </div>
    }
}

/// A password field; what was typed never comes back. `autocomplete` is `current-password` or `new-password`.
#[component]
pub fn PasswordInput(
    #[prop(into)] name: String,
    #[prop(into)] label: String,
    #[prop(optional, into)] hint: MaybeText,
    #[prop(optional, into)] error: MaybeText,
    #[prop(default = "current-password")] autocomplete: &'static str,
) -> impl IntoView {
    view! { <TextInput name label hint error kind="password" autocomplete /> }
}

/// A time of day, typed as people write it (`14:30`, `14.30`, `1430`).
#[component]
pub fn TimeInput(
    #[prop(into)] name: String,
    #[prop(into)] label: String,
    #[prop(optional, into)] value: String,
    #[prop(optional, into)] hint: MaybeText,
    #[prop(optional, into)] error: MaybeText,
    #[prop(optional)] optional: bool,
) -> impl IntoView {
    let hint = if hint.is_some() {
        hint
    } else {
        common::TIME_HINT.get(lang()).into()
    };
    view! { <TextInput name label value hint error optional width=5 /> }
}
