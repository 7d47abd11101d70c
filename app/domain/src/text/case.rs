//! The page of one case.

use super::{Lang, Naming, Text};
use crate::incident::{TaskKind, TaskStatus};

/// Above every page of a case.
pub const INCIDENT: Text = Text::new("Incident {}", "Incident {}");
/// What remains, and until when.
pub const LEFT_UNTIL: Text = Text::new("{}, tot {}", "{}, until {}");
/// How late it is, and since when.
pub const LATE_SINCE: Text = Text::new("{}, sinds {}", "{}, since {}");
/// A case whose authority was notified.
pub const NOTIFIED: Naming = Naming::new("Gemeld bij de {authority}", "{authority} notified");
/// A case whose authority was notified after the term.
pub const NOTIFIED_LATE: Naming = Naming::new("Te laat gemeld bij de {authority}", "{authority} notified late");
/// A case that needs no notification.
pub const NO_NOTICE_NEEDED: Text = Text::new("Geen melding nodig", "No notification needed");
/// Link back to the register.
pub const ALL_CASES: Text = Text::new("Alle incidenten", "All incidents");
/// Link to change the title.
pub const CHANGE_TITLE: Text = Text::new("Titel wijzigen", "Change the title");

/// The deadline.
pub const DEADLINE: Naming = Naming::new(
    "Uiterlijk melden bij de {authority}: {}",
    "Notify the {authority} by: {}",
);
/// Below the deadline.
pub const CLOCK_RUNS: Text = Text::new(
    "{} na kennisname. De klok loopt door in weekend en feestdagen.",
    "{} after you became aware. The clock runs through weekends and holidays.",
);
/// Below the deadline as long as kennisname is not set.
pub const CLOCK_RUNS_FOR_NOW: Text = Text::new(
    "De kennisname is nog niet vastgesteld. De klok loopt voorlopig vanaf het eerste signaal, ook in weekend en feestdagen.",
    "The moment of awareness is not set yet. For now the clock runs from the first signal, also in weekends and holidays.",
);
/// Below a deadline that has passed.
pub const CLOCK_OVER: Text = Text::new(
    "De termijn is voorbij. Meld zo snel mogelijk en leg uit waarom het later werd. Vakantie, drukte of een weekend zijn geen reden.",
    "The term is over. Notify as soon as possible and explain the delay. Holidays, a heavy workload or a weekend are no reason.",
);
/// A case without a deadline: the rules have not said yet what is due.
pub const NO_DEADLINE: Text = Text::new("Nog geen termijn", "No term yet");
/// In the panel once the authority was notified.
pub const NOTIFIED_ON: Naming = Naming::new("Gemeld bij de {authority} op {}", "The {authority} was notified on {}");
/// Below it: in time.
pub const IN_TIME: Text = Text::new(
    "Dat was op tijd: de termijn liep tot {}.",
    "That was in time: the term ran until {}.",
);
/// Below it: late.
pub const TOO_LATE: Text = Text::new(
    "Dat was te laat: de termijn liep tot {}.",
    "That was late: the term ran until {}.",
);
/// In the panel once a decision freed from notifying.
pub const NOT_DUE: Text = Text::new("Besloten op {}: {}", "Decided on {}: {}");
/// In the panel of a case that was closed without a decision.
pub const CLOSED_ON: Text = Text::new("Gesloten op {}: {}", "Closed on {}: {}");
/// Large in the panel: done.
pub const DONE: Text = Text::new("Gemeld", "Notified");
/// Large in the panel: not needed.
pub const NOT_NEEDED: Text = Text::new("Niet nodig", "Not needed");

/// Heading of a closed case.
pub const CLOSED: Text = Text::new("Dit incident is gesloten", "This incident is closed");
/// How and when.
pub const CLOSED_AS: Text = Text::new("{}, op {}.", "{}, on {}.");
/// Link to open it again.
pub const REOPEN: Text = Text::new("Heropenen", "Open again");

