//! A rule of a rulebook and the source it rests on.

use super::{Condition, Phrase};
use serde::{Deserialize, Serialize};

/// What a rule is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum RuleKind {
    /// It is a personal data breach (AVG art. 4(12)); applies unless a `not_breach` rule holds.
    Breach,
    /// It is not a personal data breach.
    NotBreach,
    /// Who must act (AVG art. 26, 33(1) and 33(2)).
    Track,
    /// A risk is unlikely: frees from notifying (AVG art. 33(1)).
    Ground,
    /// The duty to notify as long as no ground holds (AVG art. 33(1)).
    Default,
    /// A high risk is likely (AVG art. 34(1)).
    High,
    /// The severity score gives a high risk, or overrules a ground.
    Score,
    /// No high risk: persons need not be told.
    NotHigh,
    /// Persons need not be told, or later, or otherwise (AVG art. 34(3), national law).
    Exception,
    /// An answer that is not known counted as the cautious one (AVG art. 33(4)).
    Doubt,
    /// The term has passed (AVG art. 33(1), last sentence).
    Late,
    /// Something to know beside the advice.
    Note,
}

impl RuleKind {
    /// Whether a rule of this kind can change what the advice comes down to. The others explain it, or stand beside it.
    #[must_use]
    pub const fn decides(self) -> bool {
        matches!(
            self,
            Self::NotBreach | Self::Track | Self::Ground | Self::High | Self::Exception
        )
    }
}

/// What a rule of some kinds gives.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Gives {
    /// Only the controllers must be told.
    #[serde(rename = "controllers_only")]
    ControllersOnly,
    /// The controllers must be told as well.
    #[serde(rename = "controllers_too")]
    ControllersToo,
    /// The data were unreadable beforehand; helps for confidentiality only.
    #[serde(rename = "34_3_a")]
    Unreadable,
    /// Later measures took the high risk away.
    #[serde(rename = "34_3_b")]
    MeasuresAfter,
    /// A public communication takes the place of telling each person.
    #[serde(rename = "34_3_c")]
    Publicly,
    /// UAVG art. 41, for as long as needed.
    #[serde(rename = "uavg_41_later")]
    Uavg41Later,
    /// UAVG art. 41.
    #[serde(rename = "uavg_41")]
    Uavg41,
    /// UAVG art. 42.
    #[serde(rename = "uavg_42")]
    Uavg42,
    /// The police or the prosecutor asked to wait (recital 88).
    #[serde(rename = "police")]
    Police,
}

/// Which side of a breach a trigger of high risk looks at.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub(crate) enum Side {
    /// Who could read the data.
    #[default]
    Confidentiality,
    /// What people miss because data are gone or wrong.
    Availability,
}

/// A rule.
#[derive(Clone, Debug)]
pub struct Rule {
    /// The stable id, such as `N-1`.
    pub id: String,
    /// What it is for.
    pub kind: RuleKind,
    /// What it gives.
    pub gives: Option<Gives>,
    /// The reason in a sentence, as an officer reads it.
    pub text: Phrase,
    /// On what it rests: ids of citations.
    pub cites: Vec<String>,
    /// The condition as written in the rulebook.
    pub condition: String,
    pub(crate) when: Condition,
    pub(crate) side: Side,
    /// A ground that does not free when the severity score is high.
    pub(crate) unless_score_high: bool,
    /// After this question nothing more needs to be asked if the rule holds.
    pub(crate) ends_after: Option<usize>,
}

/// A source.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Citation {
    /// The stable id.
    pub id: String,
    /// The source as people cite it.
    pub label: Phrase,
    /// When it was read.
    pub read: chrono::NaiveDate,
    /// Where it can be read.
    #[serde(default)]
    pub url: Option<String>,
    /// Whether the wording was read or the rule comes from firm knowledge of the source.
    #[serde(default)]
    pub note: Option<Phrase>,
}
