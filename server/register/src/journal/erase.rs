//! Erasing sealed parts.

use super::layout::{self, NEW, SEALED};
use super::lines::{Line, Lines};
use super::tail::Tail;
use super::tape::line_limit;
use super::{Journal, WriteError};
use crate::disk::Mode;
use crate::part::Part;
use domain::ids::PartId;
use std::collections::{BTreeMap, BTreeSet};
use std::io::{self, BufWriter, Write};

/// The parts to erase from one segment, each with its entry.
type Wanted = BTreeSet<(PartId, u64)>;

impl Journal {
    /// Erases the content of sealed parts, each named with the number of its entry. The files are written anew without it, so
    /// that nothing of it is left in the journal; blocks of the disk that were set free are not overwritten.
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
        for (first, parts) in wanted {
            let new = format!("{}{NEW}", layout::sealed(first));
            if let Err(error) = self.write_without(first, &new, parts) {
                let removed = self.disk.remove(&new);
                self.stopped |= matches!(error, WriteError::Disk(_)) || removed.is_err();
                return Err(error);
            }
            self.stopped = true;
            self.replace(first, &new)?;
            self.stopped = false;
        }
        Ok(())
    }

    /// Writes the sealed parts of a segment without the content of some.
    fn write_without(&self, first: u64, new: &str, mut wanted: Wanted) -> Result<(), WriteError> {
        let mut from = Lines::new(self.disk.open(&layout::sealed(first), Mode::Read)?, line_limit());
        let mut file = self.disk.open(new, Mode::Make)?;
        file.cut(0)?;
        let mut to = BufWriter::new(file);
        while let Line::Whole(mut line) = from.next()? {
            if let Some(part) = Part::parse(&line)
                && let Some(found) = wanted.iter().find(|(id, _)| *id == part.id()).copied()
            {
                wanted.remove(&found);
                line = Part::Erased(part.id()).line().into_bytes();
            }
            line.push(b'\n');
            to.write_all(&line)?;
        }
        let mut file = to.into_inner().map_err(io::IntoInnerError::into_error)?;
        file.sync()?;
        match wanted.first() {
            None => Ok(()),
            Some((part, seq)) => Err(WriteError::NoPart(*seq, *part)),
        }
    }

    fn replace(&mut self, first: u64, new: &str) -> Result<(), WriteError> {
        let name = layout::sealed(first);
        self.disk.rename(new, &name)?;
        self.disk.sync_folder(SEALED)?;
        if self.segments.last() == Some(&first)
            && let Some(files) = &mut self.files
        {
            let mut file = self.disk.open(&name, Mode::Change)?;
            let length = file.seek(io::SeekFrom::End(0))?;
            files.sealed = Tail::new(file, length);
        }
        Ok(())
    }
}
