//! Which rulebook an advice rests on, exactly.

use serde::{Deserialize, Serialize};

/// A rulebook by id, version and the hash of its file: the same three always mean the same rules.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RulebookRef {
    /// Its stable name.
    pub id: String,
    /// Its version.
    pub version: String,
    /// The SHA-256 of its file, in hexadecimal.
    pub sha256: String,
}
