//! The smallest changes of answers that would give another advice.
//!
//! A step is another answer to one question: another option, one option more or fewer, a number across a limit. Told is
//! every step that alone gives another advice. Where no step turns a duty (to notify the authority, to tell the persons),
//! told is every pair of steps that turns it. The search is complete: a step or pair is only passed over when the outcome
//! does not rest on what it makes different. It stops at pairs: what takes three changes is another case.
//!
//! Left out is what nobody could answer (see [`plausible`]). Another kind of incident, and an answer that ends the questions
//! while others were answered, are told only where nothing else changes the advice.

mod plausible;

use self::plausible::Change;
use super::judge;
use super::{Flip, Outcome};
use crate::facts::Facts;
use crate::rulebook::{Basis, Finding, Given, Reading, alternatives};

/// How many ways to the same other advice are told, the most plausible ones.
const WAYS: usize = 8;
/// The place of the question that says what kind of incident it is.
const KIND_OF_INCIDENT: usize = 0;

/// Another answer to one question.
#[derive(Clone, Copy)]
struct Step {
    place: usize,
    to: Given,
    /// What it makes different: what does not rest on that stays as it is.
    differs: Basis,
}

/// What one step comes to.
struct Single<'a> {
    step: Step,
    reading: Reading<'a>,
    outcome: Finding<Outcome>,
}

/// Steps that change the advice.
struct Way {
    change: Change,
    gives: Outcome,
}

/// A duty that a change can turn on or off.
#[derive(Clone, Copy)]
enum Turn {
    /// To notify the authority.
    Authority,
    /// To tell the persons, in whatever way.
    Persons,
}

impl Turn {
    /// The duties that none of these ways turns.
    fn left(now: Outcome, ways: &[Way]) -> Vec<Self> {
        let mut turns = vec![Self::Authority, Self::Persons];
        turns.retain(|turn| !ways.iter().any(|way| turn.is_made(now, way.gives)));
        turns
    }

    fn is_made(self, now: Outcome, then: Outcome) -> bool {
        match self {
            Self::Authority => now.authority.is_due() != then.authority.is_due(),
            Self::Persons => now.persons.is_due() != then.persons.is_due(),
        }
    }
}

/// The smallest changes that give another advice, the most plausible first.
pub(super) fn smallest(base: &Reading<'_>) -> Vec<Flip> {
    let search = Search {
        base,
        outcome: base.resting(judge::outcome),
    };
    let questions = 0..base.book.questions().len();
    let (of_kind, steps): (Vec<_>, Vec<_>) = questions
        .flat_map(|place| steps(base, place))
        .partition(|step| step.place == KIND_OF_INCIDENT);
    let singles = search.singles(&steps);
    let mut ways = search.alone(&singles, false);
    ways.extend(search.together(&singles, &steps, &Turn::left(search.outcome.is, &ways)));
    if ways.is_empty() {
        ways = search.alone(&search.singles(&of_kind), true);
        ways.extend(search.alone(&singles, true));
    }
    told(base, ways)
}

fn steps(base: &Reading<'_>, place: usize) -> Vec<Step> {
    let step = |to| Step {
        place,
        to,
        differs: base.difference(place, to),
    };
    let others = alternatives(base.book, place, base.given(place));
    others.into_iter().map(step).collect()
}

struct Search<'a> {
    base: &'a Reading<'a>,
    outcome: Finding<Outcome>,
}

impl<'a> Search<'a> {
    /// Those of these steps that can change the outcome, and what each comes to.
    fn singles(&self, steps: &[Step]) -> Vec<Single<'a>> {
        let single = |step: &Step| {
            let reading = self.base.with(step.place, step.to);
            let outcome = reading.resting(judge::outcome);
            Single {
                step: *step,
                reading,
                outcome,
            }
        };
        let can_matter = |step: &&Step| step.differs.meets(self.outcome.rests_on);
        steps.iter().filter(can_matter).map(single).collect()
    }

    /// The single steps that change the advice; those of last resort, or the others.
    fn alone(&self, singles: &[Single<'_>], last_resort: bool) -> Vec<Way> {
        let way = |single: &Single<'_>| {
            let gives = single.outcome.is;
            if gives.duties() == self.outcome.is.duties() {
                return None;
            }
            let change = Change::of(self.base, &single.reading, vec![single.step])?;
            (change.last_resort == last_resort).then_some(Way { change, gives })
        };
        singles.iter().filter_map(way).collect()
    }

    /// The pairs of steps that turn one of these duties.
    fn together(&self, singles: &[Single<'_>], steps: &[Step], turns: &[Turn]) -> Vec<Way> {
        if turns.is_empty() {
            return Vec::new();
        }
        let way = |first: &Single<'_>, second: Step| {
            let reading = first.reading.with(second.place, second.to);
            let gives = judge::outcome(&reading);
            if !turns.iter().any(|turn| turn.is_made(self.outcome.is, gives)) {
                return None;
            }
            let change = Change::of(self.base, &reading, vec![first.step, second])?;
            (!change.last_resort).then_some(Way { change, gives })
        };
        // A pair in which one step changes nothing after the other comes to what the other comes to alone. So one of the two
        // matters alone, and the other after it; where both matter alone, each matters after the other.
        let mut ways = Vec::new();
        for (index, first) in singles.iter().enumerate() {
            let both = singles.iter().skip(index + 1).filter(|second| {
                second.step.differs.meets(first.outcome.rests_on) && first.step.differs.meets(second.outcome.rests_on)
            });
            let only_after = steps.iter().filter(|second| {
                second.differs.meets(first.outcome.rests_on) && !second.differs.meets(self.outcome.rests_on)
            });
            let seconds = both.map(|second| second.step).chain(only_after.copied());
            let others = seconds.filter(|second| second.place != first.step.place);
            ways.extend(others.filter_map(|second| way(first, second)));
        }
        ways
    }
}

/// The ways in order, one for each set of questions and each advice it gives, and not too many for one advice.
fn told(base: &Reading<'_>, mut ways: Vec<Way>) -> Vec<Flip> {
    ways.sort_by(|one, other| one.change.rank.cmp(&other.change.rank));
    let mut kept: Vec<Way> = Vec::new();
    for way in ways {
        let alike = || kept.iter().filter(|kept| kept.gives.duties() == way.gives.duties());
        let places = |way: &Way| way.change.steps.iter().map(|step| step.place).collect::<Vec<_>>();
        if alike().count() < WAYS && !alike().any(|kept| places(kept) == places(&way)) {
            kept.push(way);
        }
    }
    let flip = |way: Way| Flip {
        set: facts(base, &way.change.steps),
        gives: way.gives,
    };
    kept.into_iter().map(flip).collect()
}

fn facts(base: &Reading<'_>, steps: &[Step]) -> Facts {
    let mut facts = Facts::default();
    for step in steps {
        if let Some(question) = base.book.questions().get(step.place) {
            facts.set(&question.id, question.answer_of(step.to));
        }
    }
    facts
}
