//! What the rules say, in sentences.

use super::triage;
use super::{Authority, Lang, Naming, Text};
use crate::assess::{AuthorityAdvice, Breach, ControllersAdvice, Ground, Level, Outcome, PersonsAdvice, Risk};
use crate::facts::Answer;
use crate::rulebook::Question;

/// Heading of the page.
pub const TITLE: Text = Text::new("Advies", "Advice");
/// What an advice is not.
pub const NOT_A_DECISION: Text = Text::new(
    "Dit advies volgt uit je antwoorden en het regelboek. Jij neemt het besluit.",
    "This advice follows from your answers and the rulebook. You take the decision.",
);
/// An advice that rests on one unknown answer.
pub const PROVISIONAL_ONE: Text = Text::new(
    "Dit advies is voorlopig: één antwoord is nog niet bekend en kan het veranderen. Wacht daar niet op als de termijn bijna om is.",
    "This advice is provisional: one answer is not known yet and can change it. Do not wait for it when the term is nearly over.",
);
/// An advice that rests on unknown answers.
pub const PROVISIONAL: Text = Text::new(
    "Dit advies is voorlopig: {} antwoorden zijn nog niet bekend en kunnen het veranderen. Wacht daar niet op als de termijn bijna om is.",
    "This advice is provisional: {} answers are not known yet and can change it. Do not wait for them when the term is nearly over.",
);
/// An advice that rests on questions that were not asked yet.
pub const INCOMPLETE: Text = Text::new(
    "Nog niet alle vragen zijn beantwoord. Tot die tijd gaat het advies uit van het voorzichtigste antwoord.",
    "Not all questions have been answered. Until then the advice assumes the most cautious answer.",
);
/// Heading when nothing was answered.
pub const NO_FACTS: Text = Text::new("Nog geen advies", "No advice yet");
/// What to do then.
pub const NO_FACTS_HELP: Text = Text::new(
    "Beantwoord eerst de vragen over wat er is gebeurd. Daarna zie je hier wat de regels zeggen, en waarom.",
    "First answer the questions about what happened. Then you see here what the rules say, and why.",
);
/// Heading of the reasons.
pub const WHY: Text = Text::new("Waarom?", "Why?");
/// Opens the answers that a reason rests on.
pub const FOLLOWS_FROM: Text = Text::new("Volgt uit {} antwoorden", "Follows from {} answers");
/// Before a rule's id.
pub const RULE: Text = Text::new("regel {}", "rule {}");
/// Heading of what is not known.
pub const UNKNOWN: Text = Text::new("Eerst uitzoeken", "Find out first");
/// What that list is.
pub const UNKNOWN_HELP: Text = Text::new(
    "Deze antwoorden kunnen het advies nog veranderen. Begin bovenaan: dat antwoord zegt het meest.",
    "These answers can still change the advice. Start at the top: that answer says most.",
);
/// Heading of the flips.
pub const FLIPS: Text = Text::new("Wat zou dit advies veranderen?", "What would change this advice?");
/// Opens the changes that would make it another incident.
pub const OTHER_FLIPS: Text = Text::new(
    "Ook anders, als er iets anders is gebeurd dan je invulde",
    "Also different, if something else happened than you filled in",
);
/// Before the answers that give another advice.
pub const FLIP_WHEN: Text = Text::new(
    "Met dit antwoord wordt het advies:",
    "With this answer the advice becomes:",
);
/// Before one of several ways that give another advice.
pub const FLIP_WHEN_ONE_OF: Text = Text::new(
    "Met één van deze antwoorden wordt het advies:",
    "With one of these answers the advice becomes:",
);
/// Opens the other ways to the same advice.
pub const MORE_FLIPS: Text = Text::new("Nog {} andere antwoorden", "{} more answers");
/// One option more than was answered.
pub const ALSO: Text = Text::new("ook “{}”", "also “{}”");
/// An option less than was answered.
pub const WITHOUT: Text = Text::new("zonder “{}”", "without “{}”");
/// Another answer.
pub const RATHER: Text = Text::new("“{}”", "“{}”");
/// Between answers that must change together.
pub const AND: Text = Text::new("én", "and");
/// When no small change gives another advice.
pub const NO_FLIPS: Text = Text::new(
    "Geen enkel ander antwoord verandert dit advies.",
    "No single other answer changes this advice.",
);
/// Heading of the score.
pub const SCORE: Text = Text::new("Score volgens ENISA", "Score by the ENISA method");
/// The score in a sentence.
pub const SCORE_IS: Text = Text::new("De ernst is {}: score {}.", "The severity is {}: score {}.");
/// How the score came about.
pub const SCORE_PARTS: Text = Text::new(
    "Soort gegevens {} × herkenbaarheid {} + omstandigheden {} = {}.",
    "Kind of data {} × identifiability {} + circumstances {} = {}.",
);
/// What the numbers mean (law.md 5.4).
pub const SCORE_SCALE: Text = Text::new(
    "Onder 2 is verwaarloosbaar, vanaf 2 beperkt, vanaf 3 aanzienlijk en vanaf 4 zeer groot.",
    "Below 2 is negligible, from 2 limited, from 3 significant and from 4 maximum.",
);
/// Where the level stands on the form of the Dutch authority.
pub const SCORE_ON_FORM: Text = Text::new(
    "Dit is ook het antwoord op vraag 9.3 van het AP-formulier.",
    "This is also the answer to question 9.3 of the AP form.",
);
/// What the score is for.
pub const SCORE_USE: Text = Text::new(
    "De score is één van de argumenten. Zijn de regels strenger, dan gelden de regels.",
    "The score is one of the arguments. Where the rules are stricter, the rules count.",
);
/// Flag: more than a hundred people.
pub const OVER_100: Text = Text::new("Het gaat om meer dan 100 mensen.", "It concerns more than 100 people.");
/// Flag: the data can't be read.
pub const UNINTELLIGIBLE: Text = Text::new(
    "De gegevens waren onleesbaar voor anderen.",
    "The data were unreadable to others.",
);
/// Flag: an answer is missing.
pub const SCORE_INCOMPLETE: Text = Text::new(
    "Niet alles is bekend. De score gaat uit van het ergste.",
    "Not everything is known. The score assumes the worst.",
);
/// The rulebook, exactly.
pub const RULEBOOK: Text = Text::new(
    "Opgesteld op {} onder regelboek {}, versie {}. Controlegetal van het regelboek: ",
    "Drawn up on {} under rulebook {}, version {}. Fingerprint of the rulebook: ",
);
/// Link to the page with all reasons.
pub const READ_ALL: Text = Text::new("Lees het hele advies", "Read the whole advice");
/// Button to the decision.
pub const DECIDE: Text = Text::new("Besluit nemen", "Take a decision");
/// Button to the decision when there is one.
pub const DECIDE_AGAIN: Text = Text::new("Nieuw besluit nemen", "Take a new decision");
/// Button to the answers.
pub const CHECK_ANSWERS: Text = Text::new("Antwoorden nalopen", "Check the answers");

