//! A case for the tests of forms.

use crate::change::Version;
use crate::facts::Facts;
use crate::ids::{ActorId, IncidentId};
use crate::incident::{Incident, Reported, Stage};
use crate::reference::Reference;
use crate::report::{Channel, Ongoing};
use crate::time::Timestamp;
use uuid::Uuid;

/// A case that was discovered and reported on Wednesday 18 November 2026 at 10:00.
pub(crate) fn case() -> Incident {
    let at = Timestamp::parse("2026-11-18T10:00:00+01:00").unwrap();
    Incident {
        id: IncidentId::new(Uuid::from_u128(1)),
        reference: Reference::new(at, 147),
        version: Version(147),
        stage: Stage::Decided,
        report: Reported {
            at,
            by: ActorId::new(Uuid::from_u128(2)),
            channel: Channel::Account,
            discovered: None,
            ongoing: Ongoing::Unknown,
            data: None,
            people: None,
        },
        awareness: None,
        facts: Facts::default(),
        advice: None,
        decision: None,
        proposal: None,
        invited: None,
        differences: 0,
        freed: None,
        processor: None,
        lateness_explained: false,
        notices: Vec::new(),
        informed: Vec::new(),
        measures: Vec::new(),
        evaluated: None,
        closed: None,
        parts: Vec::new(),
    }
}
