//! The only place with `<textarea>`.
//!
//! Leptos 0.8 writes the children of this element unescaped, so a text with `</textarea>` in it would run as markup.
//! Here the text is escaped before it becomes a child, and a line break goes in front because the HTML parser drops
//! the first one.

use super::field::{Wiring, label, label_words};
use super::{MaybeText, lang};
use crate::islands::CharacterCount;
use domain::text::common;
use leptos::prelude::*;

/// A field of several lines, kept exactly as typed. With `limit` it says how much fits; nothing is ever cut off.
#[component]
pub fn TextArea(
    #[prop(into)] name: String,
    #[prop(into)] label: String,
    #[prop(optional, into)] value: String,
    #[prop(optional, into)] hint: MaybeText,
    #[prop(optional, into)] error: MaybeText,
    #[prop(optional)] optional: bool,
    #[prop(optional)] heading: bool,
    #[prop(default = 7)] rows: u8,
    #[prop(optional)] limit: Option<usize>,
) -> impl IntoView {
    let wiring = Wiring::new(&name, &hint, &error);
    view! {
        <div class=wiring.class()>
            {self::label(&wiring.id, label_words(label, optional), heading)}
            {wiring.notes()}
            <textarea
                id=wiring.id.clone()
                name=name
                rows=rows.to_string()
                aria-required=(!optional).then_some("true")
                aria-describedby=wiring.described_by(limit.map(|_| "limit"))
                aria-invalid=wiring.invalid()
            >
                {format!("\n{}", escape(&value))}
            </textarea>
            {limit.map(|limit| counter(&wiring.id, limit))}
        </div>
    }
}

fn counter(field: &str, limit: usize) -> impl IntoView + use<> {
    let lang = lang();
    view! {
        <CharacterCount
            field=field.to_owned()
            limit
            rule=common::LIMIT.fill(lang, &[&limit.to_string()])
            left=common::CHARACTERS_LEFT.get(lang).to_owned()
            over=common::CHARACTERS_OVER.get(lang).to_owned()
        />
    }
}

/// A text as it may stand where Leptos writes it raw.
pub(super) fn escape(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;")
}
