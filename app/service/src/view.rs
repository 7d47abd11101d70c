//! Reading a case as its pages show it.

use crate::actor::Reader;
use crate::error::ServiceError;
use crate::ports::{AccountKey, PartText, Unavailable};
use crate::services::Services;
use domain::act::Act;
use domain::case_row::{CaseRow, title_from};
use domain::entry::{Entry, PartName};
use domain::ids::{ActorId, EntryId, IncidentId};
use domain::incident::Incident;
use domain::report::Contact;
use std::collections::{BTreeMap, BTreeSet};

/// A case with its texts.
#[derive(Clone, Debug)]
pub struct CaseView {
    /// The case.
    pub case: Incident,
    texts: Vec<PartText>,
}

impl CaseView {
    /// Its title.
    #[must_use]
    pub fn title(&self) -> String {
        self.latest(PartName::Title)
            .map_or_else(|| title_from(self.narrative()), str::to_owned)
    }

    /// The reporter's own words.
    #[must_use]
    pub fn narrative(&self) -> &str {
        self.latest(PartName::Narrative).unwrap_or_default()
    }

    /// What the reporter added, oldest first.
    pub fn additions(&self) -> impl Iterator<Item = (&domain::incident::PartRef, &str)> {
        self.case
            .parts
            .iter()
            .filter(|part| part.name == PartName::Addition)
            .filter_map(|part| Some((part, self.texts.iter().find(|text| text.id == part.id)?.text.as_str())))
    }

    /// How to reach the reporter, if they left anything.
    #[must_use]
    pub fn contact(&self) -> Option<Contact> {
        serde_json::from_str(self.latest(PartName::Reporter)?).ok()
    }

    /// The latest text of a kind.
    #[must_use]
    pub fn latest(&self, name: PartName) -> Option<&str> {
        let part = self.case.latest(name)?;
        self.texts
            .iter()
            .find(|text| text.id == part.id)
            .map(|text| text.text.as_str())
    }

    /// The text of a kind that came with an entry.
    #[must_use]
    pub fn text_of(&self, entry: EntryId, name: PartName) -> Option<&str> {
        let part = self.case.parts_of(entry).find(|part| part.name == name)?;
        self.texts
            .iter()
            .find(|text| text.id == part.id)
            .map(|text| text.text.as_str())
    }
}

/// A case with everything that was done in it.
#[derive(Clone, Debug)]
pub struct History {
    /// The case.
    pub view: CaseView,
    /// Its entries, oldest first.
    pub entries: Vec<Entry>,
    /// Names of the people in them, as far as they are known.
    pub names: BTreeMap<ActorId, String>,
}

impl History {
    /// What was written as evidence with the latest answer to a question.
    #[must_use]
    pub fn evidence_of(&self, question: &str) -> Option<&str> {
        let answers = |entry: &&Entry| matches!(&entry.act, Act::Answered { question: asked, .. } if asked == question);
        let latest = self.entries.iter().rev().find(answers)?;
        self.view.text_of(latest.id, PartName::Evidence)
    }
}

impl Services {
    /// One case.
    ///
    /// # Errors
    /// [`ServiceError::NotFound`] when there is none.
    pub async fn case(&self, _by: &Reader, id: IncidentId) -> Result<CaseView, ServiceError> {
        let case = self.store.case(id).await?.ok_or(ServiceError::NotFound)?;
        let texts = self.store.texts(id).await?;
        Ok(CaseView { case, texts })
    }

    /// One case with its history.
    ///
    /// # Errors
    /// [`ServiceError::NotFound`] when there is none.
    pub async fn history(&self, by: &Reader, id: IncidentId) -> Result<History, ServiceError> {
        let view = self.case(by, id).await?;
        let entries = self.store.entries_of(id).await?;
        let names = self.names(entries.iter().map(|entry| entry.actor).collect()).await?;
        Ok(History { view, entries, names })
    }

    async fn names(&self, actors: BTreeSet<ActorId>) -> Result<BTreeMap<ActorId, String>, Unavailable> {
        let mut names = BTreeMap::new();
        for actor in actors {
            if let Some(account) = self.store.account(AccountKey::Actor(actor)).await? {
                names.insert(actor, account.name);
            }
        }
        Ok(names)
    }

    /// Every case that is not closed, most urgent first: open duties to notify by their deadline, then the rest by the
    /// moment from which their term runs.
    ///
    /// # Errors
    /// When the store can't be reached.
    pub async fn due(&self, _by: &Reader) -> Result<Vec<CaseRow>, ServiceError> {
        let mut rows = self.store.open_rows().await?;
        rows.sort_by_key(|row| (!row.awaits_authority(), row.clock_start(), row.id));
        Ok(rows)
    }
}
