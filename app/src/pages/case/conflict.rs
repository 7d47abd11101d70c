//! What somebody else changed meanwhile.

use leptos::prelude::*;

/// What somebody else changed meanwhile.
#[component]
pub fn ConflictPage() -> impl IntoView {}
