//! Deciding.

use super::{Authority, Lang, Naming, Text};
use crate::decision::{AuthorityDecision, PersonsDecision};

/// Heading of the page.
pub const TITLE: Text = Text::new("Besluit nemen", "Take a decision");
/// Heading of the page that shows the decision once more.
pub const CHECK: Text = Text::new("Klopt dit besluit?", "Is this decision right?");
/// Heading of the advice on the page.
pub const ADVICE: Text = Text::new("Het advies is", "The advice is");
/// Question on the authority.
pub const AUTHORITY: Naming = Naming::new("Meld je dit bij de {authority}?", "Do you notify the {authority}?");
/// Question on the persons.
pub const PERSONS: Text = Text::new("Informeer je de betrokkenen?", "Do you inform the people affected?");
/// Below the option that the advice names.
pub const FOLLOWS: Text = Text::new("Volgt het advies", "Follows the advice");
/// Label of the reason.
pub const REASON: Text = Text::new("Waarom besluit je dit?", "Why do you decide this?");
/// Hint of the reason.
pub const REASON_HINT: Naming = Naming::new(
    "Schrijf het zo op dat de {authority} het over een jaar kan volgen. Wijk je af van het advies? Leg dan uit waarom.",
    "Write it so that the {authority} can follow it a year from now. Do you depart from the advice? Then explain why.",
);
/// Button to the page that shows the decision once more.
pub const TO_CHECK: Text = Text::new("Besluit controleren", "Check the decision");
/// Row of the authority.
pub const ROW_AUTHORITY: Naming = Naming::new("{full_name}", "{full_name}");
/// Row of the persons.
pub const ROW_PERSONS: Text = Text::new("Betrokkenen", "People affected");
/// Row of the reason.
pub const ROW_REASON: Text = Text::new("Reden", "Reason");
/// Row of the advice.
pub const ROW_ADVICE: Text = Text::new("Advies", "Advice");
/// Said when a decision departs.
pub const DEPARTS: Text = Text::new(
    "Dit besluit wijkt af van het advies.",
    "This decision departs from the advice.",
);
/// What that means.
pub const DEPARTS_HELP: Text = Text::new(
    "Het advies blijft naast je besluit in het register staan, met je reden.",
    "The advice stays in the register beside your decision, with your reason.",
);
/// Said when a decision follows.
pub const FOLLOWS_ALL: Text = Text::new("Dit besluit volgt het advies.", "This decision follows the advice.");
/// What recording means.
pub const PERMANENT: Text = Text::new(
    "Een besluit blijft altijd in het register staan. Veranderen de feiten, dan neem je een nieuw besluit.",
    "A decision always stays in the register. If the facts change, you take a new decision.",
);
/// Button that records the decision; what is decided follows.
pub const RECORD: Text = Text::new("Besluit vastleggen: {}", "Record decision: {}");
/// Link back to the form.
pub const CHANGE: Text = Text::new("Besluit aanpassen", "Change the decision");
/// Note above the form when there is a decision already.
pub const EARLIER: Text = Text::new(
    "Op {} is besloten: {}, {}. Een nieuw besluit komt daarvoor in de plaats.",
    "On {} it was decided: {}, {}. A new decision takes its place.",
);
/// The same when that decision waits for a second judgement.
pub const EARLIER_WAITS: Text = Text::new(
    "Op {} is besloten: {}, {}. Dat besluit geldt nog niet: het wacht op een tweede oordeel. Een nieuw besluit komt daarvoor in de plaats.",
    "On {} it was decided: {}, {}. That decision does not hold yet: it waits for a second judgement. A new decision takes its place.",
);
/// The same when facts overtook it while it waited.
pub const EARLIER_LAPSED: Text = Text::new(
    "Op {} is besloten: {}, {}. Dat besluit gold nog niet en is vervallen, want de feiten veranderden.",
    "On {} it was decided: {}, {}. That decision did not hold yet and has lapsed, since the facts changed.",
);
/// The same when the second judgement was another.
pub const EARLIER_DISPUTED: Text = Text::new(
    "Op {} is besloten: {}, {}. Het tweede oordeel was anders, dus dat besluit geldt niet. Een nieuw besluit komt daarvoor in de plaats.",
    "On {} it was decided: {}, {}. The second judgement was another, so that decision does not hold. A new decision takes its place.",
);
/// Heading for who must judge a decision before taking one.
pub const JUDGE_FIRST: Text = Text::new("Geef eerst je oordeel", "Give your judgement first");
/// What that means.
pub const JUDGE_FIRST_HELP: Text = Text::new(
    "Een collega nam een besluit dat op jouw oordeel wacht. Oordeel je anders, dan geldt dat besluit niet en kun je daarna meteen zelf een nieuw besluit nemen.",
    "A colleague took a decision that waits for your judgement. If you judge differently, that decision does not hold and you can take a new one yourself right away.",
);
/// Refusal when nothing was answered.
pub const NO_FACTS: Text = Text::new("Zoek eerst de feiten uit", "Find out the facts first");
/// What to do then.
pub const NO_FACTS_HELP: Text = Text::new(
    "Er is nog geen enkele vraag beantwoord. Zonder feiten is er geen advies en kan je besluit nergens op steunen.",
    "No question has been answered yet. Without facts there is no advice and your decision has nothing to rest on.",
);

/// The decision on the authority as a choice.
#[must_use]
pub const fn choice(decision: AuthorityDecision) -> Naming {
    match decision {
        AuthorityDecision::Notify => Naming::new("Melden bij de {authority}", "Notify the {authority}"),
        AuthorityDecision::DoNotNotify => {
            Naming::new("Niet melden bij de {authority}", "Do not notify the {authority}")
        }
        AuthorityDecision::NotApplicable => Naming::new(
            "Geen eigen meldplicht (geen datalek, of alleen verwerker)",
            "No duty of our own (no breach, or processor only)",
        ),
    }
}

/// The decision on the authority as part of a sentence.
#[must_use]
pub const fn on_authority(decision: AuthorityDecision) -> Naming {
    match decision {
        AuthorityDecision::Notify => Naming::new("melden bij de {authority}", "notify the {authority}"),
        AuthorityDecision::DoNotNotify => {
            Naming::new("niet melden bij de {authority}", "do not notify the {authority}")
        }
        AuthorityDecision::NotApplicable => Naming::new("geen eigen meldplicht", "no duty of our own to notify"),
    }
}

/// The decision on the persons as part of a sentence.
#[must_use]
pub const fn persons(decision: PersonsDecision) -> Text {
    match decision {
        PersonsDecision::Inform => Text::new("betrokkenen informeren", "inform the people affected"),
        PersonsDecision::InformPublicly => Text::new("openbaar bekendmaken", "make it public"),
        PersonsDecision::Postpone => Text::new("betrokkenen later informeren", "inform the people affected later"),
        PersonsDecision::DoNotInform => Text::new("betrokkenen niet informeren", "do not inform the people affected"),
        PersonsDecision::NotApplicable => {
            Text::new("geen eigen plicht om te informeren", "no duty of our own to inform")
        }
    }
}

/// Both decisions as part of a sentence.
#[must_use]
pub fn both(decided: AuthorityDecision, on_persons: PersonsDecision, authority: Authority, lang: Lang) -> String {
    format!(
        "{}, {}",
        on_authority(decided).get(authority, lang),
        persons(on_persons).get(lang)
    )
}
