//! The register as a list.

use crate::actor::Reader;
use crate::error::ServiceError;
use crate::ports::{CasePage, CaseQuery, Head};
use crate::services::Services;
use crate::view::seen_by;

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
}
