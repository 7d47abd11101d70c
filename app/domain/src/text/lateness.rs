//! Answering for a term that was missed.

use super::{Naming, Text};

/// Heading.
pub const TITLE: Text = Text::new("Waarom werd het later?", "Why was it late?");
/// What the page is for, when nothing was sent and nothing frees from sending.
pub const WAITING: Naming = Naming::new(
    "De termijn om te melden bij de {authority} liep tot {}. Er is nog niets verstuurd. Besluit en meld zo snel mogelijk; wacht daar niet mee tot je alles weet.",
    "The term to notify the {authority} ran until {}. Nothing was sent yet. Decide and notify as soon as possible; do not wait until you know everything.",
);
/// What it is for, when the decision not to notify came after the term.
pub const FREED: Naming = Naming::new(
    "De termijn om te melden bij de {authority} liep tot {}. Het besluit om niet te melden is van {}. Leg uit waarom dat besluit later kwam.",
    "The term to notify the {authority} ran until {}. The decision not to notify is of {}. Explain why that decision came later.",
);
/// What it is for, when the notification was late and came without a reason.
pub const NOTIFIED: Naming = Naming::new(
    "De termijn om te melden bij de {authority} liep tot {}. De melding is verstuurd op {}. De {authority} wil weten waarom dat later was.",
    "The term to notify the {authority} ran until {}. The notification was sent on {}. The {authority} wants to know why that was later.",
);
/// What it is for, when no term was missed.
pub const NOT_LATE: Text = Text::new(
    "Er is geen termijn gemist. Je hoeft hier niets uit te leggen.",
    "No term was missed. There is nothing to explain here.",
);
/// Link to the decision.
pub const TO_DECISION: Text = Text::new("Naar het besluit", "Go to the decision");
/// Link to the notification.
pub const TO_NOTICE: Text = Text::new("Melding vastleggen", "Record the notification");
/// Label of the reason.
pub const REASON: Text = Text::new("Leg uit waarom het later werd", "Explain why it was late");
/// Hint of the reason.
pub const REASON_HINT: Text = Text::new(
    "Schrijf op wat er gebeurde en wat jullie deden om het te versnellen. Wat niet als reden telt: weekend, vakantie, ziekte, drukte, of dat de FG het te laat hoorde.",
    "Write down what happened and what you did to speed it up. What does not count as a reason: weekend, holiday, illness, a heavy workload, or that the DPO heard of it too late.",
);
/// Button.
pub const SAVE: Text = Text::new("Uitleg vastleggen", "Record the explanation");
/// Button after a warning.
pub const SAVE_ANYWAY: Text = Text::new("Toch zo vastleggen", "Record it like this anyway");
/// Heading of what was explained before.
pub const BEFORE: Text = Text::new("Eerder uitgelegd", "Explained before");
/// Explained on a date.
pub const EXPLAINED_ON: Text = Text::new("Vastgelegd op {}", "Recorded on {}");

/// Title of the warning.
pub const WARNING: Naming = Naming::new(
    "Deze reden neemt de {authority} waarschijnlijk niet aan",
    "The {authority} will probably not accept this reason",
);
/// What to do about it.
pub const WARNING_HELP: Text = Text::new(
    "Dit staat in je uitleg. Was er nog iets anders aan de hand? Schrijf dat er dan bij. Is dit de hele reden? Dan leg je die gewoon vast: eerlijk is beter dan mooi.",
    "This is in your explanation. Was something else the matter as well? Then add it. Is this the whole reason? Then simply record it: honest is better than handsome.",
);
/// Before the words in which a ground was found.
pub const IN_WORDS: Text = Text::new("{}: “{}”", "{}: “{}”");

/// Title of the note on a case whose missed term waits for an answer.
pub const OWED: Text = Text::new(
    "Nog uit te leggen: waarom het later werd",
    "Still to be explained: why it was late",
);
/// Link of that note.
pub const EXPLAIN: Text = Text::new("Leg uit waarom", "Explain why");
