//! Preparing the form of the authority.

use leptos::prelude::*;

/// Preparing the form of the authority.
#[component]
pub fn ApFormPage() -> impl IntoView {}
