//! What follows from a decision: what was sent, who was told, measures, looking back, closing.

use super::{Naming, Text};

/// Shown after saving.
pub const SAVED: Text = Text::new("Opgeslagen", "Saved");
/// Title on a page of a closed case.
pub const CASE_CLOSED: Text = Text::new("Dit incident is gesloten", "This incident is closed");
/// What to do then.
pub const CASE_CLOSED_HELP: Text = Text::new(
    "Wil je nog iets vastleggen? Heropen het dan eerst.",
    "Do you want to record something? Open it again first.",
);
/// Link to the page that opens it again.
pub const TO_REOPEN: Text = Text::new("Naar heropenen", "Go to opening again");
/// Title when the act needs a decision.
pub const NOT_DECIDED: Text = Text::new("Er is nog geen besluit", "There is no decision yet");
/// What to do then.
pub const NOT_DECIDED_HELP: Text = Text::new(
    "Neem eerst een besluit. Daarna leg je hier vast wat er is gedaan.",
    "Take a decision first. After that you record here what was done.",
);
/// Link to the decision.
pub const TO_DECISION: Text = Text::new("Naar het besluit", "Go to the decision");

/// Title when the decision says not to notify.
pub const DECIDED_NOT_TO_NOTIFY: Text = Text::new("Je besloot niet te melden", "You decided not to notify");
/// Title when the decision says not to inform.
pub const DECIDED_NOT_TO_INFORM: Text = Text::new(
    "Je besloot de betrokkenen niet te informeren",
    "You decided not to inform the people affected",
);
/// What to do then.
pub const DECIDED_OTHERWISE_HELP: Text = Text::new(
    "Doe je het toch, of denk je er nu anders over? Neem dan een nieuw besluit, zodat het register klopt.",
    "Are you doing so after all, or do you see it differently now? Then take a new decision, so that the register is right.",
);

/// Heading of the page on the notification.
pub const SENT: Naming = Naming::new(
    "Melding bij de {authority} vastleggen",
    "Record the notification to the {authority}",
);
/// What it is for.
pub const SENT_INTRO: Naming = Naming::new(
    "Heb je het webformulier van de {authority} verstuurd? Leg hier vast wat je hebt verstuurd en wanneer. Lekwijzer stuurt zelf niets naar de {authority}.",
    "Did you send the web form of the {authority}? Record here what you sent and when. Lekwijzer itself sends nothing to the {authority}.",
);
/// Label of the kind.
pub const SENT_WHAT: Text = Text::new("Wat heb je verstuurd?", "What did you send?");
/// Label of the day.
pub const SENT_DAY: Text = Text::new("Op welke dag heb je het verstuurd?", "On which day did you send it?");
/// Label of the time.
pub const SENT_TIME: Text = Text::new("Hoe laat?", "At what time?");
/// Label of the channel.
pub const SENT_CHANNEL: Text = Text::new("Hoe is er gemeld?", "How was it sent?");
/// Label of the number.
pub const SENT_NUMBER: Naming = Naming::new(
    "Meldnummer van de {authority}",
    "Notification number of the {authority}",
);
/// Hint of the number.
pub const SENT_NUMBER_HINT: Text = Text::new(
    "Dit nummer staat in de ontvangstbevestiging. Je hebt het nodig voor een aanvulling of intrekking.",
    "You find this number in the confirmation of receipt. You need it for an addition or a withdrawal.",
);
/// Button.
pub const SENT_SAVE: Text = Text::new("Vastleggen: melding verstuurd", "Record: notification sent");
/// Heading of what was sent before.
pub const SENT_BEFORE: Text = Text::new("Eerder verstuurd", "Sent before");
/// Column.
pub const COLUMN_WHAT: Text = Text::new("Wat", "What");
/// Column.
pub const COLUMN_WHEN: Text = Text::new("Wanneer", "When");
/// Column.
pub const COLUMN_CHANNEL: Text = Text::new("Hoe", "How");
/// Column.
pub const COLUMN_NUMBER: Text = Text::new("Meldnummer", "Number");
/// Column.
pub const COLUMN_LATE: Text = Text::new("Reden van te laat", "Reason for being late");
/// Title above the reason for being late.
pub const LATE: Text = Text::new("De termijn is voorbij", "The term has passed");
/// When the term ended.
pub const LATE_SINCE: Naming = Naming::new(
    "De termijn liep tot {}. Meld toch, ook als het te laat is. De {authority} wil dan weten waarom.",
    "The term ran until {}. Notify anyway, even when it is late. The {authority} then wants to know why.",
);
/// Label of the reason.
pub const LATE_REASON: Text = Text::new(
    "Waarom komt de melding na de termijn?",
    "Why does the notification come after the term?",
);
/// Hint of the reason.
pub const LATE_REASON_HINT: Text = Text::new(
    "Niet nodig als je toch op tijd was. Geen reden is: het was weekend, vakantie of een feestdag, iemand was ziek, \
     we hadden het druk, of de FG hoorde het te laat. Schrijf op wat er wel aan de hand was.",
    "Not needed if you were in time after all. No reason is: it was a weekend or a holiday, somebody was ill, we were busy, \
     or the DPO heard of it too late. Write down what was really the matter.",
);

