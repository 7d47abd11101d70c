//! Size and root of the register at a moment.

use crate::hash::Hash;
use serde::Serialize;

/// What a checkpoint says (C2SP tlog-checkpoint): the register with this name has this many entries under this root.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Checkpoint {
    /// Which register: the `log` of its entries.
    pub origin: String,
    /// How many entries.
    pub size: u64,
    /// The root of the tree over them.
    pub root: Hash,
}

impl Checkpoint {
    /// The three lines that are signed.
    #[must_use]
    pub fn text(&self) -> String {
        format!("{}\n{}\n{}\n", self.origin, self.size, self.root)
    }

    /// Reads exactly such lines; none for anything else, extension lines included.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        let read = tlog_tiles::Checkpoint::from_bytes(text.as_bytes()).ok()?;
        let checkpoint = Self {
            origin: read.origin().to_owned(),
            size: read.size(),
            root: (*read.hash()).into(),
        };
        (checkpoint.text() == text).then_some(checkpoint)
    }
}
