//! Looking back.

use leptos::prelude::*;

/// Looking back.
#[component]
pub fn EvaluationPage() -> impl IntoView {}
