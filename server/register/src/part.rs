//! A sealed part as the journal keeps it.

use crate::commitment::{Form, commit};
use crate::vault::{Closed, Epoch, WrappedKey};
use base64::prelude::{BASE64_STANDARD, Engine as _};
use domain::change::NewPart;
use domain::entry::Sealed;
use domain::ids::{EntryId, PartId};
use serde::Deserialize;
use sha2::Sha256;
use sha2::digest::Output;

/// The largest content of a part, in bytes.
pub const PART_LIMIT: usize = 32 * 1024 * 1024;

/// What the journal keeps for one commitment.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Part {
    /// The content is there.
    Kept {
        /// Which part.
        id: PartId,
        /// The salt of its commitment.
        salt: [u8; 32],
        /// What the commitment is over: a text, or what an encryption made of it.
        content: Vec<u8>,
        /// The key that opens the content; none when it is a text as it was written. The commitment is not over it, so that it
        /// can be wrapped anew.
        key: Option<WrappedKey>,
    },
    /// The content was erased.
    Erased(PartId),
}

impl Part {
    pub(crate) fn kept(part: &NewPart, closed: Closed) -> Self {
        Self::Kept {
            id: part.id,
            salt: part.salt,
            content: closed.content,
            key: closed.key,
        }
    }

    /// Which part.
    #[must_use]
    pub const fn id(&self) -> PartId {
        match self {
            Self::Kept { id, .. } | Self::Erased(id) => *id,
        }
    }

    /// Under the key of which epoch it is closed; none of a plain or an erased part.
    #[must_use]
    pub fn epoch(&self) -> Option<Epoch> {
        match self {
            Self::Kept { key, .. } => key.as_ref().map(WrappedKey::epoch),
            Self::Erased(_) => None,
        }
    }

    /// Whether this is what the entry committed to. Of an erased part only its identity is left to compare.
    #[must_use]
    pub fn fits(&self, sealed: &Sealed, entry: EntryId) -> bool {
        self.id() == sealed.part
            && match self {
                Self::Kept { salt, content, key, .. } => {
                    commit(Form::of(key.as_ref()), entry, sealed.name, salt, content) == sealed.c
                }
                Self::Erased(_) => true,
            }
    }

    /// The line in the journal, without its end.
    pub(crate) fn line(&self) -> String {
        let Self::Kept { id, salt, content, key } = self else {
            return format!(r#"{{"part":"{}"}}"#, self.id());
        };
        let key = key.as_ref().map_or_else(String::new, |key| {
            format!(r#""key":{{"epoch":{},"wrap":"{}"}},"#, key.epoch(), key.text(*id))
        });
        format!(
            r#"{{"content":"{}",{key}"part":"{id}","salt":"{:x}"}}"#,
            BASE64_STANDARD.encode(content),
            Output::<Sha256>::from(*salt)
        )
    }

    /// Reads such a line; none for anything else.
    pub(crate) fn parse(line: &[u8]) -> Option<Self> {
        let read: Line = serde_json::from_slice(line).ok()?;
        let part = match (read.salt, read.content, read.key) {
            (Some(salt), Some(content), key) => Self::Kept {
                id: read.part,
                salt: unhex(&salt)?,
                content: BASE64_STANDARD.decode(content).ok()?,
                key: match key {
                    Some(Key { epoch, wrap }) => Some(WrappedKey::parse(epoch, read.part, &wrap)?),
                    None => None,
                },
            },
            (None, None, None) => Self::Erased(read.part),
            _ => return None,
        };
        (part.line().as_bytes() == line).then_some(part)
    }
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Line {
    part: PartId,
    salt: Option<String>,
    content: Option<String>,
    key: Option<Key>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Key {
    epoch: Epoch,
    wrap: String,
}

fn unhex(text: &str) -> Option<[u8; 32]> {
    let digits = text.as_bytes().chunks_exact(2);
    let bytes = digits.map(|pair| {
        str::from_utf8(pair)
            .ok()
            .and_then(|pair| u8::from_str_radix(pair, 16).ok())
    });
    bytes.collect::<Option<Vec<u8>>>()?.try_into().ok()
}
