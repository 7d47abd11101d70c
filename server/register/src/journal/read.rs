//! Reading back: entries with their sealed parts, and proofs about them.

use super::hashes::Hashes;
use super::tape::Tape;
use super::{Journal, ReadError};
use crate::checkpoint::Checkpoint;
use crate::hash::Hash;
use crate::part::Part;
use crate::receipt::Receipt;
use crate::tree::Proof;
use domain::entry::Entry;

/// An entry as it lies in the journal.
#[derive(Clone, Debug, PartialEq)]
pub struct Record {
    /// What it says.
    pub entry: Entry,
    /// Its exact bytes.
    pub bytes: Vec<u8>,
    /// One part for each of its commitments.
    pub parts: Vec<Part>,
}

/// The acknowledged entries from some number on.
pub struct Records<'j> {
    tape: Tape<'j>,
    from: u64,
    last: u64,
}

impl Iterator for Records<'_> {
    type Item = Result<Record, ReadError>;

    fn next(&mut self) -> Option<Self::Item> {
        loop {
            let seq = self.tape.next();
            if seq > self.last {
                return None;
            }
            match self.read(seq) {
                Ok(_) if seq < self.from => {}
                outcome => {
                    // After a failure nothing further can be trusted to stand in its place.
                    if outcome.is_err() {
                        self.last = 0;
                    }
                    return Some(outcome);
                }
            }
        }
    }
}

impl Records<'_> {
    fn read(&mut self, seq: u64) -> Result<Record, ReadError> {
        let unreadable = |why: String| ReadError::Entry(seq, why);
        let bytes = self.tape.entry().map_err(|error| unreadable(error.to_string()))?;
        let entry: Entry = serde_json::from_slice(&bytes).map_err(|error| unreadable(error.to_string()))?;
        let mut parts = Vec::with_capacity(entry.sealed.len());
        for sealed in &entry.sealed {
            let part = self.tape.part()?.filter(|part| part.fits(sealed, entry.id));
            parts.push(part.ok_or(ReadError::Part(seq))?);
        }
        Ok(Record { entry, bytes, parts })
    }
}

impl Journal {
    /// The acknowledged entries from number `from` on, in order.
    ///
    /// # Errors
    /// Of the disk. A damaged entry is an error in its place, and the last item.
    pub fn records(&self, from: u64) -> Result<Records<'_>, ReadError> {
        Ok(Records {
            tape: Tape::start(self.disk.as_ref(), from.max(1))?,
            from,
            last: self.tip().seq,
        })
    }

    /// A receipt for an entry, under the latest checkpoint.
    ///
    /// # Errors
    /// When there is no such entry, or what is needed for the proof can't be read.
    pub fn receipt(&self, seq: u64) -> Result<Receipt, ReadError> {
        let record = self.records(seq)?.next().ok_or(ReadError::NoEntry(seq))??;
        let index = seq.checked_sub(1).ok_or(ReadError::NoEntry(seq))?;
        let proof = Proof::of_leaf(index, self.tip().seq, &Hashes::open(self.disk.as_ref())?)?;
        if proof.shows_leaf(Hash::leaf(&record.bytes), index, self.checkpoint().checkpoint()) {
            Ok(Receipt::new(record.bytes, index, proof, self.checkpoint().clone()))
        } else {
            Err(ReadError::Hashes)
        }
    }

    /// Proves that the register goes on from an older checkpoint: what a witness asks before it signs.
    ///
    /// # Errors
    /// When the register never had that checkpoint, or the hashes can't be read.
    pub fn growth(&self, older: &Checkpoint) -> Result<Proof, ReadError> {
        let latest = self.checkpoint().checkpoint();
        let proof = match older.size {
            0 => Proof::nothing(),
            size => Proof::of_growth(size, latest.size, &Hashes::open(self.disk.as_ref())?)?,
        };
        if proof.shows_growth(older, latest) {
            Ok(proof)
        } else {
            Err(ReadError::Hashes)
        }
    }
}
