//! What stands around the text on every printed page.

use super::Text;

/// The mark on every page of a draft.
pub const DRAFT: Text = Text::new("CONCEPT", "DRAFT");
/// The page number: this page, all pages.
pub const PAGE: Text = Text::new("Pagina {} van {}", "Page {} of {}");
/// The reference of the incident.
pub const REFERENCE: Text = Text::new("Incident {}", "Incident {}");
/// What the line below it is: the state of the register.
pub const CHECKPOINT: Text = Text::new(
    "Stand van het register bij het maken, om later mee te controleren (naam, aantal regels, controlegetal):",
    "State of the register at the time, to check against later (name, number of entries, fingerprint):",
);
/// When the draft was made.
pub const MADE: Text = Text::new("Gemaakt op {}", "Made on {}");
