//! Holding back counts so that no small one can be worked out.
//!
//! Every row and every column of a table adds up to its total. Who knows that, and that "< 5" stands for one to four,
//! "–" for five or more and "≥ 1" for one or more, can narrow a hidden count. A hidden count is safe when another table with the same published
//! numbers has another count there. Such a table exists exactly when the hidden cells form a loop around it along which
//! one can be added and taken away in turn (the table is a transportation problem, so whole steps of one suffice). The
//! search for that loop is a walk over rows and columns.

use super::{Cell, SMALLEST_SHOWN};

/// The cells to publish for these counts; the last row and column are totals.
pub(super) fn cells(counts: &[Vec<u64>]) -> Vec<Vec<Cell>> {
    let mut cells: Vec<Vec<Cell>> = counts
        .iter()
        .map(|row| row.iter().map(|count| Cell::of(*count)).collect())
        .collect();
    // Each round tells less of one cell, so this ends; and it ends safely, for when nothing is shown and no total is
    // "< 5", any cell can be one more together with its three totals.
    while let Some((row, column)) = exposed(counts, &cells) {
        let shown = cheapest(counts, &cells, row, column).map(|place| (place, Cell::Hidden));
        let Some(((row, column), less)) = shown.or_else(|| Some((last_few(&cells)?, Cell::Present))) else {
            break;
        };
        if let Some(cell) = cells.get_mut(row).and_then(|row| row.get_mut(column)) {
            *cell = less;
        }
    }
    cells
}

/// The cell of which to tell less when no count is left to hold back: the grand total, then the other totals from the
/// end.
fn last_few(cells: &[Vec<Cell>]) -> Option<(usize, usize)> {
    let few = |(row, column): &(usize, usize)| cells.get(*row).and_then(|row| row.get(*column)) == Some(&Cell::Few);
    let (last_row, last_column) = (cells.len().checked_sub(1)?, cells.first()?.len().checked_sub(1)?);
    places(cells)
        .filter(few)
        .max_by_key(|(row, column)| (*row == last_row, *column == last_column, *row, *column))
}

/// A hidden cell whose count follows from what is published.
fn exposed(counts: &[Vec<u64>], cells: &[Vec<Cell>]) -> Option<(usize, usize)> {
    let loops = Loops { counts, cells };
    places(cells).find(|(row, column)| loops.hidden(*row, *column) && !loops.can_change(*row, *column))
}

/// The cell to hold back next: the smallest shown count above zero in the row or column of the exposed one, a total only
/// when nothing else is left.
fn cheapest(counts: &[Vec<u64>], cells: &[Vec<Cell>], row: usize, column: usize) -> Option<(usize, usize)> {
    let (last_row, last_column) = (cells.len().checked_sub(1)?, cells.first()?.len().checked_sub(1)?);
    let count = |(row, column): (usize, usize)| counts.get(row).and_then(|row| row.get(column)).copied().unwrap_or(0);
    let shown = |(row, column): &(usize, usize)| matches!(cells.get(*row).and_then(|row| row.get(*column)), Some(Cell::Shown(count)) if *count > 0);
    let is_total = |(row, column): (usize, usize)| row == last_row || column == last_column;
    let in_line = places(cells)
        .filter(shown)
        .filter(|place| place.0 == row || place.1 == column);
    let anywhere = || {
        places(cells)
            .filter(shown)
            .min_by_key(|place| (is_total(*place), count(*place)))
    };
    in_line
        .min_by_key(|place| (is_total(*place), count(*place)))
        .or_else(anywhere)
}

fn places(cells: &[Vec<Cell>]) -> impl Iterator<Item = (usize, usize)> + '_ {
    cells
        .iter()
        .enumerate()
        .flat_map(|(row, line)| (0..line.len()).map(move |column| (row, column)))
}

/// The table as a graph: rows and columns are the points, hidden cells the ways between them.
struct Loops<'a> {
    counts: &'a [Vec<u64>],
    cells: &'a [Vec<Cell>],
}

impl Loops<'_> {
    fn hidden(&self, row: usize, column: usize) -> bool {
        self.cells
            .get(row)
            .and_then(|line| line.get(column))
            .is_some_and(|cell| cell.shown().is_none())
    }

    /// Whether the count of this cell could be one more or one less with the same published numbers.
    fn can_change(&self, row: usize, column: usize) -> bool {
        [1, -1]
            .into_iter()
            .any(|step| self.allows(row, column, step) && self.closes(row, column, step))
    }

    /// Whether what is known of a hidden cell leaves room for this step. Totals count against their row and column, so
    /// their step is the other way round.
    fn allows(&self, row: usize, column: usize, step: i64) -> bool {
        let total = (row + 1 == self.cells.len()) != (self.cells.first().map_or(0, Vec::len) == column + 1);
        let step = if total { -step } else { step };
        let count = self
            .counts
            .get(row)
            .and_then(|line| line.get(column))
            .copied()
            .unwrap_or(0);
        match self.cells.get(row).and_then(|line| line.get(column)) {
            Some(Cell::Few) if step > 0 => count + 1 < SMALLEST_SHOWN,
            Some(Cell::Hidden | Cell::Present) if step > 0 => true,
            Some(Cell::Few | Cell::Present) => count > 1,
            Some(Cell::Hidden) => count > SMALLEST_SHOWN,
            Some(Cell::Shown(_)) | None => false,
        }
    }

    /// Whether a step at this cell can be made good by steps at other hidden cells: from its column back to its row,
    /// taking away and adding in turn.
    fn closes(&self, row: usize, column: usize, step: i64) -> bool {
        let (height, width) = (self.cells.len(), self.cells.first().map_or(0, Vec::len));
        let mut rows = vec![false; height];
        let mut columns = vec![false; width];
        let mut open = vec![column];
        while let Some(from) = open.pop() {
            if std::mem::replace(columns.get_mut(from).unwrap_or(&mut true), true) {
                continue;
            }
            for next in (0..height).filter(|next| (*next, from) != (row, column)) {
                if rows.get(next) != Some(&false) || !self.allows(next, from, -step) {
                    continue;
                }
                if next == row {
                    return true;
                }
                if let Some(seen) = rows.get_mut(next) {
                    *seen = true;
                }
                open.extend((0..width).filter(|column| *column != from && self.allows(next, *column, step)));
            }
        }
        false
    }
}
