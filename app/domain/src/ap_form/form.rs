use std::collections::BTreeSet;

use serde::Deserialize;
use thiserror::Error;

use super::{Condition, Field, Mapping};
use crate::text::Lang;

const AP_2022_08: &str = include_str!("../../forms/ap-2022-08.toml");

/// A version of the form.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ApForm {
    /// The name of this version.
    pub id: String,
    /// Counts corrections of our own to the file.
    pub version: u32,
    /// The date of the AP's question list.
    pub dated: Words,
    /// The name of the form.
    pub title: Words,
    /// The chapters in the form's order.
    #[serde(rename = "chapter")]
    pub chapters: Vec<Chapter>,
    /// The lists of options.
    #[serde(rename = "list")]
    pub lists: Vec<List>,
    /// Which option of the form stands for which option of the rulebook.
    #[serde(rename = "mapping", default)]
    pub mappings: Vec<Mapping>,
}

/// A chapter of the form.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Chapter {
    /// Its number.
    pub number: String,
    /// Its name.
    pub title: Words,
    /// Its questions.
    #[serde(rename = "question")]
    pub questions: Vec<Question>,
}

/// A question of the form.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Question {
    /// Its number; empty if nobody has seen it on the AP's list.
    pub number: String,
    /// What it asks for.
    pub field: Field,
    /// How it is answered.
    pub kind: Input,
    /// The list to choose from.
    #[serde(default)]
    pub list: Option<String>,
    /// When it is asked.
    #[serde(default)]
    pub applies: Condition,
    /// Whether it may stay empty.
    #[serde(default)]
    pub optional: bool,
    /// How sure we are that the AP asks it.
    #[serde(default)]
    pub basis: Basis,
    /// The question in words.
    pub text: Words,
}

/// How a question is answered.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
#[expect(missing_docs, reason = "the names say it")]
pub enum Input {
    One,
    Many,
    Text,
    YesNo,
    Moment,
    Number,
    Files,
}

/// How sure we are of a question or an option.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Basis {
    /// It stands on the AP's question list.
    #[default]
    Listed,
    /// An older form or practice has it; compare before relying on it.
    Unconfirmed,
}

/// A list of options.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct List {
    /// The code by which questions name it.
    pub code: String,
    /// The letter by which our own documents name it.
    #[serde(default)]
    pub letter: Option<String>,
    /// What a recorded answer without any option says; without it such an answer counts as missing.
    #[serde(default)]
    pub none: Option<Words>,
    /// The options in the form's order.
    pub options: Vec<Choice>,
    /// The headings above sub-options.
    #[serde(default)]
    pub groups: Vec<Choice>,
}

/// An option of a list.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Choice {
    /// The stable code.
    pub code: String,
    /// The heading it stands under.
    #[serde(default)]
    pub group: Option<String>,
    /// Whether the form wants words with it.
    #[serde(default)]
    pub needs_words: bool,
    /// How sure we are that the AP offers it.
    #[serde(default)]
    pub basis: Basis,
    /// The Dutch label.
    pub nl: String,
    /// The English label.
    pub en: String,
}

/// A piece of text of the form in both languages.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Words {
    /// In Dutch.
    pub nl: String,
    /// In English.
    pub en: String,
}

/// Why a form's file can't be used.
#[derive(Debug, Error)]
pub enum ApFormError {
    /// It isn't TOML of the right shape.
    #[error("the form's file can't be read: {0}")]
    Shape(#[from] toml::de::Error),
    /// A question names a list that isn't there.
    #[error("question {field:?} names the list {list}, which the file doesn't have")]
    NoList {
        /// The question.
        field: Field,
        /// The list.
        list: String,
    },
    /// A mapping leads to an option that isn't there.
    #[error("the mapping of {question} leads {code} to {target}, which the file doesn't have")]
    NoTarget {
        /// The question of the rulebook.
        question: String,
        /// Its option.
        code: String,
        /// Where it leads.
        target: String,
    },
    /// Two questions ask the same.
    #[error("two questions ask for {0:?}")]
    Twice(Field),
}

impl ApForm {
    /// The form of August 2022, the latest that is known.
    ///
    /// # Errors
    /// Never for the file that is built in; a test reads it.
    pub fn load() -> Result<Self, ApFormError> {
        Self::parse(AP_2022_08)
    }

    /// Reads a form from TOML.
    ///
    /// # Errors
    /// If the shape is wrong, a list is missing or a question is asked twice.
    pub fn parse(text: &str) -> Result<Self, ApFormError> {
        let form: Self = toml::from_str(text)?;
        let mut asked = BTreeSet::new();
        for question in form.questions() {
            if !asked.insert(question.field) {
                return Err(ApFormError::Twice(question.field));
            }
            if let Some(list) = &question.list
                && form.list(list).is_none()
            {
                return Err(ApFormError::NoList {
                    field: question.field,
                    list: list.clone(),
                });
            }
        }
        form.mappings.iter().try_for_each(|mapping| mapping.check(&form))?;
        Ok(form)
    }

    /// Every question in the form's order.
    pub fn questions(&self) -> impl Iterator<Item = &Question> {
        self.chapters.iter().flat_map(|chapter| &chapter.questions)
    }

    /// The question for a field, if this version asks it.
    #[must_use]
    pub fn question(&self, field: Field) -> Option<&Question> {
        self.questions().find(|question| question.field == field)
    }

    /// A list by its code.
    #[must_use]
    pub fn list(&self, code: &str) -> Option<&List> {
        self.lists.iter().find(|list| list.code == code)
    }
}

impl List {
    /// An option by its code.
    #[must_use]
    pub fn choice(&self, code: &str) -> Option<&Choice> {
        self.options.iter().find(|choice| choice.code == code)
    }
}

impl Choice {
    /// The label in one language.
    #[must_use]
    pub fn label(&self, lang: Lang) -> &str {
        match lang {
            Lang::Nl => &self.nl,
            Lang::En => &self.en,
        }
    }
}

impl Words {
    /// The words in one language.
    #[must_use]
    pub fn get(&self, lang: Lang) -> &str {
        match lang {
            Lang::Nl => &self.nl,
            Lang::En => &self.en,
        }
    }
}
