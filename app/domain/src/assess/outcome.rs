//! What an advice comes down to, as closed codes.

use serde::{Deserialize, Serialize};

/// Whether it is a personal data breach (AVG art. 4(12)).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Breach {
    /// It is.
    Yes,
    /// It is not.
    No,
    /// Not known yet.
    Unknown,
}

/// Whether it must be documented as a breach (AVG art. 33(5)).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Document {
    /// It must, notified or not.
    Yes,
    /// It need not: no breach.
    No,
}

/// The risk to the rights and freedoms of people.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Risk {
    /// Not for us to judge: no breach, or only processor.
    NotApplicable,
    /// Unlikely.
    None,
    /// Likely, and not high (AVG art. 33(1)).
    Risk,
    /// Likely high (AVG art. 34(1)).
    High,
}

/// What the rules say about the authority (AVG art. 33(1)).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum AuthorityAdvice {
    /// No duty of our own.
    NotApplicable,
    /// Do not notify.
    DoNotNotify,
    /// Notify; an answer that is still unknown can take the duty away.
    NotifyProvisionally,
    /// Notify.
    Notify,
}

impl AuthorityAdvice {
    /// Whether the authority must be notified.
    #[must_use]
    pub const fn is_due(self) -> bool {
        matches!(self, Self::Notify | Self::NotifyProvisionally)
    }
}

/// What the rules say about the persons concerned (AVG art. 34).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum PersonsAdvice {
    /// No duty of our own.
    NotApplicable,
    /// Do not inform.
    DoNotInform,
    /// Inform later.
    Postpone,
    /// Inform by public communication.
    InformPublicly,
    /// Inform each of them.
    Inform,
}

impl PersonsAdvice {
    /// Whether they must be told: now or later, each of them or publicly.
    #[must_use]
    pub const fn is_due(self) -> bool {
        matches!(self, Self::Inform | Self::InformPublicly | Self::Postpone)
    }
}

/// Why persons at high risk are not told, or later, or otherwise.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum Ground {
    /// No such reason, or none needed.
    #[serde(rename = "none")]
    None,
    /// AVG art. 34(3)(a): unreadable beforehand.
    #[serde(rename = "34_3_a")]
    Unreadable,
    /// AVG art. 34(3)(b): later measures.
    #[serde(rename = "34_3_b")]
    MeasuresAfter,
    /// AVG art. 34(3)(c): disproportionate effort.
    #[serde(rename = "34_3_c")]
    DisproportionateEffort,
    /// UAVG art. 41.
    #[serde(rename = "uavg_41")]
    Uavg41,
    /// UAVG art. 42.
    #[serde(rename = "uavg_42")]
    Uavg42,
    /// At the request of police or prosecutor (recital 88).
    #[serde(rename = "police")]
    Police,
}

/// What the rules say to a processor (AVG art. 33(2)).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum ControllersAdvice {
    /// Not a processor here.
    NotApplicable,
    /// Tell each controller without delay.
    Inform,
}

/// The advice without its reasons.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Outcome {
    /// Whether it is a breach.
    pub breach: Breach,
    /// Whether it must be documented.
    pub document: Document,
    /// The risk.
    pub risk: Risk,
    /// On the authority.
    pub authority: AuthorityAdvice,
    /// Whether an answer that is still unknown can change the advice.
    pub provisional: bool,
    /// On the persons.
    pub persons: PersonsAdvice,
    /// Why persons at high risk are not told, or later, or otherwise.
    pub ground: Ground,
    /// On the controllers, for a processor.
    pub controllers: ControllersAdvice,
}

impl Outcome {
    /// What must be done, apart from how sure it is: two outcomes that ask the same are the same advice.
    #[must_use]
    pub const fn duties(&self) -> Duties {
        Duties {
            breach: !matches!(self.breach, Breach::No),
            authority: match self.authority {
                AuthorityAdvice::NotifyProvisionally => AuthorityAdvice::Notify,
                advice => advice,
            },
            persons: self.persons,
            controllers: self.controllers,
        }
    }
}

/// What must be done, apart from how sure it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Duties {
    breach: bool,
    authority: AuthorityAdvice,
    persons: PersonsAdvice,
    controllers: ControllersAdvice,
}

impl Duties {
    /// Whether these are those of before, with only this added: to tell the organisations for which the data are processed.
    #[must_use]
    pub fn only_add_controllers_to(self, before: Self) -> bool {
        let before_too = Self {
            controllers: ControllersAdvice::Inform,
            ..before
        };
        self != before && self == before_too
    }
}
