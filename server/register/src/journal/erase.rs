//! Erasing sealed parts.

use super::{Journal, WriteError};
use crate::part::Part;
use domain::ids::PartId;
use std::collections::{BTreeMap, BTreeSet};

/// The parts to erase from one segment, each with its entry.
type Wanted = BTreeSet<(PartId, u64)>;

impl Journal {
    /// Erases the content of sealed parts and their keys, each part named with the number of its entry. The files are written
    /// anew without them, so that nothing of them is left in the journal. Blocks of the disk that were set free are not
    /// overwritten: what they hold goes with the key of its epoch ([`rewrap`](Self::rewrap)).
    ///
    /// The entry that gives the reason comes before: without one, [`verify`](crate::verify) finds these parts missing. Erasing
    /// twice is no error, so that a crash in between is mended by doing all of it again.
    ///
    /// # Errors
    /// When there is no such part, or the disk fails.
    pub fn erase(&mut self, parts: &[(u64, PartId)]) -> Result<(), WriteError> {
        if self.stopped {
            return Err(WriteError::Stopped);
        }
        let mut wanted: BTreeMap<u64, Wanted> = BTreeMap::new();
        for (seq, part) in parts {
            let holding = self.segments.iter().rev().find(|first| *first <= seq);
            let first = holding.ok_or(WriteError::NoPart(*seq, *part))?;
            wanted.entry(*first).or_default().insert((*part, *seq));
        }
        for (first, mut parts) in wanted {
            self.rewrite(first, |copy| {
                copy.lines(|line| Ok(without(&mut parts, line)))?;
                match parts.first() {
                    None => Ok(()),
                    Some((part, seq)) => Err(WriteError::NoPart(*seq, *part)),
                }
            })?;
        }
        Ok(())
    }
}

/// The line, without its content when that is to be erased.
fn without(wanted: &mut Wanted, line: Vec<u8>) -> Vec<u8> {
    let Some(part) = Part::parse(&line) else { return line };
    let found = wanted.iter().find(|(id, _)| *id == part.id()).copied();
    match found {
        Some(found) => {
            wanted.remove(&found);
            Part::Erased(part.id()).line().into_bytes()
        }
        None => line,
    }
}
