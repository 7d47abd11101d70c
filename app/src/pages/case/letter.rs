//! Writing the letter to the people affected.

use leptos::prelude::*;

/// Writing the letter to the people affected.
#[component]
pub fn LetterPage() -> impl IntoView {}
