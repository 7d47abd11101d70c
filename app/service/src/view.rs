//! Reading a case as its pages show it. Whoever must still judge a decision sees nothing of it: it is left out here, at the
//! one door through which pages, drafts and lists read.

use crate::actor::Reader;
use crate::error::ServiceError;
use crate::ports::{AccountKey, PartText, Unavailable};
use crate::services::Services;
use domain::act::Act;
use domain::case_row::{CaseRow, Waiting, title_from};
use domain::entry::{Entry, PartName};
use domain::ids::{ActorId, EntryId, IncidentId};
use domain::incident::{Incident, Task, TaskKind, TaskStatus};
use domain::report::Contact;
use domain::role::Role;
use domain::rulebook::Rulebook;
use std::collections::{BTreeMap, BTreeSet};

/// A case with its texts.
#[derive(Clone, Debug)]
pub struct CaseView {
    /// The case, without what its reader must not see yet.
    pub case: Incident,
    /// The decision of somebody else that waits for a second judgement and is left out of the case.
    pub hidden: Option<Waiting>,
    texts: Vec<PartText>,
    unseen: BTreeSet<EntryId>,
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

    /// The decision that this reader must judge before they may see it.
    #[must_use]
    pub fn to_judge(&self) -> Option<Waiting> {
        self.hidden
            .filter(|waiting| !waiting.lapsed && self.case.closed.is_none())
    }

    /// What still has to happen in the case.
    #[must_use]
    pub fn tasks(&self, book: &Rulebook) -> Vec<Task> {
        let mut tasks = self.case.tasks(book);
        if self.to_judge().is_some() {
            for task in tasks.iter_mut().filter(|task| task.kind == TaskKind::Decision) {
                task.status = TaskStatus::Waiting;
            }
        }
        tasks
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
    /// Its entries, oldest first, without those that its reader must not see yet.
    pub entries: Vec<Entry>,
    /// Names of the people in them, as far as they are known.
    pub names: BTreeMap<ActorId, String>,
    /// Whether there are proofs that they are in the register.
    pub provable: bool,
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
    pub async fn case(&self, by: &Reader, id: IncidentId) -> Result<CaseView, ServiceError> {
        let case = self.store.case(id).await?.ok_or(ServiceError::NotFound)?;
        let texts = self.store.texts(id).await?;
        if !judges(by) || !case.hides_from(by.actor()) {
            return Ok(CaseView {
                case,
                hidden: None,
                texts,
                unseen: BTreeSet::new(),
            });
        }
        let unseen = case.unseen_by(by.actor(), &self.store.entries_of(id).await?);
        Ok(CaseView {
            hidden: Waiting::of(&case),
            case: case.without(&unseen),
            texts,
            unseen,
        })
    }

    /// One case with its history.
    ///
    /// # Errors
    /// [`ServiceError::NotFound`] when there is none.
    pub async fn history(&self, by: &Reader, id: IncidentId) -> Result<History, ServiceError> {
        let view = self.case(by, id).await?;
        let mut entries = self.store.entries_of(id).await?;
        let names = self.names(entries.iter().map(|entry| entry.actor).collect()).await?;
        entries.retain(|entry| !view.unseen.contains(&entry.id));
        let provable = self.store.checkpoint().await?.is_some();
        Ok(History {
            view,
            entries,
            names,
            provable,
        })
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
    pub async fn due(&self, by: &Reader) -> Result<Vec<CaseRow>, ServiceError> {
        let mut rows = seen_by(by, self.store.open_rows().await?);
        rows.sort_by_key(|row| (!row.awaits_authority(), row.clock_start(), row.id));
        Ok(rows)
    }
}

/// Lines of a list as their reader may see them.
pub(crate) fn seen_by(by: &Reader, rows: Vec<CaseRow>) -> Vec<CaseRow> {
    if !judges(by) {
        return rows;
    }
    rows.into_iter().map(|row| row.seen_by(by.actor())).collect()
}

/// Whether this reader can be asked for a second judgement. The DPO supervises and judges nothing, so sees everything.
pub(crate) fn judges(by: &Reader) -> bool {
    by.role() == Role::Officer
}
