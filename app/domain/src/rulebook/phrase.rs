//! A sentence of a rulebook in both languages.

use crate::text::Lang;
use serde::{Deserialize, Serialize};

/// A sentence in Dutch and in English.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Phrase {
    pub(crate) nl: String,
    pub(crate) en: String,
}

impl Phrase {
    /// The sentence in one language.
    #[must_use]
    pub fn get(&self, lang: Lang) -> &str {
        match lang {
            Lang::Nl => &self.nl,
            Lang::En => &self.en,
        }
    }

    /// No sentence at all, where a compact rulebook left it out.
    pub(crate) fn empty() -> Self {
        Self {
            nl: String::new(),
            en: String::new(),
        }
    }

    /// Whether both languages say something.
    pub(crate) fn is_complete(&self) -> bool {
        !self.nl.trim().is_empty() && !self.en.trim().is_empty()
    }
}
