//! How long there is, as text, on every page of a case.

use super::{MaybeText, Tone};
use leptos::prelude::*;

/// A point on the line from what happened to the deadline.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Moment {
    name: String,
    when: String,
    past: bool,
}

impl Moment {
    /// A moment that has come.
    pub fn past(name: impl Into<String>, when: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            when: when.into(),
            past: true,
        }
    }

    /// A moment that is still to come, or not known.
    pub fn ahead(name: impl Into<String>, when: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            when: when.into(),
            past: false,
        }
    }
}

/// What remains ("nog 41 uur"), until when in local time, and the moments that led there.
#[component]
pub fn Deadline(
    #[prop(into)] remaining: String,
    #[prop(into)] until: String,
    #[prop(optional)] tone: Tone,
    #[prop(optional, into)] note: MaybeText,
    #[prop(optional)] moments: Vec<Moment>,
) -> impl IntoView {
    let line = (!moments.is_empty()).then(|| {
        let moments = moments
            .into_iter()
            .map(|moment| {
                let class = if moment.past { "past" } else { "ahead" };
                view! { <li class=class><b>{moment.name}</b> <span>{moment.when}</span></li> }
            })
            .collect_view();
        view! { <ol class="moments">{moments}</ol> }
    });
    view! {
        <section class=format!("deadline {}", tone.class())>
            <p class="remaining">{remaining}</p>
            <div>
                <p class="until">{until}</p>
                {note.text().map(|note| view! { <p class="hint">{note}</p> })}
            </div>
            {line}
        </section>
    }
}
