//! Where a row is found.

use domain::ids::{ActorId, IncidentId};
use service::ports::FormKey;
use std::ops::Bound;
use surrealdb::types::{Array, RecordId, RecordIdKey, RecordIdKeyRange, SurrealValue, Uuid, Value};

/// Later than every number in a key, since texts are ordered after numbers.
const AFTER_NUMBERS: &str = "";

/// A record whose key has several parts.
pub(crate) fn record(table: &str, parts: Vec<Value>) -> RecordId {
    RecordId::new(table, RecordIdKey::Array(Array::from(parts)))
}

/// The records of a table whose keys lie in a span.
pub(crate) fn range(table: &str, from: Bound<Vec<Value>>, until: Bound<Vec<Value>>) -> RecordId {
    let key = |parts| RecordIdKey::Array(Array::from(parts));
    RecordId::new(
        table,
        RecordIdKeyRange {
            start: from.map(key),
            end: until.map(key),
        },
    )
}

/// A number in a key. Numbers of entries stay far below the largest that the database can hold.
pub(crate) fn number(number: u64) -> Value {
    i64::try_from(number).unwrap_or(i64::MAX).into_value()
}

/// The entry with this number.
pub(crate) fn entry(log: &str, seq: u64) -> RecordId {
    record("entry", vec![log.into_value(), number(seq)])
}

/// All entries from this number on.
pub(crate) fn entries_from(log: &str, seq: u64) -> RecordId {
    let from = vec![log.into_value(), number(seq)];
    range(
        "entry",
        Bound::Included(from),
        Bound::Excluded(vec![log.into_value(), AFTER_NUMBERS.into_value()]),
    )
}

/// A sealed part: of which case, with which entry, in which place.
pub(crate) fn sealed(incident: Option<IncidentId>, seq: u64, place: u64) -> RecordId {
    record("sealed", vec![text(incident).into_value(), number(seq), number(place)])
}

/// All sealed parts of a case, in the order of their entries.
pub(crate) fn sealed_of(incident: IncidentId) -> RecordId {
    let case = text(Some(incident));
    let from = vec![case.clone().into_value()];
    range(
        "sealed",
        Bound::Included(from),
        Bound::Excluded(vec![case.into_value(), AFTER_NUMBERS.into_value()]),
    )
}

/// A case.
pub(crate) fn incident(id: IncidentId) -> RecordId {
    RecordId::new("incident", Uuid::from(id.uuid()))
}

/// An account.
pub(crate) fn account(actor: ActorId) -> RecordId {
    RecordId::new("account", Uuid::from(actor.uuid()))
}

/// The organisation; there is one.
pub(crate) fn organisation() -> RecordId {
    RecordId::new("organisation", "own")
}

/// A form that is being filled in.
pub(crate) fn form(key: &FormKey) -> RecordId {
    RecordId::new("form", key.as_str())
}

/// The code of a reporter, by its SHA-256.
pub(crate) fn reporter_key(sha256: &str) -> RecordId {
    RecordId::new("reporter_key", sha256)
}

/// A case as a column; empty for none.
pub(crate) fn text(incident: Option<IncidentId>) -> String {
    incident.map(|id| id.to_string()).unwrap_or_default()
}
