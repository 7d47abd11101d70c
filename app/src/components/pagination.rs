//! Older and newer rows of a list.

use super::{MaybeText, lang};
use domain::text::common;
use leptos::prelude::*;

/// Links to the page with newer and the page with older rows; what is not there is not shown.
#[component]
pub fn Pagination(#[prop(optional, into)] newer: MaybeText, #[prop(optional, into)] older: MaybeText) -> impl IntoView {
    let lang = lang();
    (newer.is_some() || older.is_some()).then(|| {
        view! {
            <nav class="pages" aria-label=common::PAGES.get(lang)>
                {newer.text().map(|href| view! { <a class="newer" rel="prev" href=href>{common::NEWER.get(lang)}</a> })}
                {older.text().map(|href| view! { <a class="older" rel="next" href=href>{common::OLDER.get(lang)}</a> })}
            </nav>
        }
    })
}
