//! One option of radios or checkboxes.

use super::field::Wiring;
use super::{MaybeText, lang};
use domain::text::common;
use leptos::prelude::*;

/// An option: its stored code, its words, perhaps a hint, perhaps something that opens when it is chosen.
pub struct Choice {
    value: String,
    label: String,
    hint: MaybeText,
    apart: bool,
    reveal: Option<AnyView>,
}

impl Choice {
    /// An option with a stored code and words.
    pub fn new(value: impl Into<String>, label: impl Into<String>) -> Self {
        Self {
            value: value.into(),
            label: label.into(),
            hint: MaybeText::default(),
            apart: false,
            reveal: None,
        }
    }

    /// A sentence below the option.
    #[must_use]
    pub fn hint(mut self, hint: impl Into<MaybeText>) -> Self {
        self.hint = hint.into();
        self
    }

    /// Sets the option apart with "of", such as "Weet ik niet".
    #[must_use]
    pub fn apart(mut self) -> Self {
        self.apart = true;
        self
    }

    /// One simple question that shows while the option is chosen.
    #[must_use]
    pub fn reveal(mut self, view: impl IntoView + 'static) -> Self {
        self.reveal = Some(view.into_any());
        self
    }

    /// Draws the option; `kind` is the input type and `index` its place among the options.
    pub(super) fn draw(
        self,
        group: &Wiring,
        kind: &'static str,
        name: String,
        index: usize,
        chosen: bool,
    ) -> impl IntoView + use<> {
        // The first control carries the field's own id: the error summary links to it.
        let id = if index == 0 {
            group.id.clone()
        } else {
            format!("{}-{}", group.id, index + 1)
        };
        let hint_id = format!("{id}-about");
        let described_by = self.hint.is_some().then(|| hint_id.clone());
        view! {
            {self.apart.then(|| view! { <p class="or">{common::OR.get(lang())}</p> })}
            <div class="choice">
                <input
                    id=id.clone()
                    name=name
                    type=kind
                    value=self.value
                    checked=chosen
                    aria-describedby=described_by
                />
                <label for=id>{self.label}</label>
                {self.hint.text().map(|hint| view! { <p class="hint" id=hint_id>{hint}</p> })}
            </div>
            {self.reveal.map(|view| view! { <div class="reveal">{view}</div> })}
        }
    }

    pub(super) fn is(&self, value: &str) -> bool {
        self.value == value
    }
}
