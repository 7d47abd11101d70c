//! What was already found out in a reading, and on which answers each finding rests.

use std::cell::Cell;

/// What about the answers a finding rests on: which tests were made, and for which questions it mattered whether there is
/// an answer at all. Where these come out the same, the finding is the same.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Basis {
    tests: [u128; 2],
    answered: u64,
}

impl Basis {
    /// How many questions a rulebook may have.
    pub(crate) const MOST_QUESTIONS: usize = 64;
    /// How many different tests a rulebook may make.
    pub(crate) const MOST_TESTS: usize = 256;

    /// A test, by its number.
    pub(crate) fn test(number: usize) -> Self {
        let mut basis = Self::default();
        if let Some(word) = basis.tests.get_mut(number / 128) {
            *word = 1 << (number % 128);
        }
        basis
    }

    /// Whether a question is answered, by its place.
    pub(crate) fn answered(place: usize) -> Self {
        Self {
            answered: if place < Self::MOST_QUESTIONS { 1 << place } else { 0 },
            ..Self::default()
        }
    }

    pub(crate) fn with(self, other: Self) -> Self {
        let ([low, high], [other_low, other_high]) = (self.tests, other.tests);
        Self {
            tests: [low | other_low, high | other_high],
            answered: self.answered | other.answered,
        }
    }

    pub(crate) fn meets(self, other: Self) -> bool {
        let ([low, high], [other_low, other_high]) = (self.tests, other.tests);
        low & other_low != 0 || high & other_high != 0 || self.answered & other.answered != 0
    }
}

/// A finding with what it rests on.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Finding<T> {
    pub(crate) is: T,
    pub(crate) rests_on: Basis,
}

/// Findings by place, each made when it is first asked for.
pub(crate) struct Findings<T>(Vec<Cell<Option<Finding<T>>>>);

impl<T: Copy> Findings<T> {
    pub(crate) fn new(length: usize) -> Self {
        Self(vec![Cell::new(None); length])
    }

    pub(crate) fn get(&self, place: usize) -> Option<Finding<T>> {
        self.0.get(place).and_then(Cell::get)
    }

    pub(crate) fn keep(&self, place: usize, finding: Finding<T>) {
        if let Some(cell) = self.0.get(place) {
            cell.set(Some(finding));
        }
    }
}
