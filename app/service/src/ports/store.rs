//! Reading cases, and keeping forms that are being filled in.

use crate::ports::{People, Register, Unavailable};
use async_trait::async_trait;
use domain::case_row::{CaseRow, Mark};
use domain::decision::AuthorityDecision;
use domain::entry::PartName;
use domain::form::RawForm;
use domain::ids::{ActorId, DraftId, IncidentId, PartId};
use domain::incident::{Incident, Stage};
use domain::reference::Reference;
use domain::rulebook::RulebookRef;
use domain::similar::Profile;
use domain::time::Timestamp;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// A text of a case.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PartText {
    /// Identity.
    pub id: PartId,
    /// What it holds.
    pub name: PartName,
    /// The text.
    pub text: String,
}

/// Which cases to list.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct CaseQuery {
    /// Only these stages; empty means all.
    pub stages: Vec<Stage>,
    /// Only cases of this nature, a code of the rulebook.
    pub incident_type: Option<String>,
    /// Only cases with this decision.
    pub authority: Option<AuthorityDecision>,
    /// Only cases reported in this year, on the clock in Amsterdam.
    pub year: Option<i32>,
    /// Only cases that this sets apart.
    pub mark: Option<Mark>,
    /// Only cases whose reference, title or report has this text, whatever the case of its letters.
    pub text: String,
    /// In which order.
    pub sort: Sort,
    /// From where.
    pub from: PageFrom,
}

/// The order of a list.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Sort {
    /// Latest report first.
    #[default]
    Newest,
    /// Earliest report first.
    Oldest,
}

/// Where a page of a list begins. Report moment and identity together are unique, so no case is shown twice or skipped.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum PageFrom {
    /// At the beginning.
    #[default]
    Start,
    /// After this case in the order of the list.
    After(Timestamp, IncidentId),
    /// Before it, for going back.
    Before(Timestamp, IncidentId),
}

/// A page of a list.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct CasePage {
    /// The lines.
    pub rows: Vec<CaseRow>,
    /// How many cases the query finds in all.
    pub total: usize,
    /// Whether there are cases before the first line.
    pub has_before: bool,
    /// Whether there are cases after the last line.
    pub has_after: bool,
}

/// Reading cases.
#[async_trait]
pub trait Cases: Send + Sync {
    /// One case.
    async fn case(&self, id: IncidentId) -> Result<Option<Incident>, Unavailable>;
    /// Those of these cases that there are, in no order.
    async fn cases(&self, ids: &[IncidentId]) -> Result<Vec<Incident>, Unavailable>;
    /// The case with this reference.
    async fn case_by_reference(&self, reference: Reference) -> Result<Option<Incident>, Unavailable>;
    /// The case that this code opens for who holds it; SHA-256 of the code, in hexadecimal.
    async fn case_by_key(&self, key: &str) -> Result<Option<Incident>, Unavailable>;
    /// The line of one case.
    async fn row(&self, id: IncidentId) -> Result<Option<CaseRow>, Unavailable>;
    /// All texts of a case that were not erased.
    async fn texts(&self, id: IncidentId) -> Result<Vec<PartText>, Unavailable>;
    /// A page of cases, 25 lines.
    async fn list(&self, query: &CaseQuery) -> Result<CasePage, Unavailable>;
    /// Every case that is not closed.
    async fn open_rows(&self) -> Result<Vec<CaseRow>, Unavailable>;
    /// Every case reported in this half-open span of time.
    async fn rows_between(&self, from: Timestamp, until: Timestamp) -> Result<Vec<CaseRow>, Unavailable>;
    /// The cases that this person reported, latest first.
    async fn rows_by(&self, actor: ActorId) -> Result<Vec<CaseRow>, Unavailable>;
    /// The decided cases of this nature, a code of the rulebook, latest report first and at most `limit`. The nature is
    /// that of the facts on which was decided.
    async fn profiles(&self, incident_type: &str, limit: usize) -> Result<Vec<Profile>, Unavailable>;
    /// For each rule of exactly this version of a rulebook, by its id: how many cases have a decision in force that rests on an advice which
    /// this rule decided. A rule that decided none is absent.
    async fn rule_counts(&self, rulebook: &RulebookRef) -> Result<BTreeMap<String, u64>, Unavailable>;
}

/// Whose form, and which.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(transparent)]
pub struct FormKey(String);

impl FormKey {
    /// A report that is being filled in.
    #[must_use]
    pub fn report(draft: DraftId) -> Self {
        Self(format!("report/{draft}"))
    }

    /// A form of an account, on a case or on nothing.
    #[must_use]
    pub fn account(actor: ActorId, form: &str, incident: Option<IncidentId>) -> Self {
        let incident = incident.map(|id| id.to_string()).unwrap_or_default();
        Self(format!("account/{actor}/{form}/{incident}"))
    }

    /// A form of a browser that is not signed in, such as the sign-in page itself.
    #[must_use]
    pub fn visitor(draft: DraftId, form: &str) -> Self {
        Self(format!("visitor/{draft}/{form}"))
    }

    /// As stored.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

/// The raw answers of a form that is not accepted yet.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct StoredForm {
    /// The answers, as typed.
    pub raw: RawForm,
    /// For a report that was sent: its receipt.
    pub receipt: Option<Receipt>,
}

/// What a reporter keeps of a report.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Receipt {
    /// The case.
    pub incident: IncidentId,
    /// Its number; filled in when the report is written.
    pub reference: Option<Reference>,
    /// The secret code to come back with.
    pub code: String,
}

/// Keeping forms.
#[async_trait]
pub trait Forms: Send + Sync {
    /// The form, if it is kept.
    async fn form(&self, key: &FormKey) -> Result<Option<StoredForm>, Unavailable>;
    /// Keeps the raw answers of a form; a report that was sent stays as it is.
    async fn keep_form(&self, key: &FormKey, raw: &RawForm, now: Timestamp) -> Result<(), Unavailable>;
    /// Forgets a form.
    async fn drop_form(&self, key: &FormKey) -> Result<(), Unavailable>;
    /// Forgets every form that was last kept before this moment; returns how many.
    async fn sweep_forms(&self, before: Timestamp) -> Result<usize, Unavailable>;
}

/// Everything that is stored.
pub trait Store: Register + Cases + Forms + People {}

impl<T: Register + Cases + Forms + People> Store for T {}
