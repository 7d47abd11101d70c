//! Forgetting forms that nobody finished, and sessions that ended.

use service::Services;
use std::sync::Arc;
use std::time::Duration;
use store::SurrealStore;
use tower_sessions::ExpiredDeletion;

/// Hours that an unfinished form, or the receipt of a sent one, is kept.
const KEPT_HOURS: i64 = 24;

/// Once an hour forgets what is older than a day.
pub async fn hourly(services: Arc<Services>, store: Arc<SurrealStore>) {
    let sessions = super::session::store(&store);
    let mut hour = tokio::time::interval(Duration::from_hours(1));
    loop {
        hour.tick().await;
        let before = services.now().plus_hours(-KEPT_HOURS);
        match services.store().sweep_forms(before).await {
            Ok(0) => {}
            Ok(count) => tracing::info!(count, "forgot unfinished forms"),
            Err(cause) => tracing::error!(%cause, "could not forget unfinished forms"),
        }
        if let Err(cause) = sessions.delete_expired().await {
            tracing::error!(%cause, "could not forget ended sessions");
        }
    }
}
