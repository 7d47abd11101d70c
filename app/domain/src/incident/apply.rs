//! Rebuilding a case from its entries.

use super::{AdviceGiven, Closed, Decision, Incident, Informed, Measure, Notice, PartRef, Refusal, Reported, Stage};
use crate::act::Act;
use crate::change::Version;
use crate::entry::Entry;
use crate::facts::Facts;
use crate::reference::Reference;
use thiserror::Error;

/// Why an entry is not the next of a case.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Error)]
pub enum NotThisCase {
    /// The first entry of a case must be its report.
    #[error("a case starts with its report")]
    NoReport,
    /// The entry belongs to another case.
    #[error("the entry belongs to another case")]
    OtherCase,
    /// The case can't take this act now.
    #[error("the act does not fit: {0}")]
    Refused(#[from] Refusal),
}

impl Incident {
    /// The case after one more entry; `None` stands for the case before its first.
    ///
    /// # Errors
    /// When the entry can't follow.
    pub fn apply(case: Option<Self>, entry: &Entry) -> Result<Self, NotThisCase> {
        let mut case = match case {
            None => return Self::open(entry),
            Some(case) if entry.incident == Some(case.id) => case,
            Some(_) => return Err(NotThisCase::OtherCase),
        };
        case.stage = case.stage.after(&entry.act)?;
        case.version = Version(entry.seq);
        case.take_parts(entry);
        case.record(entry);
        Ok(case)
    }

    fn open(entry: &Entry) -> Result<Self, NotThisCase> {
        let (
            Act::Reported {
                channel,
                discovered,
                ongoing,
                data,
                people,
            },
            Some(id),
        ) = (&entry.act, entry.incident)
        else {
            return Err(NotThisCase::NoReport);
        };
        let mut case = Self {
            id,
            reference: Reference::new(entry.at, entry.seq),
            version: Version(entry.seq),
            stage: Stage::Reported,
            report: Reported {
                at: entry.at,
                by: entry.actor,
                channel: *channel,
                discovered: *discovered,
                ongoing: *ongoing,
                data: data.clone(),
                people: *people,
            },
            awareness: None,
            facts: Facts::default(),
            advice: None,
            decision: None,
            notices: Vec::new(),
            informed: Vec::new(),
            measures: Vec::new(),
            evaluated: None,
            closed: None,
            parts: Vec::new(),
        };
        case.take_parts(entry);
        Ok(case)
    }

    fn take_parts(&mut self, entry: &Entry) {
        self.parts.extend(entry.sealed.iter().map(|sealed| PartRef {
            id: sealed.part,
            name: sealed.name,
            entry: entry.id,
            at: entry.at,
        }));
    }

    fn record(&mut self, entry: &Entry) {
        match &entry.act {
            Act::Answered { question, answer } => self.facts.set(question, answer.clone()),
            Act::AwarenessSet { at } => self.awareness = Some(*at),
            Act::Advised {
                rulebook,
                facts,
                outcome,
            } => {
                self.advice = Some(AdviceGiven {
                    entry: entry.id,
                    at: entry.at,
                    rulebook: rulebook.clone(),
                    facts: facts.clone(),
                    outcome: *outcome,
                });
            }
            Act::Decided {
                follows,
                authority,
                persons,
                ..
            } => {
                self.decision = Some(Decision {
                    entry: entry.id,
                    at: entry.at,
                    by: entry.actor,
                    follows: *follows,
                    authority: *authority,
                    persons: *persons,
                });
            }
            Act::Evaluated {} => self.evaluated = Some(entry.at),
            Act::Closed { closing } => {
                self.closed = Some(Closed {
                    at: entry.at,
                    closing: *closing,
                });
            }
            Act::Reopened {} => {
                self.closed = None;
                if self.decision.is_some() {
                    self.stage = Stage::Decided;
                }
            }
            act => self.record_follow_up(entry, act),
        }
    }

    fn record_follow_up(&mut self, entry: &Entry, act: &Act) {
        match act {
            Act::AuthorityNotified { notice, at, channel } => {
                self.notices.push(Notice {
                    entry: entry.id,
                    notice: *notice,
                    at: *at,
                    channel: *channel,
                });
            }
            Act::PersonsInformed { at, count, means } => {
                self.informed.push(Informed {
                    entry: entry.id,
                    at: *at,
                    count: *count,
                    means: means.clone(),
                });
            }
            Act::MeasurePlanned {
                measure,
                measure_kind,
                due,
            } => {
                self.measures.push(Measure {
                    id: *measure,
                    entry: entry.id,
                    kind: *measure_kind,
                    due: *due,
                    done: None,
                });
            }
            Act::MeasureDone { measure } => {
                if let Some(found) = self.measures.iter_mut().find(|held| held.id == *measure) {
                    found.done = Some(entry.at);
                }
            }
            _ => {}
        }
    }
}
