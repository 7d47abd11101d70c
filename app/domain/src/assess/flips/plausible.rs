//! Which changes of answers somebody could really give, and which come first.

use super::{KIND_OF_INCIDENT, Step};
use crate::rulebook::{Given, Group, Question, Reading, distance};

/// A change that can be: every question in it is asked once all its steps are taken, and every option in it is offered.
pub(super) struct Change {
    pub(super) steps: Vec<Step>,
    /// It makes the case another one, or ends the questions while others were answered.
    pub(super) last_resort: bool,
    pub(super) rank: Rank,
}

/// The order in which changes are told, the most plausible first.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Rank {
    /// What happened and for whom is seldom in doubt.
    touches_facts: bool,
    steps: usize,
    /// Exceptions come after what can be found out about the breach itself.
    touches_exceptions: bool,
    /// How many known answers to other questions would no longer matter.
    lost: usize,
    /// How many known answers would prove wrong: what is still open can more easily turn out so.
    corrected: usize,
    /// How far the answers are from the present ones.
    distance: usize,
    places: Vec<usize>,
}

impl Change {
    /// The change from one reading to another, if it can be.
    pub(super) fn of(base: &Reading<'_>, after: &Reading<'_>, steps: Vec<Step>) -> Option<Self> {
        let asked = steps
            .iter()
            .map(|step| question_asked(base, after, *step))
            .collect::<Option<Vec<_>>>()?;
        let lost = lost(base, after, &steps);
        let touches = |group| asked.iter().any(|question| question.group == group);
        let rank = Rank {
            touches_facts: touches(Group::Facts),
            steps: steps.len(),
            touches_exceptions: touches(Group::Exceptions),
            lost,
            corrected: steps.iter().filter(|step| is_known(base.given(step.place))).count(),
            distance: steps
                .iter()
                .zip(&asked)
                .map(|(step, question)| distance(question, base.given(step.place), step.to))
                .sum(),
            places: steps.iter().map(|step| step.place).collect(),
        };
        let other_kind = steps.iter().any(|step| step.place == KIND_OF_INCIDENT);
        Some(Self {
            last_resort: other_kind || (lost > 0 && ends(after) && !ends(base)),
            steps,
            rank,
        })
    }
}

/// The question of a step, if it is asked and takes this answer.
fn question_asked<'b>(base: &Reading<'b>, after: &Reading<'b>, step: Step) -> Option<&'b Question> {
    let question = base.book.questions().get(step.place)?;
    let now = base.given(step.place);
    let applies = after.applies(step.place);
    let asked = match now {
        Given::Nothing => applies.holds() && after.is_asked(step.place),
        _ => applies.may_hold(),
    };
    let chosen = |given| if let Given::Codes(bits) = given { bits } else { 0 };
    let new = chosen(step.to) & !chosen(now);
    let impossible = |bit: u64| bit & new != 0;
    let offered = question.options.iter().all(|option| {
        let withheld = option
            .offered_when
            .as_ref()
            .is_some_and(|when| !after.truth(when).may_hold());
        !(withheld && question.bit(&option.code).is_some_and(impossible))
    });
    (asked && offered).then_some(question)
}

/// How many known answers to other questions no longer matter.
fn lost(base: &Reading<'_>, after: &Reading<'_>, steps: &[Step]) -> usize {
    let others = (0..base.book.questions().len()).filter(|place| steps.iter().all(|step| step.place != *place));
    let lost = |place: &usize| {
        is_known(base.given(*place)) && base.applies(*place).may_hold() && !after.applies(*place).may_hold()
    };
    others.filter(lost).count()
}

/// Whether a rule holds after which nothing more is asked.
fn ends(reading: &Reading<'_>) -> bool {
    reading.book.ending().any(|rule| reading.rule(rule).holds())
}

fn is_known(given: Given) -> bool {
    !matches!(given, Given::Nothing | Given::Unknown)
}
