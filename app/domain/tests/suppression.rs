//! From all published numbers of a table, no hidden count can be narrowed to one value.

#![expect(
    clippy::indexing_slicing,
    reason = "every table here is at least one by one, and a test stops at the first surprise"
)]

use domain::trends::{Cell, SMALLEST_SHOWN, Table};
use proptest::prelude::*;

/// The most that a reader could take a held-back count for; enough to find a second possibility.
const IMAGINED: u64 = 40;

fn possible(cell: Cell, count: u64) -> bool {
    match cell {
        Cell::Shown(shown) => shown == count,
        Cell::Few => (1..SMALLEST_SHOWN).contains(&count),
        Cell::Hidden => count >= SMALLEST_SHOWN,
        Cell::Present => count >= 1,
    }
}

fn choices(cell: Cell) -> Vec<u64> {
    (0..=IMAGINED).filter(|count| possible(cell, *count)).collect()
}

/// Every filling of the inner cells that agrees with everything published, found by trying; calls `found` with each.
fn fillings(cells: &[Vec<Cell>], filled: &mut Vec<u64>, found: &mut impl FnMut(&[u64]) -> bool) -> bool {
    let (height, width) = (cells.len() - 1, cells[0].len() - 1);
    let at = filled.len();
    if at > 0 && at.is_multiple_of(width) {
        let row = at / width - 1;
        if !possible(cells[row][width], filled[row * width..].iter().sum()) {
            return false;
        }
    }
    if at == height * width {
        let columns = (0..width).all(|column| {
            possible(
                cells[height][column],
                (0..height).map(|row| filled[row * width + column]).sum(),
            )
        });
        return columns && possible(cells[height][width], filled.iter().sum()) && found(filled);
    }
    for count in choices(cells[at / width][at % width]) {
        filled.push(count);
        if fillings(cells, filled, found) {
            return true;
        }
        filled.pop();
    }
    false
}

/// Whether some inner cell or total that is hidden has one value only in all fillings.
fn narrowed(table: &Table, truth: &[Vec<u64>]) -> Option<(usize, usize)> {
    let cells = table.published();
    let (height, width) = (truth.len(), truth[0].len());
    let value = |filled: &[u64], row: usize, column: usize| -> u64 {
        (0..height)
            .filter(|r| row == height || *r == row)
            .flat_map(|r| {
                (0..width)
                    .filter(move |c| column == width || *c == column)
                    .map(move |c| filled[r * width + c])
            })
            .sum()
    };
    let flat: Vec<u64> = truth.iter().flatten().copied().collect();
    (0..=height)
        .flat_map(|row| (0..=width).map(move |column| (row, column)))
        .find(|(row, column)| {
            let hidden = cells[*row][*column].shown().is_none();
            let real = value(&flat, *row, *column);
            hidden
                && !fillings(cells, &mut Vec::new(), &mut |filled| {
                    value(filled, *row, *column) != real
                })
        })
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(300))]

    #[test]
    fn no_hidden_count_follows(truth in prop::collection::vec(prop::collection::vec(0_u64..9, 2), 2..4)) {
        let table = Table::protect(&truth);
        prop_assert_eq!(narrowed(&table, &truth), None, "{:?}", table.published());
    }

    #[test]
    fn what_is_shown_is_true(truth in prop::collection::vec(prop::collection::vec(0_u64..30, 4), 1..6)) {
        let table = Table::protect(&truth);
        for (row, counts) in table.rows().iter().zip(&truth) {
            for (cell, count) in row.iter().zip(counts) {
                prop_assert!(possible(*cell, *count));
            }
        }
    }
}

#[test]
fn two_small_counts_that_add_up_to_two_are_not_both_one() {
    let table = Table::protect(&[vec![1, 1, 20], vec![9, 8, 7]]);
    assert_eq!(narrowed(&table, &[vec![1, 1, 20], vec![9, 8, 7]]), None);
}

/// Four and "fewer than five" in a total of four cells that are not empty leave one possibility only.
#[test]
fn ones_in_every_cell_do_not_follow_from_their_totals() {
    for truth in [
        vec![vec![1, 1], vec![1, 1]],
        vec![vec![1; 4]],
        vec![vec![1]; 4],
        vec![vec![2, 1], vec![1, 0]],
    ] {
        let table = Table::protect(&truth);
        assert_eq!(narrowed(&table, &truth), None, "{:?}", table.published());
    }
}

#[test]
fn a_table_without_small_counts_is_shown_whole() {
    let table = Table::protect(&[vec![5, 0, 20], vec![9, 8, 7]]);
    assert!(table.published().iter().flatten().all(|cell| cell.shown().is_some()));
}
