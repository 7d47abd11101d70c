//! Facts from JSON, read strictly: what does not fit is refused with its place and what would fit.

use super::{Answer, Facts, UNKNOWN};
use crate::rulebook::{Kind, Question, Rulebook};
use crate::time::Timestamp;
use serde_json::Value;
use thiserror::Error;

/// Why a JSON text is not a set of facts.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
pub enum FactsError {
    /// The text is not JSON.
    #[error("not JSON: {0}")]
    Syntax(String),
    /// The text is not an object.
    #[error("{path}: expected {expected}")]
    Type {
        /// The JSON path.
        path: String,
        /// What would fit.
        expected: String,
    },
    /// The rulebook has no such question.
    #[error("{path}: no such question; allowed: {}", allowed.join(", "))]
    Question {
        /// The JSON path.
        path: String,
        /// The questions of the rulebook.
        allowed: Vec<String>,
    },
    /// The question has no such option.
    #[error("{path}: no such answer; allowed: {}", allowed.join(", "))]
    Option {
        /// The JSON path.
        path: String,
        /// The codes of the question, and *unknown*.
        allowed: Vec<String>,
    },
    /// An option that excludes all others was combined.
    #[error("{path}: `{code}` can't be combined with another answer")]
    Exclusive {
        /// The JSON path.
        path: String,
        /// The option that stands alone.
        code: String,
    },
    /// A question is answered twice.
    #[error("{path}: answered twice")]
    Twice {
        /// The JSON path.
        path: String,
    },
}

impl Facts {
    /// Reads facts under a rulebook.
    ///
    /// # Errors
    /// Names the first place where the text does not fit, and what would.
    pub fn from_json(book: &Rulebook, text: &str) -> Result<Self, FactsError> {
        let Pairs(pairs) = serde_json::from_str(text).map_err(|error| match error.classify() {
            serde_json::error::Category::Data => FactsError::Type {
                path: "$".to_owned(),
                expected: "an object from question ids to answers".to_owned(),
            },
            _ => FactsError::Syntax(error.to_string()),
        })?;
        let mut facts = Self::default();
        for (id, value) in pairs {
            let path = format!("$.{id}");
            let question = book.question(&id).ok_or_else(|| FactsError::Question {
                path: path.clone(),
                allowed: book.questions().iter().map(|question| question.id.clone()).collect(),
            })?;
            if facts.get(&id).is_some() {
                return Err(FactsError::Twice { path });
            }
            facts.set(&id, answer(question, &value, &path)?);
        }
        Ok(facts)
    }
}

fn answer(question: &Question, value: &Value, path: &str) -> Result<Answer, FactsError> {
    if value.as_str() == Some(UNKNOWN) {
        return Ok(Answer::Unknown);
    }
    let wrong = |expected: &str| FactsError::Type {
        path: path.to_owned(),
        expected: format!("{expected} or \"unknown\""),
    };
    match question.kind {
        Kind::Number => value
            .as_u64()
            .map(Answer::Number)
            .ok_or_else(|| wrong("a whole number of 0 or more")),
        Kind::Moment => value
            .as_str()
            .and_then(Timestamp::parse)
            .map(Answer::Moment)
            .ok_or_else(|| wrong("a moment such as \"2026-11-20T16:20:00Z\"")),
        Kind::Choice => {
            let code = value
                .as_str()
                .ok_or_else(|| wrong(&format!("one of {}", codes(question).join(", "))))?;
            known_code(question, code, path)?;
            Ok(Answer::one(code))
        }
        Kind::Choices => {
            let list = value
                .as_array()
                .ok_or_else(|| wrong(&format!("a list from {}", codes(question).join(", "))))?;
            let mut chosen = std::collections::BTreeSet::new();
            for (index, item) in list.iter().enumerate() {
                let path = format!("{path}[{index}]");
                let code = item.as_str().unwrap_or_default();
                known_code(question, code, &path)?;
                if !chosen.insert(code.to_owned()) {
                    return Err(FactsError::Twice { path });
                }
            }
            alone(question, &chosen, path)?;
            Ok(Answer::Many(chosen))
        }
    }
}

fn alone(question: &Question, chosen: &std::collections::BTreeSet<String>, path: &str) -> Result<(), FactsError> {
    if chosen.is_empty() {
        return Err(FactsError::Type {
            path: path.to_owned(),
            expected: "at least one option, or \"unknown\"".to_owned(),
        });
    }
    let exclusive = question
        .options
        .iter()
        .find(|option| option.exclusive && chosen.contains(&option.code));
    match exclusive {
        Some(option) if chosen.len() > 1 => Err(FactsError::Exclusive {
            path: path.to_owned(),
            code: option.code.clone(),
        }),
        _ => Ok(()),
    }
}

fn known_code(question: &Question, code: &str, path: &str) -> Result<(), FactsError> {
    if question.option(code).is_some() {
        return Ok(());
    }
    let mut allowed = codes(question);
    allowed.push(UNKNOWN.to_owned());
    Err(FactsError::Option {
        path: path.to_owned(),
        allowed,
    })
}

fn codes(question: &Question) -> Vec<String> {
    question.options.iter().map(|option| option.code.clone()).collect()
}

/// An object as its pairs, so that a key that comes twice is seen.
struct Pairs(Vec<(String, Value)>);

impl<'de> serde::Deserialize<'de> for Pairs {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Visitor;
        impl<'de> serde::de::Visitor<'de> for Visitor {
            type Value = Pairs;

            fn expecting(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str("an object from question ids to answers")
            }

            fn visit_map<A: serde::de::MapAccess<'de>>(self, mut map: A) -> Result<Pairs, A::Error> {
                let mut pairs = Vec::new();
                while let Some(pair) = map.next_entry()? {
                    pairs.push(pair);
                }
                Ok(Pairs(pairs))
            }
        }
        deserializer.deserialize_map(Visitor)
    }
}
