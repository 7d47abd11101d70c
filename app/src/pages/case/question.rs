//! One question of the triage.

use leptos::prelude::*;

/// One question of the triage.
#[component]
pub fn QuestionPage() -> impl IntoView {}
