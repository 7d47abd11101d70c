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
use super::judge::{self, Duty};
use super::outcome::Duties;
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

/// Steps that change the advice.
struct Way {
    change: Change,
    gives: Outcome,
}

/// The smallest changes that give another advice, the most plausible first.
pub(super) fn smallest(base: &Reading<'_>) -> Vec<Flip> {
    let search = Search {
        base,
        duties: base.resting(judge::duties),
    };
    let questions = 0..base.book.questions().len();
    let (of_kind, steps): (Vec<_>, Vec<_>) = questions
        .flat_map(|place| steps(base, place))
        .partition(|step| step.place == KIND_OF_INCIDENT);
    let (last_resorts, mut ways) = search.alone(&steps);
    let is_turned = |duty: &Duty| ways.iter().any(|way| duty.is_in(way.gives) != duty.is_due(base));
    for duty in [Duty::Authority, Duty::Persons]
        .into_iter()
        .filter(|duty| !is_turned(duty))
        .collect::<Vec<_>>()
    {
        ways.extend(search.together(&steps, duty));
    }
    if ways.is_empty() {
        ways = search.alone(&of_kind).0;
        ways.extend(last_resorts);
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
    duties: Finding<Duties>,
}

impl<'a> Search<'a> {
    fn after(&self, step: Step) -> Reading<'a> {
        self.base.with(step.place, step.to)
    }

    /// The single steps that change the advice: those of last resort, and the others.
    fn alone(&self, steps: &[Step]) -> (Vec<Way>, Vec<Way>) {
        let can_matter = |step: &&Step| step.differs.meets(self.duties.rests_on);
        let way = |step: &Step| {
            let after = self.after(*step);
            if judge::duties(&after) == self.duties.is {
                return None;
            }
            let change = Change::of(self.base, &after, vec![*step])?;
            let gives = judge::outcome(&after);
            Some(Way { change, gives })
        };
        let ways = steps.iter().filter(can_matter).filter_map(way);
        ways.partition(|way| way.change.last_resort)
    }

    /// The pairs of steps that turn a duty.
    ///
    /// A pair in which one step changes nothing after the other does what the other does alone. So one of the two matters
    /// alone, and the other after it; where both matter alone, each matters after the other.
    fn together(&self, steps: &[Step], duty: Duty) -> Vec<Way> {
        let now = self.base.resting(|base| duty.is_due(base));
        let (alone, others): (Vec<Step>, Vec<Step>) = steps.iter().partition(|step| step.differs.meets(now.rests_on));
        let firsts: Vec<_> = alone
            .into_iter()
            .map(|step| {
                let after = self.after(step);
                let due = after.resting(|after| duty.is_due(after));
                (step, after, due)
            })
            .collect();
        let mut ways = Vec::new();
        for (index, (first, after_first, due)) in firsts.iter().enumerate() {
            let both = firsts.iter().skip(index + 1).filter(|(second, _, due_after_second)| {
                second.differs.meets(due.rests_on) && first.differs.meets(due_after_second.rests_on)
            });
            let only_after = others.iter().filter(|second| second.differs.meets(due.rests_on));
            let seconds = both.map(|(second, ..)| *second).chain(only_after.copied());
            for second in seconds.filter(|second| second.place != first.place) {
                let after = after_first.with(second.place, second.to);
                if duty.is_due(&after) != now.is {
                    let change = Change::of(self.base, &after, vec![*first, second]);
                    let gives = judge::outcome(&after);
                    let usable = change.filter(|change| !change.last_resort);
                    ways.extend(usable.map(|change| Way { change, gives }));
                }
            }
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
