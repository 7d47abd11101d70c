//! Earlier cases that are most like a case, with what was decided and why.

use crate::actor::Reader;
use crate::error::ServiceError;
use crate::services::Services;
use crate::view::CaseView;
use domain::entry::PartName;
use domain::similar::{Profile, Similar, closest};

/// How many of the latest cases of the same nature are looked through: enough to find a match, few enough to stay quick.
const LOOKED_THROUGH: usize = 200;
/// How many are shown.
const SHOWN: usize = 5;

/// An earlier case, with the reason that was given.
#[derive(Clone, Debug)]
pub struct Precedent {
    /// The case, and in what it is alike.
    pub similar: Similar,
    /// Why it was decided so; empty when the text was erased.
    pub reason: String,
}

impl Services {
    /// The decided cases that are most like this one. Cases that wait for a second judgement are never among them.
    ///
    /// # Errors
    /// When the store can't be reached.
    pub async fn precedents(&self, by: &Reader, view: &CaseView) -> Result<Vec<Precedent>, ServiceError> {
        let profile = Profile::to_compare(&view.case, &view.title());
        let Some(nature) = &profile.traits.incident_type else {
            return Ok(Vec::new());
        };
        let among = self.store.profiles(nature, LOOKED_THROUGH).await?;
        let mut precedents = Vec::new();
        for similar in closest(&profile, among, SHOWN) {
            let earlier = self.case(by, similar.profile.id).await?;
            let reason = earlier
                .case
                .decision
                .as_ref()
                .and_then(|decision| earlier.text_of(decision.entry, PartName::DecisionReason));
            precedents.push(Precedent {
                reason: reason.unwrap_or_default().to_owned(),
                similar,
            });
        }
        Ok(precedents)
    }
}
