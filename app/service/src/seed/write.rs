//! Writing a plan down, through the same register as the use cases.

use super::organisation::Cast;
use super::plan::{Event, Plan};
use super::scribe::Scribe;
use crate::error::ServiceError;
use crate::ports::Append;
use crate::services::Services;
use domain::act::Country;
use domain::incident::Incident;
use std::collections::{BTreeMap, BTreeSet};

/// How many events go to the store together: a few hundred entries are about as much as a transaction takes.
const TOGETHER: usize = 40;

/// Writes everything that was planned, in the order of time.
pub(super) async fn write(services: &Services, cast: Cast, plan: Plan) -> Result<(), ServiceError> {
    let scribe = Scribe {
        book: services.rulebook(Country::Nl),
        ids: services.ids.as_ref(),
        cast,
    };
    let mut desk = Desk {
        services,
        scribe,
        cases: BTreeMap::new(),
    };
    let mut together: Vec<Event> = Vec::new();
    let mut cases: BTreeSet<usize> = BTreeSet::new();
    for event in plan.events {
        // What happens next in a case can only be written once what came before is in the register.
        if together.len() == TOGETHER || !cases.insert(event.case) {
            desk.write(std::mem::take(&mut together)).await?;
            cases = BTreeSet::from([event.case]);
        }
        together.push(event);
    }
    desk.write(together).await
}

struct Desk<'a> {
    services: &'a Services,
    scribe: Scribe<'a>,
    /// The cases as the register last gave them; a reporter may add something even after one was closed.
    cases: BTreeMap<usize, Incident>,
}

impl Desk<'_> {
    /// Writes events of different cases.
    async fn write(&mut self, events: Vec<Event>) -> Result<(), ServiceError> {
        let numbers: Vec<usize> = events.iter().map(|event| event.case).collect();
        let appends = events
            .into_iter()
            .map(|event| self.append(event))
            .collect::<Result<Vec<_>, _>>()?;
        if appends.is_empty() {
            return Ok(());
        }
        let appended = self.services.store.append_all(appends).await?;
        for (number, appended) in numbers.into_iter().zip(appended) {
            self.cases.extend(appended.incident.map(|case| (number, case)));
        }
        Ok(())
    }

    fn append(&mut self, event: Event) -> Result<Append, ServiceError> {
        let case = self.cases.remove(&event.case);
        Ok(Append {
            change: self.scribe.change(case.as_ref(), event)?,
            also: Vec::new(),
        })
    }
}
