//! A case in the lists in which it stands.
//!
//! This database reads a span of keys from its beginning only, and stops at a limit. So each list is written in the
//! order in which it is read; a list that is read both ways is written twice. Cases with a mark are few, so those have
//! lists of their own: looking for them among all would read all.

mod span;

pub(crate) use span::Span;

use crate::db::Fault;
use crate::{json, keys};
use domain::case_row::{CaseRow, Mark};
use domain::ids::{ActorId, IncidentId};
use domain::incident::Stage;
use domain::time::Timestamp;
use surrealdb::types::{Object, RecordId, RecordIdKey, SurrealValue, Value};
use uuid::Uuid;

/// The table.
pub(crate) const TABLE: &str = "line";

/// A list of cases.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum List {
    /// All, or those with a mark, latest report first.
    Newest(Option<Mark>),
    /// All, or those with a mark, earliest report first.
    Oldest(Option<Mark>),
    /// Those that are not closed, earliest report first.
    Open,
    /// Those that this person reported, latest first.
    By(ActorId),
}

/// The place of a case in a list: smaller comes first. Without a case it stands before every case of its moment.
pub(crate) type Place = (i64, Option<Uuid>);

impl List {
    /// The lists in which a case stands.
    pub(crate) fn of(row: &CaseRow) -> Vec<Self> {
        let open = (row.stage != Stage::Closed).then_some(Self::Open);
        let marks = Mark::ALL.iter().copied().filter(|mark| row.has(*mark)).map(Some);
        std::iter::once(None)
            .chain(marks)
            .flat_map(|mark| [Self::Newest(mark), Self::Oldest(mark)])
            .chain([Self::By(row.reported_by)])
            .chain(open)
            .collect()
    }

    fn name(self) -> String {
        match self {
            Self::Newest(None) => "newest".to_owned(),
            Self::Oldest(None) => "oldest".to_owned(),
            Self::Newest(Some(mark)) => format!("newest/{}", mark.code()),
            Self::Oldest(Some(mark)) => format!("oldest/{}", mark.code()),
            Self::Open => "open".to_owned(),
            Self::By(actor) => format!("by/{actor}"),
        }
    }

    const fn latest_first(self) -> bool {
        matches!(self, Self::Newest(_) | Self::By(_))
    }

    /// The place of a case that was reported at this moment.
    pub(crate) fn place(self, at: Timestamp, id: IncidentId) -> Place {
        if self.latest_first() {
            let (moment, id) = keys::latest_first(at, id);
            (moment, Some(id))
        } else {
            (at.millis(), Some(id.uuid()))
        }
    }

    /// The record of a case in this list.
    pub(crate) fn record(self, at: Timestamp, id: IncidentId) -> RecordId {
        keys::record(TABLE, self.parts(self.place(at, id)))
    }

    fn parts(self, (moment, id): Place) -> Vec<Value> {
        let id = id.map(|id| surrealdb::types::Uuid::from(id).into_value());
        [self.name().into_value(), moment.into_value()]
            .into_iter()
            .chain(id)
            .collect()
    }

    /// Which case the record of a line is about, as moment and identity.
    pub(crate) fn read(self, record: &RecordId) -> Option<(Timestamp, IncidentId)> {
        let RecordIdKey::Array(parts) = &record.key else {
            return None;
        };
        let mut parts = parts.iter().skip(1).cloned();
        let moment = i64::from_value(parts.next()?).ok()?;
        let id = Uuid::from(surrealdb::types::Uuid::from_value(parts.next()?).ok()?);
        let (moment, id) = if self.latest_first() {
            (-moment, Uuid::from_u128(!id.as_u128()))
        } else {
            (moment, id)
        };
        Some((Timestamp::from_millis(moment)?, IncidentId::new(id)))
    }
}

/// What is written for a case in each of its lists. Only the lists that a search walks through hold the words to search.
pub(crate) fn content(list: List, row: &CaseRow, words: &str) -> Result<Object, Fault> {
    let mut content = Object::new();
    content.insert("row", json::write(row)?);
    content.insert("stage", row.stage.code());
    content.insert("nature", nature(row));
    content.insert("authority", authority(row));
    content.insert("words", if matches!(list, List::Newest(_)) { words } else { "" });
    Ok(content)
}

/// The nature of a case as a column; empty while it is unknown.
pub(crate) fn nature(row: &CaseRow) -> &str {
    row.incident_type.as_deref().unwrap_or_default()
}

/// The decision of a case as a column; empty while there is none that everybody may see.
pub(crate) fn authority(row: &CaseRow) -> &'static str {
    row.public_authority()
        .map(domain::decision::AuthorityDecision::code)
        .unwrap_or_default()
}
