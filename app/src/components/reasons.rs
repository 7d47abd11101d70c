//! Why the advice says what it says.

use leptos::prelude::*;

/// One reason: a sentence, and in small print the answers, the rule and the sources.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Reason {
    /// The reason in plain words.
    pub sentence: String,
    /// Each answer that decided, with its question.
    pub answers: Vec<String>,
    /// The rule by its id, with where it can be read.
    pub rule: (String, String),
    /// The sources of the rule.
    pub sources: Vec<String>,
}

/// Reasons in the order in which they count.
#[component]
pub fn Reasons(reasons: Vec<Reason>) -> impl IntoView {
    let items = reasons.into_iter().map(item).collect_view();
    view! { <ol class="reasons">{items}</ol> }
}

fn item(reason: Reason) -> impl IntoView {
    let Reason {
        sentence,
        answers,
        rule: (rule, href),
        sources,
    } = reason;
    let answers = answers
        .into_iter()
        .map(|answer| view! { <span>{answer}</span> " · " })
        .collect_view();
    let sources = sources
        .into_iter()
        .map(|source| view! { " · " <span>{source}</span> })
        .collect_view();
    view! { <li><p>{sentence}</p><p class="cite">{answers} <a href=href>{rule}</a> {sources}</p></li> }
}
