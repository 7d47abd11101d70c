//! Giving a case a title.

use leptos::prelude::*;

/// Giving a case a title.
#[component]
pub fn TitlePage() -> impl IntoView {}
