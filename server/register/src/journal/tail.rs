//! A file that only grows.

use crate::disk::DiskFile;
use std::io::{self, SeekFrom};

/// The end of a file: what was kept, and behind it what is being added.
pub(crate) struct Tail {
    file: Box<dyn DiskFile>,
    kept: u64,
}

impl Tail {
    /// Goes on behind the first `kept` bytes.
    pub(crate) fn new(file: Box<dyn DiskFile>, kept: u64) -> Self {
        Self { file, kept }
    }

    /// Writes behind what was kept.
    pub(crate) fn write(&mut self, bytes: &[u8]) -> io::Result<()> {
        self.file.seek(SeekFrom::Start(self.kept))?;
        self.file.write_all(bytes)
    }

    /// Returns when everything is on disk.
    pub(crate) fn sync(&mut self) -> io::Result<()> {
        self.file.sync()
    }

    /// Cuts off whatever was not kept.
    pub(crate) fn undo(&mut self) -> io::Result<()> {
        self.file.cut(self.kept)
    }

    /// Keeps this much more.
    pub(crate) fn keep(&mut self, bytes: usize) {
        self.kept = self.kept.saturating_add(u64::try_from(bytes).unwrap_or(u64::MAX));
    }

    /// How many bytes were kept.
    pub(crate) const fn kept(&self) -> u64 {
        self.kept
    }
}
