//! One's own account.

use crate::components::Page;
use leptos::prelude::*;

/// One's own account.
#[component]
pub fn AccountPage() -> impl IntoView {
    view! { <Page title="AccountPage">""</Page> }
}
