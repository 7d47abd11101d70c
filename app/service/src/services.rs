//! The use cases as one object, and the ports they work with.

use crate::actor::Officer;
use crate::error::ServiceError;
use crate::law::Law;
use crate::ports::{Also, Append, Appended, Clock, Ids, Passwords, Store, Throttle};
use domain::act::Country;
use domain::ap_form::ApForm;
use domain::change::{Change, NewEntry, NewPart, Step, Version};
use domain::ids::{ActorId, EntryId, IncidentId};
use domain::incident::Incident;
use domain::role::Role;
use domain::rulebook::Rulebook;
use domain::time::Timestamp;
use std::sync::Arc;

/// The use cases.
pub struct Services {
    pub(crate) store: Arc<dyn Store>,
    pub(crate) clock: Arc<dyn Clock>,
    pub(crate) ids: Arc<dyn Ids>,
    pub(crate) passwords: Arc<dyn Passwords>,
    pub(crate) throttle: Arc<dyn Throttle>,
    pub(crate) law: Law,
    pub(crate) form: Arc<ApForm>,
}

/// Who does something, in which role.
#[derive(Clone, Copy, Debug)]
pub(crate) struct By {
    pub(crate) actor: ActorId,
    pub(crate) role: Option<Role>,
}

impl From<&Officer> for By {
    fn from(officer: &Officer) -> Self {
        Self {
            actor: officer.actor(),
            role: Some(officer.role()),
        }
    }
}

impl Services {
    /// Puts the ports together.
    #[must_use]
    pub fn new(
        store: Arc<dyn Store>,
        clock: Arc<dyn Clock>,
        ids: Arc<dyn Ids>,
        passwords: Arc<dyn Passwords>,
        throttle: Arc<dyn Throttle>,
        law: Law,
        form: Arc<ApForm>,
    ) -> Self {
        Self {
            store,
            clock,
            ids,
            passwords,
            throttle,
            law,
            form,
        }
    }

    /// The rulebook that decides for organisations in this country.
    #[must_use]
    pub fn rulebook(&self, country: Country) -> &Rulebook {
        self.law.deciding(country, self.clock.now())
    }

    /// The form of the authority.
    #[must_use]
    pub fn ap_form(&self) -> &ApForm {
        &self.form
    }

    /// Where everything is stored; pages read through it after asking for the right token.
    #[must_use]
    pub fn store(&self) -> &dyn Store {
        self.store.as_ref()
    }

    /// The present moment.
    #[must_use]
    pub fn now(&self) -> Timestamp {
        self.clock.now()
    }

    pub(crate) fn entry(&self, id: EntryId, step: Step) -> NewEntry {
        new_entry(self.ids.as_ref(), id, step)
    }

    /// Adds steps of one person to the register.
    pub(crate) async fn append(
        &self,
        by: By,
        incident: Option<(IncidentId, Version)>,
        steps: Vec<Step>,
        also: Vec<Also>,
    ) -> Result<Appended, ServiceError> {
        let entries = steps
            .into_iter()
            .map(|step| self.entry(self.ids.entry(), step))
            .collect();
        self.append_entries(by, incident, entries, also).await
    }

    /// Adds entries whose identity is already given.
    pub(crate) async fn append_entries(
        &self,
        by: By,
        incident: Option<(IncidentId, Version)>,
        entries: Vec<NewEntry>,
        also: Vec<Also>,
    ) -> Result<Appended, ServiceError> {
        let change = Change {
            incident,
            at: self.clock.now(),
            actor: by.actor,
            role: by.role,
            entries,
        };
        Ok(self.store.append(Append { change, also }).await?)
    }

    /// Adds a step that collides with nothing, whatever version the case has come to meanwhile.
    pub(crate) async fn append_to_latest(&self, by: By, case: &Incident, step: Step) -> Result<(), ServiceError> {
        let entry = self.entry(self.ids.entry(), step);
        let mut version = case.version;
        loop {
            let entries = vec![entry.clone()];
            match self
                .append_entries(by, Some((case.id, version)), entries, Vec::new())
                .await
            {
                Err(ServiceError::Stale) => {
                    version = self.store.case(case.id).await?.ok_or(ServiceError::NotFound)?.version;
                }
                done => return done.map(|_| ()),
            }
        }
    }
}

/// A step as an entry, its texts as sealed parts with salts of their own.
pub(crate) fn new_entry(ids: &dyn Ids, id: EntryId, step: Step) -> NewEntry {
    let part = |(name, text)| NewPart {
        id: ids.part(),
        name,
        salt: ids.salt(),
        text,
    };
    NewEntry {
        id,
        act: step.act,
        parts: step.texts.into_iter().map(part).collect(),
    }
}
