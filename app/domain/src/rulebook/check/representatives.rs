//! Answers for every way in which conditions can see a question.

use crate::rulebook::alternatives::numbers;
use crate::rulebook::{Fact, Given, Kind, Question, Rulebook, Truth};

/// For each question one answer for every way in which the conditions of the book can see it, combinations of two options
/// included.
pub(super) fn representatives(book: &Rulebook) -> Vec<Vec<Given>> {
    let questions = book.questions.iter().enumerate();
    questions
        .map(|(place, question)| of_question(question, book.index.all_tests(place)))
        .collect()
}

fn of_question(question: &Question, tests: &[Fact]) -> Vec<Given> {
    let open = || question.options.iter().filter(|option| option.retired.is_none());
    let bits = |alone: bool| {
        let options = open().filter(move |option| option.exclusive == alone);
        options
            .filter_map(|option| question.bit(&option.code))
            .collect::<Vec<_>>()
    };
    let codes = |bits: Vec<u64>| bits.into_iter().map(Given::Codes);
    let all = match question.kind {
        Kind::Choice => codes(bits(false)).chain(codes(bits(true))).collect(),
        Kind::Choices => codes(combined(&bits(false))).chain(codes(bits(true))).collect(),
        Kind::Number => numbers(tests).into_iter().map(Given::Number).collect(),
        Kind::Moment => Vec::new(),
    };
    let print = |answer: Given| {
        tests
            .iter()
            .map(|fact| answer.try_on(fact.test))
            .collect::<Vec<Truth>>()
    };
    let mut seen = vec![print(Given::Unknown)];
    let new = |answer: &Given| {
        let print = print(*answer);
        let new = !seen.contains(&print);
        if new {
            seen.push(print);
        }
        new
    };
    all.into_iter().filter(new).collect()
}

/// Single options, pairs, and all together.
fn combined(bits: &[u64]) -> Vec<u64> {
    let pairs = bits
        .iter()
        .enumerate()
        .flat_map(|(index, first)| bits.iter().skip(index + 1).map(move |second| first | second));
    let all = bits.iter().fold(0, |all, bit| all | bit);
    bits.iter().copied().chain(pairs).chain([all]).collect()
}
