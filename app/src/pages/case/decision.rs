//! Deciding.

use leptos::prelude::*;

/// Deciding.
#[component]
pub fn DecisionPage() -> impl IntoView {}
