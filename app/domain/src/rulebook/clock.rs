//! Terms as data: how long, from when, for whom.

use super::{Condition, Phrase};
use serde::{Deserialize, Serialize};

/// To whom something is due.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Recipient {
    /// The data protection authority.
    Authority,
    /// Another supervisor or response team.
    OtherSupervisor,
}

/// A term that runs from a moment.
#[derive(Clone, Debug)]
pub struct Clock {
    /// The stable id.
    pub id: String,
    /// What is due.
    pub text: Phrase,
    /// How many hours.
    pub hours: u32,
    /// How many calendar months on top of the hours.
    pub months: u32,
    /// The question whose moment starts it.
    pub anchor: String,
    /// To whom.
    pub to: Recipient,
    /// On what it rests: ids of citations.
    pub cites: Vec<String>,
    /// When it runs, as written.
    pub condition: String,
    /// When it surely does not, as written.
    pub stops: Option<String>,
    pub(crate) when: Condition,
    /// Stops it only when this surely holds: a term must not vanish because something is not known yet.
    pub(crate) unless: Condition,
}
