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
    let verdict = judge::verdict(&reading);
    let is_due = verdict.outcome.authority.is_due();
    let deadline = is_due.then(|| deadline::to_authority(&reading)).flatten();
    advice(&reading, &verdict, deadline, now)
}

/// The same where the end of the term is known already: without the calendars of the world, which a browser need not load.
#[must_use]
pub fn assess_until(book: &Rulebook, facts: &Facts, deadline: Option<Timestamp>, now: Timestamp) -> Advice {
    let reading = Reading::of(book, facts);
    advice(&reading, &judge::verdict(&reading), deadline, now)
}

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
        flips: flips::smallest(reading),
        enisa: Enisa::of(reading, verdict),
    }
}

/// Only what follows from the facts, without reasons: cheap enough to try many answers.
#[must_use]
pub fn outcome(book: &Rulebook, facts: &Facts) -> Outcome {
    judge::outcome(&Reading::of(book, facts))
}
