//! The preparation sheet for the form of the Autoriteit Persoonsgegevens.

use super::{Authority, Naming, Text};
use crate::act::Country;

/// The title.
pub const TITLE: Naming = Naming::new(
    "Voorbereiding van de melding bij de {authority}",
    "Preparation of the notification to the {authority}",
);
/// The title of a supplement.
pub const TITLE_SUPPLEMENT: Naming = Naming::new(
    "Voorbereiding van de aanvulling bij de {authority}",
    "Preparation of the supplement for the {authority}",
);
/// The title of a withdrawal.
pub const TITLE_WITHDRAWAL: Naming = Naming::new(
    "Voorbereiding van de intrekking bij de {authority}",
    "Preparation of the withdrawal at the {authority}",
);

/// The heading of the notice on top.
pub const PREPARATION: Text = Text::new(
    "Dit is een voorbereiding, geen melding",
    "This is a preparation, not a notification",
);
/// What the notice says.
pub const PREPARATION_TEXT: Naming = Naming::new(
    "De {full_name} ({authority}) neemt alleen meldingen aan via haar eigen webformulier. Neem de antwoorden \
     hieronder over in dat formulier. Stuur dit blad niet op.",
    "The {full_name} ({authority}) only takes notifications through its own web form. Copy the answers below \
     into that form. Do not send this sheet.",
);
/// The line at the foot of every page.
pub const FOOTER: Naming = Naming::new(
    "Voorbereiding: alleen het webformulier van de {authority} telt als melding.",
    "Preparation: only the {authority}'s web form counts as a notification.",
);

/// Names the list of questions.
pub const FORM: Text = Text::new("Vragenlijst", "List of questions");
/// The list of questions by date and version.
pub const FORM_OF: Text = Text::new("AP, {} (versie {})", "AP, {} (version {})");
/// The same where it is not that of the own authority.
pub const FORM_OF_OTHER: Text = Text::new(
    "het Nederlandse formulier, {} (versie {})",
    "the Dutch form, {} (version {})",
);

/// That the questions are not those of this authority; `None` for the one whose form it is.
#[must_use]
pub fn other_form(authority: Authority) -> Option<Naming> {
    (authority != Authority::of(Country::Nl)).then_some(Naming::new(
        "De vragen en nummers hieronder zijn die van het Nederlandse formulier; de {authority} kan ze anders stellen.",
        "The questions and numbers below are those of the Dutch form; the {authority} may ask them differently.",
    ))
}

/// Names the state of the sheet.
pub const STATE: Text = Text::new("Stand", "State");
/// The state in figures: answered, to find out, to check.
pub const COUNTS: Text = Text::new(
    "{} vragen beantwoord, {} nog uit te zoeken, {} na te kijken",
    "{} questions answered, {} to find out, {} to check",
);

/// The heading of the first list.
pub const TO_FIND_OUT: Text = Text::new("Nog uit te zoeken", "Still to find out");
/// When the first list is empty.
pub const NOTHING_TO_FIND_OUT: Text = Text::new(
    "Niets: elke vraag die geldt heeft een antwoord.",
    "Nothing: every question that applies has an answer.",
);
/// The heading of the second list.
pub const TO_CHECK: Text = Text::new("Na te kijken voor je overneemt", "To check before you copy");
/// When the second list is empty.
pub const NOTHING_TO_CHECK: Text = Text::new("Niets.", "Nothing.");
/// A question without a number in a list.
pub const NO_NUMBER: Text = Text::new("Zonder nummer", "No number");

