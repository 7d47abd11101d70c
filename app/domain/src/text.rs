//! Every sentence that a person reads, Dutch and English side by side.
//!
//! A sentence is a `const` of type [`Text`]; leaving out a language does not compile. The sentences of a page live in
//! the module named after the page. To add one: write the const, use it with `text.get(lang)`. A sentence that names the
//! supervisory authority is a [`Naming`], which asks for whom.

pub mod account;
pub mod advice;
pub mod ap_sheet;
mod authority;
pub mod case;
pub mod common;
pub mod conflict;
pub mod decision;
pub mod departures;
pub mod first_measures;
pub mod follow_up;
pub mod format;
pub mod four_eyes;
pub mod home;
pub mod lateness;
pub mod letter;
pub mod manage;
pub mod moments;
pub mod navigation;
pub mod outsider;
pub mod papers;
pub mod preview;
pub mod print;
pub mod problem;
pub mod processor;
pub mod recognise;
pub mod register;
pub mod register_check;
pub mod report;
pub mod rulebook;
pub mod setup;
pub mod signals;
pub mod similar;
pub mod terms;
pub mod timeline;
pub mod trends;
pub mod triage;
pub mod trouble;
pub mod work;

pub use authority::{Authority, Naming};

use serde::{Deserialize, Serialize};

/// A language of the interface.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Lang {
    /// Dutch, the language the product is written in.
    #[default]
    Nl,
    /// English.
    En,
}

impl Lang {
    /// The BCP 47 tag for the `lang` attribute.
    #[must_use]
    pub fn tag(self) -> &'static str {
        match self {
            Self::Nl => "nl",
            Self::En => "en",
        }
    }

    /// Reads a tag as [`Self::tag`] writes it.
    #[must_use]
    pub fn from_tag(tag: &str) -> Option<Self> {
        match tag {
            "nl" => Some(Self::Nl),
            "en" => Some(Self::En),
            _ => None,
        }
    }

    /// The other language, for the switch.
    #[must_use]
    pub fn other(self) -> Self {
        match self {
            Self::Nl => Self::En,
            Self::En => Self::Nl,
        }
    }
}

/// One sentence in both languages.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Text {
    nl: &'static str,
    en: &'static str,
}

impl Text {
    /// A sentence in Dutch and in English.
    #[must_use]
    pub const fn new(nl: &'static str, en: &'static str) -> Self {
        Self { nl, en }
    }

    /// The sentence in one language.
    #[must_use]
    pub const fn get(self, lang: Lang) -> &'static str {
        match lang {
            Lang::Nl => self.nl,
            Lang::En => self.en,
        }
    }

    /// The sentence with `{}` replaced by the values, in order.
    #[must_use]
    pub fn fill(self, lang: Lang, values: &[&str]) -> String {
        filled(self.get(lang), values)
    }
}

fn filled(sentence: &str, values: &[&str]) -> String {
    let mut parts = sentence.split("{}");
    let mut filled = parts.next().unwrap_or_default().to_owned();
    let mut values = values.iter();
    for part in parts {
        filled.push_str(values.next().copied().unwrap_or_default());
        filled.push_str(part);
    }
    filled
}
