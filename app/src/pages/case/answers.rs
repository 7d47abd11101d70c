//! All answers of a case.

use leptos::prelude::*;

/// All answers of a case.
#[component]
pub fn AnswersPage() -> impl IntoView {}