/// What decides whether a question is asked isn't settled.
pub const UNDECIDED: Text = Text::new("Nog onbekend. {}", "Not known yet. {}");
/// An answer that nobody has.
pub const UNKNOWN: Text = Text::new("Nog onbekend", "Not known yet");
/// An answer that may stay empty.
pub const LEFT_OPEN: Text = Text::new("Leeg gelaten; dat mag", "Left empty, which is allowed");
/// A question that is not asked.
pub const NOT_APPLICABLE: Text = Text::new("Niet van toepassing", "Does not apply");
/// A question whose condition is open.
pub const WAITS_FOR: Text = Text::new("Hangt af van vraag {}", "Depends on question {}");
/// A question whose condition is open and has no number.
pub const WAITS: Text = Text::new(
    "Hangt af van een antwoord dat nog ontbreekt",
    "Depends on an answer that is still missing",
);
/// It isn't clear whether the notification is late.
pub const WAITS_FOR_LATE: Text = Text::new(
    "Komt de melding later dan 72 uur na de ontdekking?",
    "Is the notification made more than 72 hours after the discovery?",
);
/// It isn't clear whether there is a data protection officer.
pub const WAITS_FOR_DPO: Text = Text::new(
    "Heeft de organisatie een functionaris gegevensbescherming (FG)?",
    "Does the organisation have a data protection officer?",
);
/// It isn't clear whom the AP must contact.
pub const WAITS_FOR_CONTACT: Text = Text::new(
    "Is de contactpersoon een ander dan de melder?",
    "Is the contact another person than who notifies?",
);

/// The origin of a derived answer.
pub const DERIVED: Text = Text::new("Afgeleid uit {}: kijk na", "Worked out from {}: check");
/// What an answer was worked out from: the law that the rulebook stands for.
pub const FROM_RULEBOOK: Text = Text::new("het regelboek {}", "the rulebook {}");
/// What an answer was worked out from: the role of the organisation.
pub const FROM_ROLE: Text = Text::new("de rol van de organisatie", "the role of the organisation");
/// What an answer was worked out from: the awareness moment.
pub const FROM_AWARENESS: Text = Text::new("het moment van kennisname", "the moment of awareness");
/// What an answer was worked out from: the kinds of data.
pub const FROM_DATA: Text = Text::new("de soorten gegevens", "the kinds of data");
/// An estimate.
pub const ESTIMATE: Text = Text::new("Schatting", "Estimate");
/// An option that wants words.
pub const NO_WORDS: Text = Text::new(
    "Het formulier vraagt hier een toelichting",
    "The form wants an explanation here",
);
/// An option that the form does not have.
pub const NOT_ON_FORM: Text = Text::new(
    "Deze keuze staat niet op het formulier: kies zelf",
    "The form does not have this option: choose yourself",
);
/// An option that nobody has seen on the list.
pub const UNCONFIRMED: Text = Text::new(
    "Vergelijk de tekst met het formulier",
    "Compare the wording with the form",
);
/// A question that nobody has seen on the list.
pub const UNCONFIRMED_QUESTION: Text = Text::new("Nummer onbekend", "Number unknown");
/// Names the questions without a number.
pub const WITHOUT_NUMBER: Text = Text::new("Zonder nummer (–)", "No number (–)");
/// What it means that a question has no number.
pub const WITHOUT_NUMBER_TEXT: Text = Text::new(
    "Staat niet op de vragenlijst zoals wij die kennen. Het formulier kan hier anders vragen.",
    "Not on the list of questions as we know it. The form may ask this differently.",
);

/// Yes.
pub const YES: Text = Text::new("Ja", "Yes");
/// No.
pub const NO: Text = Text::new("Nee", "No");
/// The breach goes on.
pub const ONGOING: Text = Text::new("De inbreuk duurt nog voort", "The breach is still going on");
/// A range.
pub const RANGE: Text = Text::new("Minimaal {}, maximaal {}", "At least {}, at most {}");
/// The form wants a number even if there is none.
pub const ENTER_ONE: Text = Text::new("Vul 1 in en licht toe: {}", "Enter 1 and explain: {}");
/// A number that can't be found out.
pub const NOT_KNOWABLE: Text = Text::new("Niet vast te stellen: {}", "Cannot be determined: {}");
/// Nothing to attach.
pub const NO_DOCUMENTS: Text = Text::new("Geen bijlagen", "No documents");
