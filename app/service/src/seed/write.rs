//! Writing a plan down, through the same register as the use cases.

use super::organisation::Cast;
use super::plan::Plan;
use super::scribe::Scribe;
use crate::error::ServiceError;
use crate::ports::Append;
use crate::services::Services;
use domain::act::Country;
use domain::incident::{Incident, Stage};
use std::collections::BTreeMap;

/// Writes everything that was planned.
pub(super) async fn write(services: &Services, cast: Cast, plan: Plan) -> Result<(), ServiceError> {
    let scribe = Scribe {
        book: services.rulebook(Country::Nl),
        ids: services.ids.as_ref(),
        cast,
    };
    // The cases in which something may still happen, as the register last gave them.
    let mut open: BTreeMap<usize, Incident> = BTreeMap::new();
    for event in plan.events {
        let number = event.case;
        let change = scribe.change(open.remove(&number).as_ref(), event)?;
        let appended = services
            .store
            .append(Append {
                change,
                also: Vec::new(),
            })
            .await?;
        let case = appended.incident.filter(|case| case.stage != Stage::Closed);
        open.extend(case.map(|case| (number, case)));
    }
    Ok(())
}
