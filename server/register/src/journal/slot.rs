//! The two places for the latest checkpoint. They are written in turn and never grow, so that writing one costs the disk
//! little and leaves the other as it was.

use super::layout::SLOTS;
use crate::disk::{Disk, read_start};
use crate::note::SignedCheckpoint;
use std::io;

/// How many bytes a place has; what the checkpoint leaves over is filled with line ends.
pub(crate) const SIZE: usize = 4096;

/// What stands in a place.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Slot {
    /// Nothing yet.
    Blank,
    /// Something else than a checkpoint, or not even the file.
    Damaged,
    /// A checkpoint.
    Note(SignedCheckpoint),
}

/// Reads both places. They never hold checkpoints of the same size, and only the one without entries stands alone: so
/// nobody can go back to an older checkpoint by putting it in place of the latest.
pub(crate) fn read_both(disk: &dyn Disk) -> io::Result<[Slot; 2]> {
    let [a, b] = SLOTS;
    Ok(match [read(disk, a)?, read(disk, b)?] {
        [Slot::Note(a), Slot::Note(b)] if a.checkpoint().size == b.checkpoint().size => [Slot::Note(a), Slot::Damaged],
        [Slot::Note(a), Slot::Blank] if a.checkpoint().size > 0 => [Slot::Note(a), Slot::Damaged],
        [Slot::Blank, Slot::Note(b)] if b.checkpoint().size > 0 => [Slot::Damaged, Slot::Note(b)],
        slots => slots,
    })
}

fn read(disk: &dyn Disk, name: &str) -> io::Result<Slot> {
    let limit = u64::try_from(SIZE).unwrap_or(u64::MAX).saturating_add(1);
    let bytes = read_start(disk, name, limit)?;
    Ok(bytes.map_or(Slot::Damaged, |bytes| parse(&bytes)))
}

/// What these bytes say.
pub(crate) fn parse(bytes: &[u8]) -> Slot {
    let Some(text) = str::from_utf8(bytes).ok().filter(|text| text.len() == SIZE) else {
        return Slot::Damaged;
    };
    let text = text.trim_end_matches('\n');
    if text.is_empty() {
        return Slot::Blank;
    }
    SignedCheckpoint::parse(&format!("{text}\n")).map_or(Slot::Damaged, Slot::Note)
}

/// An empty place.
pub(crate) fn blank() -> Vec<u8> {
    vec![b'\n'; SIZE]
}

/// A place with a checkpoint; none when it has more signatures than fit.
pub(crate) fn filled(note: &SignedCheckpoint) -> Option<Vec<u8>> {
    let mut bytes = note.text().as_bytes().to_vec();
    if bytes.len() > SIZE {
        return None;
    }
    bytes.resize(SIZE, b'\n');
    Some(bytes)
}
