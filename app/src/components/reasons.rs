//! Why the advice says what it says.

use leptos::prelude::*;

/// One reason: a sentence, and in small print the answer, the rule and the article.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Reason {
    /// The reason in plain words.
    pub sentence: String,
    /// Answer, rule and citation.
    pub source: String,
}

/// Reasons in the order in which they count.
#[component]
pub fn Reasons(reasons: Vec<Reason>) -> impl IntoView {
    let items = reasons
        .into_iter()
        .map(|reason| view! { <li><p>{reason.sentence}</p><p class="cite">{reason.source}</p></li> })
        .collect_view();
    view! { <ol class="reasons">{items}</ol> }
}
