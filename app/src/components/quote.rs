//! The words of somebody else.

use super::MaybeText;
use leptos::prelude::*;

/// What a person wrote, with their line breaks; `source` says who and when.
#[component]
pub fn Quote(#[prop(into)] text: String, #[prop(optional, into)] source: MaybeText) -> impl IntoView {
    view! {
        <figure class="quote">
            <blockquote>{text}</blockquote>
            {source.text().map(|source| view! { <figcaption>{source}</figcaption> })}
        </figure>
    }
}
