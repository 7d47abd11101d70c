use std::collections::BTreeMap;

use serde::Deserialize;

use super::{ApForm, ApFormError};

/// Which option of the form stands for which option of a question of the rulebook.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Mapping {
    /// The id of the question.
    pub question: String,
    /// For each option of the rulebook `list.option` of the form, or nothing if the form has no word for it.
    pub codes: BTreeMap<String, String>,
}

/// An option of the form.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Target<'a> {
    /// The code of the list.
    pub list: &'a str,
    /// The code of the option.
    pub code: &'a str,
    /// Whether the form wants words with it.
    pub needs_words: bool,
}

impl Mapping {
    /// Refuses a mapping to an option that the form doesn't have.
    pub(super) fn check(&self, form: &ApForm) -> Result<(), ApFormError> {
        let wrong = |(_, target): &(&String, &String)| !target.is_empty() && form.target(target).is_none();
        match self.codes.iter().find(wrong) {
            None => Ok(()),
            Some((code, target)) => Err(ApFormError::NoTarget {
                question: self.question.clone(),
                code: code.clone(),
                target: target.clone(),
            }),
        }
    }
}

impl ApForm {
    /// The option of the form for an option of the rulebook; nothing if the form has no word for it.
    #[must_use]
    pub fn translate(&self, question: &str, code: &str) -> Option<Target<'_>> {
        let mapping = self.mappings.iter().find(|mapping| mapping.question == question)?;
        self.target(mapping.codes.get(code)?)
    }

    fn target<'a>(&'a self, target: &'a str) -> Option<Target<'a>> {
        let (list, code) = target.split_once('.')?;
        let choice = self.list(list)?.choice(code)?;
        Some(Target {
            list,
            code,
            needs_words: choice.needs_words,
        })
    }
}
