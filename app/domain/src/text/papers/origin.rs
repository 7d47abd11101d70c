//! From what an answer on the sheet was worked out; stands behind "Afgeleid uit".

use super::Text;

/// The law that applies to almost every organisation.
pub const LAW: Text = Text::new(
    "de wet die voor bijna elke organisatie geldt",
    "the law that holds for almost every organisation",
);
/// What is left to find out.
pub const STILL_OPEN: Text = Text::new("wat er nog uit te zoeken is", "what is still to be found out");
/// The register's first signal.
pub const FIRST_SIGNAL: Text = Text::new("het eerste signaal in het register", "the first signal in the register");
/// The term and the moment of the sheet.
pub const TERM: Text = Text::new(
    "de kennisname en het moment waarop dit blad is gemaakt",
    "the moment of awareness and that of making this sheet",
);
/// An answer of the triage.
pub const TRIAGE: Text = Text::new("je antwoorden in de triage", "your answers in the triage");
/// The nature of the breach.
pub const NATURE: Text = Text::new("de aard van de inbreuk", "the nature of the breach");
/// The severity score.
pub const SCORE: Text = Text::new("de ernstscore van ENISA", "the ENISA severity score");
/// The report of a member of staff.
pub const REPORT: Text = Text::new("wat de melder aankruiste", "what the reporter ticked");
/// The decision.
pub const DECISION: Text = Text::new("je besluit over de betrokkenen", "your decision on the people affected");
/// The ground in the advice.
pub const GROUND: Text = Text::new("de grond in het advies", "the ground in the advice");
/// The details of the organisation.
pub const ORGANISATION: Text = Text::new("de gegevens van je organisatie", "the details of your organisation");
/// The letter.
pub const LETTER: Text = Text::new("de brief in dit incident", "the letter in this incident");
