//! The first visit.

use crate::components::Page;
use leptos::prelude::*;

/// The first visit.
#[component]
pub fn SetupPage() -> impl IntoView {
    view! { <Page title="SetupPage">""</Page> }
}
