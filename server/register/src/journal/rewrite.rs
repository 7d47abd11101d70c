//! Writing the sealed parts of a segment anew, in place of those that are there.

use super::layout::{self, NEW, SEALED};
use super::lines::{Line, Lines};
use super::tail::Tail;
use super::tape::line_limit;
use super::{Journal, WriteError};
use crate::disk::{DiskFile, Mode};
use std::io::{self, BufWriter, Write};

/// A segment on its way from the old file to the new.
pub(super) struct Copy {
    from: Lines,
    to: BufWriter<Box<dyn DiskFile>>,
    first: u64,
}

impl Copy {
    /// Copies every line, as `change` makes it.
    pub(super) fn lines(
        &mut self,
        mut change: impl FnMut(Vec<u8>) -> Result<Vec<u8>, WriteError>,
    ) -> Result<(), WriteError> {
        loop {
            match self.from.next()? {
                Line::Whole(line) => {
                    self.to.write_all(&change(line)?)?;
                    self.to.write_all(b"\n")?;
                }
                Line::End => return Ok(()),
                // What comes after it would be lost.
                Line::Torn | Line::TooLong => return Err(WriteError::Damaged(self.first)),
            }
        }
    }
}

impl Journal {
    /// Lets `copy` write the sealed parts of a segment anew. When it fails they stay as they were; a crash leaves the old ones
    /// or the new ones.
    pub(super) fn rewrite(
        &mut self,
        first: u64,
        copy: impl FnOnce(&mut Copy) -> Result<(), WriteError>,
    ) -> Result<(), WriteError> {
        let new = format!("{}{NEW}", layout::sealed(first));
        if let Err(error) = self.write_new(first, &new, copy) {
            let removed = self.disk.remove(&new);
            self.stopped |= matches!(error, WriteError::Disk(_)) || removed.is_err();
            return Err(error);
        }
        self.stopped = true;
        self.replace(first, &new)?;
        self.stopped = false;
        Ok(())
    }

    fn write_new(
        &self,
        first: u64,
        new: &str,
        copy: impl FnOnce(&mut Copy) -> Result<(), WriteError>,
    ) -> Result<(), WriteError> {
        let from = self.sealed_lines(first)?;
        let mut file = self.disk.open(new, Mode::Make)?;
        file.cut(0)?;
        let to = BufWriter::new(file);
        let mut copied = Copy { from, to, first };
        copy(&mut copied)?;
        let mut file = copied.to.into_inner().map_err(io::IntoInnerError::into_error)?;
        Ok(file.sync()?)
    }

    /// The sealed parts of a segment, line by line.
    pub(super) fn sealed_lines(&self, first: u64) -> io::Result<Lines> {
        Ok(Lines::new(
            self.disk.open(&layout::sealed(first), Mode::Read)?,
            line_limit(),
        ))
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
