//! A walk through the whole journal while it is in use.

use super::{JournalWriter, locked};
use domain::time::Timestamp;
use register::{Expected, Folder, Outcome, Report, VerifyingKey, verify};
use service::ports::{JournalCheck, Unavailable};
use std::path::Path;
use std::sync::Arc;

impl JournalWriter {
    /// What the latest walk found.
    pub(crate) fn last_check(&self) -> Option<JournalCheck> {
        locked(&self.checked).clone()
    }

    /// Walks through the journal; none before it is begun.
    pub(crate) async fn check(&self, now: fn() -> Timestamp) -> Result<Option<JournalCheck>, Unavailable> {
        let (open, folder) = (Arc::clone(&self.open), self.at.journal.clone());
        let walk = move || {
            let key = locked(&open).as_ref().and_then(|journal| journal.key().cloned())?;
            let report = walked(&folder, &key);
            if report.outcome == Outcome::Whole {
                return Some(report);
            }
            // It may have been read in the middle of a write; nobody writes while it is looked at again.
            let _still = locked(&open);
            Some(walked(&folder, &key))
        };
        let report = tokio::task::spawn_blocking(walk)
            .await
            .map_err(|why| Unavailable(why.to_string()))?;
        let check = report.map(|report| JournalCheck {
            at: now(),
            entries: report.entries,
            problem: report.problems.first().map(ToString::to_string),
        });
        locked(&self.checked).clone_from(&check);
        Ok(check)
    }
}

fn walked(folder: &Path, key: &VerifyingKey) -> Report {
    let keys = std::slice::from_ref(key);
    verify(
        &Folder::new(folder),
        &Expected {
            keys,
            ..Expected::default()
        },
    )
}
