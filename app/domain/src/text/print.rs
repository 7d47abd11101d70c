//! What stands around the text on every printed page.

use super::Text;

/// The mark on every page of a draft.
pub const DRAFT: Text = Text::new("CONCEPT", "DRAFT");
/// The page number: this page, all pages.
pub const PAGE: Text = Text::new("Pagina {} van {}", "Page {} of {}");
/// The reference of the incident.
pub const REFERENCE: Text = Text::new("Incident {}", "Incident {}");
/// The state of the register: entries, hash.
pub const CHECKPOINT: Text = Text::new(
    "Register bij het maken: {} regels, hash {}",
    "Register at the time: {} entries, hash {}",
);
/// When the draft was made.
pub const MADE: Text = Text::new("Gemaakt op {}", "Made on {}");
