//! What is not known and can still change the advice.

use super::Outcome;
use super::judge;
use crate::rulebook::{Given, Group, Reading, Truth, alternatives};

/// The open questions in the order of asking: first those whose answer alone can change the advice, then the rest, and
/// last the exceptions, which only matter once the risk proves high.
pub(super) fn questions(reading: &Reading<'_>, outcome: Outcome) -> Vec<String> {
    if !outcome.provisional {
        return Vec::new();
    }
    let book = reading.book;
    let mut open = Vec::new();
    for place in deciding(reading) {
        let Some(question) = book.questions().get(place) else {
            continue;
        };
        let mut answers = alternatives(book, place, Given::Unknown).into_iter();
        let alone = answers.any(|answer| judge::duties(&reading.with(place, answer)) != outcome.duties());
        open.push((!alone, question.group == Group::Exceptions, question.id.clone()));
    }
    open.sort_by_key(|(rest, exception, _)| (*exception, *rest));
    open.into_iter().map(|(_, _, id)| id).collect()
}

/// The questions, by place, on which a rule still hangs.
pub(super) fn deciding(reading: &Reading<'_>) -> Vec<usize> {
    let mut found = Vec::new();
    for rule in reading.book.rules().iter().filter(|rule| rule.kind.decides()) {
        if reading.truth(&rule.when) == Truth::Unknown {
            reading.deciding(&rule.when, &mut found);
        }
    }
    reading.book.score.deciding(reading, &mut found);
    let mut open = Vec::new();
    for place in found {
        askable(reading, place, &mut open);
    }
    open.sort_unstable();
    open.dedup();
    open
}

/// The question itself, or, if it is not sure that it applies, the questions that decide that.
fn askable(reading: &Reading<'_>, place: usize, open: &mut Vec<usize>) {
    let standing = reading.standing(place);
    if !matches!(standing.counts, Given::Nothing | Given::Unknown) || standing.muted {
        return;
    }
    match (standing.applies, reading.book.questions().get(place)) {
        (Truth::Unknown, Some(question)) => {
            let mut before = Vec::new();
            reading.deciding(&question.asked_when, &mut before);
            before.retain(|earlier| *earlier < place);
            for earlier in before {
                askable(reading, earlier, open);
            }
        }
        (Truth::True, _) => open.push(place),
        _ => {}
    }
}
