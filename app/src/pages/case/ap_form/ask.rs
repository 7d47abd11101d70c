//! Questions of a long form, each in one call: what was typed and what must be put right come along.

use crate::components::{Checkboxes, Choice, DateInput, DateValue, Problems, Radios, TextArea, TextInput};
use domain::ap_form::List;
use domain::case_form::form_details::{NONE, TEXT_LIMIT};
use domain::facts::UNKNOWN;
use domain::form::RawForm;
use domain::text::{Authority, Lang, Text, common, papers as words};
use leptos::prelude::*;

/// A long form being drawn. Every question may stay empty.
pub(super) struct Ask {
    pub(super) raw: RawForm,
    pub(super) problems: Problems,
    pub(super) authority: Authority,
    pub(super) lang: Lang,
}

impl Ask {
    /// Whether a question has an answer other than "I do not know yet". A date counts by its day.
    pub(super) fn answered(&self, field: &str) -> bool {
        let says_something = |value: &String| !value.trim().is_empty() && value != UNKNOWN;
        let day = format!("{field}_day");
        self.raw.all(field).iter().chain(self.raw.all(&day)).any(says_something)
    }

    /// Whether something must be put right at a question, or at what opens below it.
    pub(super) fn wrong(&self, field: &str) -> bool {
        let stem = |name: &str| name.split('_').next().map(str::to_owned);
        self.problems.iter().any(|(name, _)| stem(name) == stem(field))
    }

    /// A text of several lines.
    pub(super) fn text(&self, name: &'static str, label: Text, hint: Option<Text>) -> AnyView {
        view! {
            <TextArea
                name
                label=label.get(self.lang)
                hint=hint.map(|hint| hint.get(self.lang))
                value=self.raw.typed(name)
                error=self.problems.of(name)
                rows=4
                limit=TEXT_LIMIT
                optional=true
            />
        }
        .into_any()
    }

    /// A text of one line.
    pub(super) fn line(&self, name: &'static str, label: Text) -> AnyView {
        view! {
            <TextInput
                name
                label=label.get(self.lang)
                value=self.raw.typed(name)
                error=self.problems.of(name)
                optional=true
            />
        }
        .into_any()
    }

    /// A number; it is only asked where it is needed, so it is not marked as optional.
    pub(super) fn number(&self, name: &'static str, label: Text) -> AnyView {
        view! {
            <TextInput
                name
                label=label.get(self.lang)
                value=self.raw.typed(name)
                error=self.problems.of(name)
                width=10
                inputmode="numeric"
            />
        }
        .into_any()
    }

    /// A day.
    pub(super) fn date(&self, name: &'static str, label: Text, hint: Option<Text>) -> AnyView {
        view! {
            <DateInput
                name
                legend=label.get(self.lang)
                hint=hint.map(|hint| hint.get(self.lang))
                value=DateValue::read(name, |field| self.raw.typed(field).to_owned())
                error=self.problems.of(name)
                optional=true
            />
        }
        .into_any()
    }

    /// One of a few; "I do not know yet" stands apart at the end.
    pub(super) fn one(
        &self,
        name: &'static str,
        label: Text,
        hint: Option<String>,
        mut choices: Vec<Choice>,
    ) -> AnyView {
        choices.push(Choice::new(UNKNOWN, common::UNKNOWN_YET.get(self.lang)).apart());
        view! {
            <Radios
                name
                legend=label.get(self.lang)
                hint
                choices
                value=self.raw.one(name)
                error=self.problems.of(name)
                optional=true
            />
        }
        .into_any()
    }

    /// Yes or no; `reveal` opens with yes.
    pub(super) fn yes_no(
        &self,
        name: &'static str,
        label: Text,
        hint: Option<Text>,
        reveal: Option<AnyView>,
    ) -> AnyView {
        let yes = Choice::new("yes", common::YES.get(self.lang));
        let yes = match reveal {
            Some(view) => yes.reveal(view),
            None => yes,
        };
        let choices = vec![yes, Choice::new("no", common::NO.get(self.lang))];
        self.one(name, label, hint.map(|hint| hint.get(self.lang).to_owned()), choices)
    }

    /// Any number from a list of the form. `name` ends in `[]`, `field` is the same without; `other` holds the words.
    pub(super) fn many(
        &self,
        names: Many,
        label: Text,
        hint: Text,
        list: Option<&List>,
        none: Option<Text>,
    ) -> AnyView {
        let options = list.map(|list| list.options.as_slice()).unwrap_or_default().iter();
        let mut choices: Vec<Choice> = options
            .map(|option| {
                let choice = Choice::new(&option.code, option.label(self.lang));
                if option.needs_words {
                    choice.reveal(self.line(names.other, words::OTHER_NAMELY))
                } else {
                    choice
                }
            })
            .collect();
        if let Some(none) = none {
            choices.push(Choice::new(NONE, none.get(self.lang)).apart());
        }
        view! {
            <Checkboxes
                name=names.list
                legend=label.get(self.lang)
                hint=hint.get(self.lang)
                choices
                values=self.raw.all(names.field).to_vec()
                error=self.problems.of(names.field)
                optional=true
            />
        }
        .into_any()
    }

    /// Marks for a date that go beside it.
    pub(super) fn marks(&self, name: &'static str, field: &'static str, choices: Vec<Choice>) -> AnyView {
        view! {
            <Checkboxes
                name
                legend=words::ABOUT_DATE.get(self.lang)
                choices
                values=self.raw.all(field).to_vec()
                optional=true
            />
        }
        .into_any()
    }
}

/// The names of a list of checkboxes: as sent, as read, and of the words for "other".
#[derive(Clone, Copy)]
pub(super) struct Many {
    pub(super) list: &'static str,
    pub(super) field: &'static str,
    pub(super) other: &'static str,
}
