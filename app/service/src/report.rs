//! Reporting a suspected leak, and coming back to it.

use crate::actor::{Member, Reporter};
use crate::context::Context;
use crate::error::ServiceError;
use crate::ports::{Also, FormKey, Receipt, SessionData, StoredForm};
use crate::services::{By, Services};
use domain::act::Act;
use domain::case_row::{CaseRow, title_from};
use domain::change::{Step, Version};
use domain::entry::PartName;
use domain::form::{ProblemCode, RawForm, required_text};
use domain::ids::{DraftId, EntryId};
use domain::incident::Incident;
use domain::report::{Channel, LIMIT, Report, report};
use domain::secret;
use sha2::{Digest, Sha256};

/// Under which name an account remembers the report that it began.
const BEGUN: &str = "report";

/// What can be seen of a report by who sent it.
#[derive(Clone, Debug)]
pub struct Followed {
    /// The case.
    pub case: Incident,
    /// The reporter's own words, and what they added.
    pub told: Vec<String>,
}

/// A line of the list of one's own reports.
#[derive(Clone, Debug)]
pub struct OwnReport {
    /// The case.
    pub row: CaseRow,
    /// The start of what the reporter told. An officer's title is not theirs to read.
    pub told: String,
}

impl Services {
    /// The latest reports of this account, at most `limit`, and how many there are in all.
    ///
    /// # Errors
    /// When the store can't be reached.
    pub async fn own_reports(&self, by: &Member, limit: usize) -> Result<(Vec<OwnReport>, usize), ServiceError> {
        let rows = self.store.rows_by(by.actor()).await?;
        let total = rows.len();
        let mut own = Vec::new();
        for row in rows.into_iter().take(limit) {
            let texts = self.store.texts(row.id).await?;
            let narrative = texts.into_iter().find(|text| text.name == PartName::Narrative);
            let told = narrative
                .map(|narrative| title_from(&narrative.text))
                .unwrap_or_default();
            own.push(OwnReport { row, told });
        }
        Ok((own, total))
    }

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
            Also::ReporterKey(key_of(&receipt.code)),
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

    /// The receipt of the report that this browser sent last.
    ///
    /// # Errors
    /// [`ServiceError::NotFound`] when it sent none, or too long ago.
    pub async fn receipt(&self, context: &Context) -> Result<(Receipt, Followed), ServiceError> {
        let (_, stored) = self.report_form(context).await?.ok_or(ServiceError::NotFound)?;
        let receipt = stored.receipt.ok_or(ServiceError::NotFound)?;
        let case = self.store.case(receipt.incident).await?.ok_or(ServiceError::NotFound)?;
        Ok((receipt, self.followed(case).await?))
    }

    /// Opens a report with its reference and secret code, for this browser.
    ///
    /// # Errors
    /// [`ServiceError::Invalid`] when the two do not belong together, or after too many attempts.
    pub async fn open_report(&self, context: &Context, raw: &RawForm) -> Result<(), ServiceError> {
        let refuse = |code| ServiceError::problem(domain::form::Problem::new("code", code));
        let code = secret::normalise(raw.one("code"));
        if !self.throttle.allows(&format!("code/{}", raw.one("reference"))) {
            return Err(refuse(ProblemCode::TooManyAttempts));
        }
        let found = self.store.case_by_key(&key_of(&code)).await?;
        let case = found
            .filter(|case| raw.one("reference").parse() == Ok(case.reference))
            .ok_or_else(|| refuse(ProblemCode::CodeUnknown))?;
        let data = SessionData {
            following: Some(case.id),
            ..context.session.data().await?
        };
        Ok(context.session.keep(data).await?)
    }

    /// The report that this browser may follow.
    ///
    /// # Errors
    /// [`ServiceError::NotFound`] when no code was entered.
    pub async fn followed_report(&self, context: &Context) -> Result<Followed, ServiceError> {
        let id = context.visitor.following.ok_or(ServiceError::NotFound)?;
        let case = self.store.case(id).await?.ok_or(ServiceError::NotFound)?;
        self.followed(case).await
    }

    /// Follows a report that this account sent itself; no code needed.
    ///
    /// # Errors
    /// [`ServiceError::NotFound`] when the case is not theirs.
    pub async fn follow_own(&self, by: &Reporter, context: &Context, reference: &str) -> Result<(), ServiceError> {
        let member = by.member().ok_or(ServiceError::NotFound)?;
        let reference = reference.parse().map_err(|_| ServiceError::NotFound)?;
        let case = self.store.case_by_reference(reference).await?;
        let case = case
            .filter(|case| case.report.by == member.actor())
            .ok_or(ServiceError::NotFound)?;
        let data = SessionData {
            following: Some(case.id),
            ..context.session.data().await?
        };
        Ok(context.session.keep(data).await?)
    }

    /// Adds something to the report that this browser may follow.
    ///
    /// # Errors
    /// [`ServiceError::Invalid`] when nothing was written.
    pub async fn extend_report(&self, context: &Context, raw: &RawForm) -> Result<(), ServiceError> {
        let text = required_text(raw, "addition", LIMIT, ProblemCode::WriteText).map_err(ServiceError::problem)?;
        let Followed { case, .. } = self.followed_report(context).await?;
        let step = Step::new(Act::ReportExtended {}).with(PartName::Addition, text);
        let by = By {
            actor: case.report.by,
            role: None,
        };
        // An addition never collides with what an officer does, so it goes on whatever version there is.
        self.append_to_latest(by, &case, step).await
    }

    async fn followed(&self, case: Incident) -> Result<Followed, ServiceError> {
        let texts = self.store.texts(case.id).await?;
        let told = case
            .parts
            .iter()
            .filter(|part| matches!(part.name, PartName::Narrative | PartName::Addition))
            .filter_map(|part| texts.iter().find(|text| text.id == part.id))
            .map(|part| part.text.clone())
            .collect();
        Ok(Followed { case, told })
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

fn key_of(code: &str) -> String {
    let digest = Sha256::digest(secret::normalise(code));
    digest
        .iter()
        .flat_map(|byte| [byte >> 4, byte & 15])
        .filter_map(|half| char::from_digit(half.into(), 16))
        .collect()
}
