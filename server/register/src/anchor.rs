//! A checkpoint that was handed out earlier and kept elsewhere.

use crate::checkpoint::Checkpoint;
use crate::hash::Hash;
use crate::note::SignedCheckpoint;
use thiserror::Error;

/// The text is no checkpoint, however its white space is read.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Error)]
#[error("this is no checkpoint: a register, a size and a root were expected, with or without signatures")]
pub struct NoAnchor;

/// An older checkpoint to hold a register against. Without a signature it is worth as much as the paper it stood on.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Anchor {
    checkpoint: Checkpoint,
    note: Option<SignedCheckpoint>,
}

impl Anchor {
    /// Reads a checkpoint, also when it was copied from a page that broke its lines elsewhere or has another dash.
    ///
    /// # Errors
    /// When it is none.
    pub fn read(text: &str) -> Result<Self, NoAnchor> {
        let words: Vec<&str> = text.split_whitespace().collect();
        let mut blocks = words.split(|word| matches!(*word, "—" | "–" | "-" | "--"));
        let checkpoint = blocks.next().and_then(said).ok_or(NoAnchor)?;
        let signatures: Vec<String> = blocks.map(signature).collect::<Option<_>>().ok_or(NoAnchor)?;
        let note = if signatures.is_empty() {
            None
        } else {
            let text = format!("{}\n{}", checkpoint.text(), signatures.concat());
            Some(SignedCheckpoint::parse(&text).map_err(|_| NoAnchor)?)
        };
        Ok(Self { checkpoint, note })
    }

    /// What it says.
    #[must_use]
    pub const fn checkpoint(&self) -> &Checkpoint {
        &self.checkpoint
    }

    /// The same with its signatures, if it has any.
    #[must_use]
    pub const fn note(&self) -> Option<&SignedCheckpoint> {
        self.note.as_ref()
    }
}

impl From<SignedCheckpoint> for Anchor {
    fn from(note: SignedCheckpoint) -> Self {
        Self {
            checkpoint: note.checkpoint().clone(),
            note: Some(note),
        }
    }
}

/// Register, size and root; any of them may be broken over lines, so the size is the first number with a root behind it.
fn said(words: &[&str]) -> Option<Checkpoint> {
    (1..words.len()).find_map(|place| {
        let (origin, rest) = words.split_at_checked(place)?;
        let (size, root) = rest.split_first()?;
        let checkpoint = Checkpoint {
            origin: origin.concat(),
            size: size.parse().ok()?,
            root: Hash::parse(&root.concat())?,
        };
        Checkpoint::parse(&checkpoint.text())
    })
}

/// A line of a note. A name has no spaces, but it may be broken over lines too, so the signature is what has its length.
fn signature(words: &[&str]) -> Option<String> {
    let (name, coded) = words.split_first()?;
    Some(format!("— {name} {}\n", coded.concat()))
}