/// Opens what a proposal for a law would say; its name follows.
pub const PROPOSAL: Text = Text::new("Ter vergelijking: {}", "For comparison: {}");
/// Said when the proposal asks the same.
pub const PROPOSAL_SAME: Text = Text::new(
    "Onder dit voorstel zou het advies hetzelfde zijn.",
    "Under this proposal the advice would be the same.",
);
/// Said when the proposal asks something else.
pub const PROPOSAL_OTHER: Text = Text::new(
    "Onder dit voorstel zou het advies zijn: {}",
    "Under this proposal the advice would be: {}",
);
/// Until when one would have to notify under the proposal.
pub const PROPOSAL_UNTIL: Text = Text::new("Je zou tijd hebben tot {}.", "You would have until {}.");
/// What a proposal is worth.
pub const PROPOSAL_NOT_LAW: Text = Text::new(
    "Dit voorstel is geen wet. Het telt niet mee voor je besluit.",
    "This proposal is not law. It does not count for your decision.",
);
/// Link to the proposal as a rulebook.
pub const READ_PROPOSAL: Text = Text::new("Lees het voorstel als regelboek", "Read the proposal as a rulebook");

/// The advice in one or two sentences.
#[must_use]
pub fn sentence(outcome: &Outcome, authority: Authority, lang: Lang) -> String {
    let parts = [
        Some(on_authority(*outcome)),
        on_persons(outcome.persons),
        on_controllers(*outcome),
    ];
    sentences(parts, authority, lang)
}

fn sentences(parts: [Option<Naming>; 3], authority: Authority, lang: Lang) -> String {
    let words: Vec<String> = parts
        .into_iter()
        .flatten()
        .map(|text| text.get(authority, lang))
        .collect();
    words.join(" ")
}

