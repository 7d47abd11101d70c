//! What has to be put right, at the top of the page.

use super::field::id_of;
use super::{Problems, lang};
use crate::islands::ErrorFocus;
use domain::text::common;
use leptos::prelude::*;

/// The problems with a link to each field. A redirect to `#fouten` puts the focus here without script.
#[component]
pub fn ErrorSummary(problems: Problems) -> impl IntoView {
    let heading = if problems.len() == 1 {
        common::ONE_PROBLEM
    } else {
        common::MANY_PROBLEMS
    };
    let links = problems
        .iter()
        .map(|(field, sentence)| {
            view! { <li><a href=format!("#{}", id_of(field))>{sentence.to_owned()}</a></li> }
        })
        .collect_view();
    (!problems.is_empty()).then(|| {
        view! {
            <div class="fouten" id="fouten" tabindex="-1" role="group" aria-labelledby="fouten-kop">
                <h2 id="fouten-kop">{heading.get(lang())}</h2>
                <ul>{links}</ul>
            </div>
            <ErrorFocus />
        }
    })
}
