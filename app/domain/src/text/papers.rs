//! Preparing the form of the authority; [`letter`] has the words for the letter to the people affected.

pub mod letter;
pub mod origin;
pub mod typed;

use super::{Naming, Text};

/// Heading of the page on the form.
pub const FORM: Naming = Naming::new(
    "Melding bij de {authority} voorbereiden",
    "Prepare the notification to the {authority}",
);
/// Title of the note on top.
pub const FORM_IS_PREPARATION: Text = Text::new(
    "Dit is een voorbereiding, geen melding",
    "This is a preparation, not a notification",
);
/// What to do with it.
pub const FORM_IS_PREPARATION_HELP: Naming = Naming::new(
    "De {authority} neemt alleen meldingen aan via haar eigen webformulier op {site}. Neem de antwoorden daar over. Leg \
     daarna hier vast dat je hebt gemeld.",
    "The {authority} only takes notifications through its own web form at {site}. Copy the answers there. Then record here \
     that you notified.",
);
/// Link to recording.
pub const TO_SENT: Text = Text::new(
    "Vastleggen dat de melding is verstuurd",
    "Record that the notification was sent",
);
/// Link down the page.
pub const TO_SHEET: Text = Text::new("Naar het blad met alle antwoorden", "To the sheet with all answers");
/// Link that downloads the sheet.
pub const DOWNLOAD_SHEET: Text = Text::new("Download het blad (PDF)", "Download the sheet (PDF)");
/// Heading of the form.
pub const DETAILS: Naming = Naming::new("Wat de {authority} nog meer vraagt", "What else the {authority} asks");
/// What it holds.
pub const DETAILS_INTRO: Text = Text::new(
    "Dit zijn de vragen die niet in de triage zitten. Je mag alles leeg laten: wat je nog niet weet, komt op de lijst ‘nog uit te zoeken’. \
     Noem geen slachtoffers bij naam.",
    "These are the questions that are not part of the triage. You may leave everything empty: what you do not know yet goes on the list \
     “still to find out”. Do not name victims.",
);
/// Button.
pub const SAVE_DETAILS: Text = Text::new("Opslaan en blad bijwerken", "Save and update the sheet");

/// What stands on a folded part of the form: its heading, how many answers, how many questions.
pub const PART_ANSWERED: Text = Text::new("{} ({} van {} ingevuld)", "{} ({} of {} filled in)");

/// Heading of a part of the form.
pub const PART_WHAT: Text = Text::new("Wat er is gebeurd", "What happened");
/// Label of question 5.3.
pub const DESCRIPTION: Text = Text::new(
    "Beschrijf het incident voor de toezichthouder",
    "Describe the incident for the authority",
);
/// Hint of question 5.3.
pub const DESCRIPTION_HINT: Text = Text::new(
    "Vraag 5.3. Schrijf het in je eigen woorden: wat de melder schreef, komt niet vanzelf in de melding.",
    "Question 5.3. Use your own words: what the reporter wrote does not go into the notification by itself.",
);
/// Label of question 4.3.
pub const HOW_DISCOVERED: Text = Text::new("Hoe is het ontdekt?", "How was it discovered?");
/// Hint of question 4.3.
pub const HOW_DISCOVERED_HINT: Text = Text::new(
    "Vraag 4.3. Bijvoorbeeld: de ontvanger belde, of een collega zag het zelf.",
    "Question 4.3. For example: the recipient called, or a colleague noticed.",
);

/// Heading of a part of the form.
pub const PART_WHEN: Text = Text::new("Wanneer het begon en eindigde", "When it began and ended");
/// Label of question 4.1.1.
pub const START: Text = Text::new("Op welke dag begon het lek?", "On which day did the leak begin?");
/// Hint of question 4.1.1.
pub const START_HINT: Text = Text::new(
    "Vraag 4.1.1. Een schatting mag.",
    "Question 4.1.1. An estimate is fine.",
);
/// Label of what is to be said about the date.
pub const ABOUT_DATE: Text = Text::new("Over deze datum", "About this date");
/// Choice.
pub const ESTIMATED: Text = Text::new("Dit is een schatting", "This is an estimate");
/// Choice, shown when the year looks wrong.
pub const YEAR_IS_RIGHT: Text = Text::new(
    "Het jaar klopt: het begon langer dan een jaar geleden",
    "The year is right: it began more than a year ago",
);
/// Label of question 4.1.2.
pub const END: Text = Text::new("Is het lek voorbij?", "Is the leak over?");
/// Hint of question 4.1.2.
pub const END_HINT: Text = Text::new("Vraag 4.1.2.", "Question 4.1.2.");
/// Choice.
pub const ENDED: Text = Text::new("Ja, het is voorbij", "Yes, it is over");
/// Choice.
pub const ONGOING: Text = Text::new("Nee, het is nog gaande", "No, it is still going on");
/// Label of the last day.
pub const ENDED_ON: Text = Text::new("Op welke dag eindigde het?", "On which day did it end?");