/// Heading of the page on informing.
pub const INFORMED: Text = Text::new(
    "Vastleggen dat betrokkenen zijn geïnformeerd",
    "Record that the people affected were informed",
);
/// What it is for.
pub const INFORMED_INTRO: Text = Text::new(
    "Leg elke ronde apart vast: bijvoorbeeld eerst een e-mail en later een brief aan wie je niet kon bereiken. De toezichthouder vraagt hiernaar.",
    "Record every round apart: for example first an e-mail and later a letter to those you could not reach. The authority asks for this.",
);
/// Label of the day.
pub const INFORMED_DAY: Text = Text::new("Op welke dag?", "On which day?");
/// Label of the number.
pub const INFORMED_COUNT: Text = Text::new("Hoeveel mensen?", "How many people?");
/// Hint of the number.
pub const INFORMED_COUNT_HINT: Text = Text::new(
    "Tel alleen wie je in deze ronde bereikte. Bij een openbare mededeling: schat hoeveel mensen het bericht zien.",
    "Count only those you reached in this round. For a public notice: estimate how many people see it.",
);
/// Label of the means.
pub const INFORMED_MEANS: Text = Text::new("Op welke manier?", "In which way?");
/// Button.
pub const INFORMED_SAVE: Text = Text::new("Vastleggen: betrokkenen geïnformeerd", "Record: people informed");
/// Heading of earlier rounds.
pub const INFORMED_BEFORE: Text = Text::new("Eerder geïnformeerd", "Informed before");
/// Column.
pub const COLUMN_COUNT: Text = Text::new("Hoeveel mensen", "How many people");

/// Heading of the page on measures.
pub const MEASURES: Text = Text::new("Maatregelen", "Measures");
/// What it is for.
pub const MEASURES_INTRO: Text = Text::new(
    "Houd twee soorten uit elkaar. Maatregelen tegen dit lek moet je vastleggen (AVG artikel 33 lid 5). Maatregelen tegen herhaling helpen \
     de volgende keer.",
    "Keep two kinds apart. Measures against this leak must be recorded (GDPR article 33(5)). Measures against a repeat help next time.",
);
/// Heading of corrective measures.
pub const CORRECTIVE: Text = Text::new("Tegen dit lek", "Against this leak");
/// Heading of preventive measures.
pub const PREVENTIVE: Text = Text::new("Tegen herhaling", "Against a repeat");
/// An empty list.
pub const NO_MEASURES: Text = Text::new("Nog geen maatregelen.", "No measures yet.");
/// When a measure must be done.
pub const DUE_ON: Text = Text::new("uiterlijk {}", "by {}");
/// State of a measure.
pub const DONE_ON: Text = Text::new("Klaar op {}", "Done on {}");
/// State of a measure.
pub const OVERDUE: Text = Text::new("Te laat", "Overdue");
/// State of a measure.
pub const OPEN: Text = Text::new("Open", "Open");
/// Button; hidden words say which measure.
pub const MARK_DONE: Text = Text::new("Klaar melden", "Mark as done");
/// Heading of the form.
pub const ADD_MEASURE: Text = Text::new("Maatregel toevoegen", "Add a measure");
/// Label of the kind.
pub const MEASURE_KIND: Text = Text::new("Waar is de maatregel voor?", "What is the measure for?");
/// Label of the text.
pub const MEASURE_WHAT: Text = Text::new(
    "Wat gaan jullie doen, of wat is er gedaan?",
    "What will you do, or what was done?",
);
/// Hint of the text.
pub const MEASURE_WHAT_HINT: Text = Text::new(
    "Bijvoorbeeld: de ontvanger gebeld en gevraagd de e-mail te wissen. Schrijf geen namen van betrokkenen op.",
    "For example: called the recipient and asked to delete the e-mail. Do not write names of the people affected.",
);
/// Label of the owner.
pub const MEASURE_OWNER: Text = Text::new("Wie zorgt ervoor?", "Who sees to it?");
/// Hint of the owner.
pub const MEASURE_OWNER_HINT: Text = Text::new("Een functie of een team is genoeg.", "A function or a team is enough.");
/// Label of the date.
pub const MEASURE_DUE: Text = Text::new("Wanneer moet het klaar zijn?", "When must it be done?");
/// Hint of the date.
pub const MEASURE_DUE_HINT: Text = Text::new(
    "Al gedaan? Laat de datum leeg en meld de maatregel daarna klaar.",
    "Done already? Leave the date empty and mark the measure as done afterwards.",
);
/// Button.
pub const MEASURE_SAVE: Text = Text::new("Maatregel toevoegen", "Add the measure");

