//! After a collision: somebody else changed a case while a form was open.

use super::{Authority, Lang, Text, common, papers, triage};
use crate::decision::{AuthorityDecision, PersonsDecision};
use crate::facts::{Answer, UNKNOWN};
use crate::rulebook::Question;

/// Heading of the page after a collision.
pub const TITLE: Text = Text::new(
    "Iemand anders heeft dit incident net bijgewerkt",
    "Somebody else has just updated this incident",
);
/// Heading when it was oneself.
pub const OWN_TITLE: Text = Text::new(
    "Je hebt dit incident zelf net bijgewerkt in een ander venster",
    "You have just updated this incident yourself in another window",
);
/// What that means.
pub const HELP: Text = Text::new(
    "Daarom is jouw wijziging nog niet opgeslagen. Je tekst is wel bewaard. Kijk wat er veranderde en ga dan verder.",
    "So your change was not saved yet. Your text was kept. See what changed and then continue.",
);
/// Heading of what changed.
pub const CHANGED: Text = Text::new("Dit veranderde er", "This is what changed");
/// When nothing can be shown as changed.
pub const NOTHING_CHANGED: Text = Text::new(
    "We zien geen wijzigingen meer.",
    "There are no changes to see any more.",
);
/// Heading of what was typed.
pub const TYPED: Text = Text::new("Dit had jij ingevuld", "This is what you filled in");
/// When nothing was kept.
pub const NOTHING_TYPED: Text = Text::new("Er is geen tekst bewaard.", "No text was kept.");
/// Button back to the form with everything still filled in.
pub const REDO: Text = Text::new("Verder met mijn tekst", "Continue with my text");
/// Button to the case.
pub const TO_CASE: Text = Text::new("Naar het incident", "To the incident");
/// What a field of a form is called; `None` for a field that is not known here.
#[must_use]
pub fn label(field: &str) -> Option<Text> {
    let part = field.rsplit_once('_').map_or(field, |(_, part)| part);
    match (field, part) {
        ("title", _) => Some(triage::ROW_TITLE),
        ("moment", _) => Some(triage::ROW_AWARENESS),
        (field, _) if field.starts_with("evidence") => Some(triage::EVIDENCE),
        ("time", _) => Some(triage::AT_TIME),
        ("clock", _) => Some(triage::WHICH_CLOCK),
        ("authority", _) => Some(Text::new("Toezichthouder", "Supervisory authority")),
        ("persons", _) => Some(super::decision::ROW_PERSONS),
        ("reason" | "late_reason", _) => Some(super::decision::ROW_REASON),
        ("what", _) => Some(Text::new("Maatregel", "Measure")),
        ("owner", _) => Some(Text::new("Wie", "Who")),
        ("alone", _) => Some(Text::new("Alleen besluiten", "Decide alone")),
        ("emergency", _) => Some(super::four_eyes::EMERGENCY_REASON),
        ("number", _) => Some(Text::new("Nummer", "Number")),
        ("count", _) => Some(Text::new("Aantal", "Number of people")),
        ("evaluation", _) => Some(Text::new("Evaluatie", "Evaluation")),
        (_, "day") => Some(common::DAY),
        (_, "month") => Some(common::MONTH),
        (_, "year") => Some(common::YEAR),
        _ => papers::typed::label(field),
    }
}

/// A typed value in words: codes as people chose them, texts as they are.
#[must_use]
pub fn value(field: &str, value: &str, question: Option<&Question>, authority: Authority, lang: Lang) -> String {
    let words = match (field, value) {
        ("answer", UNKNOWN) => Some(common::UNKNOWN_YET.get(lang)),
        ("answer", _) if question.is_some() => return triage::answer(question, &Answer::one(value), lang),
        ("authority", _) => {
            return AuthorityDecision::from_code(value).map_or_else(
                || value.to_owned(),
                |decision| super::decision::choice(decision).get(authority, lang),
            );
        }
        ("persons", _) => PersonsDecision::from_code(value).map(|decision| decision.name(lang)),
        ("alone", "yes") => Some(Text::new("Ja", "Yes").get(lang)),
        ("moment", "first_signal") => Some(Text::new("Bij het eerste signaal", "At the first signal").get(lang)),
        ("moment", "report") => Some(Text::new("Bij de melding", "When it was reported").get(lang)),
        ("moment", "other") => Some(triage::AT_OTHER.get(lang)),
        ("clock", "summer") => Some(triage::SUMMER.get(lang)),
        ("clock", "winter") => Some(triage::WINTER.get(lang)),
        _ => papers::typed::value(field, value, lang),
    };
    words.unwrap_or(value).to_owned()
}
