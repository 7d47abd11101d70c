//! Coming back to a report: its receipt, how it stands, adding to it.

use crate::actor::{Member, Reporter};
use crate::code_key;
use crate::context::Context;
use crate::error::ServiceError;
use crate::ports::{Receipt, SessionData};
use crate::services::{By, Services};
use domain::act::Act;
use domain::case_row::{CaseRow, title_from};
use domain::change::Step;
use domain::entry::PartName;
use domain::form::{ProblemCode, RawForm, required_text};
use domain::incident::Incident;
use domain::report::LIMIT;
use domain::secret;

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

    /// The proof that the report which this browser follows, or else sent last, is in the register; with its case.
    ///
    /// # Errors
    /// [`ServiceError::NotFound`] when there is none, or the register keeps no journal.
    pub async fn proof_of_report(&self, context: &Context) -> Result<(Incident, String), ServiceError> {
        let case = match self.followed_report(context).await {
            Ok(followed) => followed.case,
            Err(ServiceError::NotFound) => self.receipt(context).await?.1.case,
            Err(error) => return Err(error),
        };
        let entries = self.store.entries_of(case.id).await?;
        let reported = entries
            .iter()
            .find(|entry| matches!(entry.act, Act::Reported { .. }))
            .ok_or(ServiceError::NotFound)?;
        let proof = self.store.receipt(reported.seq).await?;
        Ok((case, proof.ok_or(ServiceError::NotFound)?))
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
        let found = self.store.case_by_key(&code_key::of_report(&code)).await?;
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
}
