//! Accounts and the organisation.

use crate::components::Page;
use leptos::prelude::*;

/// Accounts and the organisation.
#[component]
pub fn Accounts() -> impl IntoView {
    view! { <Page title="Accounts">""</Page> }
}

/// Accounts and the organisation.
#[component]
pub fn NewAccount() -> impl IntoView {
    view! { <Page title="NewAccount">""</Page> }
}

/// Accounts and the organisation.
#[component]
pub fn OneAccount() -> impl IntoView {
    view! { <Page title="OneAccount">""</Page> }
}

/// Accounts and the organisation.
#[component]
pub fn OrganisationPage() -> impl IntoView {
    view! { <Page title="OrganisationPage">""</Page> }
}
