//! The register as a list.

use super::Text;

/// Name of the page in the title of the window.
pub const STEP: Text = Text::new("Register", "Register");
/// Heading without filters.
pub const ALL: Text = Text::new("{} incidenten", "{} incidents");
/// Heading with filters.
pub const FOUND: Text = Text::new("{} incidenten gevonden", "{} incidents found");
/// Heading for one case.
pub const ONE: Text = Text::new("1 incident", "1 incident");
/// Heading for one case with filters.
pub const ONE_FOUND: Text = Text::new("1 incident gevonden", "1 incident found");
/// Heading of an empty register.
pub const NONE: Text = Text::new("Nog geen incidenten", "No incidents yet");
/// Heading when filters leave nothing.
pub const NONE_FOUND: Text = Text::new("Geen incidenten gevonden", "No incidents found");
/// What to do with an empty register.
pub const NONE_HELP: Text = Text::new(
    "Zodra iemand een datalek meldt, staat het hier. Je kunt zelf ook een melding doen.",
    "As soon as somebody reports a leak, it stands here. You can report one yourself too.",
);
/// What to do when filters leave nothing.
pub const NONE_FOUND_HELP: Text = Text::new(
    "Haal een filter weg of zoek op een ander woord. Zoeken kan op nummer, titel en de woorden van de melder.",
    "Take a filter away or search for another word. You can search by number, title and the words of the reporter.",
);
/// Button to report.
pub const REPORT: Text = Text::new("Datalek melden", "Report a leak");
/// Button that takes all filters away.
pub const SHOW_ALL: Text = Text::new("Alle incidenten tonen", "Show all incidents");

/// Filter by text.
pub const TEXT: Text = Text::new("Zoeken op nummer, titel of tekst", "Search by number, title or text");
/// Filter by stage.
pub const STAGE: Text = Text::new("Stand", "Stage");
/// Filter by nature.
pub const KIND: Text = Text::new("Soort incident", "Kind of incident");
/// Filter by decision.
pub const DECISION: Text = Text::new("Besluit over melden", "Decision on notifying");
/// Filter by year.
pub const YEAR: Text = Text::new("Jaar van de melding", "Year of the report");
/// An option that filters nothing.
pub const ANY: Text = Text::new("Maakt niet uit", "Any");
/// A filter in use, such as "Stand: Nieuw".
pub const CHOSEN: Text = Text::new("{}: {}", "{}: {}");
/// A search in use.
pub const CHOSEN_TEXT: Text = Text::new("Tekst: {}", "Text: {}");
/// A year in use.
pub const CHOSEN_YEAR: Text = Text::new("Jaar: {}", "Year: {}");

/// Accessible name of the sort links.
pub const SORT: Text = Text::new("Volgorde", "Order");
/// Latest report first.
pub const NEWEST: Text = Text::new("Nieuwste eerst", "Newest first");
/// Earliest report first.
pub const OLDEST: Text = Text::new("Oudste eerst", "Oldest first");

/// Caption of the table.
pub const CAPTION: Text = Text::new("Incidenten in het register", "Incidents in the register");
/// Column.
pub const COLUMN_CASE: Text = Text::new("Incident", "Incident");
/// Column.
pub const COLUMN_REPORTED: Text = Text::new("Gemeld", "Reported");
/// Column.
pub const COLUMN_STAGE: Text = Text::new("Stand", "Stage");
/// Column.
pub const COLUMN_DECISION: Text = Text::new("Besluit", "Decision");
/// Column.
pub const COLUMN_TERM: Text = Text::new("Termijn", "Term");
/// A case without a decision.
pub const NO_DECISION: Text = Text::new("Nog geen besluit", "No decision yet");
/// A closed case without a decision.
pub const WITHOUT_DECISION: Text = Text::new("Geen besluit", "No decision");
/// No duty of one's own.
pub const NOT_OURS: Text = Text::new("Geen eigen meldplicht", "No duty of our own");
/// A decision that rests on facts that changed.
pub const STALE: Text = Text::new("Feiten veranderd", "Facts changed");
/// Notified before the end of the term.
pub const IN_TIME: Text = Text::new("Op tijd gemeld", "Notified in time");
/// Notified after the end of the term.
pub const LATE: Text = Text::new("Te laat gemeld", "Notified late");
/// No term, since nothing has to be notified.
pub const NO_TERM: Text = Text::new("Niet nodig", "Not needed");
