//! Answers to check before sending.

use super::{MaybeText, lang};
use domain::text::common;
use leptos::prelude::*;

/// One answer with a link to change it.
pub struct SummaryRow {
    key: String,
    value: AnyView,
    change: Option<String>,
    about: String,
}

impl SummaryRow {
    /// An answer in words; without words it says that nothing was filled in.
    pub fn new(key: impl Into<String>, value: impl Into<MaybeText>) -> Self {
        let key = key.into();
        let value = match value.into().text() {
            Some(text) => text.into_any(),
            None => view! { <span class="none">{common::NOT_ANSWERED.get(lang())}</span> }.into_any(),
        };
        Self {
            about: key.clone(),
            key,
            value,
            change: None,
        }
    }

    /// An answer that needs more than words, such as a list or a tag.
    pub fn with_view(key: impl Into<String>, value: impl IntoView + 'static) -> Self {
        let key = key.into();
        Self {
            about: key.clone(),
            key,
            value: value.into_any(),
            change: None,
        }
    }

    /// Adds "Wijzig"; the key stands behind it for who can't see the row.
    #[must_use]
    pub fn change(mut self, href: impl Into<String>) -> Self {
        self.change = Some(href.into());
        self
    }

    /// Other hidden words behind "Wijzig" than the key.
    #[must_use]
    pub fn about(mut self, words: impl Into<String>) -> Self {
        self.about = words.into();
        self
    }
}

/// Questions with their answers.
#[component]
pub fn SummaryList(rows: Vec<SummaryRow>) -> impl IntoView {
    let change = common::CHANGE.get(lang());
    let rows = rows
        .into_iter()
        .map(|row| {
            let link = row.change.map(|href| {
                view! { <dd class="change"><a href=href>{change}<span class="hidden">{format!(" {}", row.about)}</span></a></dd> }
            });
            view! { <div><dt>{row.key}</dt><dd>{row.value}</dd>{link}</div> }
        })
        .collect_view();
    view! { <dl class="summary">{rows}</dl> }
}