/// Heading of a part of the form.
pub const PART_COUNT: Text = Text::new("Hoeveel", "How many");
/// Label of question 6.3.1.
pub const RECORDS: Text = Text::new(
    "Hoeveel gegevensrecords zijn getroffen?",
    "How many data records are affected?",
);
/// Hint of question 6.3.1.
pub const RECORDS_HINT: Text = Text::new(
    "Vraag 6.3.1. Een record is bijvoorbeeld één regel in een lijst of één dossier.",
    "Question 6.3.1. A record is for example one line in a list or one file.",
);
/// Label of question 7.3.
pub const PERSONS: Text = Text::new(
    "Van hoeveel mensen zijn gegevens gelekt?",
    "Of how many people did data leak?",
);
/// Hint of question 7.3.
pub const PERSONS_HINT: Text = Text::new("Vraag 7.3.", "Question 7.3.");
/// Hint of question 7.3 when the triage knows it.
pub const PERSONS_KNOWN: Text = Text::new(
    "Vraag 7.3. In de triage staat {}. Vul hier alleen iets in als je het nauwkeuriger weet.",
    "Question 7.3. The triage says {}. Fill this in only if you know it more exactly.",
);
/// Choice.
pub const EXACT: Text = Text::new("Dit aantal weten we precies", "We know the exact number");
/// Choice.
pub const BETWEEN: Text = Text::new("We weten het ongeveer", "We know it roughly");
/// Choice.
pub const UNKNOWABLE: Text = Text::new("Het is niet vast te stellen", "It can not be found out");
/// Label.
pub const NUMBER: Text = Text::new("Aantal", "Number");
/// Label.
pub const AT_LEAST: Text = Text::new("Minimaal", "At least");
/// Label.
pub const AT_MOST: Text = Text::new("Maximaal", "At most");
/// Label.
pub const WHY_UNKNOWABLE: Text = Text::new("Waarom niet?", "Why not?");

/// Heading of a part of the form.
pub const PART_PERSONS: Text = Text::new("Over wie het gaat", "Who it concerns");
/// Label of question 7.2.
pub const GROUPS: Text = Text::new("Omschrijf de groep betrokkenen", "Describe the group of people");
/// Hint of question 7.2.
pub const GROUPS_HINT: Text = Text::new(
    "Vraag 7.2. Bijvoorbeeld: ouders van leerlingen uit groep 7. Noem geen namen.",
    "Question 7.2. For example: parents of pupils in year 7. Name nobody.",
);
/// Label of question 2.1.1.
pub const CROSS_BORDER: Text = Text::new(
    "Wonen er betrokkenen in een ander land?",
    "Do people affected live in another country?",
);
/// Hint of question 2.1.1.
pub const CROSS_BORDER_HINT: Text = Text::new("Vraag 2.1.1.", "Question 2.1.1.");
/// Label.
pub const COUNTRIES: Text = Text::new("Welke landen?", "Which countries?");

/// Heading of a part of the form.
pub const PART_PROTECTION: Text = Text::new("Hoe de gegevens waren beveiligd", "How the data were protected");
/// Label of question 8.1.
pub const PROTECTIONS: Text = Text::new(
    "Waren de gegevens vooraf onleesbaar gemaakt?",
    "Were the data made unreadable beforehand?",
);
/// Hint of question 8.1.
pub const PROTECTIONS_HINT: Text = Text::new(
    "Vraag 8.1. Versleuteling door ransomware telt niet.",
    "Question 8.1. Encryption by ransomware does not count.",
);
/// Choice that stands alone.
pub const NOT_PROTECTED: Text = Text::new("Nee", "No");
/// Label of the explanation of question 8.1.
pub const PROTECTION: Text = Text::new("Met welke techniek?", "By which technique?");
/// Hint of the explanation of question 8.1.
pub const PROTECTION_HINT: Text = Text::new(
    "Alleen nodig als ze onleesbaar waren gemaakt. Bijvoorbeeld: schijf versleuteld met AES-256, sleutel niet op het apparaat.",
    "Only needed if they were made unreadable. For example: disk encrypted with AES-256, key not on the device.",
);
/// Label of a question without a known number.
pub const SECURITY: Text = Text::new(
    "Welke algemene beveiliging was er al?",
    "Which general security was in place?",
);
/// Hint of that question.
pub const SECURITY_HINT: Text = Text::new(
    "Bijvoorbeeld: toegang per functie, inloggen in twee stappen, training.",
    "For example: access by function, two-step sign-in, training.",
);

