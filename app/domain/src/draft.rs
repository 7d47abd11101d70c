//! A notification that has not been sent yet, as blocks of text without any layout.
//!
//! [`crate::ap_form`] and [`crate::letter`] make documents; the PDF renderer and the screen show them.

mod block;
mod stamp;
mod words;

pub use block::{Answer, Block, Column, Level, Origin, QuestionRow, Tone};
pub use stamp::{Checkpoint, Stamp};

use serde::{Deserialize, Serialize};
use words::Words;

use crate::text::Lang;

/// Which draft a document is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Kind {
    /// The sheet to fill in the web form of the Autoriteit Persoonsgegevens with.
    ApSheet,
    /// The letter to the persons whose data leaked, GDPR art. 34.
    Letter,
}

impl Kind {
    /// The stable code.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::ApSheet => "ap_sheet",
            Self::Letter => "letter",
        }
    }
}

/// A draft: what it says, in reading order.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Document {
    /// Which draft this is.
    pub kind: Kind,
    /// The title, also of the file.
    pub title: String,
    /// The language of the text.
    pub lang: Lang,
    /// The text in reading order.
    pub blocks: Vec<Block>,
    /// What stands at the foot of every page, such as "this is a preparation".
    pub footer: Vec<String>,
}

impl Document {
    /// Every piece of text in reading order, without the running header and footer.
    #[must_use]
    pub fn texts(&self) -> Vec<&str> {
        let mut words = Words::default();
        for block in &self.blocks {
            block.read(&mut words);
        }
        words.into_texts()
    }
}
