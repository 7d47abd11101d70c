//! Forms of a browser that has no account yet: signing in, setting up, coming back to a report.

use crate::context::Context;
use crate::error::ServiceError;
use crate::ports::{FormKey, SessionData};
use crate::services::Services;
use domain::form::RawForm;

impl Services {
    /// The key under which a form of this browser is kept; gives the browser an identity when it has none.
    ///
    /// # Errors
    /// When the session can't be kept.
    pub async fn visitor_key(&self, context: &Context, form: &str) -> Result<FormKey, ServiceError> {
        let data = context.session.data().await?;
        if let Some(visitor) = data.visitor {
            return Ok(FormKey::visitor(visitor, form));
        }
        let visitor = self.ids.draft();
        context
            .session
            .keep(SessionData {
                visitor: Some(visitor),
                ..data
            })
            .await?;
        Ok(FormKey::visitor(visitor, form))
    }

    /// What was kept of a form of this browser; nothing when nothing was.
    ///
    /// # Errors
    /// When the store can't be reached.
    pub async fn visitor_form(&self, context: &Context, form: &str) -> Result<RawForm, ServiceError> {
        let Some(visitor) = context.session.data().await?.visitor else {
            return Ok(RawForm::default());
        };
        let stored = self.store.form(&FormKey::visitor(visitor, form)).await?;
        Ok(stored.map(|stored| stored.raw).unwrap_or_default())
    }
}
