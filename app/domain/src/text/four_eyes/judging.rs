//! The page of the second person, and both judgements beside each other.

use crate::decision::{AuthorityDecision, PersonsDecision};
use crate::text::{Naming, Text};

/// Heading of the page of the second person.
pub const TITLE: Text = Text::new("Jouw oordeel over de feiten", "Your judgement of the facts");
/// Heading of what was found out.
pub const FOUND_OUT: Text = Text::new("Wat er is uitgezocht", "What was found out");
/// Heading of the measures.
pub const MEASURES: Text = Text::new("Wat er is gedaan of afgesproken", "What was done or agreed");
/// A measure that was carried out.
pub const MEASURE_DONE: Text = Text::new("{} (klaar)", "{} (done)");
/// A measure that is still open.
pub const MEASURE_OPEN: Text = Text::new("{} (nog niet klaar)", "{} (not done yet)");
/// Where the facts are wrong.
pub const FACTS_WRONG: Text = Text::new(
    "Klopt er iets niet, of weet je meer? Pas dan eerst de antwoorden aan. Het besluit dat nu wacht vervalt dan.",
    "Is something wrong, or do you know more? Then change the answers first. The decision that waits now lapses then.",
);
/// Link to the answers.
pub const TO_ANSWERS: Text = Text::new("Antwoorden aanpassen", "Change the answers");
/// Heading of the form.
pub const YOUR_JUDGEMENT: Text = Text::new("Jouw oordeel", "Your judgement");
/// Question on the authority.
pub const AUTHORITY: Naming = Naming::new(
    "Moet dit bij de {authority} worden gemeld?",
    "Must the {authority} be notified of this?",
);
/// Question on the persons.
pub const PERSONS: Text = Text::new("Moeten de betrokkenen het weten?", "Must the people affected be told?");
/// Label of the reason.
pub const REASON: Text = Text::new("Waarom oordeel je zo?", "Why do you judge so?");
/// Its hint.
pub const REASON_HINT: Text = Text::new(
    "Noem de feiten die voor jou de doorslag geven.",
    "Name the facts that decide it for you.",
);
/// Button.
pub const SEND: Text = Text::new(
    "Oordeel vastleggen en het besluit zien",
    "Record my judgement and see the decision",
);
/// Beside the button.
pub const SEND_HELP: Text = Text::new(
    "Je oordeel blijft in het register staan, ook als het anders is dan het eerste.",
    "Your judgement stays in the register, also when it is another than the first.",
);

/// What the law says of an option on the authority.
#[must_use]
pub const fn law_on_authority(decision: AuthorityDecision) -> Text {
    match decision {
        AuthorityDecision::Notify => Text::new(
            "Altijd, tenzij een risico voor mensen niet waarschijnlijk is (AVG art. 33 lid 1)",
            "Always, unless a risk to people is unlikely (GDPR art. 33(1))",
        ),
        AuthorityDecision::DoNotNotify => Text::new(
            "Alleen als een risico voor mensen niet waarschijnlijk is, en je dat kunt laten zien",
            "Only if a risk to people is unlikely, and you can show that",
        ),
        AuthorityDecision::NotApplicable => Text::new(
            "Alleen als er geen persoonsgegevens zijn gelekt, of als wij alleen verwerker zijn",
            "Only if no personal data leaked, or if we are processor only",
        ),
    }
}

/// What the law says of an option on the persons.
#[must_use]
pub const fn law_on_persons(decision: PersonsDecision) -> Text {
    match decision {
        PersonsDecision::Inform => Text::new(
            "Als het risico voor hen waarschijnlijk hoog is (AVG art. 34 lid 1)",
            "If the risk to them is likely to be high (GDPR art. 34(1))",
        ),
        PersonsDecision::InformPublicly => Text::new(
            "Als ieder apart informeren onevenredig veel moeite kost",
            "If informing each of them takes disproportionate effort",
        ),
        PersonsDecision::Postpone => Text::new(
            "Alleen zolang politie of justitie daarom vraagt",
            "Only as long as police or prosecutor ask for it",
        ),
        PersonsDecision::DoNotInform => Text::new(
            "Als het risico voor hen niet waarschijnlijk hoog is, of als een uitzondering geldt (AVG art. 34 lid 3, UAVG art. 41 en 42)",
            "If the risk to them is not likely to be high, or an exception applies (GDPR art. 34(3), UAVG art. 41 and 42)",
        ),
        PersonsDecision::NotApplicable => Text::new(
            "Alleen als er geen persoonsgegevens zijn gelekt, of als wij alleen verwerker zijn",
            "Only if no personal data leaked, or if we are processor only",
        ),
    }
}

