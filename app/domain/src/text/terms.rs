//! The terms of a case: to whom, how long, until when, and on what it rests.

use super::{Lang, Naming, Text};
use crate::rulebook::{Clock, Recipient};

/// Heading.
pub const TITLE: Text = Text::new("Termijnen", "Terms");
/// What the page is.
pub const INTRO: Text = Text::new(
    "Dit moet voor dit incident op tijd, voor zover de antwoorden dat nu zeggen. Verandert een antwoord, dan kan er een termijn bij komen of wegvallen.",
    "This is due in time for this incident, as far as the answers say now. When an answer changes, a term may be added or fall away.",
);
/// When nothing is due.
pub const NONE: Text = Text::new(
    "Volgens de antwoorden van nu loopt er geen termijn voor een eigen melding.",
    "By the answers as they are now, no term runs for a notification of your own.",
);
/// Row: to whom.
pub const TO: Text = Text::new("Aan wie", "To whom");
/// Row: how long.
pub const LENGTH: Text = Text::new("Hoe lang", "How long");
/// Row: until when.
pub const UNTIL: Text = Text::new("Uiterlijk", "By");
/// Row: on what it rests.
pub const SOURCE: Text = Text::new("Bron", "Source");
/// A term that runs from kennisname: how long, since when.
pub const FROM_AWARENESS: Text = Text::new(
    "{}, vanaf de kennisname op {}",
    "{}, from the moment of awareness on {}",
);
/// The same as long as kennisname is not set.
pub const FROM_SIGNAL: Text = Text::new(
    "{}, voorlopig vanaf het eerste signaal op {}",
    "{}, for now from the first signal on {}",
);
/// A term that runs from the answer to another question: how long, which question, since when.
pub const FROM_ANSWER: Text = Text::new("{}, vanaf het antwoord op “{}”: {}", "{}, from the answer to “{}”: {}");
/// A term without a start: what it waits for.
pub const WAITS: Text = Text::new("Wacht op het antwoord op “{}”", "Waits for the answer to “{}”");
/// Link to that question.
pub const TO_QUESTION: Text = Text::new("Beantwoord deze vraag", "Answer this question");
/// State of a term without a start.
pub const NOT_RUNNING: Text = Text::new("Loopt nog niet", "Not running yet");
/// State of a term that was kept.
pub const KEPT: Text = Text::new("Op tijd gemeld", "Notified in time");
/// State of a term that was missed.
pub const MISSED: Text = Text::new("Te laat gemeld", "Notified late");
/// State of a term after a decision that frees from it.
pub const FREED: Text = Text::new("Besloten: niet melden", "Decided: do not notify");
/// State of a term towards another supervisor that has passed. The register does not hold what was sent there.
pub const PASSED: Text = Text::new("Voorbij", "Passed");
/// What to do about it.
pub const PASSED_HELP: Naming = Naming::new(
    "Lekwijzer weet niet of je hier hebt gemeld. Je legt dat vast in het {authority}-formulier, bij andere toezichthouders.",
    "Lekwijzer does not know whether you notified here. You record that in the {authority} form, at other supervisors.",
);
/// Opens how terms are counted.
pub const COUNTING: Text = Text::new("Hoe tellen we?", "How do we count?");
/// How terms are counted, a paragraph each.
pub const COUNTING_ABOUT: [Text; 3] = [
    Text::new(
        "We tellen elk uur vanaf het begin, ook ’s nachts, in het weekend en op feestdagen. Gaat de klok een uur vooruit of terug? Dan schuift de tijd op de klok mee: 72 uur blijft 72 uur.",
        "We count every hour from the start, also at night, in weekends and on public holidays. Does the clock go an hour forward or back? Then the time on the clock moves along: 72 hours stay 72 hours.",
    ),
    Text::new(
        "Verordening 1182/71 van de EU telt het uur waarin iets gebeurt niet mee en wil in een termijn van twee dagen of langer minstens twee werkdagen. Of dat ook voor deze 72 uur geldt, is omstreden. Reken er dus niet op.",
        "EU Regulation 1182/71 does not count the hour in which something happens, and wants at least two working days in a term of two days or more. Whether that holds for these 72 hours is disputed. So do not count on it.",
    ),
    Text::new(
        "Een termijn is het laatste moment, geen doel. Bij een hoog risico kan ook een melding binnen 72 uur te laat zijn.",
        "A term is the last moment, not a goal. With a high risk even a notification within 72 hours can be too late.",
    ),
];

/// To whom something is due.
#[must_use]
pub const fn recipient(recipient: Recipient) -> Naming {
    match recipient {
        Recipient::Authority => Naming::new("{full_name} ({authority})", "{full_name} ({authority})"),
        Recipient::OtherSupervisor => Naming::new("Een andere toezichthouder", "Another supervisor"),
    }
}

/// How long a term is: "72 uur", "72 uur en 1 maand".
#[must_use]
pub fn length(clock: &Clock, lang: Lang) -> String {
    let hours = format!("{} {}", clock.hours, Text::new("uur", "hours").get(lang));
    let months = match clock.months {
        0 => return hours,
        1 => Text::new("1 maand", "1 month").get(lang).to_owned(),
        months => Text::new("{} maanden", "{} months").fill(lang, &[&months.to_string()]),
    };
    match clock.hours {
        0 => months,
        _ => Text::new("{} en daarna {}", "{} and then {}").fill(lang, &[&hours, &months]),
    }
}
