//! Something to know before going on.

use super::{MaybeText, Tone};
use leptos::prelude::*;

/// A note with a title and some text.
#[component]
pub fn Note(
    #[prop(optional)] tone: Tone,
    #[prop(optional, into)] title: MaybeText,
    #[prop(optional)] children: Option<Children>,
) -> impl IntoView {
    view! {
        <div class=format!("note {}", tone.class())>
            {title.text().map(|title| view! { <p class="note-title">{title}</p> })}
            {children.map(|children| children())}
        </div>
    }
}
