//! "Herken een datalek".

use leptos::prelude::*;

/// Tells staff what a breach is and what to do.
#[component]
pub fn RecognisePage() -> impl IntoView {}
