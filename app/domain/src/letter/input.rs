use serde::{Deserialize, Serialize};

use crate::time::Timestamp;

/// Everything a letter is made of.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct LetterInput {
    /// Who writes to whom.
    pub head: Letterhead,
    /// What the letter says.
    pub texts: LetterTexts,
    /// Whom the reader can ask: GDPR art. 34(2) with 33(3)(b).
    pub contact: Person,
    /// The data protection officer, if the organisation has one.
    pub dpo: Option<Person>,
    /// Who signs.
    pub signed_by: Person,
}

/// Who writes to whom, and about what.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Letterhead {
    /// The name of the organisation.
    pub organisation: String,
    /// Its address, line by line.
    pub address: Vec<String>,
    /// The name and address of the reader; empty for a letter to many, which then shows where they go.
    pub recipient: Vec<String>,
    /// Where the letter is written.
    pub place: String,
    /// The day on the letter.
    pub date: Option<Timestamp>,
    /// The reference to quote.
    pub reference: String,
}

/// What the letter says, part by part. Every text may hold several paragraphs, a line each.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct LetterTexts {
    /// The subject, with a word that warns.
    pub subject: String,
    /// What happened and when: the nature of the breach.
    pub what_happened: String,
    /// Which data leaked.
    pub data: Vec<String>,
    /// What may follow: art. 33(3)(c).
    pub consequences: Vec<String>,
    /// What the organisation did and will do: art. 33(3)(d).
    pub measures: Vec<String>,
    /// What the reader can do.
    pub advice: Vec<String>,
    /// Whether the breach was notified to the AP; nothing is said if that isn't known.
    pub authority_told: Option<bool>,
}

/// A person or a desk that can be reached.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Person {
    /// The name.
    pub name: String,
    /// The function.
    pub role: String,
    /// The telephone number.
    pub phone: String,
    /// The e-mail address.
    pub email: String,
}

impl Person {
    /// Whether there is a way to reach this person.
    #[must_use]
    pub fn reachable(&self) -> bool {
        !self.phone.trim().is_empty() || !self.email.trim().is_empty()
    }
}
