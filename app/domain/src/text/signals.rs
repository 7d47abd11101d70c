//! Signals: what needs somebody's eye, why, and what to do.

use super::{Lang, Text, format};
use crate::signal::{Kind, Matter};
use crate::time::Timestamp;

/// Heading.
pub const TITLE: Text = Text::new("Signalen", "Signals");
/// How many signals are not shown of a kind.
pub const MORE: Text = Text::new("Nog {} andere", "{} others");
/// Link from the front page.
pub const SEE: Text = Text::new("Bekijk de signalen", "See the signals");
/// On the front page: a kind, and how many cases show it.
pub const COUNT: Text = Text::new("{}: {}", "{}: {}");

/// The heading of a kind.
#[must_use]
pub const fn name(kind: Kind) -> Text {
    match kind {
        Kind::TermMissed => Text::new("Termijn gemist, nog niet uitgelegd", "Term missed, not explained yet"),
        Kind::NotAssessed => Text::new("Nog niet beoordeeld", "Not assessed yet"),
        Kind::SlowEntry => Text::new("Laat in het register", "Late in the register"),
        Kind::ProcessorLate => Text::new("Verwerker meldde te laat", "Processor told late"),
        Kind::Again => Text::new("Weer gebeurd na een maatregel", "Happened again after a measure"),
        Kind::MeasureOverdue => Text::new("Maatregel niet op tijd klaar", "Measure not done in time"),
    }
}

/// Why a kind matters.
#[must_use]
pub const fn why(kind: Kind) -> Text {
    match kind {
        Kind::TermMissed => Text::new(
            "Bij een late melding hoort een uitleg (AVG art. 33 lid 1). Dit blijft staan tot die er is.",
            "A late notification needs an explanation (GDPR art. 33(1)). This stays until there is one.",
        ),
        Kind::NotAssessed => Text::new(
            "Kort uitzoeken mag, maar begin er meteen mee. De klok loopt.",
            "You may briefly find out, but start at once. The clock is running.",
        ),
        Kind::SlowEntry => Text::new(
            "Wat een medewerker weet, telt als kennis van de organisatie. Deze uren gaan van de 72 af.",
            "What staff know counts as knowledge of the organisation. These hours are taken from the 72.",
        ),
        Kind::ProcessorLate => Text::new(
            "Een verwerker moet zonder onnodige vertraging melden. Spreek hem erop aan.",
            "A processor must tell without undue delay. Take it up with the processor.",
        ),
        Kind::Again => Text::new(
            "De maatregel houdt dit soort lekken niet tegen. Kijk of er iets anders nodig is.",
            "The measure does not stop leaks of this kind. See whether something else is needed.",
        ),
        Kind::MeasureOverdue => Text::new(
            "Zonder deze maatregel kan het zo weer gebeuren.",
            "Without this measure it can happen again at any time.",
        ),
    }
}

/// What to do: the words of the link.
#[must_use]
pub const fn action(kind: Kind) -> Text {
    match kind {
        Kind::TermMissed => Text::new("Leg uit waarom", "Explain why"),
        Kind::NotAssessed => Text::new("Begin met de vragen", "Start with the questions"),
        Kind::SlowEntry => Text::new("Bekijk de kennisname", "Look at the moment of awareness"),
        Kind::ProcessorLate => Text::new("Bekijk wat de verwerker meldde", "See what the processor told"),
        Kind::Again => Text::new("Kies een andere maatregel", "Choose another measure"),
        Kind::MeasureOverdue => Text::new("Werk de maatregel bij", "Update the measure"),
    }
}

/// What is the matter with one case.
#[must_use]
pub fn sentence(matter: &Matter, now: Timestamp, lang: Lang) -> String {
    match matter {
        Matter::TermMissed { deadline } => format::remaining(now.max(*deadline), *deadline, lang),
        Matter::NotAssessed { minutes } => {
            Text::new("al {} in het register", "in the register for {}").fill(lang, &[&format::span(*minutes, lang)])
        }
        Matter::SlowEntry { minutes } => Text::new("{} na het eerste signaal", "{} after the first signal")
            .fill(lang, &[&format::span(*minutes, lang)]),
        Matter::ProcessorLate => Text::new("later dan afgesproken", "later than agreed")
            .get(lang)
            .to_owned(),
        Matter::Again { earlier, prevented } => Text::new(
            "zelfde soort en oorzaak als {}; de maatregel daarna was klaar op {}",
            "same kind and cause as {}; the measure after it was done on {}",
        )
        .fill(lang, &[earlier, &format::short_date(*prevented, lang)]),
        Matter::MeasureOverdue { due } => {
            Text::new("moest klaar zijn op {}", "was due on {}").fill(lang, &[&format::short_date(*due, lang)])
        }
    }
}
