//! What an answer would make of the advice, while it is being chosen.

use super::{Authority, Lang, Text, advice};
use crate::preview::Preview;

/// Another advice, or the first; it follows in the words of the advice itself.
const BECOMES: Text = Text::new(
    "Met dit antwoord wordt het voorlopige advies: {}",
    "With this answer the advice so far becomes: {}",
);
/// The same advice; it follows.
const STAYS: Text = Text::new(
    "Met dit antwoord blijft het voorlopige advies: {}",
    "With this answer the advice so far stays: {}",
);
/// What holds as long as an answer is not known; the advice follows.
const UNTIL_KNOWN: Text = Text::new(
    "Zolang je dit niet weet, is het voorlopige advies: {}",
    "As long as you do not know this, the advice so far is: {}",
);

/// What the advice would become, as a sentence. Two outcomes that read the same are the same advice here.
#[must_use]
pub fn sentence(preview: &Preview, authority: Authority, lang: Lang) -> String {
    let words = |outcome| advice::sentence(outcome, authority, lang);
    let then = words(&preview.then);
    let same = || preview.now.as_ref().map(words).as_ref() == Some(&then);
    let template = match preview.is_known {
        false => UNTIL_KNOWN,
        true if same() => STAYS,
        true => BECOMES,
    };
    template.fill(lang, &[&then])
}
