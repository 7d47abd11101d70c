//! Every part of a rulebook as fields that can be held against each other.

use crate::rulebook::score::Ladder;
use crate::rulebook::{AnswerOption, Citation, Clock, Phrase, Question, Rule, Rulebook, ScoreTable};
use serde::Serialize;

/// The fields of a part, always the same ones in the same order.
pub(super) type Fields = Vec<(&'static str, Option<String>)>;

/// The code of a closed set, as files write it.
fn code(value: &impl Serialize) -> Option<String> {
    let code = serde_json::to_value(value).ok()?;
    code.as_str().map(str::to_owned)
}

fn text(phrase: &Phrase, [nl, en]: [&'static str; 2]) -> Fields {
    vec![(nl, Some(phrase.nl.clone())), (en, Some(phrase.en.clone()))]
}

fn maybe(phrase: Option<&Phrase>, [nl, en]: [&'static str; 2]) -> Fields {
    vec![
        (nl, phrase.map(|phrase| phrase.nl.clone())),
        (en, phrase.map(|phrase| phrase.en.clone())),
    ]
}

fn list(items: &[String]) -> Option<String> {
    (!items.is_empty()).then(|| items.join(", "))
}

fn flag(set: bool) -> Option<String> {
    set.then(|| "true".to_owned())
}

/// A condition without the line breaks of the file.
fn condition(written: &str) -> String {
    written.split_whitespace().collect::<Vec<_>>().join(" ")
}

pub(super) fn of_term((name, written): (&str, &str)) -> (String, Fields) {
    (name.to_owned(), vec![("when", Some(condition(written)))])
}

impl Rulebook {
    pub(super) fn header(&self) -> Fields {
        let mut fields = vec![
            ("id", Some(self.id.clone())),
            ("version", Some(self.version.clone())),
            ("status", code(&self.status)),
            ("country", Some(self.country.clone())),
            ("valid_from", Some(self.valid_from.to_string())),
            ("valid_until", self.valid_until.map(|day| day.to_string())),
            ("notify_from", code(&self.notify_from)),
            ("hours", self.hours().map(|hours| hours.to_string())),
            ("outside_eyes_when", self.outside_eyes_when().map(condition)),
        ];
        fields.extend(text(&self.title, ["title.nl", "title.en"]));
        fields
    }

    pub(super) fn options(&self) -> Vec<(String, Fields)> {
        let options = self.questions.iter().flat_map(|question| {
            let named = |option: &AnswerOption| (format!("{}.{}", question.id, option.code), option.fields());
            question.options.iter().map(named).collect::<Vec<_>>()
        });
        options.collect()
    }
}

impl Question {
    pub(super) fn fields(&self) -> Fields {
        let mut fields = vec![("kind", code(&self.kind)), ("group", code(&self.group))];
        fields.extend(text(&self.text, ["nl", "en"]));
        fields.extend(maybe(self.help.as_ref(), ["help.nl", "help.en"]));
        fields.extend(text(&self.why, ["why.nl", "why.en"]));
        fields.extend([
            ("cites", list(&self.cites)),
            ("asked_when", self.asked.as_deref().map(condition)),
            ("optional_when", self.optional.as_deref().map(condition)),
            ("presumed", list(&self.presumptions)),
            ("order", list(&self.order)),
            ("grows", flag(self.grows)),
        ]);
        fields
    }
}

impl AnswerOption {
    fn fields(&self) -> Fields {
        let mut fields = text(&self.text, ["nl", "en"]);
        fields.extend(maybe(self.help.as_ref(), ["help.nl", "help.en"]));
        fields.extend(maybe(self.retired.as_ref(), ["retired.nl", "retired.en"]));
        fields.extend([
            ("offered_when", self.offered.as_deref().map(condition)),
            ("exclusive", flag(self.exclusive)),
            ("lowers_risk", flag(self.lowers_risk)),
            ("ap", self.ap.clone()),
        ]);
        fields
    }
}

impl Rule {
    pub(super) fn fields(&self) -> Fields {
        let mut fields = vec![
            ("kind", code(&self.kind)),
            ("gives", self.gives.as_ref().and_then(code)),
            ("when", Some(condition(&self.condition))),
        ];
        fields.extend(text(&self.text, ["nl", "en"]));
        fields.extend([
            ("cites", list(&self.cites)),
            ("side", code(&self.side)),
            ("unless_score_high", flag(self.unless_score_high)),
            ("ends", flag(self.ends_after.is_some())),
        ]);
        fields
    }
}

impl Clock {
    pub(super) fn fields(&self) -> Fields {
        let mut fields = text(&self.text, ["nl", "en"]);
        fields.extend([
            ("hours", Some(self.hours.to_string())),
            ("months", Some(self.months.to_string())),
            ("anchor", Some(self.anchor.clone())),
            ("to", code(&self.to)),
            ("when", Some(condition(&self.condition))),
            ("unless", self.stops.as_deref().map(condition)),
            ("cites", list(&self.cites)),
        ]);
        fields
    }
}

impl Citation {
    pub(super) fn fields(&self) -> Fields {
        let mut fields = text(&self.label, ["label.nl", "label.en"]);
        fields.extend([("read", Some(self.read.to_string())), ("url", self.url.clone())]);
        fields.extend(maybe(self.note.as_ref(), ["note.nl", "note.en"]));
        fields
    }
}

impl ScoreTable {
    pub(super) fn fields(&self) -> Fields {
        let hundredths = |score: u16| format!("{}.{:02}", score / 100, score % 100);
        let rows = |ladder: &Ladder| {
            let row = |row: &crate::rulebook::score::ScoreRow| {
                format!("{} when {}", hundredths(row.score), condition(&row.condition))
            };
            ladder.0.iter().map(row).collect::<Vec<_>>()
        };
        let circumstances = self.circumstances.iter().flat_map(|(element, ladder)| {
            let row = move |row: String| format!("{element} {row}");
            rows(ladder).into_iter().map(row)
        });
        let flags = self
            .flags
            .iter()
            .map(|flag| format!("{} when {}", flag.code, condition(&flag.condition)));
        vec![
            ("levels", list(&self.levels.map(hundredths))),
            ("counts_when", Some(condition(&self.counts_condition))),
            ("context", Some(rows(&self.context).join("\n"))),
            ("identification", Some(rows(&self.identification).join("\n"))),
            ("circumstance", Some(circumstances.collect::<Vec<_>>().join("\n"))),
            ("flag", Some(flags.collect::<Vec<_>>().join("\n"))),
        ]
    }
}
