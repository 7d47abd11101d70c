//! Setting kennisname.

use leptos::prelude::*;

/// Setting kennisname.
#[component]
pub fn AwarenessPage() -> impl IntoView {}
