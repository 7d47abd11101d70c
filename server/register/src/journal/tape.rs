//! The entries of a journal in order, from whichever files they are in, and the sealed parts beside them.

use super::layout;
use super::lines::{Line, Lines};
use crate::canonical::LIMIT;
use crate::disk::{Disk, Mode, if_there};
use crate::part::{PART_LIMIT, Part};
use std::{io, vec};
use thiserror::Error;

/// Why there is no next entry.
#[derive(Debug, Error)]
pub(crate) enum TapeError {
    /// The disk does not give it.
    #[error(transparent)]
    Disk(#[from] io::Error),
    /// The journal ends before it.
    #[error("is missing")]
    Missing,
    /// It is no whole line, or one that is too long.
    #[error("is damaged")]
    Damaged,
    /// The sealed parts before it are more than there are commitments to.
    #[error("comes after sealed parts that belong to no entry")]
    Stray,
}

/// Reads on and on; at most one entry or one part is in memory.
pub(crate) struct Tape<'d> {
    disk: &'d dyn Disk,
    segments: vec::IntoIter<u64>,
    open: Option<Segment>,
    next: u64,
}

/// The files at the reader.
struct Segment {
    entries: Lines,
    sealed: Option<Lines>,
}

impl<'d> Tape<'d> {
    /// Begins with the first entry of the segment that has entry `from`.
    pub(crate) fn start(disk: &'d dyn Disk, from: u64) -> io::Result<Self> {
        let mut segments = layout::segments(disk)?;
        let earlier = segments.iter().take_while(|first| **first <= from).count();
        let rest = segments.split_off(earlier.saturating_sub(1));
        let next = rest.first().filter(|first| **first <= from).map_or(1, |first| *first);
        Ok(Self {
            disk,
            segments: rest.into_iter(),
            open: None,
            next,
        })
    }

    /// The number of the entry that comes next.
    pub(crate) const fn next(&self) -> u64 {
        self.next
    }

    /// How many bytes of the open entries file and of the open file with sealed parts were read as whole lines.
    pub(crate) fn at(&self) -> (u64, u64) {
        let segment = self.open.as_ref();
        segment.map_or((0, 0), |segment| {
            (segment.entries.at(), segment.sealed.as_ref().map_or(0, Lines::at))
        })
    }

    /// The bytes of the next entry.
    pub(crate) fn entry(&mut self) -> Result<Vec<u8>, TapeError> {
        loop {
            if let Some(segment) = &mut self.open {
                match segment.entries.next()? {
                    Line::Whole(bytes) => {
                        self.next = self.next.saturating_add(1);
                        return Ok(bytes);
                    }
                    Line::Torn | Line::TooLong => return Err(TapeError::Damaged),
                    Line::End => {}
                }
                if let Some(sealed) = &mut segment.sealed
                    && sealed.next()? != Line::End
                {
                    return Err(TapeError::Stray);
                }
            }
            if self.segments.next() != Some(self.next) {
                return Err(TapeError::Missing);
            }
            self.open = Some(Segment::open(self.disk, self.next)?);
        }
    }

    /// The next sealed part of the entry that came last; none when it is missing or damaged.
    pub(crate) fn part(&mut self) -> io::Result<Option<Part>> {
        let Some(sealed) = self.open.as_mut().and_then(|segment| segment.sealed.as_mut()) else {
            return Ok(None);
        };
        match sealed.next()? {
            Line::Whole(line) => Ok(Part::parse(&line)),
            Line::Torn | Line::TooLong | Line::End => Ok(None),
        }
    }
}

impl Segment {
    fn open(disk: &dyn Disk, first: u64) -> Result<Self, TapeError> {
        let limit = u64::try_from(LIMIT).unwrap_or(u64::MAX);
        let entries = if_there(disk.open(&layout::entries(first), Mode::Read))?.ok_or(TapeError::Missing)?;
        let sealed = if_there(disk.open(&layout::sealed(first), Mode::Read))?;
        Ok(Self {
            entries: Lines::new(entries, limit),
            sealed: sealed.map(|file| Lines::new(file, line_limit())),
        })
    }
}

/// The longest line of a sealed part, in bytes: its content in base64, and the names around it.
pub(crate) fn line_limit() -> u64 {
    let content = u64::try_from(PART_LIMIT).unwrap_or(u64::MAX);
    content.div_ceil(3).saturating_mul(4).saturating_add(1024)
}
