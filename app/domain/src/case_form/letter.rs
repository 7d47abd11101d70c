//! Writing the letter to the people affected.

use super::read::text;
use crate::form::{Problem, RawForm};
use crate::letter::{LetterTexts, Person};
use crate::text::Lang;
use serde::{Deserialize, Serialize};

/// The most characters of one line of the letter.
pub const LINE_LIMIT: usize = 200;
/// The most characters of one part of the letter.
pub const PART_LIMIT: usize = 4_000;

/// The letter as an officer wrote it: what is kept as a text of the case.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct WrittenLetter {
    /// The language of the letter, which need not be that of the screen.
    pub lang: Lang,
    /// Its parts. Whether the authority was told is not kept: the register knows.
    pub texts: LetterTexts,
    /// Whom the reader can ask.
    pub contact: Person,
    /// Who signs.
    pub signed_by: Person,
}

impl WrittenLetter {
    /// Reads what was kept.
    #[must_use]
    pub fn read(kept: &str) -> Option<Self> {
        serde_json::from_str(kept).ok()
    }

    /// As it is kept.
    #[must_use]
    pub fn json(&self) -> String {
        serde_json::to_string(self).unwrap_or_default()
    }

    /// The letter as raw answers, to show it in the form.
    #[must_use]
    pub fn raw(&self) -> RawForm {
        let texts = &self.texts;
        let lines = |lines: &[String]| lines.join("\n");
        RawForm::default()
            .with("lang", self.lang.tag())
            .with("subject", &texts.subject)
            .with("what_happened", &texts.what_happened)
            .with("data", lines(&texts.data))
            .with("consequences", lines(&texts.consequences))
            .with("measures", lines(&texts.measures))
            .with("advice", lines(&texts.advice))
            .with("contact_name", &self.contact.name)
            .with("contact_phone", &self.contact.phone)
            .with("contact_mail", &self.contact.email)
            .with("signed_name", &self.signed_by.name)
            .with("signed_role", &self.signed_by.role)
    }
}

/// Reads the form. Every part may be empty: it then stands in the letter as a gap.
///
/// # Errors
/// When a part is too long.
pub fn letter(raw: &RawForm) -> Result<WrittenLetter, Vec<Problem>> {
    let mut problems = Vec::new();
    let mut part = |field, limit| {
        text(raw, field, limit)
            .map_err(|problem| problems.push(problem))
            .unwrap_or_default()
    };
    let letter = WrittenLetter {
        lang: Lang::from_tag(raw.one("lang")).unwrap_or_default(),
        texts: LetterTexts {
            subject: part("subject", LINE_LIMIT),
            what_happened: part("what_happened", PART_LIMIT),
            data: lines(&part("data", PART_LIMIT)),
            consequences: lines(&part("consequences", PART_LIMIT)),
            measures: lines(&part("measures", PART_LIMIT)),
            advice: lines(&part("advice", PART_LIMIT)),
            authority_told: None,
        },
        contact: Person {
            name: part("contact_name", LINE_LIMIT),
            role: String::new(),
            phone: part("contact_phone", LINE_LIMIT),
            email: part("contact_mail", LINE_LIMIT),
        },
        signed_by: Person {
            name: part("signed_name", LINE_LIMIT),
            role: part("signed_role", LINE_LIMIT),
            ..Person::default()
        },
    };
    if problems.is_empty() { Ok(letter) } else { Err(problems) }
}

/// A part of which every line is an item of its own.
fn lines(text: &str) -> Vec<String> {
    text.lines()
        .map(str::trim)
        .filter(|line| !line.is_empty())
        .map(str::to_owned)
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::form::ProblemCode;

    fn typed() -> RawForm {
        RawForm::default()
            .with("lang", "en")
            .with("subject", "Important: your data")
            .with("data", "your name\n\n your e-mail address ")
            .with("contact_phone", "010 000 00 00")
            .with("signed_name", "T. Voorbeeld")
    }

    #[test]
    fn a_line_is_an_item() {
        let letter = letter(&typed()).unwrap();
        assert_eq!(letter.lang, Lang::En);
        assert_eq!(letter.texts.data, ["your name", "your e-mail address"]);
        assert_eq!(letter.texts.advice, Vec::<String>::new());
    }

    #[test]
    fn a_kept_letter_comes_back_in_the_form() {
        let written = letter(&typed()).unwrap();
        assert_eq!(WrittenLetter::read(&written.json()), Some(written.clone()));
        assert_eq!(letter(&written.raw()), Ok(written));
    }

    #[test]
    fn a_part_that_is_too_long_is_named() {
        let raw = typed()
            .with("advice", "x".repeat(PART_LIMIT + 1))
            .with("signed_role", "x".repeat(LINE_LIMIT + 1));
        let too_long = |field| Problem::new(field, ProblemCode::TooLong);
        assert_eq!(letter(&raw), Err(vec![too_long("advice"), too_long("signed_role")]));
    }
}
