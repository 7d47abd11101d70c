//! Other answers that could have been given to a question, one for each that the rules tell apart.

use super::{Given, Kind, Question, Rulebook, Test, Truth};

/// The other answers. Answers that no condition of the rulebook can tell apart count as one.
pub(crate) fn alternatives(book: &Rulebook, place: usize, now: Given) -> impl Iterator<Item = Given> {
    let tests = book.tests(place);
    let mut seen = vec![print(tests, now)];
    let all = book
        .questions()
        .get(place)
        .map(|question| all(question, tests, now))
        .unwrap_or_default();
    all.into_iter().filter(move |answer| {
        let print = print(tests, *answer);
        let new = !seen.contains(&print);
        if new {
            seen.push(print);
        }
        new
    })
}

/// Answers for every way in which the conditions can see a question, combinations of two options included.
pub(super) fn representatives(book: &Rulebook, place: usize) -> Vec<Given> {
    let tests = book.tests(place);
    let singles: Vec<_> = alternatives(book, place, Given::Unknown).collect();
    let Some(question) = book
        .questions()
        .get(place)
        .filter(|question| question.kind == Kind::Choices)
    else {
        return singles;
    };
    let alone = open_bits(question, true).fold(0, |bits, bit| bits | bit);
    let open = |answer: &Given| {
        if let Given::Codes(bits) = answer {
            Some(*bits).filter(|bits| bits & alone == 0)
        } else {
            None
        }
    };
    let sets: Vec<_> = singles.iter().filter_map(open).collect();
    let pairs = sets.iter().enumerate().flat_map(|(index, first)| {
        sets.iter()
            .skip(index + 1)
            .map(move |second| Given::Codes(first | second))
    });
    let all = sets.iter().fold(0, |bits, bit| bits | bit);
    let mut found = singles.clone();
    for answer in pairs.chain([Given::Codes(all)]) {
        if found.iter().all(|known| print(tests, *known) != print(tests, answer)) {
            found.push(answer);
        }
    }
    found
}

/// How the conditions of the rulebook see an answer.
fn print(tests: &[Test], answer: Given) -> Vec<Truth> {
    tests.iter().map(|test| answer.try_on(*test)).collect()
}

fn all(question: &Question, tests: &[Test], now: Given) -> Vec<Given> {
    match question.kind {
        Kind::Choice => open_bits(question, false).map(Given::Codes).collect(),
        Kind::Choices => sets(question, now),
        Kind::Number => numbers(tests),
        Kind::Moment => Vec::new(),
    }
}

/// One option more or less, or an option that stands alone.
fn sets(question: &Question, now: Given) -> Vec<Given> {
    let alone = open_bits(question, true).fold(0, |bits, bit| bits | bit);
    let chosen = if let Given::Codes(bits) = now { bits } else { 0 };
    let open = open_bits(question, false).filter(|bit| chosen & bit == 0);
    let added = open.map(|bit| if bit & alone != 0 { bit } else { (chosen & !alone) | bit });
    let taken = open_bits(question, false)
        .filter(|bit| chosen & bit != 0)
        .map(|bit| chosen & !bit);
    added.chain(taken).filter(|bits| *bits != 0).map(Given::Codes).collect()
}

fn numbers(tests: &[Test]) -> Vec<Given> {
    let mut limits = tests.iter().filter_map(|test| {
        if let Test::AtLeast(limit) = test {
            Some(*limit)
        } else {
            None
        }
    });
    let mut numbers = vec![1];
    for limit in limits.by_ref() {
        numbers.extend([limit.saturating_sub(1), limit]);
    }
    numbers.sort_unstable();
    numbers.dedup();
    numbers.into_iter().map(Given::Number).collect()
}

/// The bits of the options that can be chosen; only those that stand alone, or all.
fn open_bits(question: &Question, alone: bool) -> impl Iterator<Item = u64> {
    question
        .options
        .iter()
        .filter(move |option| option.retired.is_none() && (option.exclusive || !alone))
        .filter_map(|option| question.bit(&option.code))
}
