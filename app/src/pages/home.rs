//! The front page.

use crate::components::Page;
use leptos::prelude::*;

/// The front page.
#[component]
pub fn Home() -> impl IntoView {
    view! { <Page title="Home">""</Page> }
}
