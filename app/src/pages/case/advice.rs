//! What the rules say about a case, and why.

use leptos::prelude::*;

/// What the rules say about a case, and why.
#[component]
pub fn AdvicePage() -> impl IntoView {}
