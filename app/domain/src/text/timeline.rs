//! What happened in a case, an entry a line.

use super::{Authority, Lang, Naming, Text, decision, format, problem, triage};
use crate::act::Act;
use crate::decision::{AuthorityDecision, PersonsDecision};
use crate::entry::PartName;
use crate::role::Role;
use crate::rulebook::Rulebook;

/// Somebody without an account.
pub const NO_ACCOUNT: Text = Text::new("Melder zonder account", "Reporter without an account");
/// Before the fingerprint of a rulebook.
pub const FINGERPRINT: Text = Text::new("Controlegetal van het regelboek:", "Fingerprint of the rulebook:");
/// The version of the engine that gave an advice.
pub const ENGINE: Text = Text::new("rekenversie {}", "engine {}");
/// Link to the entry of an advice, to check it elsewhere.
pub const ADVICE_FILE: Text = Text::new("Download om na te rekenen", "Download to check it");
/// The proof that an entry is in the register.
pub const PROOF_FILE: Text = Text::new(
    "Download het bewijs dat dit in het register staat",
    "Download the proof that this is in the register",
);
/// A text that was erased.
pub const ERASED: Text = Text::new("De tekst is gewist.", "The text was erased.");

const REASON: Text = Text::new("Reden: {}", "Reason: {}");
const EVIDENCE: Text = Text::new("Blijkt uit: {}", "Shown by: {}");
const NUMBER: Text = Text::new("Meldnummer: {}", "Notification number: {}");
const LATE: Text = Text::new("Waarom later: {}", "Why late: {}");
const PLAIN: Text = Text::new("“{}”", "“{}”");

const REPORTED: Text = Text::new("Gemeld {}", "Reported {}");
const EXTENDED: Text = Text::new("De melder vulde iets aan", "The reporter added something");
const NAMED: Text = Text::new("Titel gegeven", "Title given");
/// Several questions that were answered one after the other.
pub const ANSWERED_SEVERAL: Text = Text::new("{} vragen beantwoord", "{} questions answered");
const ANSWERED: Text = Text::new("{} {}", "{} {}");
const AWARENESS: Text = Text::new("Kennisname vastgesteld op {}", "Moment of awareness set to {}");
const ADVISED: Text = Text::new("Advies onder regelboek {} {}: {}", "Advice under rulebook {} {}: {}");
const DECIDED: Text = Text::new("Besloten: {}", "Decided: {}");
const DEPARTED: Text = Text::new(
    "Besloten, anders dan het advies: {}",
    "Decided, departing from the advice: {}",
);
const WAITING: Text = Text::new(
    "Besloten, wacht op een tweede oordeel: {}",
    "Decided, waits for a second judgement: {}",
);
const EMERGENCY: Text = Text::new("Met spoed alleen besloten: {}", "Decided alone in an emergency: {}");
const INVITED: Text = Text::new(
    "Iemand van buiten uitgenodigd voor een tweede oordeel",
    "Somebody from outside invited for a second judgement",
);
const JUDGED: Text = Text::new("Tweede oordeel: {}", "Second judgement: {}");
const JUDGED_SAME: Text = Text::new(
    "Tweede oordeel, hetzelfde als het eerste: {}",
    "Second judgement, the same as the first: {}",
);
const JUDGED_OTHER: Text = Text::new(
    "Tweede oordeel, anders dan het eerste: {}",
    "Second judgement, other than the first: {}",
);
/// Somebody from outside who judged; who follows.
pub const OUTSIDER: Text = Text::new("{} (van buiten)", "{} (from outside)");
const PROCESSOR: Text = Text::new("De verwerker meldde het op {}", "The processor told us on {}");
const LATENESS: Text = Text::new("Uitgelegd waarom het later was", "Explained why it was late");
const REFUSED: Text = Text::new("{}: geweigerd. {}.", "{}: refused. {}.");
const ALONE: Text = Text::new("Waarom alleen: {}", "Why alone: {}");
const FORM: Naming = Naming::new(
    "Gegevens voor het {authority}-formulier ingevuld",
    "Details for the {authority} form filled in",
);
const LETTER: Text = Text::new(
    "Brief aan de betrokkenen geschreven",
    "Letter to the people affected written",
);
const NOTIFIED: Naming = Naming::new(
    "{} aan de {authority} verstuurd op {}",
    "{} sent to the {authority} on {}",
);
const INFORMED: Text = Text::new("{} betrokkenen geïnformeerd op {}: {}", "{} people informed on {}: {}");
const PLANNED: Text = Text::new("Maatregel gepland: {}", "Measure planned: {}");
const PLANNED_BY: Text = Text::new("Maatregel gepland: {}, klaar op {}", "Measure planned: {}, due on {}");
const MEASURE_DONE: Text = Text::new("Maatregel uitgevoerd", "Measure carried out");
const EVALUATED: Text = Text::new("Evaluatie geschreven", "Evaluation written");
const CLOSED: Text = Text::new("Gesloten: {}", "Closed: {}");
const REOPENED: Text = Text::new("Heropend", "Opened again");
const SETTINGS: Text = Text::new("Instellingen gewijzigd", "Settings changed");

