//! The stored hashes, read along with the entries.

use crate::disk::{Disk, DiskFile, Mode, if_there};
use crate::hash::Hash;
use crate::journal::layout::HASHES;
use std::io::{self, BufReader, ErrorKind, Read};

/// What a power cut may leave in place of hashes that were on their way to the disk.
const NEVER_WRITTEN: [u8; Hash::SIZE] = [0; Hash::SIZE];

/// Compares each entry with its stored hashes.
pub(super) struct Stored {
    file: Option<BufReader<Box<dyn DiskFile>>>,
    /// The first entry whose hashes are not stored.
    pub(super) end: Option<u64>,
    /// The first entry whose hashes are others.
    pub(super) differs: Option<u64>,
}

impl Stored {
    pub(super) fn open(disk: &dyn Disk) -> io::Result<Self> {
        let file = if_there(disk.open(HASHES, Mode::Read))?;
        Ok(Self {
            file: file.map(BufReader::new),
            end: None,
            differs: None,
        })
    }

    /// Compares the hashes that follow from entry `seq`.
    pub(super) fn compare(&mut self, seq: u64, hashes: &[Hash]) -> io::Result<()> {
        for hash in hashes {
            match self.next()? {
                Some(stored) if stored == *hash => {}
                Some(stored) if *stored.bytes() != NEVER_WRITTEN => self.differs = self.differs.or(Some(seq)),
                _ => self.end = self.end.or(Some(seq)),
            }
        }
        Ok(())
    }

    fn next(&mut self) -> io::Result<Option<Hash>> {
        let Some(file) = &mut self.file else { return Ok(None) };
        let mut bytes = [0; Hash::SIZE];
        match file.read_exact(&mut bytes) {
            Ok(()) => Ok(Hash::from_slice(&bytes)),
            Err(error) if error.kind() == ErrorKind::UnexpectedEof => {
                self.file = None;
                Ok(None)
            }
            Err(error) => Err(error),
        }
    }
}
