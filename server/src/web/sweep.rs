//! Forgetting forms that nobody finished, and sessions that ended; and walking through the journal and copying it every night.

use crate::backup_command;
use crate::settings::Settings;
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
pub async fn hourly(services: Arc<Services>, store: Arc<SurrealStore>, settings: Arc<Settings>) {
    let sessions = super::session::store(&store);
    let mut hour = tokio::time::interval(Duration::from_hours(1));
    let mut hours = 0_u8;
    loop {
        hour.tick().await;
        if hours == 0 {
            check_journal(&store).await;
            copy_journal(&settings).await;
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

/// Brings the nightly copy up to date, where one was asked for.
async fn copy_journal(settings: &Settings) {
    let (Some(journal), Some(to)) = (settings.journal.clone(), settings.backup.clone()) else {
        return;
    };
    let copied = tokio::task::spawn_blocking(move || {
        let key = backup_command::public(&journal.keys)?;
        backup_command::copy(&journal.journal, &to, &key)
    });
    let failed = match copied.await {
        Ok(Ok(_)) => None,
        Ok(Err(cause)) => Some(cause.to_string()),
        Err(cause) => Some(cause.to_string()),
    };
    if let Some(cause) = failed {
        tracing::error!(cause, "there is no new copy of the journal");
    }
}

async fn forms(services: &Services) -> Result<(), String> {
    let before = services.now().plus_hours(-KEPT_HOURS);
    let forgotten = services.store().sweep_forms(before).await;
    forgotten.map(drop).map_err(|cause| cause.to_string())
}
