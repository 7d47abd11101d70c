//! JSON Schema of an advice.

use serde_json::{Value, json};

/// The schema of what `lekwijzer assess` prints.
#[must_use]
pub fn advice_schema() -> Value {
    json!({})
}
