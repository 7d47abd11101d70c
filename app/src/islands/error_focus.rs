//! Focus on what has to be put right.

use leptos::prelude::*;
use leptos::wasm_bindgen::JsCast;
use leptos::web_sys::HtmlElement;

/// Moves the focus to the error summary, unless the person is already somewhere: this script may come late.
#[island]
pub fn ErrorFocus() -> impl IntoView {
    Effect::new(|| {
        let busy = document()
            .active_element()
            .is_some_and(|element| element.tag_name() != "BODY");
        let summary = document().get_element_by_id("fouten");
        if let (false, Some(summary)) = (busy, summary.and_then(|found| found.dyn_into::<HtmlElement>().ok())) {
            // A browser that refuses leaves the page as it is, which works too.
            let _ = summary.focus();
        }
    });
}
