//! An act with its place in the register.

mod schema;

pub use schema::entry_schema;

use crate::act::Act;
use crate::ids::{ActorId, EntryId, IncidentId, PartId};
use crate::role::Role;
use crate::time::Timestamp;
use serde::{Deserialize, Serialize};

/// The version of the entry format.
pub const FORMAT: u8 = 1;

/// One line of the register. Its canonical JSON (RFC 8785) is what is stored, hashed and chained.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Entry {
    /// Format version, [`FORMAT`].
    pub v: u8,
    /// Place in the register, from 1 on, without gaps.
    pub seq: u64,
    /// Identity, made before writing.
    pub id: EntryId,
    /// When it was recorded.
    pub at: Timestamp,
    /// Which register, so that no entry can be carried to another.
    pub log: String,
    /// The case it belongs to; none for acts on the organisation and its accounts.
    pub incident: Option<IncidentId>,
    /// Pseudonym of who did it.
    pub actor: ActorId,
    /// In which role; none without an account.
    pub role: Option<Role>,
    /// What happened.
    pub act: Act,
    /// Commitments to the texts that go with it.
    pub sealed: Vec<Sealed>,
    /// Leaf hash of the entry before, in hexadecimal; zeroes for the first.
    pub prev: String,
}

/// The commitment to a sealed part: proves its content without holding it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Sealed {
    /// Which part.
    pub part: PartId,
    /// What it holds.
    pub name: PartName,
    /// HMAC-SHA-256 under the part's own salt, in hexadecimal.
    pub c: String,
}

/// What a sealed part holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum PartName {
    /// The reporter's own words.
    Narrative,
    /// How to reach the reporter, as JSON of `report::Contact`.
    Reporter,
    /// Something the reporter added.
    Addition,
    /// The title of the case.
    Title,
    /// Why an answer is what it is, in a line of text.
    Evidence,
    /// Why kennisname was set to this moment.
    AwarenessReason,
    /// Why it was decided so.
    DecisionReason,
    /// Why it was decided alone, in an emergency.
    EmergencyReason,
    /// Why the second person judges so.
    JudgementReason,
    /// Who judged from outside: name and organisation, as JSON.
    Outsider,
    /// Which processor, and what was agreed.
    Processor,
    /// Details for the form of the authority, as JSON.
    FormDetails,
    /// The parts of the letter, as JSON.
    Letter,
    /// The number that the authority gave.
    AuthorityNumber,
    /// Why the notification came after the term (AVG art. 33(1)).
    LateReason,
    /// What a measure is, with its owner, as JSON.
    Measure,
    /// The evaluation.
    Evaluation,
    /// Why the case was closed or opened again.
    ClosingReason,
    /// A row that is kept beside the register, such as an account, as JSON; so that the register alone can bring it back.
    Beside,
}
