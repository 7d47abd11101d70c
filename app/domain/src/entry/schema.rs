//! The shape of an entry as JSON Schema, for whoever reads the register without our code.

use serde_json::{Value, json};

/// Every kind of act, as it stands in `act.kind`.
pub const KINDS: [&str; 26] = [
    "register_opened",
    "organisation_changed",
    "account_opened",
    "account_changed",
    "roles_changed",
    "reported",
    "report_extended",
    "named",
    "answered",
    "awareness_set",
    "advised",
    "decided",
    "invited",
    "judged",
    "processor_told",
    "lateness_explained",
    "refused",
    "form_details_written",
    "letter_written",
    "authority_notified",
    "persons_informed",
    "measure_planned",
    "measure_done",
    "evaluated",
    "closed",
    "reopened",
];

/// The JSON Schema of one entry.
#[must_use]
pub fn entry_schema() -> Value {
    let uuid = json!({ "type": "string", "format": "uuid" });
    let hash = json!({ "type": "string", "pattern": "^[0-9a-f]{64}$" });
    let moment = json!({ "type": "string", "format": "date-time", "description": "RFC 3339 in UTC, milliseconds" });
    json!({
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": "One entry of a Lekwijzer register",
        "description": "Stored and hashed as its canonical JSON (RFC 8785), at most 16 KiB.",
        "type": "object",
        "additionalProperties": false,
        "required": ["v", "seq", "id", "at", "log", "incident", "actor", "role", "act", "sealed", "prev"],
        "properties": {
            "v": { "const": super::FORMAT },
            "seq": { "type": "integer", "minimum": 1, "description": "place in the register, without gaps" },
            "id": uuid,
            "at": moment,
            "log": { "type": "string", "description": "which register" },
            "incident": { "type": ["string", "null"], "format": "uuid" },
            "actor": { "type": "string", "format": "uuid", "description": "pseudonym of who did it" },
            "role": { "enum": ["reporter", "officer", "dpo", "management", "admin", null] },
            "act": {
                "type": "object",
                "required": ["kind", "facts"],
                "properties": { "kind": { "enum": KINDS }, "facts": { "type": "object" } },
            },
            "sealed": {
                "type": "array",
                "items": {
                    "type": "object",
                    "required": ["part", "name", "c"],
                    "properties": {
                        "part": uuid,
                        "name": { "type": "string" },
                        "c": { "type": "string", "pattern": "^[0-9a-f]{64}$", "description": "HMAC-SHA-256 under the salt of the part" },
                    },
                },
            },
            "prev": hash,
        },
    })
}

#[cfg(test)]
mod tests {
    use super::KINDS;
    use crate::act::Act;

    #[test]
    fn every_kind_of_act_is_listed() {
        // The reader of acts itself tells which kinds it knows.
        let refused = serde_json::from_str::<Act>(r#"{"kind":"no_such_kind","facts":{}}"#);
        let told = refused.err().map(|error| error.to_string()).unwrap_or_default();
        let known: Vec<&str> = told.split('`').skip(3).step_by(2).collect();
        assert_eq!(known, KINDS);
    }
}
