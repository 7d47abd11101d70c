//! A main column with something beside it.

use leptos::children::ViewFnOnce;
use leptos::prelude::*;

/// Main column and side column; on a narrow screen the side column comes below.
#[component]
pub fn Columns(#[prop(into)] aside: ViewFnOnce, children: Children) -> impl IntoView {
    view! {
        <div class="cols">
            <div>{children()}</div>
            <aside>{aside.run()}</aside>
        </div>
    }
}
