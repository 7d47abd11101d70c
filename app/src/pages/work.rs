//! What is due, most urgent first.

use leptos::prelude::*;

/// What is due, most urgent first.
#[component]
pub fn WorkPage() -> impl IntoView {}
