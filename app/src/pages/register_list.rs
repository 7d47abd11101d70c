//! The register as a list.

use leptos::prelude::*;

/// The register as a list.
#[component]
pub fn RegisterList() -> impl IntoView {}
