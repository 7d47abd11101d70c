//! What a processor told of a breach.

use super::{Lang, Text, format};
use crate::case_form::processor::ProcessorText;
use crate::incident::ProcessorTold;

/// Heading.
pub const TITLE: Text = Text::new("Wat meldde de verwerker?", "What did the processor tell you?");
/// What the page is for.
pub const INTRO: Text = Text::new(
    "Ging het mis bij een bedrijf dat voor jullie gegevens verwerkt? Leg dan vast wanneer dat bedrijf het jullie vertelde. Vanaf dat moment wist ook je eigen organisatie ervan.",
    "Did it go wrong at a company that processes data for you? Then record when that company told you. From that moment your own organisation knew of it as well.",
);
/// Label of the name.
pub const NAME: Text = Text::new("Welke verwerker?", "Which processor?");
/// Hint of the name.
pub const NAME_HINT: Text = Text::new(
    "De naam van het bedrijf, niet van een persoon.",
    "The name of the company, not of a person.",
);
/// Label of the day of telling.
pub const DAY: Text = Text::new(
    "Op welke dag hoorde iemand van jullie het van de verwerker?",
    "On which day did any of you hear of it from the processor?",
);
/// Label of the time.
pub const TIME: Text = Text::new("Hoe laat?", "At what time?");
/// Whether it is known when the processor knew.
pub const AWARE: Text = Text::new(
    "Weet je wanneer de verwerker het zelf ontdekte?",
    "Do you know when the processor found out itself?",
);
/// Label of the day of knowing.
pub const AWARE_DAY: Text = Text::new("Op welke dag ontdekte hij het?", "On which day did it find out?");
/// Whether hours were agreed.
pub const AGREED: Text = Text::new(
    "Is afgesproken binnen hoeveel uur de verwerker een lek meldt?",
    "Is it agreed within how many hours the processor tells of a leak?",
);
/// Where that stands.
pub const AGREED_HINT: Text = Text::new(
    "Dat staat in de verwerkersovereenkomst. Staat er een aantal dagen? Reken elke dag als 24 uur.",
    "You find it in the processing contract. Does it say a number of days? Count each day as 24 hours.",
);
/// Label of the hours.
pub const HOURS: Text = Text::new("Binnen hoeveel uur?", "Within how many hours?");
/// Label of where it was agreed.
pub const AGREEMENT: Text = Text::new("Waar staat die afspraak?", "Where does it say so?");
/// Hint of where it was agreed.
pub const AGREEMENT_HINT: Text = Text::new(
    "Bijvoorbeeld: verwerkersovereenkomst van 2024, artikel 7.",
    "For example: processing contract of 2024, article 7.",
);
/// Button.
pub const SAVE: Text = Text::new("Vastleggen: verwerker meldde het", "Record: the processor told us");
/// Heading on the page of the case.
pub const HEADING: Text = Text::new("Gemeld door een verwerker", "Told by a processor");
/// Heading there when it was late.
pub const HEADING_LATE: Text = Text::new("De verwerker meldde het te laat", "The processor told us late");
/// What to do about a late processor.
pub const LATE_HELP: Text = Text::new(
    "Een verwerker moet een lek zonder onnodige vertraging melden (AVG artikel 33 lid 2). Spreek hem erop aan en leg vast wat jullie afspreken.",
    "A processor must tell of a leak without undue delay (GDPR article 33(2)). Take it up with the processor and record what you agree.",
);

const TOLD: Text = Text::new("{} meldde het op {}.", "{} told us on {}.");
const SPAN: Text = Text::new(
    "Dat was {} na de eigen ontdekking.",
    "That was {} after it found out itself.",
);
const AT_ONCE: Text = Text::new(
    "Dat was meteen na de eigen ontdekking.",
    "That was right after it found out itself.",
);
const NOT_KNOWN: Text = Text::new(
    "Wanneer de verwerker het zelf ontdekte, is nog niet bekend.",
    "When the processor found out itself is not known yet.",
);
const WITHIN: Text = Text::new("Afgesproken was: binnen {} uur{}.", "It was agreed: within {} hours{}.");

/// What the processor told, in a few sentences.
#[must_use]
pub fn told(told: &ProcessorTold, text: &ProcessorText, lang: Lang) -> String {
    let a_processor = Text::new("De verwerker", "The processor").get(lang);
    let name = if text.name.is_empty() { a_processor } else { &text.name };
    let span = match told.aware.map(|aware| told.at.minutes_since(aware)) {
        None => NOT_KNOWN.get(lang).to_owned(),
        Some(0) => AT_ONCE.get(lang).to_owned(),
        Some(minutes) => SPAN.fill(lang, &[&format::span(minutes, lang)]),
    };
    let within = told.agreed_hours.map(|hours| {
        let source = match text.agreement.as_str() {
            "" => String::new(),
            agreement => format!(" ({agreement})"),
        };
        WITHIN.fill(lang, &[&hours.to_string(), &source])
    });
    let first = TOLD.fill(lang, &[name, &format::short_moment(told.at, lang)]);
    [Some(first), Some(span), within]
        .into_iter()
        .flatten()
        .collect::<Vec<_>>()
        .join(" ")
}
