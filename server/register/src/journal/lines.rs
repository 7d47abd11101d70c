//! Lines of a file, however long somebody made them.

use crate::disk::DiskFile;
use std::io::{self, BufRead, BufReader, Read};

/// What stands at the reader.
#[derive(Debug, PartialEq, Eq)]
pub(crate) enum Line {
    /// A line, without its end.
    Whole(Vec<u8>),
    /// The file ends before the line does.
    Torn,
    /// The line is longer than any that was written.
    TooLong,
    /// The file has no more.
    End,
}

/// Reads a file line by line. No more than one line is in memory.
pub(crate) struct Lines {
    file: BufReader<Box<dyn DiskFile>>,
    limit: u64,
    at: u64,
}

impl Lines {
    /// Begins at the start of a file whose lines are at most `limit` bytes.
    pub(crate) fn new(file: Box<dyn DiskFile>, limit: u64) -> Self {
        Self {
            file: BufReader::with_capacity(64 * 1024, file),
            limit,
            at: 0,
        }
    }

    /// How many bytes the whole lines so far are.
    pub(crate) const fn at(&self) -> u64 {
        self.at
    }

    /// The next line. After anything but a whole line there are no more.
    pub(crate) fn next(&mut self) -> io::Result<Line> {
        let mut line = Vec::new();
        let read = Read::take(&mut self.file, self.limit.saturating_add(1)).read_until(b'\n', &mut line)?;
        if line.pop_if(|last| *last == b'\n').is_some() {
            self.at = self.at.saturating_add(u64::try_from(read).unwrap_or(u64::MAX));
            Ok(Line::Whole(line))
        } else if line.is_empty() {
            Ok(Line::End)
        } else if u64::try_from(line.len()).is_ok_and(|length| length > self.limit) {
            Ok(Line::TooLong)
        } else {
            Ok(Line::Torn)
        }
    }
}
