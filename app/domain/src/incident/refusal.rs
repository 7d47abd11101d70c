//! Why an act is refused.

use serde::{Deserialize, Serialize};
use thiserror::Error;

/// Why an act is refused. What it says in words is [`crate::text::refusal`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, Error)]
#[serde(rename_all = "snake_case")]
pub enum Refusal {
    /// The case is closed.
    #[error("the case is closed")]
    Closed,
    /// The case is not closed.
    #[error("the case is not closed")]
    NotClosed,
    /// There is no decision yet.
    #[error("there is no decision yet")]
    NotDecided,
    /// The rulebook has no such question or option.
    #[error("the rulebook has no such question or answer")]
    NoSuchQuestion,
    /// Persons can't be informed of a high risk while the authority is not notified.
    #[error("persons are informed while the authority is not")]
    Contradiction,
    /// A rulebook that is only a proposal can't carry a decision.
    #[error("a proposal can not decide")]
    ProposalCanNotDecide,
    /// The decision says to notify, and no notification is recorded.
    #[error("the notification to the authority is not recorded")]
    AuthorityOpen,
    /// The decision says to inform, and nothing is recorded.
    #[error("informing the persons is not recorded")]
    PersonsOpen,
    /// The decision rests on facts that changed since.
    #[error("the decision rests on facts that changed")]
    Stale,
    /// There is no such measure, or it is done.
    #[error("no such open measure")]
    NoSuchMeasure,
    /// A first notification is recorded already.
    #[error("a first notification is recorded already")]
    AlreadyNotified,
    /// There is no first notification to add to or to withdraw.
    #[error("no first notification is recorded")]
    NotNotified,
    /// Kennisname can't lie in the future or before the discovery.
    #[error("kennisname lies in the future or before the first signal")]
    AwarenessOutOfRange,
    /// No decision waits for a second judgement.
    #[error("no decision waits for a second judgement")]
    NothingToJudge,
    /// A decision still waits for a second judgement.
    #[error("a decision waits for a second judgement")]
    NotJudged,
    /// Nobody judges their own decision.
    #[error("the second person is the first")]
    SamePerson,
    /// A colleague is there to judge, so nobody from outside is asked.
    #[error("a colleague judges this decision")]
    ColleagueJudges,
    /// The hour of reflection is not over.
    #[error("the hour of reflection is not over")]
    TooSoon,
    /// The processor can't have told in the future, nor before it was aware.
    #[error("the processor told in the future or before it was aware")]
    ProcessorOutOfRange,
}

impl Refusal {
    /// The stable code, as in addresses.
    #[must_use]
    pub fn code(self) -> String {
        serde_json::to_value(self)
            .ok()
            .and_then(|code| code.as_str().map(str::to_owned))
            .unwrap_or_default()
    }

    /// Reads a code.
    #[must_use]
    pub fn from_code(code: &str) -> Option<Self> {
        serde_json::from_value(code.into()).ok()
    }
}
