//! How long there is, as text, on every page of a case.

use super::{MaybeText, Tone};
use leptos::prelude::*;

/// A point on the line from what happened to the deadline.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Moment {
    name: String,
    when: String,
    datetime: Option<String>,
    gap: Option<String>,
    link: Option<(String, String)>,
    past: bool,
}

impl Moment {
    /// A moment that has come.
    pub fn past(name: impl Into<String>, when: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            when: when.into(),
            datetime: None,
            gap: None,
            link: None,
            past: true,
        }
    }

    /// A moment that is still to come, or not known.
    pub fn ahead(name: impl Into<String>, when: impl Into<String>) -> Self {
        Self {
            past: false,
            ..Self::past(name, when)
        }
    }

    /// The moment for machines, RFC 3339.
    #[must_use]
    pub fn datetime(mut self, datetime: impl Into<String>) -> Self {
        self.datetime = Some(datetime.into());
        self
    }

    /// How long after the moment before it, such as "3 uur later".
    #[must_use]
    pub fn gap(mut self, gap: Option<String>) -> Self {
        self.gap = gap;
        self
    }

    /// Where somebody can fill in what is not known.
    #[must_use]
    pub fn link(mut self, href: impl Into<String>, label: impl Into<String>) -> Self {
        self.link = Some((href.into(), label.into()));
        self
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
        let moments = moments.into_iter().map(point).collect_view();
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

fn point(moment: Moment) -> impl IntoView {
    let class = if moment.past { "past" } else { "ahead" };
    let when = match moment.datetime {
        Some(datetime) => view! { <time datetime=datetime>{moment.when}</time> }.into_any(),
        None => view! { <span>{moment.when}</span> }.into_any(),
    };
    let gap = moment.gap.map(|gap| view! { " " <span class="gap">{gap}</span> });
    let link = moment.link.map(|(href, label)| view! { " " <a href=href>{label}</a> });
    view! { <li class=class><b>{moment.name}</b> " " {when} {gap} {link}</li> }
}
