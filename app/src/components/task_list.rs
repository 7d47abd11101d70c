//! What is to be done, with where it stands.

use super::{MaybeText, Status, Tag};
use leptos::prelude::*;

/// One task. Without an address it can't be started yet and is plain text.
pub struct Task {
    title: String,
    href: Option<String>,
    hint: MaybeText,
    status: Status,
}

impl Task {
    /// A task that can be opened.
    pub fn new(title: impl Into<String>, href: impl Into<String>, status: Status) -> Self {
        Self {
            title: title.into(),
            href: Some(href.into()),
            hint: MaybeText::default(),
            status,
        }
    }

    /// A task that can't be started yet.
    pub fn closed(title: impl Into<String>, status: Status) -> Self {
        Self {
            title: title.into(),
            href: None,
            hint: MaybeText::default(),
            status,
        }
    }

    /// A sentence below the title.
    #[must_use]
    pub fn hint(mut self, hint: impl Into<MaybeText>) -> Self {
        self.hint = hint.into();
        self
    }
}

/// Tasks with their states.
#[component]
pub fn TaskList(tasks: Vec<Task>) -> impl IntoView {
    let tasks = tasks
        .into_iter()
        .map(|task| {
            let title = match task.href {
                Some(href) => view! { <a href=href>{task.title}</a> }.into_any(),
                None => view! { <span>{task.title}</span> }.into_any(),
            };
            let hint = task.hint.text().map(|hint| view! { <p class="hint">{hint}</p> });
            view! { <li><div>{title}{hint}</div><Tag status=task.status /></li> }
        })
        .collect_view();
    view! { <ul class="tasks">{tasks}</ul> }
}
