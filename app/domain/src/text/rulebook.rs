//! Reading the law: the rulebooks as pages.

pub mod condition;

use super::{Lang, Text};
use crate::rulebook::{Gives, Recipient, RuleKind};

/// Heading of the list of rulebooks, and its name in the menu.
pub const TITLE: Text = Text::new("Regelboek", "Rulebook");
/// What a rulebook is.
pub const INTRO: Text = Text::new(
    "Elk advies komt uit een regelboek met vragen, regels en bronnen. Een versie verandert nooit: zo kun je over tien jaar nog zien waarom een advies zo was.",
    "Every advice comes from a rulebook with questions, rules and sources. A version never changes: so ten years from now you can still see why an advice was what it was.",
);
/// Caption of the list.
pub const BOOKS: Text = Text::new("Alle regelboeken", "All rulebooks");
/// Column of the name.
pub const COLUMN_BOOK: Text = Text::new("Regelboek", "Rulebook");
/// Column of the version.
pub const COLUMN_VERSION: Text = Text::new("Versie", "Version");
/// Column of the status.
pub const COLUMN_STATUS: Text = Text::new("Status", "Status");
/// A book that decides in this organisation.
pub const STATUS_OURS: Text = Text::new("Geldt voor jouw organisatie", "In force for your organisation");
/// A book that is valid for others.
pub const STATUS_VALID: Text = Text::new("Geldig", "Valid");
/// A book that a newer version took the place of.
pub const STATUS_FORMER: Text = Text::new("Vorige versie", "Former version");
/// A book that never decides.
pub const STATUS_PROPOSAL: Text = Text::new("Voorstel, geldt niet", "Proposal, not in force");
/// Note on a proposal.
pub const PROPOSAL: Text = Text::new(
    "Dit is een voorstel voor een wet. Het staat hier om te vergelijken en beslist nooit.",
    "This is a proposal for a law. It stands here for comparison and never decides.",
);
/// Note on a former version.
pub const FORMER: Text = Text::new(
    "Dit is een vorige versie. Oude adviezen blijven erop rusten.",
    "This is a former version. Older advice still rests on it.",
);
/// Row of the time from which a book holds.
pub const VALID_FROM: Text = Text::new("Geldt vanaf", "Valid from");
/// Row of the time until which a book holds.
pub const VALID_UNTIL: Text = Text::new("Geldt tot en met", "Valid until");
/// Row of the hash.
pub const SHA256: Text = Text::new("SHA-256 van het bestand", "SHA-256 of the file");
/// What is in the book.
pub const CONTENTS: Text = Text::new("Inhoud", "Contents");
/// Link to the rules, and heading of that page.
pub const RULES: Text = Text::new("Regels", "Rules");
/// Link to the questions, and heading of that page.
pub const QUESTIONS: Text = Text::new("Vragen", "Questions");
/// Heading of the clocks.
pub const CLOCKS: Text = Text::new("Termijnen", "Terms");
/// Heading of the sources.
pub const SOURCES: Text = Text::new("Bronnen", "Sources");
/// What the sources are.
pub const SOURCES_HELP: Text = Text::new(
    "Op deze wetten en richtsnoeren rusten de regels. De datum is de dag waarop de bron voor dit regelboek is gelezen.",
    "The rules rest on these laws and guidelines. The date is the day on which the source was read for this rulebook.",
);
/// Heading of the named conditions.
pub const TERMS: Text = Text::new("Begrippen", "Notions");
/// What the named conditions are.
pub const TERMS_HELP: Text = Text::new(
    "Een begrip is een voorwaarde met een naam. Regels en vragen gebruiken die naam.",
    "A notion is a condition with a name. Rules and questions use that name.",
);
/// How many.
pub const COUNT: Text = Text::new("{}: {}", "{}: {}");
/// Link to the differences with another book.
pub const COMPARE: Text = Text::new("Vergelijk met {}", "Compare with {}");
/// Heading of the differences.
pub const DIFFERENCE: Text = Text::new("Verschillen tussen regelboeken", "Differences between rulebooks");
/// Which two books.
pub const DIFFERENCE_OF: Text = Text::new("Van {} naar {}", "From {} to {}");
/// When there are none.
pub const NO_DIFFERENCE: Text = Text::new(
    "Deze twee regelboeken zeggen hetzelfde.",
    "These two rulebooks say the same.",
);
/// Heading of what differs in the head of a book.
pub const HEAD: Text = Text::new("Algemeen", "General");
/// Heading of what differs in the score.
pub const SCORE: Text = Text::new("Ernstscore", "Severity score");
/// Said of a part that only one of the books has.
pub const THERE: Text = Text::new("aanwezig", "present");
/// Said of a notion that the program itself works out.
pub const BY_ENGINE: Text = Text::new(
    "het programma dit uitrekent uit alle regels samen",
    "the program works this out from all rules together",
);
/// Column of what differs.
pub const COLUMN_WHAT: Text = Text::new("Wat", "What");
/// Column of how it was.
pub const COLUMN_BEFORE: Text = Text::new("Eerst", "Before");
/// Column of how it is.
pub const COLUMN_AFTER: Text = Text::new("Daarna", "After");
/// When a rule holds; its condition follows.
pub const HOLDS_WHEN: Text = Text::new("Geldt als", "Holds when");
/// What a rule gives.
pub const GIVES: Text = Text::new("Geeft", "Gives");
/// On what a rule rests.
pub const RESTS_ON: Text = Text::new("Bron", "Source");
/// How many cases a rule decided; one.
pub const DECIDED_ONE: Text = Text::new(
    "Deze regel telde mee bij 1 besluit in dit register.",
    "This rule counted in 1 decision in this register.",
);
/// How many cases a rule decided.
pub const DECIDED: Text = Text::new(
    "Deze regel telde mee bij {} besluiten in dit register.",
    "This rule counted in {} decisions in this register.",
);
/// Row of when a question is asked.
pub const ASKED_WHEN: Text = Text::new("Wanneer", "When");
/// When a question is asked that has no condition: an answer that follows from others is not asked for.
pub const ALWAYS: Text = Text::new(
    "bij elk incident, als het antwoord nog niet uit andere antwoorden volgt",
    "for every incident, unless the answer follows from other answers",
);
/// Why a question is asked.
pub const WHY: Text = Text::new("Waarom", "Why");
/// The options of a question.
pub const OPTIONS: Text = Text::new("Antwoorden", "Answers");
/// An option that needs evidence.
pub const LOWERS: Text = Text::new(
    "maakt het risico lager, vraagt bewijs",
    "lowers the risk, asks for evidence",
);
/// An option that can no longer be chosen.
pub const RETIRED: Text = Text::new("kan niet meer worden gekozen", "can no longer be chosen");
/// A question that takes a number.
pub const A_NUMBER: Text = Text::new("Een aantal", "A number");
/// A question that takes a moment.
pub const A_MOMENT: Text = Text::new("Een moment", "A moment");
/// How long a term is.
pub const HOURS: Text = Text::new("{} uur", "{} hours");
/// How long a term of months is.
pub const MONTHS: Text = Text::new("{} uur en {} maand", "{} hours and {} month");
/// From when a term runs.
pub const RUNS_FROM: Text = Text::new("Loopt vanaf", "Runs from");
/// To whom something is due.
pub const DUE_TO: Text = Text::new("Aan", "To");
/// When a source was read.
pub const READ_ON: Text = Text::new("gelezen op {}", "read on {}");