/// What another advice says differently from the advice now.
#[must_use]
pub fn difference(now: &Outcome, then: &Outcome, authority: Authority, lang: Lang) -> String {
    let (now, then) = (&firm(*now), &firm(*then));
    let to_authority = on_authority(*then);
    let persons = on_persons(then.persons).filter(|_| now.persons != then.persons);
    let controllers = on_controllers(*then).filter(|_| now.controllers != then.controllers);
    let parts = [
        Some(to_authority).filter(|sentence| *sentence != on_authority(*now)),
        persons,
        controllers,
    ];
    if parts.iter().all(Option::is_none) {
        sentence(then, authority, lang)
    } else {
        sentences(parts, authority, lang)
    }
}

/// Another answer to a question, in words: only what differs where some options come or go.
#[must_use]
pub fn changed(question: Option<&Question>, before: Option<&Answer>, then: &Answer, lang: Lang) -> String {
    let (template, differs) = match (before, then) {
        (Some(Answer::Many(before)), Answer::Many(then)) if before.is_subset(then) => {
            (ALSO, Answer::Many(then - before))
        }
        (Some(Answer::Many(before)), Answer::Many(then)) if then.is_subset(before) => {
            (WITHOUT, Answer::Many(before - then))
        }
        _ => (RATHER, then.clone()),
    };
    template.fill(lang, &[&triage::answer(question, &differs, lang)])
}

/// The outcome without how sure it is.
const fn firm(outcome: Outcome) -> Outcome {
    let authority = match outcome.authority {
        AuthorityAdvice::NotifyProvisionally => AuthorityAdvice::Notify,
        advice => advice,
    };
    Outcome { authority, ..outcome }
}

const fn on_authority(outcome: Outcome) -> Naming {
    match (outcome.authority, outcome.breach, outcome.controllers) {
        (AuthorityAdvice::Notify, ..) => Naming::new(
            "Meld dit bij de {full_name} ({authority}).",
            "Notify the {full_name} ({authority}).",
        ),
        (AuthorityAdvice::NotifyProvisionally, ..) => Naming::new(
            "Meld dit bij de {full_name} ({authority}), ook al weet je nog niet alles.",
            "Notify the {full_name} ({authority}), even though you do not know everything yet.",
        ),
        (AuthorityAdvice::DoNotNotify, ..) => Naming::new(
            "Je hoeft dit niet te melden bij de {authority}.",
            "You do not have to notify the {authority}.",
        ),
        (AuthorityAdvice::NotApplicable, Breach::No, _) => Naming::new(
            "Dit is geen datalek. Je hoeft niets te melden.",
            "This is not a personal data breach. You do not have to notify anyone.",
        ),
        (AuthorityAdvice::NotApplicable, _, ControllersAdvice::Inform) => Naming::new(
            "Je bent hier verwerker. Je hoeft dit niet zelf te melden bij de {authority}.",
            "You are the processor here. You do not have to notify the {authority} yourself.",
        ),
        (AuthorityAdvice::NotApplicable, ..) => Naming::new(
            "Je hebt hier zelf geen meldplicht.",
            "You have no duty of your own to notify.",
        ),
    }
}

const fn on_persons(persons: PersonsAdvice) -> Option<Naming> {
    match persons {
        PersonsAdvice::Inform => Some(Naming::new(
            "Informeer ook de betrokkenen.",
            "Also inform the people affected.",
        )),
        PersonsAdvice::InformPublicly => Some(Naming::new(
            "Informeer de betrokkenen met een openbaar bericht.",
            "Inform the people affected with a public notice.",
        )),
        PersonsAdvice::Postpone => Some(Naming::new(
            "Informeer de betrokkenen later.",
            "Inform the people affected later.",
        )),
        PersonsAdvice::DoNotInform => Some(Naming::new(
            "Je hoeft de betrokkenen niet te informeren.",
            "You do not have to inform the people affected.",
        )),
        PersonsAdvice::NotApplicable => None,
    }
}

const fn on_controllers(outcome: Outcome) -> Option<Naming> {
    match outcome.controllers {
        ControllersAdvice::Inform => Some(Naming::new(
            "Meld het meteen aan de organisatie waarvoor je de gegevens verwerkt.",
            "Report it at once to the organisation for which you process the data.",
        )),
        ControllersAdvice::NotApplicable => None,
    }
}