/// Heading of the decision.
pub const DECISION: Text = Text::new("Besluit", "Decision");
/// Who took it, and when.
pub const DECIDED_BY: Text = Text::new("{}, {}", "{}, {}");
/// A decision that follows the advice.
pub const FOLLOWED: Text = Text::new("Volgt het advies van dat moment.", "Follows the advice of that moment.");
/// A decision that departs.
pub const DEPARTED: Text = Text::new(
    "Wijkt af van het advies van dat moment.",
    "Departs from the advice of that moment.",
);
/// Heading of a stale decision.
pub const STALE: Text = Text::new(
    "De feiten zijn veranderd na dit besluit",
    "The facts changed after this decision",
);
/// What to do then.
pub const STALE_HELP: Text = Text::new(
    "Kijk of je besluit nog klopt en neem een nieuw besluit. Het oude blijft in het register staan.",
    "See whether your decision is still right and take a new one. The old one stays in the register.",
);
/// A change of an answer.
pub const WAS_NOW: Text = Text::new("was “{}”, is nu “{}”", "was “{}”, is now “{}”");
/// An answer that was not there.
pub const NEW_ANSWER: Text = Text::new("nieuw antwoord: “{}”", "new answer: “{}”");
/// The advice as it is now.
pub const ADVICE_NOW: Text = Text::new("Het advies is nu: {}", "The advice is now: {}");

/// Heading of the tasks.
pub const TASKS: Text = Text::new("Wat er nog moet gebeuren", "What still has to be done");
/// Group of tasks.
pub const TASKS_FACTS: Text = Text::new("Feiten", "Facts");
/// Group of tasks.
pub const TASKS_DECISION: Text = Text::new("Beoordelen en besluiten", "Assess and decide");
/// Group of tasks.
pub const TASKS_NOTIFY: Text = Text::new("Melden en informeren", "Notify and inform");
/// Group of tasks.
pub const TASKS_AFTER: Text = Text::new("Afronden", "Finish");

/// Heading of the reporter's words.
pub const REPORTER: Text = Text::new("In de woorden van de melder", "In the reporter's words");
/// What the reporter added later.
pub const ADDED: Text = Text::new("Aangevuld op {}", "Added on {}");
/// A report without contact.
pub const NO_CONTACT: Text = Text::new(
    "De melder liet geen gegevens achter",
    "The reporter left no contact details",
);
/// Before how to reach the reporter.
pub const REACH: Text = Text::new("Bereikbaar: {}", "Can be reached: {}");
/// Row of the report.
pub const ONGOING: Text = Text::new("Nog gaande?", "Still going on?");
/// Row of the report.
pub const DATA: Text = Text::new("Welke gegevens?", "Which data?");
/// Row of the report.
pub const PEOPLE: Text = Text::new("Van hoeveel mensen?", "Of how many people?");
/// A row that the reporter left empty.
pub const NOT_TOLD: Text = Text::new("Niet verteld", "Not told");
/// Heading of the timeline.
pub const TIMELINE: Text = Text::new("Verloop", "History");
/// Above the preparation of a document.
pub const READ_ONLY: Text = Text::new(
    "Je leest mee. Alleen een privacyfunctionaris kan iets vastleggen.",
    "You can read along. Only a privacy officer can record anything.",
);

/// What a task is called.
#[must_use]
pub const fn task(kind: TaskKind) -> Naming {
    match kind {
        TaskKind::Awareness => Naming::new("Kennisname vaststellen", "Record when you became aware"),
        TaskKind::Facts => Naming::new("Feiten uitzoeken", "Find out the facts"),
        TaskKind::Decision => Naming::new("Besluit over melden", "Decision on notifying"),
        TaskKind::Authority => Naming::new("Melding bij de {authority}", "Notification to the {authority}"),
        TaskKind::Persons => Naming::new("Bericht aan betrokkenen", "Message to the people affected"),
        TaskKind::Measures => Naming::new("Maatregelen", "Measures"),
        TaskKind::Evaluation => Naming::new("Evaluatie", "Evaluation"),
        TaskKind::Closing => Naming::new("Incident sluiten", "Close the incident"),
    }
}

/// How far a task is: few words, the same everywhere.
#[must_use]
pub fn task_status(status: TaskStatus, lang: Lang) -> String {
    match status {
        TaskStatus::NotStarted => Text::new("Niet begonnen", "Not started").get(lang).to_owned(),
        TaskStatus::Busy(open) => {
            Text::new("Bezig · {} open", "In progress · {} open").fill(lang, &[&open.to_string()])
        }
        TaskStatus::Waiting => Text::new("Wacht op tweede oordeel", "Waits for a second judgement")
            .get(lang)
            .to_owned(),
        TaskStatus::Again => Text::new("Opnieuw nodig", "Needed again").get(lang).to_owned(),
        TaskStatus::Done => Text::new("Klaar", "Done").get(lang).to_owned(),
        TaskStatus::NotYet => Text::new("Kan nog niet", "Can not start yet").get(lang).to_owned(),
        TaskStatus::NotNeeded => Text::new("Niet nodig", "Not needed").get(lang).to_owned(),
    }
}