/// What happened, in a line.
#[must_use]
pub fn act(act: &Act, book: &Rulebook, authority: Authority, lang: Lang) -> String {
    match act {
        Act::Reported { channel, .. } => REPORTED.fill(lang, &[channel.name(lang)]),
        Act::ReportExtended {} => EXTENDED.get(lang).to_owned(),
        Act::Named {} => NAMED.get(lang).to_owned(),
        Act::Answered { question, answer } => {
            let known = book.question(question);
            let asked = known.map_or(question.as_str(), |known| known.text.get(lang));
            ANSWERED.fill(lang, &[asked, &triage::answer(known, answer, lang)])
        }
        Act::AwarenessSet { at } => AWARENESS.fill(lang, &[&format::short_moment(*at, lang)]),
        Act::Advised { rulebook, outcome, .. } => {
            let advice = super::advice::sentence(outcome, authority, lang);
            ADVISED.fill(lang, &[&rulebook.id, &rulebook.version, &advice])
        }
        Act::Decided {
            follows,
            authority: decided,
            persons,
            safeguard,
            emergency,
            ..
        } => {
            let words = match (safeguard, emergency) {
                (_, true) => EMERGENCY,
                (Some(_), false) => WAITING,
                (None, false) if *follows => DECIDED,
                (None, false) => DEPARTED,
            };
            words.fill(lang, &[&decision::both(*decided, *persons, authority, lang)])
        }
        Act::Invited { .. } => INVITED.get(lang).to_owned(),
        Act::Judged {
            authority: judged,
            persons,
            ..
        } => JUDGED.fill(lang, &[&decision::both(*judged, *persons, authority, lang)]),
        Act::Refused { attempt, refusal } => {
            REFUSED.fill(lang, &[attempt.name(lang), problem::refusal(*refusal).get(lang)])
        }
        act => follow_up(act, authority, lang),
    }
}

/// A second judgement, told beside the first.
#[must_use]
pub fn judged(
    same: bool,
    decided: AuthorityDecision,
    persons: PersonsDecision,
    authority: Authority,
    lang: Lang,
) -> String {
    let words = if same { JUDGED_SAME } else { JUDGED_OTHER };
    words.fill(lang, &[&decision::both(decided, persons, authority, lang)])
}

