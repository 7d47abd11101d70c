//! Earlier cases that are like a case.

use super::{Lang, Text, triage};
use crate::facts::Answer;
use crate::rulebook::Rulebook;
use crate::similar::Shared;
use std::collections::BTreeSet;

/// Heading.
pub const TITLE: Text = Text::new("Wat besloten jullie eerder?", "What did you decide before?");
/// What the list is for.
pub const HELP: Text = Text::new(
    "Deze besloten incidenten lijken het meest op dit incident. Besluit je nu anders? Leg dan uit waarom.",
    "These decided incidents are most like this one. Do you decide otherwise now? Then explain why.",
);
/// When there are none.
pub const NONE: Text = Text::new(
    "Er is nog geen besloten incident van deze soort.",
    "No incident of this kind was decided yet.",
);
/// Before what two cases share.
pub const SHARED: Text = Text::new("Hetzelfde: {}.", "The same: {}.");
/// Said of a decision that departs from its advice.
pub const DEPARTED: Text = Text::new("Week af van het advies.", "Departed from the advice.");
/// Before the reason of a decision.
pub const REASON: Text = Text::new("Reden:", "Reason:");

/// What two cases share, in words; the codes as the rulebook names them.
#[must_use]
pub fn shared(book: &Rulebook, shared: &[Shared], lang: Lang) -> String {
    let parts: Vec<String> = shared.iter().map(|one| point(book, one, lang)).collect();
    SHARED.fill(lang, &[&parts.join(", ")])
}

fn point(book: &Rulebook, shared: &Shared, lang: Lang) -> String {
    let plain = |nl, en| Text::new(nl, en).get(lang).to_owned();
    match shared {
        Shared::Nature => plain("soort incident", "kind of incident"),
        Shared::Recipient => plain("ontvanger", "recipient"),
        Shared::Numbers => plain("aantal mensen", "number of people"),
        Shared::Cause => plain("oorzaak", "cause"),
        Shared::Role => plain("rol van je organisatie", "role of your organisation"),
        Shared::Kinds(_) => plain("wat er met de gegevens gebeurde", "what happened to the data"),
        Shared::Data(codes) => named(book, "data", codes, Text::new("gegevens", "data"), lang),
        Shared::Groups(codes) => named(book, "persons_groups", codes, Text::new("mensen", "people"), lang),
    }
}

fn named(book: &Rulebook, question: &str, codes: &BTreeSet<String>, what: Text, lang: Lang) -> String {
    let answer = triage::answer(book.question(question), &Answer::Many(codes.clone()), lang);
    format!("{} ({})", what.get(lang), answer.to_lowercase())
}