/// The risk in words; `None` where it is not ours to judge.
#[must_use]
pub const fn risk(risk: Risk) -> Option<Text> {
    match risk {
        Risk::NotApplicable => None,
        Risk::None => Some(Text::new("Een risico is niet waarschijnlijk", "A risk is unlikely")),
        Risk::Risk => Some(Text::new(
            "Er is een risico, maar geen hoog risico",
            "There is a risk, but not a high risk",
        )),
        Risk::High => Some(Text::new(
            "Er is waarschijnlijk een hoog risico",
            "A high risk is likely",
        )),
    }
}

/// Why persons at high risk are not told, or later, or otherwise.
#[must_use]
pub const fn ground(ground: Ground) -> Option<Text> {
    match ground {
        Ground::None => None,
        Ground::Unreadable => Some(Text::new(
            "Grond: de gegevens waren onleesbaar (AVG art. 34 lid 3 onder a).",
            "Ground: the data were unreadable (GDPR art. 34(3)(a)).",
        )),
        Ground::MeasuresAfter => Some(Text::new(
            "Grond: maatregelen achteraf namen het hoge risico weg (AVG art. 34 lid 3 onder b).",
            "Ground: later measures took the high risk away (GDPR art. 34(3)(b)).",
        )),
        Ground::DisproportionateEffort => Some(Text::new(
            "Grond: iedereen apart informeren kost onevenredig veel moeite (AVG art. 34 lid 3 onder c).",
            "Ground: informing each person would take disproportionate effort (GDPR art. 34(3)(c)).",
        )),
        Ground::Uavg41 => Some(Text::new(
            "Grond: een zwaarwegend belang uit UAVG art. 41.",
            "Ground: an overriding interest under UAVG art. 41.",
        )),
        Ground::Uavg42 => Some(Text::new(
            "Grond: de uitzondering voor financiële ondernemingen (UAVG art. 42).",
            "Ground: the exception for financial undertakings (UAVG art. 42).",
        )),
        Ground::Police => Some(Text::new(
            "Grond: politie of justitie vroeg om te wachten (AVG overweging 88).",
            "Ground: police or prosecutor asked to wait (GDPR recital 88).",
        )),
    }
}

/// The level of the score in words, as in question 9.3 of the AP form.
#[must_use]
pub const fn level(level: Level) -> Text {
    match level {
        Level::Low => Text::new("verwaarloosbaar", "negligible"),
        Level::Medium => Text::new("beperkt", "limited"),
        Level::High => Text::new("aanzienlijk", "significant"),
        Level::VeryHigh => Text::new("zeer groot", "maximum"),
    }
}

/// What a flag of the score says; `None` for one that says nothing to people.
#[must_use]
pub fn flag(code: &str) -> Option<Text> {
    match code {
        "over_100" => Some(OVER_100),
        "unintelligible" => Some(UNINTELLIGIBLE),
        "incomplete" => Some(SCORE_INCOMPLETE),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::act::Country;
    use crate::assess::Document;

    const AP: Authority = Authority::of(Country::Nl);

    fn outcome(authority: AuthorityAdvice, persons: PersonsAdvice) -> Outcome {
        Outcome {
            breach: Breach::Yes,
            document: Document::Yes,
            risk: Risk::High,
            authority,
            provisional: false,
            persons,
            ground: Ground::None,
            controllers: ControllersAdvice::NotApplicable,
        }
    }

    #[test]
    fn another_answer_tells_only_what_differs() {
        let (name, both) = (Answer::many(["name"]), Answer::many(["name", "bsn"]));
        let told = |before: Option<&Answer>, then: &Answer| changed(None, before, then, Lang::Nl);
        assert_eq!(told(Some(&name), &both), "ook “bsn”");
        assert_eq!(told(Some(&both), &name), "zonder “bsn”");
        assert_eq!(told(Some(&name), &Answer::many(["bsn"])), "“bsn”");
        assert_eq!(told(None, &name), "“name”");
        assert_eq!(told(Some(&Answer::one("no")), &Answer::one("yes")), "“yes”");
    }

    #[test]
    fn an_advice_is_a_sentence_or_two() {
        let both = outcome(AuthorityAdvice::Notify, PersonsAdvice::Inform);
        assert_eq!(
            sentence(&both, AP, Lang::Nl),
            "Meld dit bij de Autoriteit Persoonsgegevens (AP). Informeer ook de betrokkenen."
        );
        let none = Outcome {
            breach: Breach::No,
            ..outcome(AuthorityAdvice::NotApplicable, PersonsAdvice::NotApplicable)
        };
        assert_eq!(
            sentence(&none, AP, Lang::Nl),
            "Dit is geen datalek. Je hoeft niets te melden."
        );
    }
}
