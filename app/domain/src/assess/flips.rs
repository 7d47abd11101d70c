//! The smallest changes of answers that would give another advice.

use super::judge::verdict;
use super::{Flip, Outcome};
use crate::facts::Facts;
use crate::rulebook::{Given, Group, Reading, Rulebook, alternatives};

/// How many pairs of changes are tried at most.
const PAIRS: usize = 4_000;
/// How many flips are told at most.
const TOLD: usize = 24;

/// A change of one answer.
#[derive(Clone, Copy)]
struct Change {
    place: usize,
    to: Given,
}

/// Single answers that flip the advice; where there is none, pairs.
pub(super) fn smallest(book: &Rulebook, given: &[Given], reading: &Reading<'_>, outcome: Outcome) -> Vec<Flip> {
    let changes = changes(book, reading);
    let mut search = Search {
        book,
        given: given.to_vec(),
        outcome,
        found: Vec::new(),
    };
    for change in &changes {
        search.attempt(&[*change]);
    }
    if search.found.is_empty() {
        search.pairs(&changes);
    }
    search.told()
}

fn changes(book: &Rulebook, reading: &Reading<'_>) -> Vec<Change> {
    let applies = |place: &usize| reading.standing(*place).applies.may_hold();
    (0..book.questions().len())
        .filter(applies)
        .flat_map(|place| alternatives(book, place, reading.standing(place).counts).map(move |to| Change { place, to }))
        .collect()
}

struct Search<'a> {
    book: &'a Rulebook,
    given: Vec<Given>,
    outcome: Outcome,
    found: Vec<(Vec<Change>, Outcome)>,
}

impl Search<'_> {
    fn attempt(&mut self, changes: &[Change]) {
        let mut tried = self.given.clone();
        for change in changes {
            if let Some(slot) = tried.get_mut(change.place) {
                *slot = change.to;
            }
        }
        let outcome = verdict(&Reading::new(self.book, &tried)).outcome;
        if outcome.duties() != self.outcome.duties() && !self.is_told(changes, outcome) {
            self.found.push((changes.to_vec(), outcome));
        }
    }

    /// Whether the same questions were already found to give the same advice.
    fn is_told(&self, changes: &[Change], outcome: Outcome) -> bool {
        let places = |changes: &[Change]| changes.iter().map(|change| change.place).collect::<Vec<_>>();
        self.found
            .iter()
            .any(|(told, gives)| gives.duties() == outcome.duties() && places(told) == places(changes))
    }

    fn pairs(&mut self, changes: &[Change]) {
        let pairs = changes.iter().enumerate().flat_map(|(index, first)| {
            let rest = changes
                .iter()
                .skip(index + 1)
                .filter(|second| second.place != first.place);
            rest.map(|second| [*first, *second])
        });
        for pair in pairs.take(PAIRS) {
            self.attempt(&pair);
        }
    }

    /// The flips; those that make it another incident, or none of ours, come last.
    fn told(self) -> Vec<Flip> {
        let book = self.book;
        let mut found = self.found;
        let another = |changes: &[Change]| {
            let group = |change: &Change| book.questions().get(change.place).map(|question| question.group);
            changes.iter().any(|change| group(change) == Some(Group::Facts))
        };
        found.sort_by_key(|(changes, outcome)| (outcome.risk == super::Risk::NotApplicable, another(changes)));
        found.truncate(TOLD);
        found
            .into_iter()
            .map(|(changes, gives)| Flip {
                set: facts(book, &changes),
                gives,
            })
            .collect()
    }
}

fn facts(book: &Rulebook, changes: &[Change]) -> Facts {
    let mut facts = Facts::default();
    for change in changes {
        if let Some(question) = book.questions().get(change.place) {
            facts.set(&question.id, question.answer_of(change.to));
        }
    }
    facts
}
