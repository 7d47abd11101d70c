//! Measures against this breach and the next.

use leptos::prelude::*;

/// Measures against this breach and the next.
#[component]
pub fn MeasuresPage() -> impl IntoView {}
