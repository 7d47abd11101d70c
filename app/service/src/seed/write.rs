//! Writing a plan down, through the same transitions and the same register as the use cases.

use super::organisation::Cast;
use super::plan::{Deed, Event, Plan, Who};
use crate::error::ServiceError;
use crate::ports::Append;
use crate::report::reported;
use crate::services::{By, Services};
use domain::act::{Act, Country};
use domain::assess::assess;
use domain::change::{Change, NewEntry, Step, Version};
use domain::entry::PartName;
use domain::incident::{DecisionInput, Incident, Refusal, Stage};
use domain::report::Channel;
use domain::role::Role;
use domain::rulebook::Rulebook;
use domain::time::Timestamp;
use std::collections::BTreeMap;

/// Writes everything that was planned.
pub(super) async fn write(services: &Services, cast: Cast, plan: Plan) -> Result<(), ServiceError> {
    let mut writer = Writer { services, cast, book: services.rulebook(Country::Nl), open: BTreeMap::new() };
    for event in plan.events {
        writer.write(event).await?;
    }
    Ok(())
}

struct Writer<'a> {
    services: &'a Services,
    cast: Cast,
    book: &'a Rulebook,
    /// The cases that something may still happen in, as the register last gave them.
    open: BTreeMap<usize, Incident>,
}

impl Writer<'_> {
    async fn write(&mut self, event: Event) -> Result<(), ServiceError> {
        let Event { at, case: number, by, deeds } = event;
        let case = self.open.remove(&number);
        let By { actor, role } = self.by(by, case.as_ref());
        let incident = case.as_ref().map_or_else(|| (self.services.ids.incident(), Version(0)), |case| (case.id, case.version));
        let mut entries = Vec::new();
        for deed in deeds {
            entries.extend(self.entries(case.as_ref(), deed, by, at)?);
        }
        let change = Change { incident: Some(incident), at, actor, role, entries };
        let appended = self.services.store.append(Append { change, also: Vec::new() }).await?;
        let case = appended.incident.filter(|case| case.stage != Stage::Closed);
        self.open.extend(case.map(|case| (number, case)));
        Ok(())
    }

    /// Who reports through the link has a pseudonym for that one case.
    fn by(&self, who: Who, case: Option<&Incident>) -> By {
        match who {
            Who::Link => {
                let actor = case.map_or_else(|| self.services.ids.actor(), |case| case.report.by);
                By { actor, role: None }
            }
            Who::Reporter => By { actor: self.cast.reporter, role: Some(Role::Reporter) },
            Who::Officer => By { actor: self.cast.officer, role: Some(Role::Officer) },
            Who::SecondOfficer => By { actor: self.cast.second_officer, role: Some(Role::Officer) },
        }
    }

    fn entries(
        &self,
        case: Option<&Incident>,
        deed: Deed,
        by: Who,
        at: Timestamp,
    ) -> Result<Vec<NewEntry>, ServiceError> {
        let step = match (deed, case) {
            (Deed::Report(report), _) => {
                let channel = if by == Who::Link { Channel::Link } else { Channel::Account };
                reported(channel, &report)
            }
            (Deed::Decide(input), Some(case)) => return self.decide(case, &input, at),
            (deed, Some(case)) => self.step(case, deed, at)?,
            (_, None) => return Err(ServiceError::NotFound),
        };
        Ok(vec![self.services.entry(self.services.ids.entry(), step)])
    }

    fn decide(&self, case: &Incident, input: &DecisionInput, at: Timestamp) -> Result<Vec<NewEntry>, ServiceError> {
        let advice = assess(self.book, &case.facts_with_clock(), at);
        let advice_entry = self.services.ids.entry();
        let [advised, decided] = case.decide(self.book, &advice, advice_entry, input)?;
        let decided = self.services.entry(self.services.ids.entry(), decided);
        Ok(vec![self.services.entry(advice_entry, advised), decided])
    }

    fn step(&self, case: &Incident, deed: Deed, now: Timestamp) -> Result<Step, Refusal> {
        match deed {
            Deed::Extend(text) => Ok(Step::new(Act::ReportExtended {}).with(PartName::Addition, text)),
            Deed::Name(title) => case.name(&title),
            Deed::Know { at, reason } => case.set_awareness(at, reason, now),
            Deed::Answer { question, answer, evidence } => case.answer(self.book, &question, answer, evidence),
            Deed::WriteDetails(details) => {
                case.write(Act::FormDetailsWritten {}, PartName::FormDetails, &details.json())
            }
            Deed::Notify(input) => case.notify_authority(&input),
            Deed::Inform(input) => case.inform_persons(&input),
            Deed::PlanMeasure { kind, due, text } => {
                case.plan_measure(self.services.ids.measure(), kind, due, &text.json())
            }
            Deed::FinishMeasure(place) => {
                let measure = case.measures.get(place).ok_or(Refusal::NoSuchMeasure)?;
                case.finish_measure(measure.id)
            }
            Deed::Evaluate(text) => case.evaluate(&text),
            Deed::Close { closing, reason } => case.close(closing, reason),
            // Both were taken before.
            Deed::Report(_) | Deed::Decide(_) => Err(Refusal::Contradiction),
        }
    }
}
