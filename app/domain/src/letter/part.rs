use super::LetterInput;
use crate::text::{Text, letter as words};

/// A part that a letter must have. All but [`Self::Recipient`] and [`Self::Sender`] come from GDPR art. 34(2) with
/// 33(3)(b), (c) and (d), or from the questions that the AP wants a letter to answer.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Part {
    /// The organisation that writes.
    Sender,
    /// The reader.
    Recipient,
    /// The day.
    Date,
    /// A subject.
    Subject,
    /// What happened.
    WhatHappened,
    /// Which data.
    Data,
    /// What may follow.
    Consequences,
    /// What was done.
    Measures,
    /// What the reader can do.
    Advice,
    /// Whom to ask.
    Contact,
    /// Who signs.
    Signature,
}

impl Part {
    /// Every part in the order of the letter.
    pub const ALL: [Self; 11] = [
        Self::Sender,
        Self::Recipient,
        Self::Date,
        Self::Subject,
        Self::WhatHappened,
        Self::Data,
        Self::Consequences,
        Self::Measures,
        Self::Advice,
        Self::Contact,
        Self::Signature,
    ];

    /// Whether the letter lacks this part.
    #[must_use]
    pub fn missing(self, input: &LetterInput) -> bool {
        let texts = &input.texts;
        match self {
            Self::Sender => blank(&input.head.organisation) || all_blank(&input.head.address),
            Self::Recipient => all_blank(&input.head.recipient),
            Self::Date => input.head.date.is_none(),
            Self::Subject => blank(&texts.subject),
            Self::WhatHappened => blank(&texts.what_happened),
            Self::Data => all_blank(&texts.data),
            Self::Consequences => all_blank(&texts.consequences),
            Self::Measures => all_blank(&texts.measures),
            Self::Advice => all_blank(&texts.advice),
            Self::Contact => !input.contact.reachable(),
            Self::Signature => blank(&input.signed_by.name),
        }
    }

    /// What to fill in, in words.
    #[must_use]
    pub const fn name(self) -> Text {
        match self {
            Self::Sender => words::PART_SENDER,
            Self::Recipient => words::PART_RECIPIENT,
            Self::Date => words::PART_DATE,
            Self::Subject => words::PART_SUBJECT,
            Self::WhatHappened => words::PART_WHAT_HAPPENED,
            Self::Data => words::PART_DATA,
            Self::Consequences => words::PART_CONSEQUENCES,
            Self::Measures => words::PART_MEASURES,
            Self::Advice => words::PART_ADVICE,
            Self::Contact => words::PART_CONTACT,
            Self::Signature => words::PART_SIGNATURE,
        }
    }
}

impl LetterInput {
    /// The parts that the letter still lacks, in its order.
    pub fn missing(&self) -> impl Iterator<Item = Part> + '_ {
        Part::ALL.into_iter().filter(|part| part.missing(self))
    }
}

fn blank(text: &str) -> bool {
    text.trim().is_empty()
}

fn all_blank(texts: &[String]) -> bool {
    texts.iter().all(|text| blank(text))
}
