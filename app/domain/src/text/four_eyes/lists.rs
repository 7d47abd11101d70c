//! What waits for a second judgement, in the list of what is due.

use crate::four_eyes::Safeguard;
use crate::text::Text;

/// Heading of the decisions that wait for the reader: one.
pub const ONE_WAITS: Text = Text::new(
    "Eén besluit wacht op jouw oordeel",
    "One decision waits for your judgement",
);
/// Heading of the decisions that wait for the reader: several.
pub const SEVERAL_WAIT: Text = Text::new(
    "{} besluiten wachten op jouw oordeel",
    "{} decisions wait for your judgement",
);
/// Heading of one's own decisions that wait.
pub const OWN_WAIT: Text = Text::new(
    "Jouw besluiten die nog niet zijn beoordeeld",
    "Your decisions that are not judged yet",
);
/// Heading of all decisions that wait, for who reads along.
pub const OPEN: Text = Text::new(
    "Besluiten die nog niet zijn beoordeeld",
    "Decisions that are not judged yet",
);
/// Heading of cases in which two judgements differed.
pub const DISPUTED: Text = Text::new(
    "Twee oordelen verschilden: nieuw besluit nodig",
    "Two judgements differed: a new decision is needed",
);
/// Below a case: since when its decision waits.
pub const SINCE: Text = Text::new("wacht sinds {}", "waiting since {}");
/// Below a case whose decision holds meanwhile.
pub const HOLDS_ALREADY: Text = Text::new(
    "met spoed alleen besloten, geldt al",
    "decided alone in an emergency, holds already",
);
/// Tag of a decision that waits for the reader.
pub const TAG_JUDGE: Text = Text::new("Jouw oordeel gevraagd", "Your judgement is asked");
/// Tag of a decision that facts overtook.
pub const TAG_LAPSED: Text = Text::new("Vervallen", "Lapsed");
/// Tag of a decision that can be confirmed now.
pub const TAG_CONFIRM: Text = Text::new("Nu te bevestigen", "Can be confirmed now");
/// Tag of a case in which two judgements differed.
pub const TAG_DISPUTED: Text = Text::new("Verschillend geoordeeld", "Judged differently");

/// Tag of one's own decision that waits.
#[must_use]
pub const fn tag_waits(safeguard: Safeguard) -> Text {
    match safeguard {
        Safeguard::Colleague => Text::new("Wacht op een collega", "Waits for a colleague"),
        Safeguard::Outsider => Text::new("Wacht op iemand van buiten", "Waits for somebody from outside"),
        Safeguard::Reflection => Text::new("Rust een uur", "Rests for an hour"),
    }
}
