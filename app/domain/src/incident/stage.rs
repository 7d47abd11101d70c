//! Where a case stands.

use super::Refusal;
use crate::act::Act;
use crate::codes::codes;

codes! {
    /// Where a case stands. It only moves by an act.
    Stage {
        /// Nobody has looked at it yet.
        Reported = "reported", "Nieuw", "New";
        /// The facts are being found out.
        Assessing = "assessing", "In onderzoek", "Being assessed";
        /// There is a decision; what follows from it is being done.
        Decided = "decided", "Besloten", "Decided";
        /// It is done.
        Closed = "closed", "Gesloten", "Closed";
    }
}

impl Stage {
    /// Where the case stands after this act. Whether a decision holds is told by its standing, so an act that decides moves
    /// a case no further than that it is looked into; the case itself knows the rest.
    ///
    /// # Errors
    /// [`Refusal::Closed`] when the case is closed and the act does not open it, [`Refusal::NotClosed`] when there is
    /// nothing to reopen, [`Refusal::NotDecided`] when the act needs a decision first.
    pub const fn after(self, act: &Act) -> Result<Self, Refusal> {
        match (self, act) {
            // What the reporter knows is welcome at any time, and what was refused changes nothing.
            (_, Act::ReportExtended {} | Act::Refused { .. }) => Ok(self),
            (Self::Closed, Act::Reopened {}) => Ok(Self::Assessing),
            (Self::Closed, _) => Err(Refusal::Closed),
            (_, Act::Reopened {}) => Err(Refusal::NotClosed),
            (_, Act::Closed { .. }) => Ok(Self::Closed),
            (Self::Reported | Self::Assessing, Act::AuthorityNotified { .. } | Act::PersonsInformed { .. }) => {
                Err(Refusal::NotDecided)
            }
            (Self::Reported, _) => Ok(Self::Assessing),
            (Self::Assessing | Self::Decided, _) => Ok(self),
        }
    }
}
