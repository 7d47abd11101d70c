//! Deciding, and judging a decision a second time.

use super::{Decision, Incident, Refusal};
use crate::act::{Act, AdviceReceipt};
use crate::assess::{Advice, ENGINE};
use crate::change::Step;
use crate::decision::{AuthorityDecision, PersonsDecision, contradicts, follows};
use crate::entry::PartName;
use crate::four_eyes::{Circumstances, Safeguard, reflection_ends, safeguard};
use crate::ids::{ActorId, EntryId};
use crate::rulebook::Rulebook;
use crate::time::Timestamp;

/// What an officer decided, with the reason.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DecisionInput {
    /// On the authority.
    pub authority: AuthorityDecision,
    /// On the persons.
    pub persons: PersonsDecision,
    /// Why.
    pub reason: String,
    /// Why it can't wait for a second person; empty when it can. Only asked where a second person is needed.
    pub emergency: String,
}

/// What a decision is taken on.
#[derive(Clone, Copy, Debug)]
pub struct Setting<'a> {
    /// The rules.
    pub book: &'a Rulebook,
    /// What they say of the case now.
    pub advice: &'a Advice,
    /// The identity of the entry of that advice.
    pub advice_entry: EntryId,
    /// Whose second judgement a decision would need.
    pub circumstances: Circumstances,
}

/// What a second person judges of the facts, with the reason.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct JudgementInput {
    /// On the authority.
    pub authority: AuthorityDecision,
    /// On the persons.
    pub persons: PersonsDecision,
    /// Why.
    pub reason: String,
}

/// Who judges a decision.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Judge {
    /// An officer of the organisation.
    Officer(ActorId),
    /// Somebody from outside who was invited; their name and organisation as JSON.
    Outsider(String),
}

impl Incident {
    /// Decides on the advice. The advice and the decision are two entries.
    ///
    /// # Errors
    /// When the case is closed, the rulebook is a proposal, or persons would be informed without the authority.
    pub fn decide(&self, setting: Setting<'_>, input: &DecisionInput) -> Result<[Step; 2], Refusal> {
        let Setting {
            book,
            advice,
            advice_entry,
            circumstances,
        } = setting;
        if contradicts(input.authority, input.persons) {
            return Err(Refusal::Contradiction);
        }
        if book.is_proposal() {
            return Err(Refusal::ProposalCanNotDecide);
        }
        let outcome = advice.outcome();
        let advised = Act::Advised {
            rulebook: book.reference(),
            facts: self.facts.clone(),
            outcome,
            receipt: Some(Box::new(AdviceReceipt {
                engine: ENGINE,
                awareness: self.clock_start(),
                now: circumstances.now,
                digest: advice.digest(),
                rules: book.deciding_rules(advice).into_iter().map(str::to_owned).collect(),
            })),
        };
        let safeguard = safeguard(&outcome, input.authority, input.persons, circumstances);
        let emergency = safeguard.is_some() && !input.emergency.trim().is_empty();
        let decided = Act::Decided {
            advice: advice_entry,
            follows: follows(&outcome, input.authority, input.persons),
            authority: input.authority,
            persons: input.persons,
            safeguard,
            emergency,
        };
        let decided = self.step(decided)?.with(PartName::DecisionReason, &input.reason);
        let decided = if emergency {
            decided.with(PartName::EmergencyReason, &input.emergency)
        } else {
            decided
        };
        Ok([self.step(advised)?, decided])
    }

    /// Invites somebody from outside to judge the decision that waits.
    ///
    /// # Errors
    /// When no decision waits, facts changed since, or a colleague is there to judge.
    pub fn invite(&self) -> Result<Step, Refusal> {
        let decision = self.judgeable_from_outside()?.entry;
        self.step(Act::Invited { decision })
    }

    /// Judges the decision that waits, a second time. Whether the two judgements are the same follows from them.
    ///
    /// Who decided may judge again only where nobody else can, and after an hour.
    ///
    /// # Errors
    /// When no decision waits, facts changed since, or it is not this person's to judge.
    pub fn judge(&self, judge: &Judge, input: &JudgementInput, now: Timestamp) -> Result<Step, Refusal> {
        let decision = match judge {
            Judge::Officer(_) => self.judgeable()?,
            Judge::Outsider(_) => self.judgeable_from_outside()?,
        };
        if *judge == Judge::Officer(decision.by) {
            if decision.standing.waits_for() != Some(Safeguard::Reflection) {
                return Err(Refusal::SamePerson);
            }
            if now < reflection_ends(decision.at) {
                return Err(Refusal::TooSoon);
            }
        }
        if contradicts(input.authority, input.persons) {
            return Err(Refusal::Contradiction);
        }
        let step = self
            .step(Act::Judged {
                decision: decision.entry,
                authority: input.authority,
                persons: input.persons,
            })?
            .with(PartName::JudgementReason, &input.reason);
        Ok(match judge {
            Judge::Officer(_) => step,
            Judge::Outsider(who) => step.with(PartName::Outsider, who),
        })
    }

    /// The decision that waits, on the facts as they still are.
    fn judgeable(&self) -> Result<&Decision, Refusal> {
        let decision = self.waiting().ok_or(Refusal::NothingToJudge)?;
        if decision.advice.facts == self.facts {
            Ok(decision)
        } else {
            Err(Refusal::Stale)
        }
    }

    /// The same, where nobody inside can judge it.
    fn judgeable_from_outside(&self) -> Result<&Decision, Refusal> {
        let decision = self.judgeable()?;
        if decision.standing.waits_for() == Some(Safeguard::Colleague) {
            return Err(Refusal::ColleagueJudges);
        }
        Ok(decision)
    }
}
