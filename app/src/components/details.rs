//! Something to open.

use leptos::prelude::*;

/// A line that opens to show more.
#[component]
pub fn Details(#[prop(into)] summary: String, #[prop(optional)] open: bool, children: Children) -> impl IntoView {
    view! {
        <details open=open>
            <summary>{summary}</summary>
            <div class="more">{children()}</div>
        </details>
    }
}
