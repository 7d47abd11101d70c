//! Trends for management: numbers that were protected before they leave this module.

use crate::actor::Management;
use crate::error::ServiceError;
use crate::services::Services;
use domain::text::Lang;
use domain::trends::{Figure, Period, View, view};

impl Services {
    /// The numbers of a period.
    ///
    /// # Errors
    /// When the store can't be reached.
    pub async fn trends(&self, _by: &Management, period: Period, lang: Lang) -> Result<View, ServiceError> {
        let (from, until) = period.bounds();
        let rows = self.store.rows_between(from, until).await?;
        Ok(view(&rows, period, lang))
    }

    /// One figure as CSV; the same numbers as on the page.
    ///
    /// # Errors
    /// When the store can't be reached.
    pub async fn trends_csv(
        &self,
        by: &Management,
        period: Period,
        figure: Figure,
        lang: Lang,
    ) -> Result<String, ServiceError> {
        Ok(self.trends(by, period, lang).await?.grid(figure, lang).csv())
    }
}
