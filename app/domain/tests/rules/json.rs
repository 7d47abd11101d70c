//! What goes in is read strictly, and the schemas say what goes in and out.

use crate::cases::{cases, nl, now};
use domain::assess::{advice_schema, assess};
use domain::facts::{Facts, FactsError};
use serde_json::{Value, json};

fn refused(text: &str) -> FactsError {
    Facts::from_json(nl(), text).expect_err("a refusal")
}

#[test]
fn what_does_not_fit_is_refused_with_its_path_and_what_would() {
    let told = |text: &str| refused(text).to_string();
    assert!(told("{").starts_with("not JSON"));
    assert!(told("[]").starts_with("$: expected an object"));
    assert!(told(r#"{"shoe_size": 43}"#).starts_with("$.shoe_size: no such question; allowed: incident_type"));
    assert!(
        told(r#"{"role": "boss"}"#)
            .starts_with("$.role: no such answer; allowed: controller, joint, mixed, processor, unknown")
    );
    assert!(told(r#"{"role": 3}"#).starts_with("$.role: expected one of controller"));
    assert!(told(r#"{"role": null}"#).starts_with("$.role: expected one of"));
    assert!(told(r#"{"data": "name"}"#).starts_with("$.data: expected a list from name"));
    assert!(told(r#"{"data": ["name", "soul"]}"#).starts_with("$.data[1]: no such answer"));
    assert!(told(r#"{"data": []}"#).starts_with("$.data: expected at least one option"));
    assert!(told(r#"{"data": ["name", "name"]}"#).starts_with("$.data[1]: answered twice"));
    assert!(told(r#"{"kind": ["none", "loss"]}"#).starts_with("$.kind: `none` can't be combined"));
    assert!(told(r#"{"persons_number": -1}"#).starts_with("$.persons_number: expected a whole number"));
    assert!(told(r#"{"persons_number": "many"}"#).starts_with("$.persons_number: expected a whole number"));
    assert!(told(r#"{"awareness": "yesterday"}"#).starts_with("$.awareness: expected a moment"));
    assert!(told(r#"{"role": "joint", "role": "mixed"}"#).starts_with("$.role: answered twice"));
}

#[test]
fn unknown_is_an_answer_to_every_question() {
    let all: serde_json::Map<_, _> = nl()
        .questions()
        .iter()
        .map(|question| (question.id.clone(), json!("unknown")))
        .collect();
    let facts = Facts::from_json(nl(), &Value::Object(all).to_string()).expect("facts");
    assert!(facts.iter().all(|(_, answer)| !answer.is_known()));
}

#[test]
fn cases_and_their_advice_fit_the_schemas() {
    let book = nl();
    for case in cases() {
        let facts = case.facts(book);
        fits(&book.facts_schema(), &serde_json::to_value(&facts).expect("json"), "$");
        let advice = assess(book, &facts, now());
        fits(&advice_schema(), &serde_json::to_value(&advice).expect("json"), "$");
    }
}

/// As much of JSON Schema as ours use.
#[track_caller]
fn fits(schema: &Value, value: &Value, path: &str) {
    assert!(problem(schema, value).is_none(), "{path}: {:?}", problem(schema, value));
}

fn problem(schema: &Value, value: &Value) -> Option<String> {
    let fail = |what: &str| Some(format!("{value} is not {what}"));
    if let Some(options) = schema["anyOf"].as_array() {
        return if options.iter().any(|option| problem(option, value).is_none()) {
            None
        } else {
            fail("any of these")
        };
    }
    if schema.get("const").is_some_and(|constant| constant != value) {
        return fail("the constant");
    }
    if schema["enum"].as_array().is_some_and(|codes| !codes.contains(value)) {
        return fail("a known code");
    }
    let typed = match schema["type"].as_str() {
        Some("object") => value.is_object(),
        Some("array") => value.is_array(),
        Some("string") => value.is_string(),
        Some("integer") => value.is_u64(),
        Some("number") => value.is_number(),
        Some("boolean") => value.is_boolean(),
        Some("null") => value.is_null(),
        _ => true,
    };
    if !typed {
        return fail("of the right type");
    }
    let items = value
        .as_array()
        .into_iter()
        .flatten()
        .find_map(|item| problem(&schema["items"], item));
    items.or_else(|| value.as_object().and_then(|object| parts(schema, object)))
}

fn parts(schema: &Value, object: &serde_json::Map<String, Value>) -> Option<String> {
    let required = schema["required"]
        .as_array()
        .into_iter()
        .flatten()
        .filter_map(Value::as_str);
    if let Some(missing) = required.into_iter().find(|name| !object.contains_key(*name)) {
        return Some(format!("{missing} is missing"));
    }
    object.iter().find_map(
        |(name, value)| match (&schema["properties"][name], &schema["additionalProperties"]) {
            (Value::Null, Value::Bool(false)) => Some(format!("{name} is not allowed")),
            (Value::Null, other) => problem(other, value),
            (known, _) => problem(known, value),
        },
    )
}