/// Heading of a part of the form.
pub const PART_CONSEQUENCES: Text = Text::new("Wat de gevolgen kunnen zijn", "What the consequences may be");
/// Label of question 9.1.
pub const FOR_ORGANISATION: Text = Text::new(
    "Voor je organisatie en de gegevens",
    "For your organisation and the data",
);
/// Hint of question 9.1.
pub const FOR_ORGANISATION_HINT: Text = Text::new(
    "Vraag 9.1. Kies alles wat kan.",
    "Question 9.1. Choose all that may be.",
);
/// Label of question 9.2.
pub const FOR_PERSONS: Text = Text::new("Voor de betrokkenen", "For the people affected");
/// Hint of question 9.2.
pub const FOR_PERSONS_HINT: Text = Text::new(
    "Vraag 9.2. Kies alles wat kan.",
    "Question 9.2. Choose all that may be.",
);
/// Label of the words for "other".
pub const OTHER_NAMELY: Text = Text::new("Anders, namelijk", "Otherwise, namely");
/// Label of question 9.3.
pub const SEVERITY: Text = Text::new(
    "Hoe ernstig is het voor de betrokkenen?",
    "How severe is it for the people affected?",
);
/// Hint of question 9.3.
pub const SEVERITY_HINT: Text = Text::new(
    "Vraag 9.3. Kies je niets, dan staat op het blad wat uit de ernstscore volgt.",
    "Question 9.3. If you choose nothing, the sheet shows what follows from the severity score.",
);
/// Label of the explanation of question 9.3.
pub const SEVERITY_WHY: Text = Text::new("Licht de ernst toe", "Explain the severity");

/// Heading of a part of the form.
pub const PART_OTHERS: Text = Text::new("Wie er nog meer bij betrokken is", "Who else is involved");
/// Label of question 3.3.
pub const INVOLVED: Text = Text::new(
    "Waren er andere organisaties bij betrokken?",
    "Were other organisations involved?",
);
/// Hint of question 3.3.
pub const INVOLVED_HINT: Text = Text::new(
    "Vraag 3.3. Bijvoorbeeld een leverancier die gegevens voor jullie verwerkt.",
    "Question 3.3. For example a supplier that processes data for you.",
);
/// Label.
pub const PROCESSOR: Text = Text::new("Verwerker", "Processor");
/// Label.
pub const RECIPIENT: Text = Text::new(
    "Organisatie die de gegevens ontving",
    "Organisation that received the data",
);
/// Label.
pub const JOINT: Text = Text::new("Samen met jullie verantwoordelijk", "Jointly responsible with you");
/// Label.
pub const OTHER_PARTY: Text = Text::new("Andere organisatie", "Another organisation");
/// Label of question 1.3.
pub const SUPERVISORS: Text = Text::new(
    "Bij welke andere toezichthouders is het gemeld?",
    "To which other supervisors was it reported?",
);
/// Hint of question 1.3.
pub const SUPERVISORS_HINT: Text = Text::new(
    "Vraag 1.3. Het gaat om andere meldplichten dan die van de AVG.",
    "Question 1.3. This is about other duties to notify than those of the GDPR.",
);
/// Choice that stands alone.
pub const NO_SUPERVISOR: Text = Text::new("Bij geen enkele", "To none");
/// Label of question 2.2.1.
pub const OTHER_AUTHORITIES: Text = Text::new(
    "Is het gemeld bij een privacytoezichthouder in een ander land?",
    "Was it reported to a data protection authority in another country?",
);
/// Hint of question 2.2.1.
pub const OTHER_AUTHORITIES_HINT: Text = Text::new("Vraag 2.2.1.", "Question 2.2.1.");
/// Label.
pub const WHICH_AUTHORITIES: Text = Text::new("Bij welke?", "To which?");
/// Label of a question without a known number.
pub const POLICE: Text = Text::new(
    "Is er aangifte gedaan bij de politie?",
    "Was it reported to the police?",
);

