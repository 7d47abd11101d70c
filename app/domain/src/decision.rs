//! What the officer decides. The advice of the rules is one thing, the decision another.

use crate::assess::{AuthorityAdvice, Outcome, PersonsAdvice};
use crate::codes::codes;

codes! {
    /// The decision on notifying the supervisory authority (AVG art. 33). What it is called depends on the authority:
    /// [`crate::text::decision::choice`].
    AuthorityDecision {
        /// Notify.
        Notify = "notify";
        /// Do not notify: a risk is unlikely.
        DoNotNotify = "do_not_notify";
        /// No duty of one's own: no breach, or only processor.
        NotApplicable = "not_applicable";
    }
}

codes! {
    /// The decision on informing the persons concerned (AVG art. 34).
    PersonsDecision {
        /// Inform each of them.
        Inform = "inform", "De betrokkenen informeren", "Inform the people affected";
        /// Inform by public notice (art. 34(3)(c)).
        InformPublicly = "inform_publicly", "Openbaar bekendmaken (AVG art. 34 lid 3 onder c)", "Make it public (GDPR art. 34(3)(c))";
        /// Inform later, at the request of police or prosecutor (recital 88).
        Postpone = "postpone", "Later informeren, op verzoek van politie of justitie", "Inform later, at the request of police or prosecutor";
        /// Do not inform.
        DoNotInform = "do_not_inform", "De betrokkenen niet informeren", "Do not inform the people affected";
        /// No duty of one's own.
        NotApplicable = "not_applicable", "Geen eigen plicht om te informeren", "No duty of our own to inform";
    }
}

impl AuthorityDecision {
    /// The decision that follows this advice.
    #[must_use]
    pub const fn following(advice: AuthorityAdvice) -> Self {
        match advice {
            AuthorityAdvice::Notify | AuthorityAdvice::NotifyProvisionally => Self::Notify,
            AuthorityAdvice::DoNotNotify => Self::DoNotNotify,
            AuthorityAdvice::NotApplicable => Self::NotApplicable,
        }
    }
}

impl PersonsDecision {
    /// The decision that follows this advice.
    #[must_use]
    pub const fn following(advice: PersonsAdvice) -> Self {
        match advice {
            PersonsAdvice::Inform => Self::Inform,
            PersonsAdvice::InformPublicly => Self::InformPublicly,
            PersonsAdvice::Postpone => Self::Postpone,
            PersonsAdvice::DoNotInform => Self::DoNotInform,
            PersonsAdvice::NotApplicable => Self::NotApplicable,
        }
    }

    /// Whether somebody must be told, sooner or later.
    #[must_use]
    pub const fn informs(self) -> bool {
        matches!(self, Self::Inform | Self::InformPublicly | Self::Postpone)
    }
}

/// Whether the two decisions together do what the outcome advises.
#[must_use]
pub fn follows(outcome: &Outcome, authority: AuthorityDecision, persons: PersonsDecision) -> bool {
    AuthorityDecision::following(outcome.authority) == authority
        && PersonsDecision::following(outcome.persons) == persons
}

/// Whether the pair can't be: whoever must inform persons of a high risk must also notify the authority.
#[must_use]
pub fn contradicts(authority: AuthorityDecision, persons: PersonsDecision) -> bool {
    authority == AuthorityDecision::DoNotNotify && persons.informs()
}
