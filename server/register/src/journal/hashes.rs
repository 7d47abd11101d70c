//! The stored hashes of the tree: for each entry its leaf hash and then the hash of every subtree that it completes, the
//! smallest first. They follow from the entries, and save reading all of them to make a proof.

use super::layout::HASHES;
use crate::disk::{Disk, DiskFile, Mode};
use crate::hash::Hash;
use crate::tree::Frontier;
use std::cell::RefCell;
use std::io::{self, Read, SeekFrom};
use tlog_tiles::{Error, HashReader};

/// The file with the hashes, to read.
pub(crate) struct Hashes(RefCell<Box<dyn DiskFile>>);

impl Hashes {
    /// Opens the file.
    pub(crate) fn open(disk: &dyn Disk) -> io::Result<Self> {
        Ok(Self(RefCell::new(disk.open(HASHES, Mode::Read)?)))
    }

    /// The right edge of the tree of this size.
    pub(crate) fn frontier(&self, size: u64) -> io::Result<Frontier> {
        let places = tlog_tiles::sub_tree_index(0, size, Vec::new());
        let subtrees = places.into_iter().map(|place| self.read(place));
        Ok(Frontier::new(size, subtrees.collect::<io::Result<_>>()?))
    }

    fn read(&self, place: u64) -> io::Result<Hash> {
        let mut bytes = [0; Hash::SIZE];
        let mut file = self.0.borrow_mut();
        file.seek(SeekFrom::Start(offset(place)))?;
        file.read_exact(&mut bytes)?;
        Hash::from_slice(&bytes).ok_or_else(|| io::ErrorKind::InvalidData.into())
    }
}

impl HashReader for Hashes {
    fn read_hashes(&self, places: &[u64]) -> Result<Vec<tlog_tiles::Hash>, Error> {
        let hashes = places.iter().map(|place| self.read(*place).map(tlog_tiles::Hash::from));
        hashes
            .collect::<io::Result<_>>()
            .map_err(|error| Error::InvalidInput(error.to_string()))
    }
}

/// How many bytes the file has for this many entries.
pub(crate) fn length(entries: u64) -> u64 {
    offset(tlog_tiles::stored_hash_count(entries))
}

fn offset(place: u64) -> u64 {
    place.saturating_mul(u64::try_from(Hash::SIZE).unwrap_or(u64::MAX))
}