fn follow_up(act: &Act, authority: Authority, lang: Lang) -> String {
    match act {
        Act::FormDetailsWritten {} => FORM.get(authority, lang),
        Act::LetterWritten {} => LETTER.get(lang).to_owned(),
        Act::AuthorityNotified { notice, at, .. } => {
            NOTIFIED.fill(authority, lang, &[notice.name(lang), &format::short_moment(*at, lang)])
        }
        Act::PersonsInformed { at, count, means } => {
            let means: Vec<String> = means.iter().map(|means| means.name(lang).to_lowercase()).collect();
            let (count, at) = (format::number(*count, lang), format::short_moment(*at, lang));
            INFORMED.fill(lang, &[&count, &at, &means.join(", ")])
        }
        Act::MeasurePlanned { measure_kind, due, .. } => {
            let kind = measure_kind.name(lang).to_lowercase();
            match due {
                Some(due) => PLANNED_BY.fill(lang, &[&kind, &format::short_date(*due, lang)]),
                None => PLANNED.fill(lang, &[&kind]),
            }
        }
        Act::ProcessorTold { at, .. } => PROCESSOR.fill(lang, &[&format::short_moment(*at, lang)]),
        Act::LatenessExplained {} => LATENESS.get(lang).to_owned(),
        Act::MeasureDone { .. } => MEASURE_DONE.get(lang).to_owned(),
        Act::Evaluated {} => EVALUATED.get(lang).to_owned(),
        Act::Closed { closing } => CLOSED.fill(lang, &[closing.name(lang)]),
        Act::Reopened {} => REOPENED.get(lang).to_owned(),
        // Acts on the organisation and its accounts never belong to a case; they can still be read as a line.
        _ => SETTINGS.get(lang).to_owned(),
    }
}

/// How a text that came with an act is told in the timeline; `None` for one that has a place of its own.
#[must_use]
pub const fn text(name: PartName) -> Option<Text> {
    match name {
        PartName::AwarenessReason | PartName::DecisionReason | PartName::JudgementReason | PartName::ClosingReason => {
            Some(REASON)
        }
        PartName::EmergencyReason => Some(ALONE),
        PartName::Evidence => Some(EVIDENCE),
        PartName::AuthorityNumber => Some(NUMBER),
        PartName::LateReason => Some(LATE),
        PartName::Title | PartName::Addition | PartName::Measure | PartName::Evaluation | PartName::Processor => {
            Some(PLAIN)
        }
        PartName::Narrative
        | PartName::Reporter
        | PartName::FormDetails
        | PartName::Letter
        | PartName::Outsider
        | PartName::Beside => None,
    }
}

/// Who did it: the name where it is known, and the role; without a role somebody without an account.
#[must_use]
pub fn who(name: Option<&str>, role: Option<Role>, lang: Lang) -> String {
    match (name, role) {
        (Some(name), Some(role)) => format!("{name} ({})", role.name(lang).to_lowercase()),
        (None, Some(role)) => role.name(lang).to_owned(),
        (Some(name), None) => name.to_owned(),
        (None, None) => NO_ACCOUNT.get(lang).to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::act::Country;
    use crate::facts::Answer;
    use crate::rulebook::Shelf;

    const AP: Authority = Authority::of(Country::Nl);

    #[test]
    fn an_answer_is_told_with_its_question() {
        let shelf = Shelf::load().unwrap();
        let answered = Act::Answered {
            question: "personal_data".to_owned(),
            answer: Answer::one("yes"),
        };
        assert_eq!(
            act(&answered, shelf.get("nl-avg").unwrap(), AP, Lang::Nl),
            "Gaat het om gegevens van mensen? Ja"
        );
        let gone = Act::Answered {
            question: "no_such".to_owned(),
            answer: Answer::Unknown,
        };
        assert_eq!(
            act(&gone, shelf.get("nl-avg").unwrap(), AP, Lang::Nl),
            "no_such Nog niet bekend"
        );
    }

    #[test]
    fn who_did_it_is_told_as_far_as_known() {
        assert_eq!(
            who(Some("Noor"), Some(Role::Officer), Lang::Nl),
            "Noor (privacyfunctionaris)"
        );
        assert_eq!(who(None, None, Lang::Nl), "Melder zonder account");
    }
}
