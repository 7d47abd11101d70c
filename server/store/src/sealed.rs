//! A sealed part as stored.

use crate::db::Fault;
use crate::{json, keys};
use domain::entry::{Entry, PartName, Sealed};
use register::{Epoch, Part, WrappedKey};
use surrealdb::types::{Bytes, Object, RecordId, SurrealValue};

/// The columns that a part is read from.
pub(crate) const COLUMNS: &str = "id, part, name, salt, body, epoch, wrap";

/// A row.
#[derive(SurrealValue)]
#[surreal(crate = "surrealdb::types")]
pub(crate) struct Row {
    pub(crate) id: RecordId,
    part: String,
    name: String,
    salt: Bytes,
    body: Bytes,
    epoch: Option<i64>,
    wrap: Option<Bytes>,
}

impl Row {
    /// What it holds, and as what.
    pub(crate) fn read(self) -> Result<(PartName, Part), Fault> {
        let wrong = |what: &str| Fault::Other(format!("a sealed part has {what}"));
        let key = match (self.epoch, self.wrap) {
            (None, None) => None,
            (Some(epoch), Some(wrap)) => {
                let epoch = u32::try_from(epoch).map_err(|_| wrong("no epoch"))?;
                let wrap = <[u8; WrappedKey::SIZE]>::try_from(wrap.as_ref()).map_err(|_| wrong("no key"))?;
                Some(WrappedKey::new(Epoch(epoch), wrap))
            }
            _ => return Err(wrong("half a key")),
        };
        let part = Part::Kept {
            id: self.part.parse().map_err(|_| wrong("no identity"))?,
            salt: <[u8; 32]>::try_from(self.salt.as_ref()).map_err(|_| wrong("no salt"))?,
            content: self.body.to_vec(),
            key,
        };
        Ok((json::from_code(self.name)?, part))
    }
}

/// The row of a part in its place in an entry; none when it was erased.
pub(crate) fn row(entry: &Entry, place: u64, sealed: &Sealed, part: &Part) -> Result<Option<Object>, Fault> {
    let Part::Kept { salt, content, key, .. } = part else {
        return Ok(None);
    };
    let mut row = Object::new();
    row.insert("id", keys::sealed(entry.incident, entry.seq, place));
    row.insert("part", sealed.part.to_string());
    row.insert("name", json::code(&sealed.name)?);
    row.insert("salt", Bytes::from(salt.to_vec()));
    row.insert("body", Bytes::from(content.clone()));
    if let Some(key) = key {
        row.insert("epoch", i64::from(key.epoch().0));
        row.insert("wrap", Bytes::from(key.bytes().to_vec()));
    }
    Ok(Some(row))
}

/// The rows of the parts of an entry that were not erased.
pub(crate) fn rows(entry: &Entry, parts: &[Part]) -> Result<Vec<Object>, Fault> {
    let places = (0_u64..).zip(entry.sealed.iter().zip(parts));
    let rows = places.map(|(place, (sealed, part))| row(entry, place, sealed, part));
    rows.filter_map(Result::transpose).collect()
}
