//! Writing the letter to the people affected.

use crate::text::Text;

/// Heading of the page on the letter.
pub const LETTER: Text = Text::new("Brief aan de betrokkenen", "Letter to the people affected");
/// What it is for.
pub const LETTER_INTRO: Text = Text::new(
    "Stuur de brief zo snel mogelijk met wat je nu weet. Een aanvulling kan later. Schrijf kort en gewoon, en geef niemand de schuld.",
    "Send the letter as soon as possible with what you know now. An addition can follow. Write short and plain, and blame nobody.",
);
/// Title of the note above sentences that nobody wrote.
pub const PROPOSED: Text = Text::new("Dit is een voorstel", "This is a proposal");
/// What to do with it.
pub const PROPOSED_HELP: Text = Text::new(
    "De zinnen komen uit de antwoorden van de triage. Lees ze goed, maak ze kloppend en sla de brief op.",
    "The sentences come from the answers of the triage. Read them well, make them right and save the letter.",
);
/// Link to proposals in the other language.
pub const PROPOSE_IN: Text = Text::new("Voorstel in het Engels", "Proposal in English");
/// Link to proposals in Dutch.
pub const PROPOSE_IN_DUTCH: Text = Text::new("Voorstel in het Nederlands", "Proposal in Dutch");
/// Title of the note on gaps.
pub const GAPS: Text = Text::new("Deze onderdelen ontbreken nog", "These parts are still missing");
/// Why they matter.
pub const GAPS_HELP: Text = Text::new(
    "De AVG en de toezichthouder vragen om deze onderdelen. In de brief staan ze als open plek.",
    "The GDPR and the authority ask for these parts. In the letter they stand as gaps.",
);
/// When no part is missing.
pub const NO_GAPS: Text = Text::new(
    "Alle onderdelen van AVG artikel 34 lid 2 staan in de brief.",
    "The letter has all parts of GDPR article 34(2).",
);
/// Heading of the form.
pub const WRITE: Text = Text::new("De tekst", "The text");
/// Label.
pub const LETTER_LANG: Text = Text::new("In welke taal is de brief?", "In which language is the letter?");
/// Hint.
pub const LETTER_LANG_HINT: Text = Text::new(
    "De vaste zinnen en kopjes volgen deze keuze.",
    "The fixed sentences and headings follow this choice.",
);
/// A language.
pub const DUTCH: Text = Text::new("Nederlands", "Dutch");
/// A language.
pub const ENGLISH: Text = Text::new("Engels", "English");
/// Label.
pub const SUBJECT: Text = Text::new("Onderwerp", "Subject");
/// Hint.
pub const SUBJECT_HINT: Text = Text::new(
    "Gebruik een woord dat waarschuwt, zoals ‘datalek’ of ‘belangrijk’.",
    "Use a word that warns, such as “data breach” or “important”.",
);
/// Label.
pub const WHAT_HAPPENED: Text = Text::new("Wat is er gebeurd, en wanneer?", "What happened, and when?");
/// Label.
pub const WHICH_DATA: Text = Text::new("Om welke gegevens gaat het?", "Which data are involved?");
/// Hint of a part that is a list.
pub const ONE_PER_LINE: Text = Text::new(
    "Zet elk punt op een eigen regel.",
    "Put each point on a line of its own.",
);
/// Label.
pub const CONSEQUENCES: Text = Text::new(
    "Wat kan dit voor de lezer betekenen?",
    "What may this mean for the reader?",
);
/// Label.
pub const MEASURES: Text = Text::new(
    "Wat heeft je organisatie gedaan, en wat gaat ze nog doen?",
    "What did your organisation do, and what will it do?",
);
/// Label.
pub const ADVICE: Text = Text::new("Wat kan de lezer zelf doen?", "What can the reader do?");
/// Heading of a part of the form.
pub const PART_CONTACT: Text = Text::new("Wie de lezer kan bellen of mailen", "Whom the reader can call or mail");
/// Label.
pub const ASK_NAME: Text = Text::new("Naam of afdeling", "Name or department");
/// Label.
pub const ASK_PHONE: Text = Text::new("Telefoonnummer", "Telephone number");
/// Label.
pub const ASK_MAIL: Text = Text::new("E-mailadres", "E-mail address");
/// Heading of a part of the form.
pub const PART_SIGNED: Text = Text::new("Wie ondertekent", "Who signs");
/// Label.
pub const SIGNED_NAME: Text = Text::new("Naam", "Name");
/// Label.
pub const SIGNED_ROLE: Text = Text::new("Functie", "Function");
/// Button.
pub const SAVE_LETTER: Text = Text::new("Brief opslaan", "Save the letter");
/// Heading of the twin on screen.
pub const PREVIEW: Text = Text::new("Zo ziet de brief eruit", "This is what the letter looks like");
/// Link that downloads the letter.
pub const DOWNLOAD_LETTER: Text = Text::new("Download de brief (PDF)", "Download the letter (PDF)");
/// What the download is.
pub const LETTER_IS_DRAFT: Text = Text::new(
    "De PDF is een concept. Vul de open plekken in en lees de brief na voor je hem verstuurt.",
    "The PDF is a draft. Fill in the gaps and read the letter again before you send it.",
);
/// Link to recording.
pub const TO_INFORMED: Text = Text::new(
    "Vastleggen dat betrokkenen zijn geïnformeerd",
    "Record that the people affected were informed",
);
