//! The register as a list.

use crate::actor::Reader;
use crate::error::ServiceError;
use crate::ports::{CasePage, CaseQuery, Head, JournalCheck};
use crate::services::Services;
use crate::view::seen_by;
use domain::draft::Checkpoint;
use domain::ids::IncidentId;

impl Services {
    /// A page of the register.
    ///
    /// # Errors
    /// When the store can't be reached.
    pub async fn register_page(&self, by: &Reader, query: &CaseQuery) -> Result<CasePage, ServiceError> {
        let page = self.store.list(query).await?;
        Ok(CasePage {
            rows: seen_by(by, page.rows),
            ..page
        })
    }

    /// How far the register has come, for the footer.
    ///
    /// # Errors
    /// When the store can't be reached.
    pub async fn head(&self) -> Result<Head, ServiceError> {
        Ok(self.store.head().await?)
    }

    /// The latest checkpoint; none for a register that keeps no journal, or is not open yet.
    ///
    /// # Errors
    /// When the store can't be reached.
    pub async fn checkpoint(&self) -> Result<Option<Checkpoint>, ServiceError> {
        Ok(self.store.checkpoint().await?)
    }

    /// What the latest walk through the whole journal found; none when there was none since the start.
    ///
    /// # Errors
    /// When the store can't be reached.
    pub async fn journal_check(&self) -> Result<Option<JournalCheck>, ServiceError> {
        Ok(self.store.journal_check().await?)
    }

    /// The proof that an entry of a case is in the register, for whoever reads the case.
    ///
    /// # Errors
    /// [`ServiceError::NotFound`] when the case has no such entry or the register keeps no journal; when the store can't be
    /// reached.
    pub async fn proof(&self, by: &Reader, case: IncidentId, seq: u64) -> Result<String, ServiceError> {
        let history = self.history(by, case).await?;
        if !history.entries.iter().any(|entry| entry.seq == seq) {
            return Err(ServiceError::NotFound);
        }
        self.store.receipt(seq).await?.ok_or(ServiceError::NotFound)
    }
}
