//! Signing in.

use crate::components::Page;
use leptos::prelude::*;

/// Signing in.
#[component]
pub fn SignInPage() -> impl IntoView {
    view! { <Page title="SignInPage">""</Page> }
}
