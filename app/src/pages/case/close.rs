//! Closing a case, or opening it again.

use leptos::prelude::*;

/// Closing a case, or opening it again.
#[component]
pub fn ClosePage() -> impl IntoView {}
