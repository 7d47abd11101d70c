//! Who did what and when, newest first.

use super::MaybeText;
use leptos::prelude::*;

/// One thing that happened.
pub struct Happening {
    /// The moment in words, such as "ma 23 nov 14:10".
    pub when: String,
    /// The moment for machines, RFC 3339.
    pub datetime: String,
    /// What happened.
    pub what: String,
    /// Who did it, and what else there is to say in small print.
    pub more: MaybeText,
    /// What it consists of, when the line stands for several things at once; they open on demand.
    pub parts: Vec<String>,
    /// What stands below it in small print and is more than words, such as a link.
    pub below: Option<AnyView>,
}

/// What happened, in the order given.
#[component]
pub fn Timeline(happenings: Vec<Happening>) -> impl IntoView {
    let items = happenings
        .into_iter()
        .map(|happening| {
            let what = if happening.parts.is_empty() {
                view! { <p>{happening.what}</p> }.into_any()
            } else {
                let parts = happening
                    .parts
                    .into_iter()
                    .map(|part| view! { <li>{part}</li> })
                    .collect_view();
                view! { <details><summary>{happening.what}</summary><ul>{parts}</ul></details> }.into_any()
            };
            view! {
                <li>
                    <time datetime=happening.datetime>{happening.when}</time>
                    {what}
                    {happening.more.text().map(|more| view! { <p class="hint">{more}</p> })}
                    {happening.below}
                </li>
            }
        })
        .collect_view();
    view! { <ol class="timeline">{items}</ol> }
}
