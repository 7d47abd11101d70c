//! Four eyes: whose second judgement a decision needs before it holds.
//!
//! Not notifying, and doing less than the rules advise, is what an officer under pressure is tempted to do alone. So such a
//! decision needs a second person, who judges the facts before seeing the first judgement.

use crate::assess::Outcome;
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
    let advised = PersonsDecision::following(outcome.persons);
    authority == AuthorityDecision::DoNotNotify
        || weight(authority) < weight(AuthorityDecision::following(outcome.authority))
        || care(persons) < care(advised)
}

const fn weight(authority: AuthorityDecision) -> u8 {
    match authority {
        AuthorityDecision::Notify => 1,
        AuthorityDecision::DoNotNotify | AuthorityDecision::NotApplicable => 0,
    }
}

const fn care(persons: PersonsDecision) -> u8 {
    match persons {
        PersonsDecision::Inform => 3,
        PersonsDecision::InformPublicly => 2,
        PersonsDecision::Postpone => 1,
        PersonsDecision::DoNotInform | PersonsDecision::NotApplicable => 0,
    }
}

/// Whose second judgement this decision needs; none where the officer may decide alone.
///
/// Where there is no colleague, an hour of reflection will do, unless too much is at stake or the hour would end after the
/// term: then somebody from outside must look.
#[must_use]
pub fn safeguard(
    outcome: &Outcome,
    authority: AuthorityDecision,
    persons: PersonsDecision,
    circumstances: Circumstances,
) -> Option<Safeguard> {
    if !needs_second(outcome, authority, persons) {
        return None;
    }
    let Circumstances {
        colleague,
        outside_eyes,
        now,
        deadline,
    } = circumstances;
    Some(if colleague {
        Safeguard::Colleague
    } else if outside_eyes || reflection_ends(now) > deadline {
        Safeguard::Outsider
    } else {
        Safeguard::Reflection
    })
}

/// When a decision taken now may be confirmed by who took it.
#[must_use]
pub fn reflection_ends(decided: Timestamp) -> Timestamp {
    decided.plus_minutes(REFLECTION_MINUTES)
}
