//! The latest entry that this process has seen.

use super::Known;
use crate::db::{Fault, Vars};
use crate::keys;
use crate::open::Latest;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

const FIRST_LOOK: &str = "SELECT VALUE log FROM $organisation;
    SELECT seq, hash FROM entry ORDER BY id DESC LIMIT 1;";

/// Looking for the latest entry from the end becomes slow in a long register; looking on from a known entry does not.
const LOOK_ON: &str = "SELECT VALUE log FROM $organisation;
    SELECT seq, hash FROM array::first([$seen]);";

/// The latest entry that this process has seen.
#[derive(Clone, Debug, Default)]
pub(crate) struct Seen(Arc<Mutex<Option<Latest>>>);

/// A look for the latest entry.
pub(super) struct Look {
    /// Gives the name of the register, then the latest entries with the very latest last.
    pub(super) query: &'static str,
    /// Its values.
    pub(super) vars: Vars,
    /// The number of the entry from which it looks on.
    pub(super) from: u64,
}

impl From<Option<Latest>> for Seen {
    fn from(latest: Option<Latest>) -> Self {
        Self(Arc::new(Mutex::new(latest.filter(|(_, tip)| tip.seq > 0))))
    }
}

impl Seen {
    /// The name of the register, once it was seen.
    pub(crate) fn log(&self) -> Option<String> {
        self.lock().as_ref().map(|(log, _)| log.clone())
    }

    /// How to look for the latest entry.
    pub(super) fn look(&self) -> Look {
        let vars = Vars::default().with("organisation", keys::organisation());
        match self.lock().as_ref() {
            Some((log, tip)) => Look {
                query: LOOK_ON,
                vars: vars.with("seen", keys::entries_from(log, tip.seq)),
                from: tip.seq,
            },
            None => Look {
                query: FIRST_LOOK,
                vars,
                from: 0,
            },
        }
    }

    /// Keeps what a look found for the next one. It must at least have found where it began.
    pub(super) fn keep(&self, known: Known, from: u64) -> Result<Known, Fault> {
        if known.tip.seq < from {
            return Err(Fault::Other(format!("entry {from} is no longer in the register")));
        }
        let mut seen = self.lock();
        let further = seen.as_ref().is_none_or(|(_, tip)| tip.seq < known.tip.seq);
        if let Some(log) = &known.log
            && further
            && known.tip.seq > 0
        {
            *seen = Some((log.clone(), known.tip.clone()));
        }
        Ok(known)
    }

    fn lock(&self) -> MutexGuard<'_, Option<Latest>> {
        // Nobody can leave half a value behind, so one that a panic left is as good as any.
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}
