//! JSON Schema of an advice.

use serde_json::{Value, json};

/// The schema of what `lekwijzer assess` prints.
#[must_use]
pub fn advice_schema() -> Value {
    json!({
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "$id": "urn:lekwijzer:advice:1",
        "title": "Advies",
        "description": "What the rules of one rulebook say about one set of facts.",
        "type": "object",
        "additionalProperties": false,
        "required": ["rulebook", "breach", "document", "risk", "authority", "persons", "controllers", "reasons", "unknown", "flips", "enisa"],
        "properties": {
            "rulebook": object(json!({ "id": text(), "version": text(), "sha256": { "type": "string", "pattern": "^[0-9a-f]{64}$" } })),
            "breach": breach(),
            "document": document(),
            "risk": risk(),
            "authority": object(json!({ "advice": authority(), "provisional": { "type": "boolean" }, "deadline": moment_or_null() })),
            "persons": object(json!({ "advice": persons(), "ground": ground() })),
            "controllers": object(json!({ "advice": controllers() })),
            "reasons": list(object(json!({
                "rule": text(),
                "because": list(object(json!({ "fact": text(), "value": answer() }))),
                "cites": list(text()),
            }))),
            "unknown": list(text()),
            "flips": list(object(json!({
                "set": { "type": "object", "additionalProperties": answer() },
                "gives": outcome(),
            }))),
            "enisa": enisa(),
        },
    })
}

/// An object in which every named part is required and no other is allowed.
fn object(properties: Value) -> Value {
    let required: Vec<_> = properties
        .as_object()
        .into_iter()
        .flat_map(|map| map.keys().cloned())
        .collect();
    let mut schema = json!({ "type": "object", "additionalProperties": false, "required": required });
    put(&mut schema, "properties", properties);
    schema
}

fn list(items: Value) -> Value {
    let mut schema = json!({ "type": "array" });
    put(&mut schema, "items", items);
    schema
}

fn put(schema: &mut Value, name: &str, part: Value) {
    if let Some(schema) = schema.as_object_mut() {
        schema.insert(name.to_owned(), part);
    }
}

fn text() -> Value {
    json!({ "type": "string" })
}

fn answer() -> Value {
    json!({ "anyOf": [text(), list(text()), { "type": "integer", "minimum": 0 }] })
}

fn moment_or_null() -> Value {
    json!({ "anyOf": [{ "type": "string", "format": "date-time" }, { "type": "null" }] })
}

fn outcome() -> Value {
    object(json!({
        "breach": breach(),
        "document": document(),
        "risk": risk(),
        "authority": authority(),
        "provisional": { "type": "boolean" },
        "persons": persons(),
        "ground": ground(),
        "controllers": controllers(),
    }))
}

fn breach() -> Value {
    json!({ "enum": ["yes", "no", "unknown"] })
}

fn document() -> Value {
    json!({ "enum": ["yes", "no"] })
}

fn risk() -> Value {
    json!({ "enum": ["not_applicable", "none", "risk", "high"] })
}

fn authority() -> Value {
    json!({ "enum": ["notify", "notify_provisionally", "do_not_notify", "not_applicable"] })
}

fn persons() -> Value {
    json!({ "enum": ["inform", "inform_publicly", "postpone", "do_not_inform", "not_applicable"] })
}

fn ground() -> Value {
    json!({ "enum": ["none", "34_3_a", "34_3_b", "34_3_c", "uavg_41", "uavg_42", "police"] })
}

fn controllers() -> Value {
    json!({ "enum": ["inform", "not_applicable"] })
}

fn enisa() -> Value {
    let number = json!({ "anyOf": [{ "type": "number", "minimum": 0 }, { "type": "null" }] });
    object(json!({
        "dpc": number,
        "ei": number,
        "cb": number,
        "score": number,
        "level": { "enum": ["low", "medium", "high", "very_high", null] },
        "flags": list(json!({ "enum": ["over_100", "unintelligible", "incomplete"] })),
    }))
}
