//! The time line of a case: how the term came to run, and how it ended.

use super::{Lang, Naming, Text, format};
use crate::moments::{Gap, Point};

/// What the first day of the breach waits for.
pub const HAPPENED_WAITS: Naming = Naming::new(
    "Nog niet bekend. Wacht op de begindag in het {authority}-formulier.",
    "Not known yet. Waits for the first day in the {authority} form.",
);
/// Link to where the first day is written down.
pub const TO_FORM: Text = Text::new("Begindag invullen", "Fill in the first day");
/// What kennisname waits for.
pub const AWARENESS_WAITS: Text = Text::new(
    "Nog niet vastgesteld. Tot dan telt het moment van opmerken.",
    "Not set yet. Until then the moment of noticing counts.",
);
/// Link to where kennisname is set.
pub const TO_AWARENESS: Text = Text::new("Kennisname vaststellen", "Record when you became aware");
/// Link to where kennisname is moved.
pub const MOVE_AWARENESS: Text = Text::new("Kennisname aanpassen", "Change the moment of awareness");
/// Link to all terms.
pub const ALL_TERMS: Text = Text::new("Alle termijnen", "All terms");
/// Link to what the processor told.
pub const PROCESSOR: Text = Text::new("Kwam het van een verwerker?", "Did it come from a processor?");
/// Link to change what the processor told.
pub const CHANGE_PROCESSOR: Text = Text::new("Aanpassen", "Change");

/// What a point is called.
#[must_use]
pub const fn name(point: Point) -> Naming {
    match point {
        Point::Happened => Naming::new("Gebeurd", "Happened"),
        Point::Noticed => Naming::new("Opgemerkt", "Noticed"),
        Point::Reported => Naming::new("In het register", "In the register"),
        Point::Awareness => Naming::new("Kennisname", "Aware"),
        Point::Notified => Naming::new("Gemeld bij de {authority}", "{authority} notified"),
        Point::Latest => Naming::new("Uiterlijk melden", "Notify by"),
    }
}

/// How long after the point before: "3 uur later", "dezelfde dag".
#[must_use]
pub fn gap(gap: Gap, lang: Lang) -> String {
    let later = |span: &str| Text::new("{} later", "{} later").fill(lang, &[span]);
    match gap {
        Gap::Minutes(0) => Text::new("op hetzelfde moment", "at the same moment")
            .get(lang)
            .to_owned(),
        Gap::Minutes(minutes) => later(&format::span(minutes, lang)),
        Gap::Days(0) => Text::new("op dezelfde dag", "on the same day").get(lang).to_owned(),
        Gap::Days(1) => Text::new("1 dag later", "1 day later").get(lang).to_owned(),
        Gap::Days(days) => Text::new("{} dagen later", "{} days later").fill(lang, &[&days.to_string()]),
    }
}
