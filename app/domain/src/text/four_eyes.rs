//! Decisions that need a second judgement, from the first judgement to the outcome.

mod judging;
mod lists;

pub use judging::*;
pub use lists::*;

use super::{Authority, Lang, Naming, Text, format};
use crate::four_eyes::Safeguard;
use crate::time::Timestamp;

/// Heading of the note above the choices of a decision.
pub const RULE: Text = Text::new(
    "Niet elk besluit neem je alleen",
    "Some decisions you do not take alone",
);
/// What may be decided alone.
pub const RULE_ALONE: Text = Text::new(
    "Melden, of meer doen dan het advies, mag je altijd alleen besluiten.",
    "Notifying, or doing more than the advice, you may always decide alone.",
);
/// Below an option that needs a second judgement.
pub const NEEDS_SECOND: Text = Text::new("Geldt pas na een tweede oordeel", "Only holds after a second judgement");

/// Above the choices: what needs whose second judgement. `names` are those of the colleagues who can give it.
#[must_use]
pub fn rule(safeguard: Safeguard, names: &[String], authority: Authority, lang: Lang) -> String {
    match safeguard {
        Safeguard::Colleague => Naming::new(
            "Niet melden bij de {authority}, of minder doen dan het advies, geldt pas als een andere privacyfunctionaris hetzelfde oordeelt. Dat kan {}. Die beoordeelt de feiten zonder jouw besluit te zien.",
            "Not notifying the {authority}, or doing less than the advice, only holds once another privacy officer judges the same. That can be {}. They judge the facts without seeing your decision.",
        )
        .fill(authority, lang, &[&one_of(names, lang)]),
        Safeguard::Outsider => Naming::new(
            "Niet melden bij de {authority}, of minder doen dan het advies, geldt pas als iemand van buiten je organisatie hetzelfde oordeelt. Die nodig je uit nadat je hebt besloten.",
            "Not notifying the {authority}, or doing less than the advice, only holds once somebody from outside your organisation judges the same. You invite them after you have decided.",
        )
        .get(authority, lang),
        Safeguard::Reflection => Naming::new(
            "Niet melden bij de {authority}, of minder doen dan het advies, geldt pas als je het na een uur bedenktijd bevestigt.",
            "Not notifying the {authority}, or doing less than the advice, only holds once you confirm it after an hour of reflection.",
        )
        .get(authority, lang),
    }
}

/// On the check page: when this decision will hold.
#[must_use]
pub const fn holds_when(safeguard: Safeguard) -> Text {
    match safeguard {
        Safeguard::Colleague => Text::new(
            "Dit besluit geldt pas als een tweede privacyfunctionaris hetzelfde oordeelt",
            "This decision only holds once a second privacy officer judges the same",
        ),
        Safeguard::Outsider => Text::new(
            "Dit besluit geldt pas als iemand van buiten hetzelfde oordeelt",
            "This decision only holds once somebody from outside judges the same",
        ),
        Safeguard::Reflection => Text::new(
            "Dit besluit geldt pas als je het na een uur bevestigt",
            "This decision only holds once you confirm it after an hour",
        ),
    }
}

/// Below it: what happens next.
#[must_use]
pub fn what_next(safeguard: Safeguard, names: &[String], now: Timestamp, lang: Lang) -> String {
    match safeguard {
        Safeguard::Colleague => Text::new(
            "Het wacht op {}. Die oordeelt zelf over de feiten en ziet jouw besluit en je reden pas daarna.",
            "It waits for {}. They judge the facts for themselves and see your decision and your reason only afterwards.",
        )
        .fill(lang, &[&one_of(names, lang)]),
        Safeguard::Outsider => Text::new(
            "Er is geen collega die het kan beoordelen. Daarna nodig je iemand van buiten uit. Die ziet alleen de feiten.",
            "There is no colleague who can judge it. Afterwards you invite somebody from outside. They see the facts only.",
        )
        .get(lang)
        .to_owned(),
        Safeguard::Reflection => Text::new(
            "Er is geen collega die het kan beoordelen. Vanaf {} kun je het zelf bevestigen.",
            "There is no colleague who can judge it. From {} you can confirm it yourself.",
        )
        .fill(
            lang,
            &[&format::short_moment(crate::four_eyes::reflection_ends(now), lang)],
        ),
    }
}

/// That the term does not wait.
pub const TERM_RUNS: Naming = Naming::new(
    "Tot dan geldt het niet. De termijn voor melden bij de {authority} loopt door: uiterlijk {}.",
    "Until then it does not hold. The term to notify the {authority} runs on: by {}.",
);
/// The same once the term is over.
pub const TERM_OVER: Naming = Naming::new(
    "Tot dan geldt het niet. De termijn voor melden bij de {authority} is al voorbij, sinds {}.",
    "Until then it does not hold. The term to notify the {authority} is over already, since {}.",
);
/// The same where the authority was notified already.
pub const NOT_YET: Text = Text::new("Tot dan geldt het niet.", "Until then it does not hold.");
/// Button that records a decision which waits for somebody; what is decided follows.
pub const SUBMIT: Text = Text::new(
    "Voorleggen voor een tweede oordeel: {}",
    "Submit for a second judgement: {}",
);
/// Button that records a decision which rests for an hour; what is decided follows.
pub const REST: Text = Text::new("Een uur laten rusten: {}", "Let it rest for an hour: {}");

