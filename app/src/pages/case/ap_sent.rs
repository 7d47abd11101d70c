//! Recording that the notification was sent.

use leptos::prelude::*;

/// Recording that the notification was sent.
#[component]
pub fn ApSentPage() -> impl IntoView {}
