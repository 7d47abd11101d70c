//! Which files a journal has.

use crate::disk::Disk;
use std::io;

/// Says which format the rest has.
pub(crate) const FORMAT: &str = "format";
/// The whole content of that file.
pub(crate) const FORMAT_TEXT: &str = "lekwijzer journal 1\n";
/// Kept locked by the one writer.
pub(crate) const LOCK: &str = "lock";
/// The two places for the latest checkpoint, written in turn.
pub(crate) const SLOTS: [&str; 2] = ["checkpoint-a", "checkpoint-b"];
/// The hashes of the tree.
pub(crate) const HASHES: &str = "hashes";
/// The folder with the entries.
pub(crate) const ENTRIES: &str = "entries";
/// The folder with the sealed parts.
pub(crate) const SEALED: &str = "sealed";
/// What a file is called while it is written to take the place of another.
pub(crate) const NEW: &str = ".new";

/// The entries from number `first` on.
pub(crate) fn entries(first: u64) -> String {
    format!("{ENTRIES}/{}", segment(first))
}

/// The sealed parts of those entries.
pub(crate) fn sealed(first: u64) -> String {
    format!("{SEALED}/{}", segment(first))
}

fn segment(first: u64) -> String {
    format!("{first:010}.jsonl")
}

/// The number of the first entry of every segment, in order.
pub(crate) fn segments(disk: &dyn Disk) -> io::Result<Vec<u64>> {
    let names = disk.list(ENTRIES)?.into_iter();
    let mut firsts: Vec<u64> = names
        .filter_map(|name| {
            let first = name.strip_suffix(".jsonl")?.parse().ok()?;
            (segment(first) == name).then_some(first)
        })
        .collect();
    firsts.sort_unstable();
    Ok(firsts)
}
