//! Rebuilding a case from its entries.

use super::{
    AdviceGiven, Closed, Decision, Incident, Informed, Judgement, Measure, Notice, PartRef, ProcessorTold, Refusal,
    Reported, Stage, Standing,
};
use crate::act::Act;
use crate::change::Version;
use crate::decision::AuthorityDecision;
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
    /// A decision rests on an advice, a judgement on a decision, that is not there.
    #[error("what it rests on is not there")]
    NoGround,
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
        // What was refused changed nothing, so whoever has the case open can go on.
        if !matches!(entry.act, Act::Refused { .. }) {
            case.version = Version(entry.seq);
        }
        case.take_parts(entry);
        case.record(entry)?;
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

    fn record(&mut self, entry: &Entry) -> Result<(), NotThisCase> {
        match &entry.act {
            Act::Answered { question, answer } => self.facts.set(question, answer.clone()),
            Act::AwarenessSet { at } => self.awareness = Some(*at),
            Act::Advised {
                rulebook,
                facts,
                outcome,
                receipt,
            } => {
                self.advice = Some(AdviceGiven {
                    entry: entry.id,
                    at: entry.at,
                    rulebook: rulebook.clone(),
                    facts: facts.clone(),
                    outcome: *outcome,
                    receipt: receipt.clone(),
                });
            }
            Act::Decided { .. } | Act::Judged { .. } => return self.record_decision(entry),
            Act::Invited { .. } => self.invited = Some(entry.at),
            Act::Evaluated {} => self.evaluated = Some(entry.at),
            Act::Closed { closing } => {
                self.closed = Some(Closed {
                    at: entry.at,
                    closing: *closing,
                });
            }
            Act::Reopened {} => {
                self.closed = None;
                self.stage = self.stage_by_decision();
            }
            act => self.record_follow_up(entry, act),
        }
        Ok(())
    }

    fn record_decision(&mut self, entry: &Entry) -> Result<(), NotThisCase> {
        match &entry.act {
            Act::Decided {
                advice,
                follows,
                authority,
                persons,
                safeguard,
                emergency,
            } => {
                let rests_on = self.advice.as_ref().filter(|given| given.entry == *advice);
                let decision = Decision {
                    entry: entry.id,
                    at: entry.at,
                    by: entry.actor,
                    advice: rests_on.ok_or(NotThisCase::NoGround)?.clone(),
                    follows: *follows,
                    authority: *authority,
                    persons: *persons,
                    standing: Standing::of_new(*safeguard, *emergency),
                };
                self.invited = None;
                self.place(decision);
            }
            Act::Judged {
                decision,
                authority,
                persons,
            } => {
                let waiting = self.waiting().filter(|waiting| waiting.entry == *decision);
                let mut judged = waiting.ok_or(NotThisCase::NoGround)?.clone();
                let judgement = Judgement {
                    entry: entry.id,
                    at: entry.at,
                    by: entry.actor,
                    authority: *authority,
                    persons: *persons,
                };
                judged.standing = if (judged.authority, judged.persons) == (*authority, *persons) {
                    Standing::Confirmed(judgement)
                } else {
                    self.differences = self.differences.saturating_add(1);
                    Standing::Disputed(judgement)
                };
                self.place(judged);
            }
            _ => {}
        }
        Ok(())
    }

    /// Puts a decision where it belongs: the one that holds, or the one that does not. A new decision that holds takes the
    /// place of both; one that does not leaves an older one in force, unless it was that very one.
    fn place(&mut self, decision: Decision) {
        if decision.standing.holds() {
            let holds_since = decision
                .standing
                .judgement()
                .map_or(decision.at, |judgement| judgement.at);
            self.freed = match decision.authority {
                AuthorityDecision::Notify => None,
                AuthorityDecision::DoNotNotify | AuthorityDecision::NotApplicable => self.freed.or(Some(holds_since)),
            };
            self.proposal = None;
            self.decision = Some(decision);
        } else {
            if self.decision.take_if(|held| held.entry == decision.entry).is_some() {
                self.freed = None;
            }
            self.proposal = Some(decision);
        }
        self.stage = self.stage_by_decision();
    }

    fn stage_by_decision(&self) -> Stage {
        if self.decision.is_some() {
            Stage::Decided
        } else {
            Stage::Assessing
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
            Act::ProcessorTold {
                at,
                aware,
                agreed_hours,
            } => {
                self.processor = Some(ProcessorTold {
                    entry: entry.id,
                    at: *at,
                    aware: *aware,
                    agreed_hours: *agreed_hours,
                });
            }
            Act::LatenessExplained {} => self.lateness_explained = true,
            Act::MeasureDone { measure } => {
                if let Some(found) = self.measures.iter_mut().find(|held| held.id == *measure) {
                    found.done = Some(entry.at);
                }
            }
            _ => {}
        }
    }
}