/// Under which heading rules of a kind stand.
#[must_use]
pub const fn kind(kind: RuleKind) -> Text {
    match kind {
        RuleKind::Breach | RuleKind::NotBreach => Text::new("Is het een datalek?", "Is it a data breach?"),
        RuleKind::Track => Text::new("Wie moet iets doen?", "Who must act?"),
        RuleKind::Ground => Text::new(
            "Gronden om niet te melden bij de toezichthouder",
            "Grounds for not notifying the authority",
        ),
        RuleKind::Default => Text::new("Zonder grond: melden", "Without a ground: notify"),
        RuleKind::High => Text::new("Wanneer is het risico hoog?", "When is the risk high?"),
        RuleKind::Score => Text::new("Wat de ernstscore doet", "What the severity score does"),
        RuleKind::NotHigh => Text::new("Geen hoog risico", "No high risk"),
        RuleKind::Exception => Text::new(
            "Wanneer hoef je mensen niet, later of anders te informeren?",
            "When need people not be informed, or later, or otherwise?",
        ),
        RuleKind::Doubt => Text::new("Wat nog niet bekend is", "What is not known yet"),
        RuleKind::Late => Text::new("Te laat", "Late"),
        RuleKind::Note => Text::new("Verder van belang", "Also good to know"),
    }
}

/// What a rule gives, in words.
#[must_use]
pub const fn gives(gives: Gives) -> Text {
    match gives {
        Gives::ControllersOnly => Text::new("alleen de opdrachtgever inlichten", "tell the controller only"),
        Gives::ControllersToo => Text::new("ook de opdrachtgever inlichten", "tell the controller as well"),
        Gives::Unreadable => Text::new(
            "niet informeren: de gegevens waren onleesbaar",
            "do not inform: the data were unreadable",
        ),
        Gives::MeasuresAfter => Text::new(
            "niet informeren: het hoge risico is weggenomen",
            "do not inform: the high risk was taken away",
        ),
        Gives::Publicly => Text::new("openbaar bekendmaken", "make it public"),
        Gives::Uavg41Later => Text::new("later informeren", "inform later"),
        Gives::Uavg41 => Text::new("niet informeren: zwaarwegend belang", "do not inform: weighty interest"),
        Gives::Uavg42 => Text::new(
            "niet informeren op grond van de AVG: financiële onderneming",
            "do not inform under the GDPR: financial undertaking",
        ),
        Gives::Police => Text::new(
            "later informeren, op verzoek van politie of justitie",
            "inform later, at the request of police or prosecutor",
        ),
    }
}

/// To whom something is due, in words.
#[must_use]
pub const fn recipient(recipient: Recipient) -> Text {
    match recipient {
        Recipient::Authority => Text::new("de privacytoezichthouder", "the data protection authority"),
        Recipient::OtherSupervisor => Text::new("een andere toezichthouder", "another supervisor"),
    }
}

/// "12 regels", as a line of the contents.
#[must_use]
pub fn counted(what: Text, number: usize, lang: Lang) -> String {
    COUNT.fill(lang, &[what.get(lang), &number.to_string()])
}
