//! Equal boxes side by side.

use leptos::prelude::*;

/// As many children side by side as fit, such as figures or panels.
#[component]
pub fn Grid(children: Children) -> impl IntoView {
    view! { <div class="grid">{children()}</div> }
}
