//! A case: its deadline, its advice, what is to be done.

use leptos::prelude::*;

/// A case: its deadline, its advice, what is to be done.
#[component]
pub fn CasePage() -> impl IntoView {}