/// Opens the way to decide alone.
pub const EMERGENCY: Text = Text::new(
    "Het kan niet wachten: ik besluit nu alleen",
    "It can not wait: I decide alone now",
);
/// What deciding alone means.
pub const EMERGENCY_HELP: Text = Text::new(
    "Je besluit geldt dan meteen. Het staat als open punt bij het incident en in de werklijst, ook voor de FG, tot iemand het heeft beoordeeld.",
    "Your decision then holds at once. It stays an open point with the incident and in the work list, also for the DPO, until somebody has judged it.",
);
/// Label of the reason to decide alone.
pub const EMERGENCY_REASON: Text = Text::new("Waarom kan het niet wachten?", "Why can it not wait?");
/// Its hint.
pub const EMERGENCY_REASON_HINT: Text = Text::new(
    "Bijvoorbeeld: wie je probeerde te bereiken, en wat er gebeurt als je wacht.",
    "For example: whom you tried to reach, and what happens if you wait.",
);
/// Button that decides alone; what is decided follows.
pub const DECIDE_ALONE: Text = Text::new("Nu alleen besluiten: {}", "Decide alone now: {}");

/// Heading of a decision that waits, for who took it.
pub const YOURS_WAITS: Text = Text::new("Je besluit geldt nog niet", "Your decision does not hold yet");
/// The same for who reads along.
pub const WAITS: Text = Text::new("Dit besluit geldt nog niet", "This decision does not hold yet");
/// Since when it waits, and for whom.
#[must_use]
pub fn waits_for(safeguard: Safeguard, names: &[String], since: Timestamp, lang: Lang) -> String {
    let since_words = format::short_moment(since, lang);
    match safeguard {
        Safeguard::Colleague => Text::new(
            "Het wacht sinds {} op het oordeel van {}.",
            "It has waited since {} for the judgement of {}.",
        )
        .fill(lang, &[&since_words, &one_of(names, lang)]),
        Safeguard::Outsider => Text::new(
            "Het wacht sinds {} op het oordeel van iemand van buiten de organisatie.",
            "It has waited since {} for the judgement of somebody from outside the organisation.",
        )
        .fill(lang, &[&since_words]),
        Safeguard::Reflection => Text::new(
            "Het rust sinds {}. Vanaf {} kun je het bevestigen.",
            "It has rested since {}. From {} you can confirm it.",
        )
        .fill(
            lang,
            &[
                &since_words,
                &format::short_moment(crate::four_eyes::reflection_ends(since), lang),
            ],
        ),
    }
}
/// Link to take another decision.
pub const OTHER_DECISION: Text = Text::new("Een ander besluit nemen", "Take another decision");
/// Heading of an older decision that is in force while a newer one does not hold.
pub const STILL_HOLDS: Text = Text::new("Tot die tijd geldt dit besluit", "Until then this decision holds");
/// Heading of a decision that was taken alone and is not judged yet.
pub const EMERGENCY_OPEN: Text = Text::new(
    "Met spoed alleen genomen, nog niet beoordeeld",
    "Taken alone in an emergency, not judged yet",
);
/// What that means.
pub const EMERGENCY_OPEN_HELP: Text = Text::new(
    "Het geldt nu al. Het blijft open tot het is beoordeeld.",
    "It holds already. It stays open until it is judged.",
);
/// Where it frees from notifying: until when another judgement still leaves time to.
pub const JUDGE_BEFORE: Text = Text::new(
    "Laat het beoordelen voor {}. Is het oordeel anders, dan kun je nog op tijd melden.",
    "Have it judged before {}. If the judgement is another, you can still notify in time.",
);
/// The same once that moment is past.
pub const JUDGE_NOW: Text = Text::new(
    "Laat het zo snel mogelijk beoordelen. Is het oordeel anders, dan is een melding nu al te laat.",
    "Have it judged as soon as possible. If the judgement is another, a notification is late already.",
);
/// Tag of a case in which an emergency decision frees from notifying.
pub const NOT_JUDGED_YET: Text = Text::new("Niet melden, nog niet beoordeeld", "Not notifying, not judged yet");
/// Why it was taken alone.
pub const WHY_ALONE: Text = Text::new("Waarom het niet kon wachten: {}", "Why it could not wait: {}");

