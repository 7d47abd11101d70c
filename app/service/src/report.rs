//! Reporting a suspected leak; coming back to it is in `report/follow.rs`.

mod follow;

pub use follow::{Followed, OwnReport};

use crate::actor::{Member, Reporter};
use crate::code_key;
use crate::context::Context;
use crate::error::ServiceError;
use crate::ports::{Also, FormKey, Receipt, SessionData, StoredForm};
use crate::services::{By, Services};
use domain::act::Act;
use domain::change::{Step, Version};
use domain::entry::PartName;
use domain::form::RawForm;
use domain::ids::{DraftId, EntryId};
use domain::report::{Channel, Report, report};
use domain::secret;

/// Under which name an account remembers the report that it began.
const BEGUN: &str = "report";

impl Services {
    /// The report that this browser is filling in; `None` when it has not begun.
    ///
    /// # Errors
    /// When the store can't be reached.
    pub async fn report_form(&self, context: &Context) -> Result<Option<(DraftId, StoredForm)>, ServiceError> {
        let draft = match context.session.data().await?.report {
            Some(draft) => Some(draft),
            None => self.begun_before(context).await?,
        };
        let Some(draft) = draft else { return Ok(None) };
        let stored = self.store.form(&FormKey::report(draft)).await?;
        Ok(stored.map(|stored| (draft, stored)))
    }

    /// The report that this account began in a session that has ended since; what was typed must not end with it.
    async fn begun_before(&self, context: &Context) -> Result<Option<DraftId>, ServiceError> {
        let Some(key) = context.form_key(BEGUN, None) else {
            return Ok(None);
        };
        let begun = self.store.form(&key).await?;
        Ok(begun.and_then(|begun| begun.raw.one("draft").parse().ok()))
    }

    /// Keeps raw answers of a report; begins one if there is none, or if the last was sent.
    ///
    /// # Errors
    /// When the store can't be reached.
    pub async fn keep_report(
        &self,
        by: &Reporter,
        context: &Context,
        answers: RawForm,
    ) -> Result<RawForm, ServiceError> {
        let (draft, mut raw) = match self.report_form(context).await? {
            Some((draft, stored)) if stored.receipt.is_none() => (draft, stored.raw),
            _ => (self.begin_report(context).await?, RawForm::default()),
        };
        if by.member().is_none() {
            // Without an account nothing else writes the session, and it would end while the person is still typing.
            let data = SessionData {
                seen: Some(context.now),
                ..context.session.data().await?
            };
            context.session.keep(data).await?;
        }
        raw.merge(answers);
        self.store.keep_form(&FormKey::report(draft), &raw, context.now).await?;
        Ok(raw)
    }

    /// Throws away what this browser filled in and did not send.
    ///
    /// # Errors
    /// When the store can't be reached.
    pub async fn drop_report(&self, _by: &Reporter, context: &Context) -> Result<(), ServiceError> {
        if let Some((draft, _)) = self.report_form(context).await? {
            self.store.drop_form(&FormKey::report(draft)).await?;
        }
        if let Some(key) = context.form_key(BEGUN, None) {
            self.store.drop_form(&key).await?;
        }
        let data = SessionData {
            report: None,
            ..context.session.data().await?
        };
        Ok(context.session.keep(data).await?)
    }

    async fn begin_report(&self, context: &Context) -> Result<DraftId, ServiceError> {
        let draft = self.ids.draft();
        let data = SessionData {
            report: Some(draft),
            ..context.session.data().await?
        };
        context.session.keep(data).await?;
        if let Some(key) = context.form_key(BEGUN, None) {
            let begun = RawForm::default().with("draft", draft.to_string());
            self.store.keep_form(&key, &begun, context.now).await?;
        }
        Ok(draft)
    }

    /// Sends the report with how to reach the reporter. Sending the same form again gives the same receipt and changes
    /// nothing.
    ///
    /// # Errors
    /// [`ServiceError::Invalid`] when there is nothing to send yet, [`ServiceError::NotFound`] when no form is kept.
    pub async fn send_report(
        &self,
        by: &Reporter,
        context: &Context,
        contact: RawForm,
    ) -> Result<Receipt, ServiceError> {
        let (draft, mut stored) = self.report_form(context).await?.ok_or(ServiceError::NotFound)?;
        if let Some(receipt) = stored.receipt {
            return Ok(receipt);
        }
        stored.raw.merge(contact);
        self.store
            .keep_form(&FormKey::report(draft), &stored.raw, context.now)
            .await?;
        let report = report(&stored.raw, context.now).map_err(ServiceError::Invalid)?;
        match self.append_report(by, draft, &report).await {
            Err(ServiceError::Duplicate) => self.receipt_of(draft).await,
            done => done,
        }
    }

    async fn append_report(&self, by: &Reporter, draft: DraftId, report: &Report) -> Result<Receipt, ServiceError> {
        let incident = self.ids.incident();
        let code = secret::code(&self.ids.salt());
        let receipt = Receipt {
            incident,
            reference: None,
            code,
        };
        let channel = if by.member().is_some() {
            Channel::Account
        } else {
            Channel::Link
        };
        // The form's own identity makes that a second click is recognised by the register itself.
        let entry = self.entry(EntryId::new(draft.uuid()), reported(channel, report));
        let also = vec![
            Also::Sent {
                draft,
                receipt: receipt.clone(),
            },
            Also::CaseKey(code_key::of_report(&receipt.code)),
        ];
        let by = By {
            actor: self.actor_of(by),
            role: by.member().map(Member::role),
        };
        let appended = self
            .append_entries(by, Some((incident, Version(0))), vec![entry], also)
            .await?;
        Ok(Receipt {
            reference: appended.incident.map(|case| case.reference),
            ..receipt
        })
    }

    async fn receipt_of(&self, draft: DraftId) -> Result<Receipt, ServiceError> {
        let stored = self.store.form(&FormKey::report(draft)).await?;
        stored.and_then(|stored| stored.receipt).ok_or(ServiceError::NotFound)
    }

    fn actor_of(&self, by: &Reporter) -> domain::ids::ActorId {
        by.member().map_or_else(|| self.ids.actor(), Member::actor)
    }
}

/// A report as the first step of a case.
pub(crate) fn reported(channel: Channel, report: &Report) -> Step {
    let act = Act::Reported {
        channel,
        discovered: report.discovered,
        ongoing: report.ongoing,
        data: report.data.clone(),
        people: report.people,
    };
    let contact = report
        .contact
        .as_ref()
        .and_then(|contact| serde_json::to_string(contact).ok());
    Step::new(act)
        .with(PartName::Narrative, &report.narrative)
        .with(PartName::Reporter, contact.unwrap_or_default())
}
