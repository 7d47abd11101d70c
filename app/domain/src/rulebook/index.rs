//! What follows from a rulebook and is looked up often: worked out once, when it is read.

use super::{Condition, Fact, Kind, Question, RuleKind, Rulebook, Test};
use std::collections::BTreeMap;

/// Rules by kind, and how conditions try each question.
#[derive(Clone, Debug, Default)]
pub(crate) struct Index {
    by_kind: BTreeMap<RuleKind, Vec<usize>>,
    /// The rules after which nothing more needs to be asked.
    pub(crate) ending: Vec<usize>,
    /// How the conditions that decide try each question.
    tests: Vec<Vec<Fact>>,
    /// How all conditions try each question.
    all_tests: Vec<Vec<Fact>>,
    /// The options of each question that can be chosen, as bits, together where nothing that decides tells them apart.
    alike: Vec<Vec<Vec<u64>>>,
}

impl Index {
    /// Looks through a book whose conditions are read.
    pub(crate) fn of(book: &Rulebook) -> Self {
        let mut by_kind: BTreeMap<_, Vec<_>> = BTreeMap::new();
        for (place, rule) in book.rules.iter().enumerate() {
            by_kind.entry(rule.kind).or_default().push(place);
        }
        let ends = |place: &usize| book.rules.get(*place).is_some_and(|rule| rule.ends_after.is_some());
        let tests = tests(book, deciding(book));
        let alike = book
            .questions
            .iter()
            .zip(&tests)
            .map(|(question, tests)| alike(question, tests))
            .collect();
        Self {
            by_kind,
            ending: (0..book.rules.len()).filter(ends).collect(),
            tests,
            all_tests: self::tests(book, book.conditions()),
            alike,
        }
    }

    /// The places of the rules of a kind, in the order of the book.
    pub(crate) fn of_kind(&self, kind: RuleKind) -> &[usize] {
        self.by_kind.get(&kind).map_or(&[], Vec::as_slice)
    }

    /// How the conditions that decide try a question.
    pub(crate) fn tests(&self, place: usize) -> &[Fact] {
        self.tests.get(place).map_or(&[], Vec::as_slice)
    }

    /// How all conditions try a question.
    pub(crate) fn all_tests(&self, place: usize) -> &[Fact] {
        self.all_tests.get(place).map_or(&[], Vec::as_slice)
    }

    /// How many different tests all conditions make.
    pub(crate) fn facts(&self) -> usize {
        self.all_tests.iter().map(Vec::len).sum()
    }

    /// The options of a question, together where nothing that decides tells them apart.
    pub(crate) fn alike(&self, place: usize) -> &[Vec<u64>] {
        self.alike.get(place).map_or(&[], Vec::as_slice)
    }
}

/// How these conditions, and the terms they use, try each question.
pub(super) fn tests<'b>(book: &'b Rulebook, conditions: impl Iterator<Item = &'b Condition>) -> Vec<Vec<Fact>> {
    let mut tests: Vec<Vec<Fact>> = vec![Vec::new(); book.questions.len()];
    let mut seen = vec![false; book.terms.len()];
    let mut left: Vec<_> = conditions.collect();
    while let Some(condition) = left.pop() {
        let mut note = |fact: Fact| {
            if let Some(known) = tests.get_mut(fact.place).filter(|known| !known.contains(&fact)) {
                known.push(fact);
            }
        };
        let mut used = Vec::new();
        condition.visit(&mut note, &mut |term| used.push(term));
        for term in used {
            let new = seen.get_mut(term).is_some_and(|seen| !std::mem::replace(seen, true));
            left.extend(book.term(term).filter(|_| new));
        }
    }
    tests
}

/// The conditions on which an outcome rests: what is asked, what decides, and the score.
fn deciding(book: &Rulebook) -> impl Iterator<Item = &Condition> {
    let asking = book.questions.iter().flat_map(Question::conditions);
    let rules = book
        .rules
        .iter()
        .filter(|rule| rule.kind.decides())
        .map(|rule| &rule.when);
    asking.chain(rules).chain(book.score.scoring())
}

fn alike(question: &Question, tests: &[Fact]) -> Vec<Vec<u64>> {
    if !matches!(question.kind, Kind::Choice | Kind::Choices) {
        return Vec::new();
    }
    let mut groups: Vec<(Signature<'_>, Vec<u64>)> = Vec::new();
    for option in question.options.iter().filter(|option| option.retired.is_none()) {
        let Some(bit) = question.bit(&option.code) else {
            continue;
        };
        let named = tests.iter().map(|fact| match fact.test {
            Test::Any(bits) | Test::Only(bits) => bits & bit != 0,
            Test::AtLeast(_) => false,
        });
        let signature = (option.exclusive, option.offered_when.as_ref(), named.collect());
        match groups.iter_mut().find(|(known, _)| *known == signature) {
            Some((_, bits)) => bits.push(bit),
            None => groups.push((signature, vec![bit])),
        }
    }
    groups.into_iter().map(|(_, bits)| bits).collect()
}

/// Whether an option stands alone, when it is offered, and which tests name it.
type Signature<'b> = (bool, Option<&'b Condition>, Vec<bool>);
