//! Label, hint and error of a field, and the ids that tie them to its control.

use super::{MaybeText, lang};
use domain::text::common;
use leptos::prelude::*;

/// The id of the field with this name: the name without the brackets of a list.
pub(super) fn id_of(name: &str) -> String {
    name.trim_end_matches("[]").replace(['[', ']', '.'], "-")
}

/// What a field says besides its control.
#[derive(Clone)]
pub(super) struct Wiring {
    pub(super) id: String,
    hint: Option<String>,
    error: Option<String>,
}

impl Wiring {
    pub(super) fn new(name: &str, hint: &MaybeText, error: &MaybeText) -> Self {
        Self {
            id: id_of(name),
            hint: hint.text(),
            error: error.text(),
        }
    }

    /// Value of `aria-describedby`: hint first, then error, then what the field adds itself.
    pub(super) fn described_by(&self, extra: Option<&str>) -> Option<String> {
        let parts = [
            self.hint.as_ref().map(|_| "hint"),
            self.error.as_ref().map(|_| "error"),
            extra,
        ];
        let ids: Vec<String> = parts
            .into_iter()
            .flatten()
            .map(|part| format!("{}-{part}", self.id))
            .collect();
        (!ids.is_empty()).then(|| ids.join(" "))
    }

    /// Value of `aria-invalid`.
    pub(super) fn invalid(&self) -> Option<&'static str> {
        self.error.as_ref().map(|_| "true")
    }

    /// Class of the element around the field.
    pub(super) fn class(&self) -> &'static str {
        if self.error.is_some() { "field wrong" } else { "field" }
    }

    /// Hint and error, in this order, to stand between label and control.
    pub(super) fn notes(&self) -> impl IntoView + use<> {
        let hint = self
            .hint
            .clone()
            .map(|hint| view! { <p class="hint" id=format!("{}-hint", self.id)>{hint}</p> });
        let error = self.error.clone().map(|error| {
            view! {
                <p class="error" id=format!("{}-error", self.id)>
                    <span class="hidden">{common::ERROR_PREFIX.get(lang())}</span>
                    {error}
                </p>
            }
        });
        (hint, error)
    }
}

/// The words of a label or legend, with "(optioneel)" where it may stay empty.
pub(super) fn label_words(label: String, optional: bool) -> String {
    if optional {
        format!("{label} {}", common::OPTIONAL.get(lang()))
    } else {
        label
    }
}

/// The label of one control; as a page's heading when the page asks only this.
pub(super) fn label(id: &str, words: String, heading: bool) -> AnyView {
    let label = view! { <label for=id.to_owned()>{words}</label> };
    if heading {
        view! { <h1 class="question">{label}</h1> }.into_any()
    } else {
        label.into_any()
    }
}

/// The legend of a group of controls; as a page's heading when the page asks only this.
pub(super) fn legend(words: String, heading: bool) -> impl IntoView {
    let words = if heading {
        view! { <h1 class="question">{words}</h1> }.into_any()
    } else {
        words.into_any()
    };
    view! { <legend>{words}</legend> }
}
