//! Copying a journal to another place while it is in use.
//!
//! What is copied is what the checkpoints cover that stood there when it began. Entries of the copy are only ever added to,
//! so a journal that was changed can't change the copy with it; sealed parts follow, so that what was erased goes from the copy
//! too. Contents stay encrypted, and no key is copied.

use crate::anchor::Anchor;
use crate::disk::{Disk, DiskFile, Mode, if_there, make, read_start};
use crate::journal::layout::{self, ENTRIES, FORMAT, FORMAT_TEXT, HASHES, NEW, SEALED, SLOTS};
use crate::journal::slot::{self, Slot};
use crate::key::VerifyingKey;
use crate::note::SignedCheckpoint;
use crate::verify::{Expected, Outcome, Report, verify};
use std::io::{self, BufRead, BufReader, Read, SeekFrom};
use thiserror::Error;

/// How many bytes are copied at once.
const STEP: usize = 64 * 1024;
/// How often a journal is looked at that changed under the eyes of the reader.
const LOOKS: usize = 5;

/// A copy that was made and checked.
#[derive(Clone, Debug)]
pub struct Backup {
    /// The checkpoint of the copy.
    pub checkpoint: SignedCheckpoint,
    /// How many bytes had to be written.
    pub written: u64,
}

/// Why there is no new copy. What was there of an earlier one still is.
#[derive(Debug, Error)]
pub enum BackupError {
    /// The journal is not whole, or is not the one that was copied before.
    #[error("the journal is not whole, so it was not copied: {0}")]
    Journal(String),
    /// The copy has other entries than the journal.
    #[error("the copy differs from the journal in the entries from {0} on; keep both, and find out which was changed")]
    Differs(u64),
    /// What was written can't be read back as it was.
    #[error("the copy is not whole: {0}")]
    Copy(String),
    /// The disk.
    #[error("the disk: {0}")]
    Disk(#[from] io::Error),
}

/// Brings the copy in `to` up to date, or makes it. The journal may be written to meanwhile.
///
/// # Errors
/// When journal or copy are not whole as far as these keys tell, they belong to different histories, or the disk fails.
pub fn backup(from: &dyn Disk, to: &dyn Disk, keys: &[VerifyingKey]) -> Result<Backup, BackupError> {
    let before = copied(to)?;
    let older: Vec<Anchor> = before.into_iter().map(Anchor::from).collect();
    whole(|| look(from, keys, &older)).map_err(BackupError::Journal)?;
    let places = places(from)?;
    let mut written = 0;
    for folder in ["", ENTRIES, SEALED] {
        to.make_folder(folder)?;
    }
    let size = size(&places);
    for first in layout::segments(from)?.into_iter().filter(|first| *first <= size) {
        let sealed = layout::sealed(first);
        if !same(from, to, &sealed)? {
            written += replaced(from, to, &sealed)?;
        }
        written += added(from, to, first, size)?;
    }
    written += replaced(from, to, HASHES)?;
    for folder in [SEALED, ENTRIES, ""] {
        to.sync_folder(folder)?;
    }
    for (name, place) in SLOTS.iter().zip(&places) {
        put(to, name, place)?;
    }
    put(to, FORMAT, FORMAT_TEXT.as_bytes())?;
    whole(|| look(to, keys, &older)).map_err(BackupError::Copy)?;
    let checkpoint = copied(to)?.ok_or_else(|| BackupError::Copy("it has no checkpoint".to_owned()))?;
    Ok(Backup { checkpoint, written })
}

/// The latest checkpoint of a copy; none where there is no copy.
fn copied(to: &dyn Disk) -> Result<Option<SignedCheckpoint>, io::Error> {
    if if_there(to.open(FORMAT, Mode::Read))?.is_none() {
        return Ok(None);
    }
    let notes = slot::read_both(to)?.into_iter().filter_map(|slot| match slot {
        Slot::Note(note) => Some(note),
        Slot::Blank | Slot::Damaged => None,
    });
    Ok(notes.max_by_key(|note| note.checkpoint().size))
}

fn look(disk: &dyn Disk, keys: &[VerifyingKey], older: &[Anchor]) -> Report {
    verify(
        disk,
        &Expected {
            keys,
            older,
            ..Expected::default()
        },
    )
}

/// Looks more than once before it says that something is wrong: a place may be looked at while it is written.
fn whole(look: impl Fn() -> Report) -> Result<(), String> {
    let mut said = String::new();
    for _ in 0..LOOKS {
        let report = look();
        if report.outcome == Outcome::Whole {
            return Ok(());
        }
        said = report.problems.first().map_or_else(
            || "it is not the register that was copied before".to_owned(),
            ToString::to_string,
        );
    }
    Err(said)
}

/// What stands in both places for checkpoints, as it was when none of the two was being written.
fn places(from: &dyn Disk) -> Result<[Vec<u8>; 2], io::Error> {
    let limit = u64::try_from(slot::SIZE).unwrap_or(u64::MAX);
    let read = |name| Ok::<_, io::Error>(read_start(from, name, limit)?.unwrap_or_default());
    let [a, b] = SLOTS;
    let mut places = [read(a)?, read(b)?];
    for _ in 0..LOOKS {
        let again = [read(a)?, read(b)?];
        if again == places {
            break;
        }
        places = again;
    }
    Ok(places)
}

/// Whether a file has the same content in both places.
fn same(from: &dyn Disk, to: &dyn Disk, name: &str) -> Result<bool, io::Error> {
    let Some(mut copy) = if_there(to.open(name, Mode::Read))? else {
        return Ok(false);
    };
    let mut file = from.open(name, Mode::Read)?;
    if length(file.as_mut())? != length(copy.as_mut())? {
        return Ok(false);
    }
    begins_with(file.as_mut(), copy.as_mut())
}

fn length(file: &mut dyn DiskFile) -> Result<u64, io::Error> {
    let length = file.seek(SeekFrom::End(0))?;
    file.seek(SeekFrom::Start(0))?;
    Ok(length)
}

/// Whether the one begins with all of the other. Both are then read up to there.
fn begins_with(file: &mut dyn DiskFile, start: &mut dyn DiskFile) -> Result<bool, io::Error> {
    let (mut of_start, mut of_file) = (vec![0; STEP], vec![0; STEP]);
    loop {
        let read = start.read(&mut of_start)?;
        let (Some(of_start), Some(of_file)) = (of_start.get(..read), of_file.get_mut(..read)) else {
            return Ok(false);
        };
        if read == 0 {
            return Ok(true);
        }
        match file.read_exact(of_file) {
            Ok(()) if of_file == of_start => {}
            Ok(()) => return Ok(false),
            Err(error) if error.kind() == io::ErrorKind::UnexpectedEof => return Ok(false),
            Err(error) => return Err(error),
        }
    }
}

/// Puts a file with this content in the place of the one that the copy has, so that there is always one of the two.
fn put(to: &dyn Disk, name: &str, content: &[u8]) -> Result<(), io::Error> {
    let new = format!("{name}{NEW}");
    make(to, &new, Mode::Make, content)?;
    to.rename(&new, name)?;
    to.sync_folder("")
}

/// Puts a file in the place of the one that the copy has. Returns how many bytes it is.
fn replaced(from: &dyn Disk, to: &dyn Disk, name: &str) -> Result<u64, io::Error> {
    let new = format!("{name}{NEW}");
    let mut file = to.open(&new, Mode::Make)?;
    file.cut(0)?;
    let written = io::copy(&mut from.open(name, Mode::Read)?, &mut file)?;
    file.sync()?;
    to.rename(&new, name)?;
    Ok(written)
}

/// How many entries the newer of two places covers.
fn size(places: &[Vec<u8>; 2]) -> u64 {
    let sizes = places.iter().map(|place| match slot::parse(place) {
        Slot::Note(note) => note.checkpoint().size,
        Slot::Blank | Slot::Damaged => 0,
    });
    sizes.max().unwrap_or(0)
}

/// Adds to the entries of a segment what the copy does not have yet of the first `size` entries. What comes behind may still
/// be taken back. Returns how many bytes that is.
fn added(from: &dyn Disk, to: &dyn Disk, first: u64, size: u64) -> Result<u64, BackupError> {
    let name = layout::entries(first);
    let end = end_of(
        from.open(&name, Mode::Read)?,
        size.saturating_sub(first).saturating_add(1),
    )?;
    let mut file = from.open(&name, Mode::Read)?;
    let mut copy = to.open(&name, Mode::Make)?;
    let there = length(copy.as_mut())?;
    if !begins_with(file.as_mut(), copy.as_mut())? {
        return Err(BackupError::Differs(first));
    }
    let written = io::copy(&mut file.take(end.saturating_sub(there)), &mut copy)?;
    copy.sync()?;
    Ok(written)
}

/// Where so many lines end, or the file.
fn end_of(file: Box<dyn DiskFile>, lines: u64) -> Result<u64, io::Error> {
    let mut file = BufReader::new(file);
    let (mut end, mut line) = (0_u64, Vec::new());
    for _ in 0..lines {
        line.clear();
        let read = file.read_until(b'\n', &mut line)?;
        if read == 0 {
            break;
        }
        end = end.saturating_add(u64::try_from(read).unwrap_or(u64::MAX));
    }
    Ok(end)
}