/// Heading of the page on which one confirms one's own decision.
pub const CONFIRM_TITLE: Text = Text::new("Blijf je bij dit besluit?", "Do you stand by this decision?");
/// Before the hour is over.
pub const RESTS: Text = Text::new("Je besluit rust nog tot {}", "Your decision rests until {}");
/// What to do then.
pub const RESTS_HELP: Text = Text::new(
    "Kom daarna terug om het te bevestigen. Eerder kan niet.",
    "Come back after that to confirm it. It can not be done earlier.",
);
/// Label of the reason to stand by it.
pub const CONFIRM_REASON: Text = Text::new("Waarom blijf je erbij?", "Why do you stand by it?");
/// Its hint.
pub const CONFIRM_REASON_HINT: Text = Text::new(
    "Lees de feiten nog een keer. Wat zou iemand anders hiertegen zeggen?",
    "Read the facts once more. What would somebody else say against it?",
);
/// Button; what is decided follows.
pub const CONFIRM: Text = Text::new("Besluit bevestigen: {}", "Confirm the decision: {}");
/// Link to that page.
pub const TO_CONFIRM: Text = Text::new("Besluit bevestigen", "Confirm the decision");

/// Heading when both judged the same.
pub const SAME: Text = Text::new("Twee keer hetzelfde oordeel", "Twice the same judgement");
/// What that means.
pub const SAME_HELP: Text = Text::new("Het besluit geldt.", "The decision holds.");
/// Heading when they differed.
pub const DIFFERENT: Text = Text::new("De twee oordelen verschillen", "The two judgements differ");
/// What that means.
pub const DIFFERENT_HELP: Text = Text::new(
    "Bespreek het samen en neem een nieuw besluit; dat mag ieder van jullie. Beide oordelen blijven in het register staan.",
    "Discuss it together and take a new decision; either of you may. Both judgements stay in the register.",
);
/// When nothing holds meanwhile.
pub const NONE_HOLDS: Text = Text::new("Er geldt nu geen besluit.", "No decision holds now.");
/// What still holds meanwhile.
pub const EARLIER_HOLDS: Text = Text::new(
    "Tot die tijd geldt het eerdere besluit van {}: {}.",
    "Until then the earlier decision of {} holds: {}.",
);
/// Heading of the first judgement.
pub const FIRST: Text = Text::new("Eerste besluit", "First decision");
/// Heading of the second.
pub const SECOND: Text = Text::new("Tweede oordeel", "Second judgement");
/// Before the advice that the first decision rested on.
pub const ADVICE_WAS: Text = Text::new("Het advies van de regels was", "The advice of the rules was");
/// Link to both judgements.
pub const SEE_BOTH: Text = Text::new("Beide oordelen bekijken", "See both judgements");
/// Below a decision that was confirmed; who and when.
pub const CONFIRMED_BY: Text = Text::new("Bevestigd door {}, {}.", "Confirmed by {}, {}.");
/// Heading when there is nothing to judge.
pub const NOTHING: Text = Text::new("Er wacht hier geen besluit", "No decision waits here");
/// What that means.
pub const NOTHING_HELP: Text = Text::new(
    "Er is geen besluit dat op een tweede oordeel wacht. Misschien is er intussen opnieuw besloten.",
    "No decision waits for a second judgement. Perhaps a new decision was taken meanwhile.",
);
/// Button to the case.
pub const TO_CASE: Text = Text::new("Naar het incident", "To the incident");
/// In place of a form that needs a decision.
pub const NOT_JUDGED: Text = Text::new(
    "Het besluit wacht nog op een tweede oordeel",
    "The decision still waits for a second judgement",
);
/// What that means for it.
pub const NOT_JUDGED_HELP: Text = Text::new(
    "Tot dan geldt het niet en valt hier nog niets vast te leggen.",
    "Until then it does not hold and there is nothing to record here yet.",
);
/// Link from there.
pub const TO_JUDGEMENT: Text = Text::new("Naar het tweede oordeel", "To the second judgement");
/// In the timeline for whoever must not see the decision yet.
pub const HIDDEN: Text = Text::new(
    "Er is een besluit genomen. Wat het is, zie je na jouw oordeel.",
    "A decision was taken. What it is you see after your judgement.",
);
/// In the timeline for a decision that lapsed before it could be judged.
pub const HIDDEN_LAPSED: Text = Text::new(
    "Er is een besluit genomen dat nog niet gold. Het is vervallen.",
    "A decision was taken that did not hold yet. It has lapsed.",
);
/// Where the case is closed: how not notifying is turned back.
pub const CLOSED_TURN_BACK: Text = Text::new(
    "Toch melden, of toch informeren? Heropen het incident en neem een nieuw besluit.",
    "Notify or inform after all? Open the incident again and take a new decision.",
);
