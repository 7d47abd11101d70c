//! The frame of one page inside `<main>`: title, back link, problems, step, heading.

use super::text_area::escape;
use super::{ErrorSummary, MaybeText, Problems, Status, Tag, lang};
use crate::shell::Frame;
use domain::text::common;
use leptos::prelude::*;
use leptos_meta::Title;

/// Where the back link leads.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Back {
    href: String,
    label: MaybeText,
}

impl Back {
    /// "Terug" to an address.
    pub fn to(href: impl Into<String>) -> Self {
        Self {
            href: href.into(),
            label: MaybeText::default(),
        }
    }

    /// A back link that names its goal, such as "Alle incidenten".
    pub fn named(href: impl Into<String>, label: impl Into<String>) -> Self {
        Self {
            href: href.into(),
            label: label.into().into(),
        }
    }
}

/// A page. With `question` the heading is the label or legend of its only field (give that field `heading=true`);
/// with `wide` it uses the whole width instead of the reading measure.
#[component]
pub fn Page(
    #[prop(into)] title: String,
    #[prop(optional_no_strip, into)] back: Option<Back>,
    #[prop(optional, into)] step: MaybeText,
    #[prop(optional_no_strip, into)] status: Option<Status>,
    #[prop(optional)] problems: Problems,
    #[prop(optional)] question: bool,
    #[prop(optional)] wide: bool,
    children: Children,
) -> impl IntoView {
    let full_title = full_title(&title, step.text(), !problems.is_empty());
    let step_line = (step.is_some() || status.is_some()).then(|| {
        view! { <p class="step">{step.text()} {status.map(|status| view! { <Tag status /> })}</p> }
    });
    view! {
        <Title text=full_title />
        <div class=if wide { "wide" } else { "narrow" }>
            {back.map(|back| {
                let label = back.label.text().unwrap_or_else(|| common::BACK.get(lang()).to_owned());
                view! { <a class="back" href=back.href>{label}</a> }
            })}
            <ErrorSummary problems />
            {step_line}
            {(!question).then(|| view! { <h1>{title}</h1> })}
            {children()}
        </div>
    }
}

/// Question, step, service and organisation, so that every tab and every history line can be told apart. Titles hold what
/// people typed and are written into the head unescaped, so they are escaped here.
fn full_title(title: &str, step: Option<String>, wrong: bool) -> String {
    let organisation = use_context::<Frame>()
        .map(|frame| frame.organisation)
        .filter(|name| !name.is_empty());
    let parts = [
        Some(title.to_owned()),
        step,
        Some(common::SERVICE.to_owned()),
        organisation,
    ];
    let parts: Vec<String> = parts.into_iter().flatten().collect();
    let prefix = if wrong { common::ERROR_PREFIX.get(lang()) } else { "" };
    escape(&format!("{prefix}{}", parts.join(" – ")))
}

#[cfg(test)]
mod tests {
    use super::full_title;

    #[test]
    fn a_title_can_not_end_the_head() {
        let title = full_title("</title><script>", Some("A & B".to_owned()), false);
        assert!(
            title.starts_with("&lt;/title&gt;&lt;script&gt; – A &amp; B – "),
            "{title}"
        );
    }
}
