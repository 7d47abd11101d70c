//! Where a row is found.

use domain::case_row::Mark;
use domain::ids::{ActorId, IncidentId};
use domain::rulebook::RulebookRef;
use domain::time::Timestamp;
use service::ports::FormKey;
use std::ops::Bound;
use std::str::FromStr;
use surrealdb::types::{Array, RecordId, RecordIdKey, RecordIdKeyRange, SurrealValue, Uuid, Value};

/// Later than every number in a key, since texts are ordered after numbers.
const AFTER_NUMBERS: &str = "";

/// Later than every text in a key.
fn after_texts() -> Value {
    Value::Array(Array::new())
}

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

/// The records whose keys begin with these parts and go on with one that comes before `end`.
fn under(table: &str, parts: Vec<Value>, end: Value) -> RecordId {
    let until = parts.iter().cloned().chain([end]).collect();
    range(table, Bound::Included(parts), Bound::Excluded(until))
}

/// A number in a key. Numbers of entries stay far below the largest that the database can hold.
pub(crate) fn number(number: u64) -> Value {
    i64::try_from(number).unwrap_or(i64::MAX).into_value()
}

/// The entry with this number.
pub(crate) fn entry(log: &str, seq: u64) -> RecordId {
    record("entry", vec![log.into_value(), number(seq)])
}

/// The number of the entry that a record is.
pub(crate) fn entry_number(record: &RecordId) -> Option<u64> {
    let RecordIdKey::Array(parts) = &record.key else {
        return None;
    };
    u64::try_from(i64::from_value(parts.get(1)?.clone()).ok()?).ok()
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
    under(
        "sealed",
        vec![text(Some(incident)).into_value()],
        AFTER_NUMBERS.into_value(),
    )
}

/// Whose sealed part this is.
pub(crate) fn case_of(sealed: &RecordId) -> Option<IncidentId> {
    match &sealed.key {
        RecordIdKey::Array(parts) => IncidentId::from_str(&String::from_value(parts.first()?.clone()).ok()?).ok(),
        _ => None,
    }
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

/// A code that opens a case, by its SHA-256.
pub(crate) fn case_key(sha256: &str) -> RecordId {
    RecordId::new("reporter_key", sha256)
}

/// A case among the decided ones of a nature, latest report first.
pub(crate) fn profile(nature: &str, at: Timestamp, id: IncidentId) -> RecordId {
    let (moment, id) = latest_first(at, id);
    record(
        "profile",
        vec![nature.into_value(), moment.into_value(), Uuid::from(id).into_value()],
    )
}

/// All decided cases of a nature.
pub(crate) fn profiles(nature: &str) -> RecordId {
    under("profile", vec![nature.into_value()], AFTER_NUMBERS.into_value())
}

/// How many decisions a rule of a rulebook decided. The book goes by its hash: a rule of another version may say something
/// else under the same id.
pub(crate) fn rule_count(rulebook: &RulebookRef, rule: &str) -> RecordId {
    record(
        "rule_count",
        vec![rulebook.sha256.as_str().into_value(), rule.into_value()],
    )
}

/// How many decisions each rule of a rulebook decided.
pub(crate) fn rule_counts(rulebook: &RulebookRef) -> RecordId {
    under("rule_count", vec![rulebook.sha256.as_str().into_value()], after_texts())
}

/// How many cases with this mark, or of all cases, were reported in this year and share a stage, a nature and a decision.
pub(crate) fn tally(mark: Option<Mark>, year: i32, alike: [&str; 3]) -> RecordId {
    let parts = [marked(mark), i64::from(year).into_value()].into_iter();
    record("tally", parts.chain(alike.map(SurrealValue::into_value)).collect())
}

/// All tallies of a mark, or of all cases, in a year or in all years.
pub(crate) fn tallies(mark: Option<Mark>, year: Option<i32>) -> RecordId {
    match year {
        Some(year) => under("tally", vec![marked(mark), i64::from(year).into_value()], after_texts()),
        None => under("tally", vec![marked(mark)], AFTER_NUMBERS.into_value()),
    }
}

fn marked(mark: Option<Mark>) -> Value {
    mark.map(Mark::code).unwrap_or_default().into_value()
}

/// The place of a case in a list with the latest report first: smaller comes first.
pub(crate) fn latest_first(at: Timestamp, id: IncidentId) -> (i64, uuid::Uuid) {
    (-at.millis(), uuid::Uuid::from_u128(!id.uuid().as_u128()))
}

/// A case as a column; empty for none.
pub(crate) fn text(incident: Option<IncidentId>) -> String {
    incident.map(|id| id.to_string()).unwrap_or_default()
}