/// Heading of the page on looking back.
pub const EVALUATION: Text = Text::new("Terugkijken", "Looking back");
/// What it is for.
pub const EVALUATION_INTRO: Text = Text::new(
    "Schrijf kort op wat jullie van dit incident leren. Het gaat om het werk, niet om wie er iets fout deed.",
    "Write down briefly what you learn from this incident. It is about the work, not about who made a mistake.",
);
/// Heading of the questions.
pub const EVALUATION_ASK: Text = Text::new("Deze vragen helpen", "These questions help");
/// The questions.
pub const EVALUATION_QUESTIONS: [Text; 3] = [
    Text::new("Wat gebeurde er, stap voor stap?", "What happened, step by step?"),
    Text::new(
        "Waarom kon het gebeuren? Wat ging er goed?",
        "Why could it happen? What went well?",
    ),
    Text::new(
        "Wat veranderen we, en wie doet dat?",
        "What do we change, and who does it?",
    ),
];
/// Label of the text.
pub const EVALUATION_TEXT: Text = Text::new("Wat leren we ervan?", "What do we learn from it?");
/// Hint of the text.
pub const EVALUATION_HINT: Text = Text::new(
    "Schrijf geen namen van medewerkers of betrokkenen op.",
    "Do not write names of staff or of the people affected.",
);
/// Button.
pub const EVALUATION_SAVE: Text = Text::new("Evaluatie opslaan", "Save the evaluation");
/// When it was written.
pub const EVALUATED_ON: Text = Text::new("Laatst opgeslagen op {}.", "Last saved on {}.");
/// Link to the measures.
pub const TO_MEASURES: Text = Text::new("Naar de maatregelen", "Go to the measures");

/// Heading of the page that closes.
pub const CLOSE: Text = Text::new("Incident sluiten", "Close the incident");
/// What closing does.
pub const CLOSE_INTRO: Text = Text::new(
    "Een gesloten incident blijft in het register staan. Je kunt het later heropenen.",
    "A closed incident stays in the register. You can open it again later.",
);
/// Heading of what is open.
pub const STILL_OPEN: Text = Text::new("Dit staat nog open", "This is still open");
/// What to do with it.
pub const STILL_OPEN_HELP: Text = Text::new(
    "Als afgehandeld datalek sluit je pas als het besluit klopt en is uitgevoerd.",
    "You can only close it as a handled breach when the decision is up to date and was carried out.",
);
/// When nothing is open.
pub const NOTHING_OPEN: Text = Text::new("Er staat niets meer open.", "Nothing is open any more.");
/// Label of the way to close.
pub const CLOSE_AS: Text = Text::new("Hoe sluit je dit incident?", "How do you close this incident?");
/// Label of the reason.
pub const CLOSE_REASON: Text = Text::new("Waarom?", "Why?");
/// Hint of the reason.
pub const CLOSE_REASON_HINT: Text = Text::new(
    "Schrijf het zo op dat een toezichthouder het over vijf jaar nog begrijpt. Schrijf geen namen van betrokkenen op.",
    "Write it so that a supervisor still understands it in five years. Do not write names of the people affected.",
);
/// Button.
pub const CLOSE_SAVE: Text = Text::new("Incident sluiten", "Close the incident");
/// Heading of the page on a closed case.
pub const CLOSED: Text = Text::new("Gesloten incident", "Closed incident");
/// How it was closed: as what, when.
pub const CLOSED_AS: Text = Text::new("{}, gesloten op {}.", "{}, closed on {}.");
/// Heading of the form that opens again.
pub const REOPEN: Text = Text::new("Heropenen", "Open again");
/// Why one would.
pub const REOPEN_INTRO: Text = Text::new(
    "Heropen het incident als er iets nieuws bekend is. Bijvoorbeeld: een kwijtgeraakt apparaat is gevonden, of gegevens blijken misbruikt.",
    "Open the incident again when something new is known. For example: a lost device was found, or data turn out to be misused.",
);
/// Label of the reason.
pub const REOPEN_REASON: Text = Text::new("Waarom heropen je het?", "Why do you open it again?");
/// Button.
pub const REOPEN_SAVE: Text = Text::new("Incident heropenen", "Open the incident again");
