//! An entry as stored.

use crate::db::Fault;
use crate::keys;
use register::Leaf;
use surrealdb::types::{Bytes, Datetime, Object};

/// The row of an entry, with its identity.
pub(crate) fn content(leaf: &Leaf) -> Result<Object, Fault> {
    let entry = &leaf.entry;
    let mut row = Object::new();
    row.insert("id", keys::entry(&entry.log, entry.seq));
    row.insert("log", entry.log.as_str());
    row.insert("seq", keys::number(entry.seq));
    row.insert("event", entry.id.to_string());
    row.insert("kind", kind(leaf)?);
    row.insert("at", Datetime::from(entry.at.utc()));
    row.insert("incident", keys::text(entry.incident));
    row.insert("body", Bytes::from(leaf.bytes.clone()));
    row.insert("hash", leaf.hash.as_str());
    row.insert("prev", entry.prev.as_str());
    Ok(row)
}

/// The kind of an act, as it stands in the entry.
fn kind(leaf: &Leaf) -> Result<String, Fault> {
    #[derive(serde::Deserialize)]
    struct Act {
        kind: String,
    }
    #[derive(serde::Deserialize)]
    struct Entry {
        act: Act,
    }
    let entry: Entry = serde_json::from_slice(&leaf.bytes).map_err(|error| Fault::Other(error.to_string()))?;
    Ok(entry.act.kind)
}