/// Heading of a part of the form.
pub const PART_TOLD: Text = Text::new("Wat de betrokkenen horen", "What the people affected hear");
/// Label of question 10.1.1.
pub const TOLD: Text = Text::new(
    "Gaan jullie de betrokkenen informeren?",
    "Will you inform the people affected?",
);
/// Hint of question 10.1.1.
pub const TOLD_HINT: Text = Text::new(
    "Vraag 10.1.1. Zijn ze al geïnformeerd? Leg dat dan vast op de pagina over informeren; het blad neemt dat over.",
    "Question 10.1.1. Were they informed already? Record that on the page about informing; the sheet takes it from there.",
);
/// When they were told already.
pub const TOLD_ALREADY: Text = Text::new(
    "Vraag 10.1: het register zegt dat de betrokkenen zijn geïnformeerd. Het blad neemt dat over.",
    "Question 10.1: the register says that the people affected were informed. The sheet takes it from there.",
);
/// Choice.
pub const PLANNED: Text = Text::new("Ja, dat gaan we nog doen", "Yes, we are going to");
/// Label.
pub const PLANNED_ON: Text = Text::new("Op welke dag? (mag leeg blijven)", "On which day? (may stay empty)");
/// Choice.
pub const NOT_TOLD: Text = Text::new("Nee", "No");
/// Label of the explanation.
pub const NOT_TOLD_WHY: Text = Text::new(
    "Waarom niet? Of hoe gebeurt het openbaar?",
    "Why not? Or how is it made public?",
);

/// Heading of a part of the form.
pub const PART_LATER: Text = Text::new("Aanvullen of intrekken", "Adding or withdrawing");
/// What it is about.
pub const PART_LATER_HELP: Text = Text::new(
    "De eerste melding is al verstuurd. Het blad is nu een aanvulling. Wil je de melding intrekken? Schrijf dan op waarom.",
    "The first notification was sent already. The sheet is now an addition. Do you want to withdraw it? Then write down why.",
);
/// Label.
pub const WITHDRAWAL: Text = Text::new("Waarom trek je de melding in?", "Why do you withdraw the notification?");

/// Heading of a part of the form.
pub const PART_REPORTER: Text = Text::new("Wie meldt", "Who notifies");
/// What it is about.
pub const PART_REPORTER_HELP: Naming = Naming::new(
    "Vraag 3.2. De {authority} wil van de melder een naam, functie, telefoonnummer en e-mailadres.",
    "Question 3.2. The {authority} wants a name, function, telephone number and e-mail address of who notifies.",
);
/// Label.
pub const REPORTER_NAME: Text = Text::new("Naam van de melder", "Name of who notifies");
/// Label.
pub const REPORTER_ROLE: Text = Text::new("Functie van de melder", "Function of who notifies");
/// Label.
pub const REPORTER_PHONE: Text = Text::new("Telefoonnummer van de melder", "Telephone number of who notifies");
/// Label.
pub const REPORTER_MAIL: Text = Text::new("E-mailadres van de melder", "E-mail address of who notifies");
/// Label.
pub const OTHER_CONTACT: Text = Text::new(
    "Moet de toezichthouder voor vragen een ander bellen dan wie meldt?",
    "Must the authority call somebody else than who notifies?",
);
/// Label.
pub const CONTACT_NAME: Text = Text::new("Naam van de contactpersoon", "Name of the contact");
/// Label.
pub const CONTACT_ROLE: Text = Text::new("Functie van de contactpersoon", "Function of the contact");
/// Label.
pub const CONTACT_PHONE: Text = Text::new(
    "Telefoonnummer van de contactpersoon",
    "Telephone number of the contact",
);
/// Label.
pub const CONTACT_MAIL: Text = Text::new("E-mailadres van de contactpersoon", "E-mail address of the contact");

/// Heading of a part of the form.
pub const PART_REMARKS: Text = Text::new("Overig", "Other");
/// Label.
pub const REMARKS: Text = Text::new(
    "Wat moet de toezichthouder nog meer weten?",
    "What else should the authority know?",
);

/// A measure that was not carried out yet.
pub const MEASURE_PLANNED: Text = Text::new("{} (gepland)", "{} (planned)");
/// A measure that was not carried out yet, with its date.
pub const MEASURE_PLANNED_BY: Text = Text::new("{} (gepland, uiterlijk {})", "{} (planned, by {})");

/// A mark before an answer that is worked out.
pub const CHECK_MARK: Text = Text::new("Nakijken", "To check");
/// A mark before an answer that is missing.
pub const OPEN_MARK: Text = Text::new("Nog uitzoeken", "To find out");
