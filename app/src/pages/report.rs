//! Reporting a suspected leak.

use crate::components::Page;
use leptos::prelude::*;

/// Reporting a suspected leak.
#[component]
pub fn Start() -> impl IntoView {
    view! { <Page title="Start">""</Page> }
}

/// Reporting a suspected leak.
#[component]
pub fn Check() -> impl IntoView {
    view! { <Page title="Check">""</Page> }
}

/// Reporting a suspected leak.
#[component]
pub fn Sent() -> impl IntoView {
    view! { <Page title="Sent">""</Page> }
}

/// Reporting a suspected leak.
#[component]
pub fn Question() -> impl IntoView {
    view! { <Page title="Question">""</Page> }
}

/// Reporting a suspected leak.
#[component]
pub fn EnterCode() -> impl IntoView {
    view! { <Page title="EnterCode">""</Page> }
}

/// Reporting a suspected leak.
#[component]
pub fn Status() -> impl IntoView {
    view! { <Page title="Status">""</Page> }
}

/// Whether the answer to this question can be kept as it is.
pub fn check_question(_number: usize, _raw: &domain::form::RawForm, _now: domain::time::Timestamp) -> Result<(), service::ServiceError> {
    Ok(())
}
