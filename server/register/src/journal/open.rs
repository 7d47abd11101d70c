//! Opening a journal, however the last writer ended.

use super::create::{first_checkpoint, locked};
use super::layout::{self, ENTRIES, FORMAT, FORMAT_TEXT, HASHES, NEW, SEALED, SLOTS};
use super::recover::{self, Recovered};
use super::slot::{self, Slot};
use super::tail::Tail;
use super::{Files, Journal, OpenError, SEGMENT, hashes_length};
use crate::disk::{Disk, Mode, if_there, make, read_start};
use crate::key::{SigningKey, VerifyingKey};
use crate::note::SignedCheckpoint;
use std::io::{Seek, SeekFrom};

/// What was cut off because it was never acknowledged.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Cut {
    /// Whole entries.
    pub entries: u64,
    /// Bytes of entries and sealed parts, the whole entries included.
    pub bytes: u64,
}

impl Journal {
    /// Opens the journal of the register that the first key is named after. Checkpoints may also be signed by a `trusted`
    /// key, such as the one before this.
    ///
    /// Looks at the latest segment only; [`verify`](crate::verify) looks at everything.
    ///
    /// # Errors
    /// When it is not whole, not of this register, or in use; then nothing was changed.
    pub fn open(
        disk: Box<dyn Disk>,
        keys: Vec<SigningKey>,
        trusted: &[VerifyingKey],
    ) -> Result<(Self, Cut), OpenError> {
        if keys.is_empty() {
            return Err(OpenError::Keys);
        }
        check_format(disk.as_ref())?;
        let lock = locked(disk.as_ref())?;
        Self::open_locked(disk, keys, trusted, lock)
    }

    pub(super) fn open_locked(
        disk: Box<dyn Disk>,
        keys: Vec<SigningKey>,
        trusted: &[VerifyingKey],
        lock: Box<dyn Send>,
    ) -> Result<(Self, Cut), OpenError> {
        let mut known: Vec<VerifyingKey> = keys.iter().map(|key| key.verifying().clone()).collect();
        known.extend_from_slice(trusted);
        let slots = slot::read_both(disk.as_ref())?;
        let (latest, at) = newest(&slots, &known)?;
        let size = latest.checkpoint().size;
        let found = recover::look(disk.as_ref(), latest.checkpoint())?;
        if found.behind > 0 && slots.contains(&Slot::Damaged) {
            return Err(OpenError::Checkpoint(size));
        }

        let cut = cut(disk.as_ref(), size, &found)?;
        mend_slots(disk.as_ref(), &slots, &latest, &keys)?;
        let hashes = mend_hashes(disk.as_ref(), size, &found)?;
        let files = found
            .segments
            .last()
            .map(|first| files(disk.as_ref(), *first, found.ends));
        let journal = Self {
            keys,
            checker: found.checker,
            frontier: found.frontier,
            latest,
            slot: 1 - at,
            segments: found.segments,
            files: files.transpose()?,
            hashes,
            segment: SEGMENT,
            epoch: None,
            stopped: false,
            disk,
            _lock: lock,
        };
        Ok((journal, cut))
    }
}

/// Whether this is a journal, and one of this format.
pub(crate) fn check_format(disk: &dyn Disk) -> Result<(), OpenError> {
    let text = read_start(disk, FORMAT, 256)?.ok_or(OpenError::NoJournal)?;
    if text == FORMAT_TEXT.as_bytes() {
        Ok(())
    } else {
        Err(OpenError::Format)
    }
}

/// The checkpoint of more entries, and in which place it stands. Both must be signed by the register.
fn newest(slots: &[Slot; 2], known: &[VerifyingKey]) -> Result<(SignedCheckpoint, usize), OpenError> {
    let origin = known.first().ok_or(OpenError::Keys)?.name();
    let mut newest: Option<(&SignedCheckpoint, usize)> = None;
    for (place, slot) in slots.iter().enumerate() {
        let Slot::Note(note) = slot else { continue };
        let said = note.checkpoint();
        if said.origin != origin {
            return Err(OpenError::Foreign(said.origin.clone()));
        }
        if !note.signatures(known).are_of(origin) {
            return Err(OpenError::Signature(said.size));
        }
        if newest.is_none_or(|(newest, _)| newest.checkpoint().size < said.size) {
            newest = Some((note, place));
        }
    }
    newest
        .map(|(note, place)| (note.clone(), place))
        .ok_or(OpenError::Checkpoint(0))
}

/// Cuts off what comes after the acknowledged entries, and removes what was meant to take the place of other files.
fn cut(disk: &dyn Disk, size: u64, found: &Recovered) -> Result<Cut, OpenError> {
    let mut cut = Cut {
        entries: found.behind,
        bytes: 0,
    };
    for name in disk.list(SEALED)?.iter().filter(|name| name.ends_with(NEW)) {
        disk.remove(&format!("{SEALED}/{name}"))?;
    }
    for first in layout::segments(disk)?.into_iter().filter(|first| *first > size) {
        for name in [layout::entries(first), layout::sealed(first)] {
            if let Some(mut file) = if_there(disk.open(&name, Mode::Read))? {
                cut.bytes = cut.bytes.saturating_add(file.seek(SeekFrom::End(0))?);
                disk.remove(&name)?;
            }
        }
    }
    disk.sync_folder(SEALED)?;
    disk.sync_folder(ENTRIES)?;
    if let Some(first) = found.segments.last() {
        let ends = [
            (layout::entries(*first), found.ends.0),
            (layout::sealed(*first), found.ends.1),
        ];
        for (name, end) in ends {
            let mut file = disk.open(&name, Mode::Change)?;
            let more = file.seek(SeekFrom::End(0))?.saturating_sub(end);
            if more > 0 {
                file.cut(end)?;
                file.sync()?;
                cut.bytes = cut.bytes.saturating_add(more);
            }
        }
    }
    Ok(cut)
}

/// Puts something true in a place that was damaged: that the register once had no entries.
fn mend_slots(
    disk: &dyn Disk,
    slots: &[Slot; 2],
    latest: &SignedCheckpoint,
    keys: &[SigningKey],
) -> Result<(), OpenError> {
    for (name, _) in SLOTS.iter().zip(slots).filter(|(_, slot)| **slot == Slot::Damaged) {
        let content = if latest.checkpoint().size == 0 {
            slot::blank()
        } else {
            let origin = latest.checkpoint().origin.clone();
            slot::filled(&first_checkpoint(origin, keys)?).ok_or(OpenError::Keys)?
        };
        make(disk, name, Mode::Make, &content)?;
        disk.sync_folder("")?;
    }
    Ok(())
}

/// Writes the hashes that may not have reached the disk.
fn mend_hashes(disk: &dyn Disk, size: u64, found: &Recovered) -> Result<Tail, OpenError> {
    let mut hashes = Tail::new(disk.open(HASHES, Mode::Make)?, hashes_length(found.hashes_from));
    hashes.write(&found.hashes)?;
    hashes.keep(found.hashes.len());
    hashes.undo()?;
    hashes.sync()?;
    debug_assert_eq!(hashes.kept(), hashes_length(size), "each entry has its hashes");
    Ok(hashes)
}

fn files(disk: &dyn Disk, first: u64, (entries, sealed): (u64, u64)) -> Result<Files, OpenError> {
    Ok(Files {
        entries: Tail::new(disk.open(&layout::entries(first), Mode::Change)?, entries),
        sealed: Tail::new(disk.open(&layout::sealed(first), Mode::Change)?, sealed),
    })
}
