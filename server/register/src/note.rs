//! A checkpoint with signatures, as text (C2SP signed-note).

use crate::checkpoint::Checkpoint;
use crate::key::{SigningKey, VerifyingKey, key_id};
use serde::Serialize;
use signed_note::{Note, Signature, Signer, Verifier};
use std::fmt;
use thiserror::Error;

/// What begins a line with a signature.
const DASH: &str = "— ";

/// Why a text is no signed checkpoint.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Error)]
pub enum NoteError {
    /// Not a note with at least one signature.
    #[error("this is no signed checkpoint")]
    Form,
    /// Nobody was given who could sign.
    #[error("a checkpoint needs a key to sign with")]
    NoKey,
    /// More signatures than there is room for.
    #[error("a checkpoint has room for about twenty signatures")]
    NoRoom,
}

/// A checkpoint with the signatures under it: a text of a few lines that can be printed, mailed and pasted.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SignedCheckpoint {
    checkpoint: Checkpoint,
    text: String,
}

impl SignedCheckpoint {
    /// Signs with every key, in this order.
    ///
    /// # Errors
    /// Without keys.
    pub fn sign(checkpoint: Checkpoint, keys: &[SigningKey]) -> Result<Self, NoteError> {
        if keys.is_empty() {
            return Err(NoteError::NoKey);
        }
        let signers: Vec<&dyn Signer> = keys.iter().map(SigningKey::signer).collect();
        let mut note = Note::new(checkpoint.text().as_bytes(), &[]).map_err(|_| NoteError::Form)?;
        note.add_sigs(&signers).map_err(|_| NoteError::Form)?;
        let text = String::from_utf8(note.to_bytes()).map_err(|_| NoteError::Form)?;
        Ok(Self { checkpoint, text })
    }

    /// Reads exactly such a text.
    ///
    /// # Errors
    /// When it is anything else. Whether the signatures are right is another question: [`SignedCheckpoint::signatures`].
    pub fn parse(text: &str) -> Result<Self, NoteError> {
        let note = Note::from_bytes(text.as_bytes()).map_err(|_| NoteError::Form)?;
        let said = str::from_utf8(note.text()).map_err(|_| NoteError::Form)?;
        let checkpoint = Checkpoint::parse(said).ok_or(NoteError::Form)?;
        if note.to_bytes() != text.as_bytes() {
            return Err(NoteError::Form);
        }
        Ok(Self {
            checkpoint,
            text: text.to_owned(),
        })
    }

    /// What it says.
    #[must_use]
    pub const fn checkpoint(&self) -> &Checkpoint {
        &self.checkpoint
    }

    /// The text.
    #[must_use]
    pub fn text(&self) -> &str {
        &self.text
    }

    /// Whose signatures stand under it, as far as these keys tell.
    #[must_use]
    pub fn signatures(&self, keys: &[VerifyingKey]) -> Signatures {
        let said = self.checkpoint.text();
        let mut found = Signatures::default();
        for signature in self.lines() {
            let id = key_id(signature.name(), signature.id());
            let mut known = keys.iter().filter(|key| key.id() == id).peekable();
            let list = if known.peek().is_none() {
                &mut found.unknown
            } else if known.any(|key| key.verifier().verify(said.as_bytes(), signature.signature())) {
                &mut found.good
            } else {
                &mut found.broken
            };
            list.push(id);
        }
        found
    }

    fn lines(&self) -> impl Iterator<Item = Signature> {
        let lines = self.text.lines().filter(|line| line.starts_with(DASH));
        lines.filter_map(|line| Signature::from_bytes(line.as_bytes()).ok())
    }
}

impl fmt::Display for SignedCheckpoint {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.text)
    }
}

/// The signatures under a checkpoint, each as the name and number of its key.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Signatures {
    /// Right, by a key that was given.
    pub good: Vec<String>,
    /// By a key that was not given: says nothing, neither good nor bad.
    pub unknown: Vec<String>,
    /// Wrong, in the name of a key that was given.
    pub broken: Vec<String>,
}

impl Signatures {
    /// Whether a key of the register itself signed, and nothing is signed wrongly. A witness beside it is welcome, but can't
    /// stand in for the register.
    #[must_use]
    pub fn are_of(&self, origin: &str) -> bool {
        let own = |id: &String| id.rsplit_once('+').is_some_and(|(name, _)| name == origin);
        self.broken.is_empty() && self.good.iter().any(own)
    }
}
