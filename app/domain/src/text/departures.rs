//! The list of departures, for the data protection officer.

use super::{Lang, Text, format};
use crate::case_row::Mark;
use crate::time::Timestamp;

/// Heading of the page.
pub const TITLE: Text = Text::new("Afwijkingen en verschillen", "Departures and differences");
/// What the page is for.
pub const LEAD: Text = Text::new(
    "Waar besluiten afwijken van het advies, waar twee mensen verschillend oordeelden, en wat met spoed alleen is besloten.",
    "Where decisions depart from the advice, where two people judged differently, and what was decided alone in an emergency.",
);

/// Caption of the figures.
pub const FIGURES: Text = Text::new("Per jaar van melding", "By year of the report");
/// Column.
pub const YEAR: Text = Text::new("Jaar", "Year");
/// Column.
pub const DECIDED: Text = Text::new("Besluiten", "Decisions");
/// Column.
pub const DEPARTING: Text = Text::new("Wijken af", "Departing");
/// Column.
pub const DIFFERENCES: Text = Text::new("Verschillende oordelen", "Different judgements");
/// Column.
pub const EMERGENCIES: Text = Text::new("Spoed, niet beoordeeld", "Emergency, not judged");
/// Above the figures: how many depart of how many.
pub const FINDING: Text = Text::new(
    "{} van de {} besluiten wijken af van het advies",
    "{} of the {} decisions depart from the advice",
);
/// The same for one.
pub const FINDING_ONE: Text = Text::new(
    "1 van de {} besluiten wijkt af van het advies",
    "1 of the {} decisions departs from the advice",
);
/// The same for none.
pub const FINDING_NONE: Text = Text::new(
    "Geen van de {} besluiten wijkt af van het advies",
    "None of the {} decisions departs from the advice",
);
/// The same for a register without decisions.
pub const NO_DECISIONS: Text = Text::new("Er is nog niets besloten", "Nothing was decided yet");
/// What does not count yet.
pub const NOT_YET: Text = Text::new(
    "Een besluit dat op een tweede oordeel wacht, telt pas mee als dat er is.",
    "A decision that waits for a second judgement only counts once there is one.",
);

/// Accessible name of the choice between the lists.
pub const CHOOSE: Text = Text::new("Welke lijst?", "Which list?");
/// A list with how many cases.
pub const LIST: Text = Text::new("{} ({})", "{} ({})");
/// Above a list that is narrowed to a year.
pub const IN_YEAR: Text = Text::new("Alleen meldingen uit {}.", "Only reports of {}.");
/// Takes the year away.
pub const ALL_YEARS: Text = Text::new("Alle jaren tonen", "Show all years");

/// Column.
pub const COLUMN_CASE: Text = Text::new("Incident", "Incident");
/// Column.
pub const COLUMN_ADVICE: Text = Text::new("Advies", "Advice");
/// Column.
pub const COLUMN_DECISION: Text = Text::new("Besluit", "Decision");
/// Column.
pub const COLUMN_SECOND: Text = Text::new("Tweede oordeel", "Second judgement");
/// No second judgement.
pub const NO_SECOND: Text = Text::new("Geen", "None");
/// In place of what must be judged first.
pub const JUDGE_FIRST: Text = Text::new("Zichtbaar na jouw oordeel", "Visible after your judgement");
/// Before why it was decided alone.
pub const ALONE: Text = Text::new("Waarom alleen: {}", "Why alone: {}");
/// What a list holds.
#[must_use]
pub const fn list(mark: Mark) -> Text {
    match mark {
        Mark::Departs => Text::new("Wijkt af van het advies", "Departs from the advice"),
        Mark::Differs => Text::new("Twee oordelen verschilden", "Two judgements differed"),
        Mark::Emergency => Text::new("Met spoed alleen besloten", "Decided alone in an emergency"),
    }
}

/// An empty list.
#[must_use]
pub const fn none(mark: Mark) -> Text {
    match mark {
        Mark::Departs => Text::new(
            "Geen enkel besluit wijkt af van het advies.",
            "No decision departs from the advice.",
        ),
        Mark::Differs => Text::new(
            "Er is geen tweede oordeel dat anders was dan het eerste.",
            "No second judgement was another than the first.",
        ),
        Mark::Emergency => Text::new(
            "Er is geen spoedbesluit dat nog beoordeeld moet worden.",
            "No emergency decision is still to be judged.",
        ),
    }
}

/// Who and when, as far as known.
#[must_use]
pub fn by(name: Option<&str>, at: Timestamp, lang: Lang) -> String {
    let at = format::short_moment(at, lang);
    name.map_or_else(|| at.clone(), |name| format!("{name}, {at}"))
}
