//! A form that works without script.

use leptos::prelude::*;

/// A POST form to a server function. `hidden` carries what the server needs to know, such as the incident and its version.
#[component]
pub fn Form(
    #[prop(into)] action: String,
    #[prop(optional)] hidden: Vec<(&'static str, String)>,
    /// Turned on for names, mail addresses and passwords of the person's own.
    #[prop(default = "off")]
    autocomplete: &'static str,
    children: Children,
) -> impl IntoView {
    let hidden = hidden
        .into_iter()
        .map(|(name, value)| view! { <input type="hidden" name=name value=value /> })
        .collect_view();
    view! {
        <form method="post" action=action novalidate autocomplete=autocomplete>
            {hidden}
            {children()}
        </form>
    }
}
