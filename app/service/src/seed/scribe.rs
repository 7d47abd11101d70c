//! From a planned event to a change of the register, through the same transitions as the use cases.

use super::organisation::Cast;
use super::plan::{Deed, Event, Who};
use crate::ports::Ids;
use crate::report::reported;
use crate::services::{By, new_entry};
use domain::act::Act;
use domain::assess::assess;
use domain::case_form::notice::authority_deadline;
use domain::change::{Change, NewEntry, Step, Version};
use domain::entry::PartName;
use domain::four_eyes::Circumstances;
use domain::incident::{DecisionInput, Incident, Judge, Refusal, Setting};
use domain::report::Channel;
use domain::role::Role;
use domain::rulebook::Rulebook;
use domain::time::Timestamp;

/// Who writes the planned events down.
pub(super) struct Scribe<'a> {
    pub(super) book: &'a Rulebook,
    pub(super) ids: &'a dyn Ids,
    pub(super) cast: Cast,
}

impl Scribe<'_> {
    /// The change that this event is, on the case as it now is.
    pub(super) fn change(&self, case: Option<&Incident>, event: Event) -> Result<Change, Refusal> {
        let Event { at, by: who, deeds, .. } = event;
        let By { actor, role } = self.by(who, case);
        let incident = case.map_or_else(|| (self.ids.incident(), Version(0)), |case| (case.id, case.version));
        let mut entries = Vec::new();
        for deed in deeds {
            match (deed, case) {
                (Deed::Report(report), None) => {
                    let channel = if who == Who::Link {
                        Channel::Link
                    } else {
                        Channel::Account
                    };
                    entries.push(self.entry(reported(channel, &report)));
                }
                (Deed::Decide(input), Some(case)) => entries.extend(self.decide(case, &input, at)?),
                (Deed::Judge(input), Some(case)) => {
                    entries.push(self.entry(case.judge(&Judge::Officer(actor), &input, at)?));
                }
                (deed, Some(case)) => entries.push(self.entry(self.step(case, deed, at)?)),
                (_, None) => return Err(Refusal::Closed),
            }
        }
        Ok(Change {
            incident: Some(incident),
            at,
            actor,
            role,
            entries,
        })
    }

    /// Who reports through the link has a pseudonym for that one case.
    fn by(&self, who: Who, case: Option<&Incident>) -> By {
        let (actor, role) = match who {
            Who::Link => (case.map_or_else(|| self.ids.actor(), |case| case.report.by), None),
            Who::Reporter => (self.cast.reporter, Some(Role::Reporter)),
            Who::Officer => (self.cast.officer, Some(Role::Officer)),
            Who::SecondOfficer => (self.cast.second_officer, Some(Role::Officer)),
        };
        By { actor, role }
    }

    fn entry(&self, step: Step) -> NewEntry {
        new_entry(self.ids, self.ids.entry(), step)
    }

    fn decide(&self, case: &Incident, input: &DecisionInput, at: Timestamp) -> Result<[NewEntry; 2], Refusal> {
        let advice = assess(self.book, &case.facts_with_clock(), at);
        let setting = Setting {
            book: self.book,
            advice: &advice,
            advice_entry: self.ids.entry(),
            // The made-up organisation has two officers, who judge each other's decisions.
            circumstances: Circumstances {
                colleague: true,
                outside_eyes: false,
                now: at,
                deadline: authority_deadline(self.book, case),
            },
        };
        let [advised, decided] = case.decide(setting, input)?;
        Ok([new_entry(self.ids, setting.advice_entry, advised), self.entry(decided)])
    }

    fn step(&self, case: &Incident, deed: Deed, now: Timestamp) -> Result<Step, Refusal> {
        match deed {
            Deed::Extend(text) => Ok(Step::new(Act::ReportExtended {}).with(PartName::Addition, text)),
            Deed::Name(title) => case.name(&title),
            Deed::Know { at, reason } => case.set_awareness(at, reason, now),
            Deed::Answer {
                question,
                answer,
                evidence,
            } => case.answer(self.book, &question, answer, evidence),
            Deed::ProcessorTold(told) => {
                case.processor_told(told.at, told.aware, told.agreed_hours, &told.text.kept(), now)
            }
            Deed::WriteDetails(details) => {
                case.write(Act::FormDetailsWritten {}, PartName::FormDetails, &details.json())
            }
            Deed::Notify(input) => case.notify_authority(&input),
            Deed::Inform(input) => case.inform_persons(&input),
            Deed::PlanMeasure { kind, due, text } => case.plan_measure(self.ids.measure(), kind, due, &text.json()),
            Deed::FinishMeasure(place) => {
                let measure = case.measures.get(place).ok_or(Refusal::NoSuchMeasure)?;
                case.finish_measure(measure.id)
            }
            Deed::Evaluate(text) => case.evaluate(&text),
            Deed::Close { closing, reason } => case.close(closing, reason),
            // A case has one report, a decision is two entries, and a judgement needs to know who judges.
            Deed::Report(_) | Deed::Decide(_) | Deed::Judge(_) => Err(Refusal::Contradiction),
        }
    }
}
