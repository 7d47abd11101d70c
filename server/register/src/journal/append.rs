//! Adding entries.

use super::layout::{self, ENTRIES, SEALED, SLOTS};
use super::tail::Tail;
use super::{Files, Journal, SEALED_SEGMENT, WriteError, slot};
use crate::check::Checker;
use crate::checkpoint::Checkpoint;
use crate::disk::Mode;
use crate::hash::Hash;
use crate::leaf::Leaf;
use crate::note::{NoteError, SignedCheckpoint};
use crate::part::{PART_LIMIT, Part};
use crate::tree::Frontier;
use std::io::{self, SeekFrom};

/// An entry with what its commitments are over.
#[derive(Clone, Copy, Debug)]
pub struct SealedEntry<'a> {
    /// The entry in its place.
    pub leaf: &'a Leaf,
    /// One part for each commitment, in the same order. A part that was erased before it came here is [`Part::Erased`].
    pub parts: &'a [Part],
}

impl<'a> From<&'a Leaf> for SealedEntry<'a> {
    fn from(leaf: &'a Leaf) -> Self {
        let parts = &leaf.parts;
        Self { leaf, parts }
    }
}

/// A batch that fits behind the latest entry: what goes into which file, and where the register then stands.
struct Batch {
    entries: Vec<u8>,
    sealed: Vec<u8>,
    hashes: Vec<u8>,
    checker: Checker,
    frontier: Frontier,
}

impl Journal {
    /// Adds entries, all or none. Returns when they, their sealed parts and the checkpoint that covers them are on disk: only
    /// then may anybody be told that they are in the register.
    ///
    /// # Errors
    /// Then none of them is acknowledged. After a failure to reach the disk the journal takes no more
    /// ([`is_stopped`](Self::is_stopped)): whether they are there is decided when it is opened anew.
    pub fn append(&mut self, batch: &[SealedEntry<'_>]) -> Result<SignedCheckpoint, WriteError> {
        if self.stopped {
            return Err(WriteError::Stopped);
        }
        if batch.is_empty() {
            return Ok(self.latest.clone());
        }
        let batch = self.fit(batch)?;
        let checkpoint = Checkpoint {
            size: batch.frontier.size(),
            root: batch.frontier.root(),
            origin: self.latest.checkpoint().origin.clone(),
        };
        let note = SignedCheckpoint::sign(checkpoint, &self.keys)?;
        let place = slot::filled(&note).ok_or(NoteError::NoRoom)?;

        let mut files = match self.files.take() {
            Some(files) if self.has_room(&files) => files,
            _ => self.roll()?,
        };
        let written = self.write(&mut files, &batch);
        if let Err(error) = written {
            self.stopped |= self.undo(&mut files).is_err();
            self.files = Some(files);
            return Err(error.into());
        }
        // From here on everything is there but the checkpoint, and only a reader can tell how much of that is.
        self.stopped = true;
        self.acknowledge(&place)?;
        self.stopped = false;

        files.entries.keep(batch.entries.len());
        files.sealed.keep(batch.sealed.len());
        self.hashes.keep(batch.hashes.len());
        self.files = Some(files);
        self.checker = batch.checker;
        self.frontier = batch.frontier;
        self.slot = 1 - self.slot;
        self.latest = note;
        Ok(self.latest.clone())
    }

    /// Looks whether the batch can stand behind the latest entry.
    fn fit(&self, batch: &[SealedEntry<'_>]) -> Result<Batch, WriteError> {
        let mut fitted = Batch {
            entries: Vec::new(),
            sealed: Vec::new(),
            hashes: Vec::new(),
            checker: self.checker.clone(),
            frontier: self.frontier.clone(),
        };
        for SealedEntry { leaf, parts } in batch {
            let entry = fitted.checker.take(&leaf.bytes)?.entry;
            let fits = |(part, sealed): (&Part, _)| part.fits(sealed, entry.id);
            if parts.len() != entry.sealed.len() || !parts.iter().zip(&entry.sealed).all(fits) {
                return Err(WriteError::Parts(entry.seq));
            }
            for part in *parts {
                if part.epoch().is_some_and(|epoch| Some(epoch) < self.epoch) {
                    return Err(WriteError::Epoch(entry.seq));
                }
                fitted.seal(part)?;
            }
            fitted.entries.extend_from_slice(&leaf.bytes);
            fitted.entries.push(b'\n');
            for hash in fitted.frontier.grow(Hash::leaf(&leaf.bytes)) {
                fitted.hashes.extend_from_slice(hash.bytes());
            }
        }
        Ok(fitted)
    }

    fn has_room(&self, files: &Files) -> bool {
        let first = self.segments.last().copied().unwrap_or(1);
        let entries = self.tip().seq.saturating_add(1).saturating_sub(first);
        entries < self.segment && files.sealed.kept() < SEALED_SEGMENT
    }

    /// Begins new files behind the latest entry. The hashes of those before are then on disk for good.
    fn roll(&mut self) -> Result<Files, WriteError> {
        let first = self.tip().seq.saturating_add(1);
        let make = |name: String| {
            let mut file = self.disk.open(&name, Mode::Make)?;
            file.cut(0)?;
            Ok::<_, io::Error>(Tail::new(file, 0))
        };
        let sealed = make(layout::sealed(first))?;
        let entries = make(layout::entries(first))?;
        self.stopped = true;
        self.hashes.sync()?;
        self.disk.sync_folder(SEALED)?;
        self.disk.sync_folder(ENTRIES)?;
        self.stopped = false;
        self.segments.push(first);
        Ok(Files { entries, sealed })
    }

    fn write(&mut self, files: &mut Files, batch: &Batch) -> io::Result<()> {
        if !batch.sealed.is_empty() {
            files.sealed.write(&batch.sealed)?;
        }
        files.entries.write(&batch.entries)?;
        self.hashes.write(&batch.hashes)?;
        self.stopped = true;
        if !batch.sealed.is_empty() {
            files.sealed.sync()?;
        }
        files.entries.sync()?;
        self.stopped = false;
        Ok(())
    }

    /// Takes back what could not be written as a whole. Hashes are not synchronised with every batch; so that no half of one
    /// is left, they are here.
    fn undo(&mut self, files: &mut Files) -> io::Result<()> {
        files.entries.undo()?;
        files.sealed.undo()?;
        self.hashes.undo()?;
        self.hashes.sync()
    }

    /// Puts the checkpoint on disk, in the place that does not have the latest.
    fn acknowledge(&self, place: &[u8]) -> io::Result<()> {
        let name = SLOTS.get(self.slot).copied().unwrap_or_default();
        let mut file = self.disk.open(name, Mode::Change)?;
        file.seek(SeekFrom::Start(0))?;
        file.write_all(place)?;
        file.sync()
    }
}

impl Batch {
    fn seal(&mut self, part: &Part) -> Result<(), WriteError> {
        if let Part::Kept { content, .. } = part
            && content.len() > PART_LIMIT
        {
            return Err(WriteError::TooLarge(content.len()));
        }
        self.sealed.extend_from_slice(part.line().as_bytes());
        self.sealed.push(b'\n');
        Ok(())
    }
}
