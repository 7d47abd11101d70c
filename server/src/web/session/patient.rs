//! Keeping a session again when another request of the same browser kept it first.
//!
//! Every request moves the end of its session, so two windows, or two clicks, write the same record at the same moment. One
//! of them the database turns away; without another try its answer would be lost although the act was recorded.

use async_trait::async_trait;
use std::time::Duration;
use tower_sessions::session::{Id, Record};
use tower_sessions::session_store::{Error, Result};
use tower_sessions::{ExpiredDeletion, SessionStore};

/// How often a lost race is run again.
const ATTEMPTS: u64 = 5;

/// A session store that tries again.
#[derive(Clone, Debug)]
pub(super) struct Patient<S>(pub(super) S);

#[async_trait]
impl<S: SessionStore> SessionStore for Patient<S> {
    async fn create(&self, record: &mut Record) -> Result<()> {
        self.0.create(record).await
    }

    async fn save(&self, record: &Record) -> Result<()> {
        for attempt in 1..ATTEMPTS {
            match self.0.save(record).await {
                Err(Error::Backend(cause)) if lost_race(&cause) => {
                    tokio::time::sleep(Duration::from_millis(attempt * 5)).await;
                }
                outcome => return outcome,
            }
        }
        self.0.save(record).await
    }

    async fn load(&self, id: &Id) -> Result<Option<Record>> {
        self.0.load(id).await
    }

    async fn delete(&self, id: &Id) -> Result<()> {
        self.0.delete(id).await
    }
}

#[async_trait]
impl<S: ExpiredDeletion> ExpiredDeletion for Patient<S> {
    async fn delete_expired(&self) -> Result<()> {
        self.0.delete_expired().await
    }
}

/// The adapter passes the words of the database on and nothing else.
fn lost_race(cause: &str) -> bool {
    cause.contains("conflict")
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::sync::Arc;
    use std::sync::atomic::{AtomicUsize, Ordering};
    use tower_sessions::cookie::time::OffsetDateTime;

    /// A store that turns the first few writers away with these words.
    #[derive(Clone, Debug)]
    struct Busy {
        turned_away: usize,
        words: &'static str,
        asked: Arc<AtomicUsize>,
    }

    #[async_trait]
    impl SessionStore for Busy {
        async fn save(&self, _: &Record) -> Result<()> {
            if self.asked.fetch_add(1, Ordering::SeqCst) < self.turned_away {
                return Err(Error::Backend(self.words.to_owned()));
            }
            Ok(())
        }

        async fn load(&self, _: &Id) -> Result<Option<Record>> {
            Ok(None)
        }

        async fn delete(&self, _: &Id) -> Result<()> {
            Ok(())
        }
    }

    async fn asked(turned_away: usize, words: &'static str) -> (bool, usize) {
        let busy = Busy {
            turned_away,
            words,
            asked: Arc::default(),
        };
        let record = Record {
            id: Id::default(),
            data: std::collections::HashMap::default(),
            expiry_date: OffsetDateTime::now_utc(),
        };
        let saved = Patient(busy.clone()).save(&record).await.is_ok();
        (saved, busy.asked.load(Ordering::SeqCst))
    }

    #[tokio::test]
    async fn a_lost_race_is_run_again_and_nothing_else_is() {
        let conflict = "Transaction conflict: Write conflict, retry the transaction";
        assert_eq!(asked(2, conflict).await, (true, 3));
        assert_eq!(asked(9, conflict).await, (false, 5), "not for ever");
        assert_eq!(asked(1, "the disk is full").await, (false, 1));
    }
}
