use super::LetterTexts;
use crate::{
    facts::{Answer, Facts},
    text::{
        Lang, Text, format,
        letter::{self as words, proposals},
    },
    time::Timestamp,
};

/// What a case holds that a letter can be proposed from. Codes are those of the rulebook's options.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct LetterFacts {
    /// The answer to `incident_type`.
    pub incident_type: Option<String>,
    /// The answers to `kind`: disclosed, altered, lost or unavailable.
    pub kinds: Vec<String>,
    /// The answers to `data`.
    pub data: Vec<String>,
    /// When it happened.
    pub happened: Option<Timestamp>,
    /// When it was discovered.
    pub discovered: Option<Timestamp>,
    /// The measures of the case, in words for the reader.
    pub measures: Vec<String>,
    /// Whether the breach was notified to the AP.
    pub authority_told: Option<bool>,
}

impl LetterFacts {
    /// What the answers of the triage tell; moments, measures and the notification are still to be added.
    #[must_use]
    pub fn of(facts: &Facts) -> Self {
        let codes = |question: &str| match facts.get(question) {
            Some(Answer::One(code)) => vec![code.clone()],
            Some(Answer::Many(codes)) => codes.iter().cloned().collect(),
            _ => Vec::new(),
        };
        Self {
            incident_type: codes("incident_type").pop(),
            kinds: codes("kind"),
            data: codes("data"),
            ..Self::default()
        }
    }
}

/// Sentences to start from. What the facts do not tell stays empty, so that it shows as a gap.
#[must_use]
pub fn propose(facts: &LetterFacts, lang: Lang) -> LetterTexts {
    let leaked = || facts.data.iter().map(String::as_str);
    let kinds = facts.kinds.iter().map(String::as_str);
    LetterTexts {
        subject: words::SUBJECT.get(lang).to_owned(),
        what_happened: what_happened(facts, lang),
        data: data(leaked(), lang),
        consequences: sentences(proposals::CONSEQUENCES, leaked().chain(kinds), lang),
        measures: facts.measures.clone(),
        advice: advice(leaked(), lang),
        authority_told: facts.authority_told,
    }
}

fn what_happened(facts: &LetterFacts, lang: Lang) -> String {
    let Some(sentence) = facts
        .incident_type
        .as_deref()
        .and_then(|code| find(proposals::WHAT_HAPPENED, code))
    else {
        return String::new();
    };
    let date = |at: Option<Timestamp>| {
        at.map_or_else(
            || words::GAP.fill(lang, &[words::PART_DATE_OF_BREACH.get(lang)]),
            |at| day(at, lang),
        )
    };
    let happened = sentence.fill(lang, &[&date(facts.happened)]);
    let Some(discovered) = facts.discovered.map(|at| day(at, lang)) else {
        return happened;
    };
    let discovered = if facts.happened.is_some_and(|at| day(at, lang) == discovered) {
        words::DISCOVERED_SAME_DAY.get(lang).to_owned()
    } else {
        words::DISCOVERED.fill(lang, &[&discovered])
    };
    format!("{happened} {discovered}")
}

/// The data in words. "Other" has none: it becomes a gap, because leaving it out would hide what leaked.
fn data<'a>(leaked: impl Iterator<Item = &'a str> + Clone, lang: Lang) -> Vec<String> {
    let mut data = sentences(proposals::DATA, leaked.clone(), lang);
    if leaked.into_iter().any(|code| code == "other") {
        data.push(words::GAP.fill(lang, &[words::PART_OTHER_DATA.get(lang)]));
    }
    data
}

/// Each kind of data brings its own advice; being alert is always part of it.
fn advice<'a>(leaked: impl Iterator<Item = &'a str>, lang: Lang) -> Vec<String> {
    let mut advice = sentences(proposals::ADVICE, leaked, lang);
    advice.push(words::TELL_US.get(lang).to_owned());
    advice
}

/// The sentences that belong to these codes, each once, in the order of the table.
fn sentences<'a>(table: proposals::Table, codes: impl Iterator<Item = &'a str>, lang: Lang) -> Vec<String> {
    let codes: Vec<&str> = codes.collect();
    let fitting = table
        .iter()
        .filter(|(fits, _)| fits.iter().any(|code| codes.contains(code)));
    fitting.map(|(_, sentence)| sentence.get(lang).to_owned()).collect()
}

fn find(table: proposals::Table, code: &str) -> Option<Text> {
    table
        .iter()
        .find(|(fits, _)| fits.contains(&code))
        .map(|(_, sentence)| *sentence)
}

fn day(at: Timestamp, lang: Lang) -> String {
    format::date(at.local().date_naive(), lang)
}
