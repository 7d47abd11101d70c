//! What number and fingerprint of the register mean.

use crate::components::Page;
use leptos::prelude::*;

/// What number and fingerprint of the register mean.
#[component]
pub fn AboutRegister() -> impl IntoView {
    view! { <Page title="AboutRegister">""</Page> }
}
