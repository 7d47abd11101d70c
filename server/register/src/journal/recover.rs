//! Finding out how far a journal came.

use super::OpenError;
use super::hashes::Hashes;
use super::layout;
use super::tape::{Tape, TapeError};
use crate::check::Checker;
use crate::checkpoint::Checkpoint;
use crate::disk::Disk;
use crate::hash::{Hash, NO_HASH};
use crate::leaf::Tip;
use crate::tree::Frontier;
use serde::Deserialize;
use std::io::ErrorKind;

/// What the journal has.
pub(super) struct Recovered {
    /// At the last acknowledged entry.
    pub(super) checker: Checker,
    pub(super) frontier: Frontier,
    /// The segments with acknowledged entries.
    pub(super) segments: Vec<u64>,
    /// Where the acknowledged part of the last segment ends: of its entries and of its sealed parts.
    pub(super) ends: (u64, u64),
    /// How many whole entries follow that were not acknowledged.
    pub(super) behind: u64,
    /// The hashes of all entries after entry `hashes_from`.
    pub(super) hashes: Vec<u8>,
    pub(super) hashes_from: u64,
}

/// Looks at the last segment with acknowledged entries; at all of them when the stored hashes don't lead to its beginning.
pub(super) fn look(disk: &dyn Disk, covered: &Checkpoint) -> Result<Recovered, OpenError> {
    let mut segments = layout::segments(disk)?;
    segments.retain(|first| *first <= covered.size);
    let last = segments.last().copied().unwrap_or(1);
    let Some(before) = stored_frontier(disk, last.saturating_sub(1))? else {
        return whole(disk, covered, segments);
    };
    let found = walk(disk, covered, before, segments.clone())?;
    if found.frontier.root() == covered.root {
        return Ok(found);
    }
    whole(disk, covered, segments)
}

fn whole(disk: &dyn Disk, covered: &Checkpoint, segments: Vec<u64>) -> Result<Recovered, OpenError> {
    let found = walk(disk, covered, Frontier::default(), segments)?;
    if found.frontier.root() == covered.root {
        Ok(found)
    } else {
        Err(OpenError::Root)
    }
}

/// The right edge of the tree as stored; none when so much is not stored.
fn stored_frontier(disk: &dyn Disk, size: u64) -> Result<Option<Frontier>, OpenError> {
    match Hashes::open(disk).and_then(|hashes| hashes.frontier(size)) {
        Ok(frontier) => Ok(Some(frontier)),
        Err(error) if matches!(error.kind(), ErrorKind::UnexpectedEof | ErrorKind::NotFound) => Ok(None),
        Err(error) => Err(error.into()),
    }
}

/// Walks from where `frontier` stands to the last acknowledged entry, and counts what follows.
fn walk(
    disk: &dyn Disk,
    covered: &Checkpoint,
    mut frontier: Frontier,
    segments: Vec<u64>,
) -> Result<Recovered, OpenError> {
    let hashes_from = frontier.size();
    let mut tape = Tape::start(disk, hashes_from.saturating_add(1))?;
    let mut checker: Option<Checker> = None;
    let mut hashes = Vec::new();
    while frontier.size() < covered.size {
        let short = |error| match error {
            TapeError::Disk(error) => OpenError::Disk(error),
            TapeError::Missing | TapeError::Damaged => OpenError::Short {
                covered: covered.size,
                found: frontier.size(),
            },
            TapeError::Stray => OpenError::Parts(hashes_from.saturating_add(1)),
        };
        let bytes = tape.entry().map_err(short)?;
        let checker = checker.get_or_insert_with(|| begin(&covered.origin, hashes_from, &bytes));
        let leaf = checker.take(&bytes)?;
        for hash in frontier.grow(Hash::leaf(&bytes)) {
            hashes.extend_from_slice(hash.bytes());
        }
        for _ in &leaf.entry.sealed {
            tape.part()?.ok_or(OpenError::Parts(leaf.entry.seq))?;
        }
    }
    let ends = tape.at();
    let mut behind = 0_u64;
    while tape.entry().is_ok() {
        behind = behind.saturating_add(1);
    }
    Ok(Recovered {
        checker: checker.unwrap_or_else(|| Checker::new(&covered.origin, Tip::default())),
        frontier,
        segments,
        ends,
        behind,
        hashes,
        hashes_from,
    })
}

/// A walk that begins after `seq` entries. The entry itself says which hash came before; whether it is right, the root tells.
fn begin(log: &str, seq: u64, bytes: &[u8]) -> Checker {
    #[derive(Deserialize)]
    struct Follows {
        prev: String,
    }
    let hash = match serde_json::from_slice::<Follows>(bytes) {
        Ok(entry) if seq > 0 => entry.prev,
        _ => NO_HASH.to_owned(),
    };
    Checker::new(log, Tip { seq, hash })
}
