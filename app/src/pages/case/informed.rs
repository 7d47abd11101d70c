//! Recording that the people affected were informed.

use leptos::prelude::*;

/// Recording that the people affected were informed.
#[component]
pub fn InformedPage() -> impl IntoView {}
