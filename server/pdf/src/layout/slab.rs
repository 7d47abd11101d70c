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

/// Keeps the first two rows on one page and the last two, unless they are tall: a row alone looks forgotten.
pub(super) fn keep_ends(rows: &mut [Vec<Slab>], short: f32) {
    let keep = |pair: &mut [Vec<Slab>]| {
        let height: f32 = pair.iter().flatten().map(|slab| slab.height).sum();
        if let [one, _] = pair
            && let Some(last) = one.last_mut()
        {
            last.keep |= height <= short;
        }
    };
    let count = rows.len();
    rows.get_mut(..2).map(keep);
    rows.get_mut(count.saturating_sub(2)..).map(keep);
}

#[cfg(test)]
mod tests {
    use super::*;

    fn lines(count: usize) -> Vec<Slab> {
        let line = Slab {
            height: 10.0,
            ..Slab::default()
        };
        vec![line; count]
    }

    fn kept(slabs: &[Slab]) -> Vec<bool> {
        slabs.iter().map(|slab| slab.keep).collect()
    }

    #[test]
    fn no_line_of_a_paragraph_stands_alone() {
        let mut long = lines(5);
        keep_together(&mut long, 30.0);
        assert_eq!(kept(&long), [true, false, false, true, false]);
        let mut short = lines(3);
        keep_together(&mut short, 30.0);
        assert_eq!(kept(&short), [true, true, false]);
    }

    #[test]
    fn no_row_of_a_table_stands_alone_unless_rows_are_tall() {
        let mut rows = vec![lines(1); 4];
        keep_ends(&mut rows, 30.0);
        assert_eq!(kept(&rows.concat()), [true, false, true, false]);
        let mut tall = vec![lines(2); 4];
        keep_ends(&mut tall, 30.0);
        assert!(!kept(&tall.concat()).contains(&true));
        let mut only = vec![lines(1)];
        keep_ends(&mut only, 30.0);
        assert_eq!(kept(&only.concat()), [false]);
    }
}
