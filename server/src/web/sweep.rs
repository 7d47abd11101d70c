//! Forgetting forms that nobody finished, and sessions that ended; and walking through the journal every night.

use service::Services;
use std::sync::Arc;
use std::time::Duration;
use store::SurrealStore;
use tower_sessions::ExpiredDeletion;

/// Hours that an unfinished form, or the receipt of a sent one, is kept.
const KEPT_HOURS: i64 = 24;

/// How many hours lie between two walks through the journal; the first is at the start.
const HOURS_BETWEEN_CHECKS: u8 = 24;

/// Once an hour forgets what is older than a day.
pub async fn hourly(services: Arc<Services>, store: Arc<SurrealStore>) {
    let sessions = super::session::store(&store);
    let mut hour = tokio::time::interval(Duration::from_hours(1));
    let mut hours = 0_u8;
    loop {
        hour.tick().await;
        if hours == 0 {
            check_journal(&store).await;
        }
        hours = (hours + 1) % HOURS_BETWEEN_CHECKS;
        let forms = forms(&services).await;
        let sessions = sessions.delete_expired().await.map_err(|cause| cause.to_string());
        if let Err(cause) = forms.and(sessions) {
            tracing::error!(cause, "could not forget what is old");
        }
    }
}

async fn check_journal(store: &SurrealStore) {
    let problem = match store.check_journal(crate::clock::now).await {
        Ok(check) => check.and_then(|check| check.problem),
        Err(cause) => Some(cause.to_string()),
    };
    if let Some(problem) = problem {
        tracing::error!(problem, "the journal is not whole; look at it with `lekwijzer verify`");
    }
}

async fn forms(services: &Services) -> Result<(), String> {
    let before = services.now().plus_hours(-KEPT_HOURS);
    let forgotten = services.store().sweep_forms(before).await;
    forgotten.map(drop).map_err(|cause| cause.to_string())
}
