//! Wrapping the keys of everything that stays under the key of a new epoch, so that the old one can be destroyed.

use super::lines::Line;
use super::{Journal, WriteError};
use crate::part::Part;
use crate::vault::{Chance, Epoch, KeyRing};

/// Shows that a journal holds nothing under the key of an earlier epoch. Who has it may destroy those keys.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Rewrapped {
    log: String,
    epoch: Epoch,
    parts: u64,
}

impl Rewrapped {
    /// Of which register.
    #[must_use]
    pub fn log(&self) -> &str {
        &self.log
    }

    /// Under the key of which epoch everything is.
    #[must_use]
    pub const fn epoch(&self) -> Epoch {
        self.epoch
    }

    /// How many parts were wrapped anew; the others were under this key already.
    #[must_use]
    pub const fn parts(&self) -> u64 {
        self.parts
    }
}

impl Journal {
    /// Wraps the key of every part that is not erased under the active epoch of the ring, a segment at a time. Contents and
    /// entries stay as they are. After a crash it is called again and goes on with what is left.
    ///
    /// From then on the journal takes no parts of an earlier epoch, so that their keys can be destroyed.
    ///
    /// # Errors
    /// When the key of a part is not in the ring, a part is damaged, or the disk fails. Then no key may be destroyed.
    pub fn rewrap(&mut self, ring: &KeyRing, chance: &mut Chance<'_>) -> Result<Rewrapped, WriteError> {
        if self.stopped {
            return Err(WriteError::Stopped);
        }
        self.epoch = Some(ring.active());
        let log = self.latest.checkpoint().origin.clone();
        let mut parts = 0_u64;
        for first in self.segments.clone() {
            if !self.has_other(first, ring.active())? {
                continue;
            }
            self.rewrite(first, |copy| {
                copy.lines(|line| {
                    let part = Part::parse(&line).ok_or(WriteError::Damaged(first))?;
                    let Some(part) = part.rewrapped(ring, &log, chance)? else {
                        return Ok(line);
                    };
                    parts = parts.saturating_add(1);
                    Ok(part.line().into_bytes())
                })
            })?;
        }
        let epoch = ring.active();
        Ok(Rewrapped { log, epoch, parts })
    }

    /// Whether a segment has parts under the key of another epoch.
    fn has_other(&self, first: u64, epoch: Epoch) -> Result<bool, WriteError> {
        let mut lines = self.sealed_lines(first)?;
        loop {
            match lines.next()? {
                Line::Whole(line) => {
                    let part = Part::parse(&line).ok_or(WriteError::Damaged(first))?;
                    if part.epoch().is_some_and(|other| other != epoch) {
                        return Ok(true);
                    }
                }
                Line::End => return Ok(false),
                Line::Torn | Line::TooLong => return Err(WriteError::Damaged(first)),
            }
        }
    }
}

impl Part {
    /// The same with its key wrapped under the active epoch; none when it already is, or has no key.
    fn rewrapped(self, ring: &KeyRing, log: &str, chance: &mut Chance<'_>) -> Result<Option<Self>, WriteError> {
        let Self::Kept {
            id,
            salt,
            content,
            key: Some(key),
        } = self
        else {
            return Ok(None);
        };
        let wrapped = ring
            .rewrap(log, id, &key, chance)
            .map_err(|why| WriteError::Key(id, why))?;
        Ok(wrapped.map(|key| Self::Kept {
            id,
            salt,
            content,
            key: Some(key),
        }))
    }
}