/// Heading of a decision that waits for the reader.
pub const ASKS_YOU: Text = Text::new(
    "Een besluit wacht op jouw oordeel",
    "A decision waits for your judgement",
);
/// What the reader is asked; the name of who decided and the moment go first.
pub const ASKS_YOU_HELP: Text = Text::new(
    "{} nam een besluit op {}. Wat er is besloten, zie je pas na jouw eigen oordeel over de feiten.",
    "{} took a decision on {}. What was decided you see only after your own judgement of the facts.",
);
/// The same for a decision that holds already.
pub const ASKS_YOU_EMERGENCY: Text = Text::new(
    "{} nam met spoed alleen een besluit, op {}. Het geldt al. Wat er is besloten, zie je pas na jouw eigen oordeel over de feiten.",
    "{} took a decision alone in an emergency, on {}. It holds already. What was decided you see only after your own judgement of the facts.",
);
/// Why the advice is not shown either.
pub const NO_ADVICE_YET: Text = Text::new(
    "Ook het advies van de regels zie je daarna. Zo kijk je eerst zelf of de feiten kloppen en wat ze betekenen.",
    "The advice of the rules you see afterwards as well. So you first look for yourself whether the facts are right and what they mean.",
);
/// Button to the judgement.
pub const JUDGE: Text = Text::new("De feiten beoordelen", "Judge the facts");
/// Somebody whose name is not known.
pub const SOMEBODY: Text = Text::new("Een collega", "A colleague");

/// Heading of a decision of somebody else that facts overtook.
pub const LAPSED: Text = Text::new("Een besluit is vervallen", "A decision has lapsed");
/// What that means for who could have judged it.
pub const LAPSED_HELP: Text = Text::new(
    "{} nam op {} een besluit dat nog niet gold. Daarna veranderden de feiten. Er is een nieuw besluit nodig; dat kun jij nemen of de ander.",
    "{} took a decision on {} that did not hold yet. Then the facts changed. A new decision is needed; you or the other can take it.",
);
/// Heading of one's own decision that facts overtook while it waited.
pub const YOURS_LAPSED: Text = Text::new(
    "Je besluit is vervallen: de feiten veranderden terwijl het wachtte",
    "Your decision has lapsed: the facts changed while it waited",
);
/// The same for who reads along.
pub const OWN_LAPSED: Text = Text::new(
    "Dit besluit is vervallen: de feiten veranderden terwijl het wachtte",
    "This decision has lapsed: the facts changed while it waited",
);
/// Button that takes the same decision once more.
pub const REASSESS: Text = Text::new("Opnieuw beoordelen", "Assess again");
/// Beside it, where the advice still asks the same.
pub const REASSESS_SAME: Text = Text::new(
    "Het advies vraagt nog steeds hetzelfde. Met één klik neem je hetzelfde besluit op de nieuwe feiten.",
    "The advice still asks the same. With one click you take the same decision on the new facts.",
);
/// Beside it, where it asks something else.
pub const REASSESS_OTHER: Text = Text::new(
    "Het advies vraagt nu iets anders. Je ziet het oude en het nieuwe advies naast elkaar en besluit opnieuw.",
    "The advice now asks something else. You see the old and the new advice side by side and decide again.",
);
/// Where the repeated decision needs a second judgement again.
pub const REASSESS_SECOND: Text = Text::new(
    "Ook het nieuwe besluit geldt pas na een tweede oordeel.",
    "The new decision, too, only holds after a second judgement.",
);

/// The line of the reason when a decision was taken once more on changed facts.
#[must_use]
pub fn again(at: Timestamp, lang: Lang) -> String {
    Text::new(
        "Opnieuw beoordeeld op {}: de feiten veranderden, het advies vraagt nog hetzelfde.",
        "Assessed again on {}: the facts changed, the advice still asks the same.",
    )
    .fill(lang, &[&format::short_moment(at, lang)])
}

/// Heading of the old advice beside the new.
pub const ADVICE_BEFORE: Text = Text::new(
    "Het advies bij het vorige besluit, {}",
    "The advice with the former decision, {}",
);
/// Heading of the new advice beside the old.
pub const ADVICE_NOW: Text = Text::new("Het advies nu", "The advice now");

/// Names as alternatives: "Anna, Bo of Cor".
fn one_of(names: &[String], lang: Lang) -> String {
    match names {
        [] => Text::new("een andere privacyfunctionaris", "another privacy officer")
            .get(lang)
            .to_owned(),
        [name] => name.clone(),
        [first @ .., last] => {
            let or = Text::new("of", "or").get(lang);
            format!("{} {or} {last}", first.join(", "))
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_read_as_alternatives() {
        let names = |names: &[&str]| names.iter().map(|name| (*name).to_owned()).collect::<Vec<_>>();
        assert_eq!(one_of(&names(&["Anna"]), Lang::Nl), "Anna");
        assert_eq!(one_of(&names(&["Anna", "Bo"]), Lang::Nl), "Anna of Bo");
        assert_eq!(one_of(&names(&["Anna", "Bo", "Cor"]), Lang::En), "Anna, Bo or Cor");
        assert_eq!(one_of(&[], Lang::Nl), "een andere privacyfunctionaris");
    }
}
