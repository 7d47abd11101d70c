//! What the server remembers of a browser.

use crate::ports::Unavailable;
use async_trait::async_trait;
use domain::ids::{ActorId, DraftId, EntryId, IncidentId};
use domain::time::Timestamp;
use serde::{Deserialize, Serialize};

/// What a session holds.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct SessionData {
    /// Who is signed in, and since when.
    pub account: Option<(ActorId, Timestamp)>,
    /// When the session was last written for being in use.
    pub seen: Option<Timestamp>,
    /// Whether this browser came through the report link.
    pub via_link: bool,
    /// Under which identity forms of this browser are kept that need no account, such as signing in.
    pub visitor: Option<DraftId>,
    /// The report that is being filled in, or was just sent.
    pub report: Option<DraftId>,
    /// The case whose code was entered, so that its reporter can follow it.
    pub following: Option<IncidentId>,
    /// The invitation whose code was entered, so that somebody from outside can judge.
    pub judging: Option<Judging>,
    /// Where to go after signing in; a path of our own.
    pub then: Option<String>,
}

/// An invitation that a browser holds the code of.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Judging {
    /// The case.
    pub incident: IncidentId,
    /// The entry of the invitation.
    pub invitation: EntryId,
    /// The pseudonym under which this browser judges.
    pub actor: ActorId,
}

/// The session of one request.
#[async_trait]
pub trait Session: Send + Sync {
    /// What it holds.
    async fn data(&self) -> Result<SessionData, Unavailable>;
    /// Replaces what it holds.
    async fn keep(&self, data: SessionData) -> Result<(), Unavailable>;
    /// Gives it a new identity, so that one known before signing in is worthless after.
    async fn renew(&self) -> Result<(), Unavailable>;
    /// Forgets it.
    async fn end(&self) -> Result<(), Unavailable>;
}
