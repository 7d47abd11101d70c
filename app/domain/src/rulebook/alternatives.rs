//! Other answers that could have been given to a question, one for each that the rules tell apart.

use super::{Fact, Given, Kind, Question, Rulebook, Test};

/// The other answers, the nearest first: another option; one option more or fewer where there may be several; a number on
/// another side of a limit. Answers that nothing that decides tells apart count as one.
pub(crate) fn alternatives(book: &Rulebook, place: usize, now: Given) -> Vec<Given> {
    let Some(question) = book.questions().get(place) else {
        return Vec::new();
    };
    let mut found = match question.kind {
        Kind::Choice => options(question, book.index.alike(place), now),
        Kind::Choices => sets(question, book.index.alike(place), now),
        Kind::Number => other_numbers(book.index.tests(place), now),
        Kind::Moment => Vec::new(),
    };
    found.sort_by_key(|answer| distance(question, now, *answer));
    found
}

/// One option of every group in which the present one is not.
fn options(question: &Question, alike: &[Vec<u64>], now: Given) -> Vec<Given> {
    let chosen = if let Given::Codes(bits) = now { bits } else { 0 };
    let elsewhere = alike.iter().filter(|group| group.iter().all(|bit| chosen & bit == 0));
    let nearest = |group: &Vec<u64>| {
        let answers = group.iter().map(|bit| Given::Codes(*bit));
        answers.min_by_key(|answer| distance(question, now, *answer))
    };
    elsewhere.filter_map(nearest).collect()
}

/// One option more or fewer, or an option that stands alone.
fn sets(question: &Question, alike: &[Vec<u64>], now: Given) -> Vec<Given> {
    let chosen = if let Given::Codes(bits) = now { bits } else { 0 };
    let alone = question.bits_that_stand_alone();
    let added = alike.iter().filter_map(|group| {
        let bit = *group.iter().find(|bit| chosen & **bit == 0)?;
        Some(if bit & alone == 0 { (chosen & !alone) | bit } else { bit })
    });
    let taken = alike.iter().filter_map(|group| {
        let bit = group.iter().find(|bit| chosen & **bit != 0)?;
        Some(chosen & !bit)
    });
    added.chain(taken).filter(|bits| *bits != 0).map(Given::Codes).collect()
}

fn other_numbers(tests: &[Fact], now: Given) -> Vec<Given> {
    let print = |answer: Given| tests.iter().map(move |fact| answer.try_on(fact.test));
    let numbers = numbers(tests).into_iter().map(Given::Number);
    let mut found: Vec<Given> = Vec::new();
    for answer in numbers.filter(|answer| !print(*answer).eq(print(now))) {
        if !found.iter().any(|known| print(*known).eq(print(answer))) {
            found.push(answer);
        }
    }
    found
}

/// The least number, and those on both sides of each limit.
pub(super) fn numbers(tests: &[Fact]) -> Vec<u64> {
    let limits = tests.iter().filter_map(|fact| match fact.test {
        Test::AtLeast(limit) => Some(limit),
        Test::Any(_) | Test::Only(_) => None,
    });
    let mut numbers: Vec<_> = limits
        .flat_map(|limit| [limit.saturating_sub(1), limit])
        .chain([1])
        .collect();
    numbers.sort_unstable();
    numbers.dedup();
    numbers
}

/// How far an answer is from the present one: in steps from mild to grave where the question has those, otherwise one step.
pub(crate) fn distance(question: &Question, now: Given, answer: Given) -> usize {
    let rank = |given: Given| match given {
        Given::Codes(bits) => question.order.iter().position(|code| question.bit(code) == Some(bits)),
        _ => None,
    };
    match (rank(now), rank(answer)) {
        (Some(now), Some(answer)) => now.abs_diff(answer),
        (Some(_), None) => question.order.len(),
        _ => 1,
    }
}
