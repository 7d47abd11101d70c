//! Rows that hold a value of the domain keep it as one JSON text, so that the domain can grow fields without a migration.

use crate::db::Fault;
use serde::Serialize;
use serde::de::DeserializeOwned;

/// What went wrong, without the text itself: it may hold somebody's words, and this ends up in a log.
fn unreadable(what: &str, error: &serde_json::Error) -> Fault {
    Fault::Other(format!(
        "{what}: {:?} error in column {}",
        error.classify(),
        error.column()
    ))
}

/// The value as text.
pub(crate) fn write(value: &impl Serialize) -> Result<String, Fault> {
    serde_json::to_string(value).map_err(|error| unreadable("a row can't be written", &error))
}

/// The value that the text holds.
pub(crate) fn read<T: DeserializeOwned>(text: &str) -> Result<T, Fault> {
    serde_json::from_str(text).map_err(|error| unreadable("a row can't be read", &error))
}

/// The values that the texts hold.
pub(crate) fn read_all<T: DeserializeOwned>(texts: &[String]) -> Result<Vec<T>, Fault> {
    texts.iter().map(|text| read(text)).collect()
}

/// A value that is written as a bare code, without the quotes around it.
pub(crate) fn code(value: &impl Serialize) -> Result<String, Fault> {
    match serde_json::to_value(value) {
        Ok(serde_json::Value::String(code)) => Ok(code),
        Ok(_) => Err(Fault::Other("a code is no text".to_owned())),
        Err(error) => Err(unreadable("a code can't be written", &error)),
    }
}

/// The value with this code.
pub(crate) fn from_code<T: DeserializeOwned>(code: String) -> Result<T, Fault> {
    let value = serde_json::Value::String(code);
    serde_json::from_value(value).map_err(|error| unreadable("a code can't be read", &error))
}
