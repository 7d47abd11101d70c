//! A table of counts with its totals. The totals are cells like all others: the last row and the last column.

use super::Cell;

/// Counts per row and column, with totals, as they may be published.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Table {
    cells: Vec<Vec<Cell>>,
}

impl Table {
    /// Counts per row; every row as long as the first. Totals are added, and nothing is published that would give away
    /// a small count.
    #[must_use]
    pub fn protect(inner: &[Vec<u64>]) -> Self {
        let width = inner.first().map_or(0, Vec::len);
        let mut counts: Vec<Vec<u64>> = inner
            .iter()
            .map(|row| row.iter().copied().chain([row.iter().sum()]).collect())
            .collect();
        counts.push((0..=width).map(|column| column_sum(&counts, column)).collect());
        Self {
            cells: super::suppress::cells(&counts),
        }
    }

    /// The rows without the row of totals; the last cell of each is the total of the row.
    #[must_use]
    pub fn rows(&self) -> &[Vec<Cell>] {
        self.cells.split_last().map_or(&[], |(_, rows)| rows)
    }

    /// The row of totals; its last cell is the grand total.
    #[must_use]
    pub fn totals(&self) -> &[Cell] {
        self.cells.last().map_or(&[], Vec::as_slice)
    }

    /// The grand total.
    #[must_use]
    pub fn total(&self) -> Cell {
        self.totals().last().copied().unwrap_or(Cell::Shown(0))
    }

    /// Everything that is published, totals included, for checking.
    #[must_use]
    pub fn published(&self) -> &[Vec<Cell>] {
        &self.cells
    }
}

fn column_sum(rows: &[Vec<u64>], column: usize) -> u64 {
    rows.iter().filter_map(|row| row.get(column)).sum()
}
