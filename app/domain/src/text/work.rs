//! What is due, for the officer.

use super::{Naming, Text};
use crate::case_row::CaseRow;
use crate::decision::{AuthorityDecision, PersonsDecision};
use crate::incident::Stage;

/// Name of the page in the title of the window.
pub const STEP: Text = Text::new("Werk", "Work");
/// Heading when nothing is due.
pub const NOTHING: Text = Text::new("Er ligt nu niets met haast", "Nothing is pressing now");
/// Heading for one case.
pub const ONE: Text = Text::new(
    "Eén incident heeft je aandacht nodig",
    "One incident needs your attention",
);
/// Heading for several.
pub const SEVERAL: Text = Text::new(
    "{} incidenten hebben je aandacht nodig",
    "{} incidents need your attention",
);
/// Below the heading when a term has passed.
pub const OVERDUE_ONE: Text = Text::new("Bij één is de termijn voorbij.", "For one the term is over.");
/// Below the heading when terms have passed.
pub const OVERDUE: Text = Text::new("Bij {} is de termijn voorbij.", "For {} the term is over.");
/// Heading of decisions to take again.
pub const STALE: Text = Text::new("Feiten veranderd na het besluit", "Facts changed after the decision");
/// Heading of running terms.
pub const RUNNING: Naming = Naming::new(
    "Melden bij de {authority}: de termijn loopt",
    "Notifying the {authority}: the term is running",
);
/// Heading of decisions to inform that were not carried out.
pub const INFORM: Text = Text::new("Betrokkenen nog informeren", "People still to be informed");
/// Tag of such a case.
pub const AT_ONCE: Text = Text::new("Zonder vertraging", "Without delay");
/// Heading of new reports.
pub const NEW: Text = Text::new("Nieuw, nog niet bekeken", "New, not looked at yet");
/// Heading of the rest.
pub const AFTER: Text = Text::new("Verder afhandelen", "To be finished");
/// Register and trends.
pub const TO_REGISTER: Text = Text::new("Alle incidenten", "All incidents");
/// Button to the departures.
pub const TO_DEPARTURES: Text = Text::new("Afwijkingen bekijken", "See the departures");
/// Register and trends.
pub const TO_TRENDS: Text = Text::new("Trends bekijken", "See the trends");
/// When there is not a single open case.
pub const EMPTY: Naming = Naming::new(
    "Er zijn geen open incidenten. Een nieuwe melding verschijnt hier meteen, met de uiterste tijd om te melden bij de {authority}.",
    "There are no open incidents. A new report appears here at once, with the latest time to notify the {authority}.",
);
/// Below a case: when the term ends.
pub const UNTIL: Text = Text::new("uiterlijk {}", "by {}");
/// Tag of a case without a running term.
pub const NO_TERM: Text = Text::new("Geen termijn", "No term");
/// Below a case: a term towards somebody else.
pub const OTHER_TERM: Text = Text::new("{}: uiterlijk {}", "{}: by {}");
/// Behind a term that runs from the first signal.
pub const FOR_NOW: Text = Text::new("voorlopig", "for now");

/// What is next in a case.
#[must_use]
pub fn next(row: &CaseRow) -> Naming {
    let notify = row.authority == Some(AuthorityDecision::Notify) && row.notified_at.is_none();
    let inform = row.persons.is_some_and(PersonsDecision::informs) && row.informed_at.is_none();
    match row.stage {
        _ if row.stale || row.disputed => Naming::new("Nieuw besluit nemen", "Take a new decision"),
        _ if row.waiting.is_some() => Naming::new("Wacht op een tweede oordeel", "Waits for a second judgement"),
        Stage::Reported => Naming::new(
            "Melding bekijken en feiten uitzoeken",
            "Look at the report and find out the facts",
        ),
        Stage::Assessing if row.awareness.is_none() => Naming::new(
            "Kennisname vaststellen en besluiten",
            "Record when you became aware, and decide",
        ),
        Stage::Assessing => Naming::new("Feiten uitzoeken en besluiten", "Find out the facts and decide"),
        Stage::Decided if notify => Naming::new("Melden bij de {authority}", "Notify the {authority}"),
        Stage::Decided if inform => Naming::new("Betrokkenen informeren", "Inform the people affected"),
        Stage::Decided if row.open_measures > 0 => Naming::new("Maatregelen afronden", "Finish the measures"),
        Stage::Decided => Naming::new("Evalueren en sluiten", "Evaluate and close"),
        Stage::Closed => Naming::new("Klaar", "Done"),
    }
}
