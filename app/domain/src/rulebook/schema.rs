//! JSON Schema of the facts that a rulebook takes.

use super::{AnswerOption, Kind, Question, Rulebook};
use crate::facts::UNKNOWN;
use serde_json::{Map, Value, json};

impl Rulebook {
    /// The schema of what `lekwijzer assess` takes: Dutch as the title, English as the description.
    #[must_use]
    pub fn facts_schema(&self) -> Value {
        let properties: Map<_, _> = self
            .questions
            .iter()
            .map(|question| (question.id.clone(), question.schema()))
            .collect();
        json!({
            "$schema": "https://json-schema.org/draft/2020-12/schema",
            "$id": format!("urn:lekwijzer:facts:{}:{}", self.id, self.version),
            "title": format!("Feiten onder {} {}", self.id, self.version),
            "description": "Answers by question. Leave out what was not asked; write \"unknown\" for what is not known (yet).",
            "type": "object",
            "additionalProperties": false,
            "properties": properties,
        })
    }
}

impl Question {
    fn schema(&self) -> Value {
        let mut schema = match self.kind {
            Kind::Choice => one_of(&self.options, true),
            Kind::Choices => {
                let items = one_of(&self.options, false);
                or_unknown(&json!({ "type": "array", "minItems": 1, "uniqueItems": true, "items": items }))
            }
            Kind::Number => or_unknown(&json!({ "type": "integer", "minimum": 0 })),
            Kind::Moment => or_unknown(&json!({ "type": "string", "format": "date-time" })),
        };
        if let Some(schema) = schema.as_object_mut() {
            schema.insert("title".to_owned(), self.text.nl.clone().into());
            schema.insert("description".to_owned(), self.description().into());
        }
        schema
    }

    fn description(&self) -> String {
        let help = self.help.as_ref().map(|help| help.en.as_str());
        let alone = self
            .options
            .iter()
            .filter(|option| option.exclusive)
            .map(|option| option.code.as_str());
        let alone = alone
            .map(|code| format!("`{code}` stands alone."))
            .collect::<Vec<_>>()
            .join(" ");
        let asked = self.asked.as_ref().map(|asked| format!("Asked when: {asked}."));
        let parts = [
            Some(self.text.en.as_str()),
            help,
            Some(self.why.en.as_str()),
            Some(&alone),
            asked.as_deref(),
        ];
        parts
            .into_iter()
            .flatten()
            .filter(|part| !part.is_empty())
            .collect::<Vec<_>>()
            .join(" ")
    }
}

fn or_unknown(known: &Value) -> Value {
    json!({ "anyOf": [known, unknown()] })
}

fn unknown() -> Value {
    json!({ "const": UNKNOWN, "title": "Weet ik (nog) niet", "description": "Not known (yet)" })
}

/// Each option with its name, and the bare codes for tools that only look for those.
fn one_of(options: &[AnswerOption], with_unknown: bool) -> Value {
    let name = |option: &AnswerOption| {
        let retired = option.retired.is_some();
        json!({ "const": option.code, "title": option.text.nl, "description": option.text.en, "deprecated": retired })
    };
    let mut named: Vec<_> = options.iter().map(name).collect();
    let mut codes: Vec<_> = options.iter().map(|option| option.code.as_str()).collect();
    if with_unknown {
        named.push(unknown());
        codes.push(UNKNOWN);
    }
    json!({ "type": "string", "enum": codes, "oneOf": named })
}
