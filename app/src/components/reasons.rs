//! Why the advice says what it says.

use super::{Details, lang};
use domain::text::advice as words;
use leptos::prelude::*;

/// So many answers stand beside the reason; more open on demand.
const AT_ONCE: usize = 1;

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
    let count = answers.len();
    let answers = answers
        .into_iter()
        .map(|answer| view! { <li>{answer}</li> })
        .collect_view();
    let answers = (count > 0).then(|| {
        if count <= AT_ONCE {
            return view! { <ul class="cite">{answers}</ul> }.into_any();
        }
        let summary = words::FOLLOWS_FROM.fill(lang(), &[&count.to_string()]);
        view! { <Details summary><ul class="cite">{answers}</ul></Details> }.into_any()
    });
    let sources = sources
        .into_iter()
        .map(|source| view! { " · " <span>{source}</span> })
        .collect_view();
    view! { <li><p>{sentence}</p><p class="cite"><a href=href>{rule}</a> {sources}</p>{answers}</li> }
}
