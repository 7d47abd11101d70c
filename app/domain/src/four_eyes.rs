//! Four eyes: whose second judgement a decision needs before it holds.
//!
//! Not notifying, and doing less than the rules advise, is what an officer under pressure is tempted to do alone. So such a
//! decision needs a second person, who judges the facts before seeing the first judgement.

use crate::assess::{AuthorityAdvice, Outcome};
use crate::codes::codes;
use crate::decision::{AuthorityDecision, PersonsDecision};
use crate::time::Timestamp;

/// How long who decides alone must let a decision rest, in minutes.
pub const REFLECTION_MINUTES: i64 = 60;

codes! {
    /// Whose second judgement a decision needs.
    Safeguard {
        /// Another officer of the organisation.
        Colleague = "colleague", "Een tweede privacyfunctionaris", "A second privacy officer";
        /// Somebody from outside, by invitation.
        Outsider = "outsider", "Iemand van buiten de organisatie", "Somebody from outside the organisation";
        /// The same officer, after an hour.
        Reflection = "reflection", "Jijzelf, na een uur bedenktijd", "Yourself, after an hour of reflection";
    }
}

/// What must be known of the organisation and the case to tell whose judgement is needed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Circumstances {
    /// Whether the organisation has another officer.
    pub colleague: bool,
    /// Whether so much is at stake that nobody may confirm their own decision.
    pub outside_eyes: bool,
    /// The present moment.
    pub now: Timestamp,
    /// When the term towards the authority ends.
    pub deadline: Timestamp,
}

/// Whether a decision needs a second judgement: not notifying, and any departure downwards from the advice.
#[must_use]
pub fn needs_second(outcome: &Outcome, authority: AuthorityDecision, persons: PersonsDecision) -> bool {
    authority_needs_second(outcome, authority) || persons_needs_second(outcome, persons)
}

/// The same for the authority alone. That there is no duty of one's own may only be decided alone where the rules say so
/// too: it would be not notifying under another name.
#[must_use]
pub fn authority_needs_second(outcome: &Outcome, authority: AuthorityDecision) -> bool {
    match authority {
        AuthorityDecision::Notify => false,
        AuthorityDecision::DoNotNotify => true,
        AuthorityDecision::NotApplicable => outcome.authority != AuthorityAdvice::NotApplicable,
    }
}

/// The same for the persons alone.
#[must_use]
pub fn persons_needs_second(outcome: &Outcome, persons: PersonsDecision) -> bool {
    care(persons) < care(PersonsDecision::following(outcome.persons))
}

const fn care(persons: PersonsDecision) -> u8 {
    match persons {
        PersonsDecision::Inform => 3,
        PersonsDecision::InformPublicly => 2,
        PersonsDecision::Postpone => 1,
        PersonsDecision::DoNotInform | PersonsDecision::NotApplicable => 0,
    }
}

impl Circumstances {
    /// Whose second judgement it is, where a decision needs one.
    ///
    /// Where there is no colleague, an hour of reflection will do, unless too much is at stake or the hour would end after
    /// the term: then somebody from outside must look.
    #[must_use]
    pub fn safeguard(&self) -> Safeguard {
        if self.colleague {
            Safeguard::Colleague
        } else if self.outside_eyes || reflection_ends(self.now) > self.deadline {
            Safeguard::Outsider
        } else {
            Safeguard::Reflection
        }
    }
}

/// Whose second judgement this decision needs; none where the officer may decide alone.
#[must_use]
pub fn safeguard(
    outcome: &Outcome,
    authority: AuthorityDecision,
    persons: PersonsDecision,
    circumstances: Circumstances,
) -> Option<Safeguard> {
    needs_second(outcome, authority, persons).then(|| circumstances.safeguard())
}

/// When a decision taken now may be confirmed by who took it.
#[must_use]
pub fn reflection_ends(decided: Timestamp) -> Timestamp {
    decided.plus_minutes(REFLECTION_MINUTES)
}
