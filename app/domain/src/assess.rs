//! From facts to advice: pure, total and deterministic. The same rulebook and facts always give the same advice.

mod advice;
mod flips;
mod judge;
mod open;
mod outcome;
mod reasons;
mod replay;
mod schema;
mod severity;

pub use advice::{Advice, Authority, Because, Controllers, Flip, Persons, Reason};
pub use outcome::{AuthorityAdvice, Breach, ControllersAdvice, Document, Ground, Outcome, PersonsAdvice, Risk};
pub use replay::{Departure, ENGINE, OutcomePart, Replay, replay};
pub use schema::advice_schema;
pub use severity::{Enisa, Hundredths, Level};

use self::judge::Verdict;
use crate::deadline;
use crate::facts::Facts;
use crate::rulebook::{Reading, Rulebook};
use crate::time::Timestamp;

/// What the rules say about the facts.
///
/// *Unknown* counts as the cautious answer and makes the advice provisional (AVG art. 33(4)). `now` only decides whether
/// the term has passed.
#[must_use]
pub fn assess(book: &Rulebook, facts: &Facts, now: Timestamp) -> Advice {
    let reading = Reading::of(book, facts);
    Advice {
        flips: flips::smallest(&reading),
        ..explained(&reading, now)
    }
}

/// The same but for its flips, which stay empty: finding them takes most of the time, and few pages tell them.
#[must_use]
pub fn explain(book: &Rulebook, facts: &Facts, now: Timestamp) -> Advice {
    explained(&Reading::of(book, facts), now)
}

/// The whole advice where the end of the term is known already: a browser has no calendar of every time zone.
#[must_use]
pub fn assess_until(book: &Rulebook, facts: &Facts, deadline: Option<Timestamp>, now: Timestamp) -> Advice {
    let reading = Reading::of(book, facts);
    Advice {
        flips: flips::smallest(&reading),
        ..advice(&reading, &judge::verdict(&reading), deadline, now)
    }
}

fn explained(reading: &Reading<'_>, now: Timestamp) -> Advice {
    let verdict = judge::verdict(reading);
    let is_due = verdict.outcome.authority.is_due();
    let deadline = is_due.then(|| deadline::to_authority(reading)).flatten();
    advice(reading, &verdict, deadline, now)
}

/// An advice without flips.
fn advice(reading: &Reading<'_>, verdict: &Verdict, deadline: Option<Timestamp>, now: Timestamp) -> Advice {
    let outcome = verdict.outcome;
    Advice {
        rulebook: reading.book.reference(),
        breach: outcome.breach,
        document: outcome.document,
        risk: outcome.risk,
        authority: Authority {
            advice: outcome.authority,
            provisional: outcome.provisional,
            deadline,
        },
        persons: Persons {
            advice: outcome.persons,
            ground: outcome.ground,
        },
        controllers: Controllers {
            advice: outcome.controllers,
        },
        reasons: reasons::reasons(reading, verdict, deadline.is_some_and(|deadline| deadline < now)),
        unknown: open::questions(reading, outcome),
        flips: Vec::new(),
        enisa: Enisa::of(reading, verdict),
    }
}

/// Only what follows from the facts, without reasons: cheap enough to try many answers.
#[must_use]
pub fn outcome(book: &Rulebook, facts: &Facts) -> Outcome {
    judge::outcome(&Reading::of(book, facts))
}
