//! Narrowing a list; everything chosen stands in the address.

use super::{Button, lang};
use domain::text::common;
use leptos::prelude::*;

/// A filter in use and the address of the list without it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Chosen {
    /// What is filtered, such as "Oorzaak: post".
    pub label: String,
    /// The list without this filter.
    pub without: String,
}

/// A GET form with fields as children, and the filters in use as links that take them away.
#[component]
pub fn Filter(
    #[prop(into)] action: String,
    #[prop(optional)] chosen: Vec<Chosen>,
    /// Shows the fields opened; left out, they are open when something is chosen.
    #[prop(optional)]
    open: bool,
    children: Children,
) -> impl IntoView {
    let lang = lang();
    let any = !chosen.is_empty();
    let links = chosen
        .into_iter()
        .map(|chosen| {
            view! {
                <li>
                    <a href=chosen.without><span class="hidden">{format!("{} ", common::REMOVE_FILTER.get(lang))}</span>{chosen.label}</a>
                </li>
            }
        })
        .collect_view();
    let clear = action.clone();
    view! {
        <div class="filter">
            <details open=open || any>
                <summary>{common::FILTERS.get(lang)}</summary>
                <form method="get" action=action>
                    <div class="filter-fields">{children()}</div>
                    <div class="row">
                        <Button>{common::APPLY_FILTERS.get(lang)}</Button>
                        {any.then(|| view! { <a href=clear>{common::CLEAR_FILTERS.get(lang)}</a> })}
                    </div>
                </form>
            </details>
            {any.then(|| view! { <div class="chosen"><span>{common::CHOSEN_FILTERS.get(lang)}</span><ul>{links}</ul></div> })}
        </div>
    }
}
