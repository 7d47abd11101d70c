use crate::ink::Ink;

/// The smallest piece that moves to the next page: a line, or a line of every column of a row.
#[derive(Clone, Debug, Default, PartialEq)]
pub(super) struct Slab {
    /// How much of the page it takes.
    pub(super) height: f32,
    /// The space above it, which falls away at the top of a page.
    pub(super) before: f32,
    /// What it shows.
    pub(super) inks: Vec<Ink>,
    /// Whether it must stand on the page of the next slab.
    pub(super) keep: bool,
    /// The table head that must stand above it on a new page.
    pub(super) head: Option<usize>,
}

/// All slabs of a document in order, and its table heads.
#[derive(Debug, Default)]
pub(super) struct Run {
    pub(super) slabs: Vec<Slab>,
    pub(super) heads: Vec<Vec<Slab>>,
}

/// Marks what must stay together: everything if it is short, else the first two and the last two lines.
pub(super) fn keep_together(slabs: &mut [Slab], short: f32) {
    let height: f32 = slabs.iter().map(|slab| slab.height + slab.before).sum();
    let last = slabs.len().saturating_sub(1);
    for (at, slab) in slabs.iter_mut().enumerate() {
        slab.keep = at < last && (height <= short || at == 0 || at + 1 == last);
    }
}
