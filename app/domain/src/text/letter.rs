//! The letter to the persons whose data leaked. Addressed with "u", short sentences, no blame.

pub mod proposals;

use super::{Naming, Text};

/// A part that is still missing.
pub const GAP: Text = Text::new("[nog invullen: {}]", "[still to fill in: {}]");
/// The line at the foot of every page of a draft.
pub const FOOTER: Text = Text::new(
    "Concept: controleer de brief en vul de open plekken in voor u hem verstuurt.",
    "Draft: check the letter and fill in the open parts before sending it.",
);

/// The subject that is proposed.
pub const SUBJECT: Text = Text::new(
    "Belangrijk: uw gegevens zijn betrokken bij een datalek",
    "Important: your data were part of a data breach",
);
/// Names the date.
pub const DATE: Text = Text::new("Datum", "Date");
/// Names the reference.
pub const REFERENCE: Text = Text::new("Ons kenmerk", "Our reference");
/// The salutation.
pub const SALUTATION: Text = Text::new("Geachte heer of mevrouw,", "Dear Sir or Madam,");
/// The first paragraph.
pub const OPENING: Text = Text::new(
    "Er is iets misgegaan met uw persoonsgegevens. In deze brief leest u wat er is gebeurd, wat dit voor u kan betekenen \
     en wat u kunt doen.",
    "Something went wrong with your personal data. This letter tells you what happened, what it may mean for you and what \
     you can do.",
);

/// Heading.
pub const WHAT_HAPPENED: Text = Text::new("Wat is er gebeurd?", "What happened?");
/// Heading.
pub const WHICH_DATA: Text = Text::new("Om welke gegevens gaat het?", "Which data are involved?");
/// Before the list of data.
pub const DATA_INTRO: Text = Text::new("Het gaat om deze gegevens van u:", "These data about you are involved:");
/// Heading.
pub const CONSEQUENCES: Text = Text::new("Wat kan dit voor u betekenen?", "What may this mean for you?");
/// Heading.
pub const MEASURES: Text = Text::new("Wat hebben wij gedaan?", "What did we do?");
/// The breach was notified.
pub const AUTHORITY_TOLD: Naming = Naming::new(
    "Wij hebben het datalek gemeld bij de {full_name}. Dat is de organisatie die in {country} toezicht \
     houdt op het gebruik van persoonsgegevens.",
    "We reported the data breach to the {full_name}, the data protection authority of {country}.",
);
/// Heading.
pub const ADVICE: Text = Text::new("Wat kunt u zelf doen?", "What can you do yourself?");
/// The last advice.
pub const TELL_US: Text = Text::new(
    "Merkt u iets vreemds en denkt u dat het door dit datalek komt? Laat het ons dan weten.",
    "Do you notice anything odd and do you think it comes from this breach? Please tell us.",
);
/// Heading.
pub const QUESTIONS: Text = Text::new("Heeft u vragen?", "Do you have questions?");
/// Before the contact.
pub const QUESTIONS_INTRO: Text = Text::new("Neem gerust contact met ons op:", "Please contact us:");
/// Before the data protection officer.
pub const DPO: Text = Text::new(
    "U kunt ook terecht bij onze functionaris gegevensbescherming. Die let erop dat wij goed met persoonsgegevens omgaan.",
    "You can also turn to our data protection officer, who watches over how we use personal data.",
);
/// Telephone.
pub const PHONE: Text = Text::new("Telefoon: {}", "Telephone: {}");
/// E-mail.
pub const EMAIL: Text = Text::new("E-mail: {}", "E-mail: {}");
/// Regret.
pub const SORRY: Text = Text::new(
    "Wij vinden het heel vervelend dat dit is gebeurd. Het spijt ons.",
    "We are very sorry that this happened.",
);
/// The closing.
pub const REGARDS: Text = Text::new("Met vriendelijke groet,", "Yours faithfully,");
/// When it was noticed.
pub const DISCOVERED: Text = Text::new("Wij ontdekten dit op {}.", "We found out on {}.");

/// When it was noticed at once.
pub const DISCOVERED_SAME_DAY: Text = Text::new("Wij ontdekten dit dezelfde dag.", "We found out the same day.");

/// What to fill in.
pub const PART_SENDER: Text = Text::new(
    "naam en adres van uw organisatie",
    "name and address of your organisation",
);
/// What to fill in.
pub const PART_RECIPIENT: Text = Text::new("naam en adres van de lezer", "name and address of the reader");
/// What to fill in.
pub const PART_DATE: Text = Text::new("datum van de brief", "date of the letter");
/// What to fill in.
pub const PART_DATE_OF_BREACH: Text = Text::new("datum van het datalek", "date of the breach");
/// What to fill in.
pub const PART_SUBJECT: Text = Text::new("onderwerp", "subject");
/// What to fill in.
pub const PART_WHAT_HAPPENED: Text = Text::new("wat er is gebeurd en wanneer", "what happened and when");
/// What to fill in.
pub const PART_DATA: Text = Text::new("om welke gegevens het gaat", "which data are involved");
/// What to fill in.
pub const PART_OTHER_DATA: Text = Text::new("welke andere gegevens", "which other data");
/// What to fill in.
pub const PART_CONSEQUENCES: Text = Text::new("wat de gevolgen kunnen zijn", "what the consequences may be");
/// What to fill in.
pub const PART_MEASURES: Text = Text::new(
    "wat de organisatie heeft gedaan en nog gaat doen",
    "what the organisation did and will do",
);
/// What to fill in.
pub const PART_ADVICE: Text = Text::new("wat de lezer zelf kan doen", "what the reader can do");
/// What to fill in.
pub const PART_CONTACT: Text = Text::new(
    "telefoonnummer of e-mailadres voor vragen",
    "telephone number or e-mail address for questions",
);
/// What to fill in.
pub const PART_SIGNATURE: Text = Text::new("naam van wie ondertekent", "name of who signs");
