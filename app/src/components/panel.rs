//! White boxes.

use super::MaybeText;
use leptos::prelude::*;

/// A box with a heading of level two.
#[component]
pub fn Panel(#[prop(optional, into)] title: MaybeText, children: Children) -> impl IntoView {
    view! {
        <section class="panel">
            {title.text().map(|title| view! { <h2>{title}</h2> })}
            {children()}
        </section>
    }
}

/// Something to write down or copy, such as the reference of a report, large and in even letters.
#[component]
pub fn Reference(#[prop(into)] label: String, #[prop(into)] value: String) -> impl IntoView {
    view! { <p class="reference"><span>{label}</span> <strong>{value}</strong></p> }
}
