//! One case, rebuilt from its entries. Nothing about a case is known that did not come from an entry.

mod apply;
mod decide;
mod reassess;
mod refusal;
mod stage;
mod standing;
mod tasks;
mod transition;
mod unseen;

pub use apply::NotThisCase;
pub use decide::{DecisionInput, Judge, JudgementInput, Setting};
pub use refusal::Refusal;
pub use stage::Stage;
pub use standing::{Judgement, Standing};
pub use tasks::{Task, TaskKind, TaskStatus};
pub use transition::{NoticeInput, PersonsInput};

use crate::act::{AdviceReceipt, AuthorityChannel, Means, NoticeKind};
use crate::assess::Outcome;
use crate::change::Version;
use crate::codes::codes;
use crate::decision::{AuthorityDecision, PersonsDecision};
use crate::entry::PartName;
use crate::facts::{Answer, Facts};
use crate::ids::{ActorId, EntryId, IncidentId, MeasureId, PartId};
use crate::reference::Reference;
use crate::report::{Channel, EverydayData, Ongoing, PeopleRange};
use crate::rulebook::RulebookRef;
use crate::time::Timestamp;
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use std::collections::BTreeSet;

/// One case in the register, whether or not it proves to be a breach.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Incident {
    /// Identity.
    pub id: IncidentId,
    /// The number under which people speak of it.
    pub reference: Reference,
    /// How far it has come.
    pub version: Version,
    /// Where it stands.
    pub stage: Stage,
    /// What was reported.
    pub report: Reported,
    /// Kennisname, once an officer set it.
    pub awareness: Option<Timestamp>,
    /// The answers of the triage.
    pub facts: Facts,
    /// The latest advice that was recorded.
    pub advice: Option<AdviceGiven>,
    /// The latest decision that holds.
    pub decision: Option<Decision>,
    /// The latest decision that does not hold: it waits for a second judgement, or the second judgement was another.
    pub proposal: Option<Decision>,
    /// When somebody from outside was last invited to judge.
    pub invited: Option<Timestamp>,
    /// How often a second judgement was another than the first.
    pub differences: u32,
    /// Since when a decision that holds frees from notifying the authority.
    pub freed: Option<Timestamp>,
    /// What the processor told, latest first told last.
    pub processor: Option<ProcessorTold>,
    /// Whether a missed term was answered for.
    pub lateness_explained: bool,
    /// What was sent to the authority.
    pub notices: Vec<Notice>,
    /// How persons were informed.
    pub informed: Vec<Informed>,
    /// Measures.
    pub measures: Vec<Measure>,
    /// When it was last evaluated.
    pub evaluated: Option<Timestamp>,
    /// How it was closed.
    pub closed: Option<Closed>,
    /// The texts that go with it, in the order in which they came.
    pub parts: Vec<PartRef>,
}

/// The facts of the report.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Reported {
    /// When it was sent.
    pub at: Timestamp,
    /// Who sent it.
    pub by: ActorId,
    /// Through which channel.
    pub channel: Channel,
    /// When the reporter discovered it, as far as told.
    pub discovered: Option<Timestamp>,
    /// Whether it goes on.
    pub ongoing: Ongoing,
    /// Which data, as far as told.
    pub data: Option<BTreeSet<EverydayData>>,
    /// About how many people, as far as told.
    pub people: Option<PeopleRange>,
}

/// An advice that was recorded.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct AdviceGiven {
    /// Its entry.
    pub entry: EntryId,
    /// When.
    pub at: Timestamp,
    /// Under which rules.
    pub rulebook: RulebookRef,
    /// On which facts.
    pub facts: Facts,
    /// What the rules said.
    pub outcome: Outcome,
    /// What else is needed to give it again; not kept by early entries.
    pub receipt: Option<Box<AdviceReceipt>>,
}

/// What the processor told of the breach (AVG art. 33(2)).
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ProcessorTold {
    /// Its entry.
    pub entry: EntryId,
    /// When it told.
    pub at: Timestamp,
    /// When it was itself aware, as far as known.
    pub aware: Option<Timestamp>,
    /// Within how many hours it had agreed to tell, as far as agreed.
    pub agreed_hours: Option<u32>,
}

impl ProcessorTold {
    /// Whether it told later than agreed.
    #[must_use]
    pub fn was_late(&self) -> bool {
        match (self.aware, self.agreed_hours) {
            (Some(aware), Some(hours)) => self.at > aware.plus_hours(i64::from(hours)),
            _ => false,
        }
    }
}

/// A decision of the officer.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Decision {
    /// Its entry.
    pub entry: EntryId,
    /// When.
    pub at: Timestamp,
    /// Who decided.
    pub by: ActorId,
    /// The advice that it follows or departs from.
    pub advice: AdviceGiven,
    /// Whether it follows the advice.
    pub follows: bool,
    /// On the authority.
    pub authority: AuthorityDecision,
    /// On the persons.
    pub persons: PersonsDecision,
    /// Whether it holds by itself, or what a second judgement made of it.
    pub standing: Standing,
}

/// A notification that was sent to the authority.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Notice {
    /// Its entry.
    pub entry: EntryId,
    /// What was sent.
    pub notice: NoticeKind,
    /// When.
    pub at: Timestamp,
    /// By which channel.
    pub channel: AuthorityChannel,
}

/// One round of informing persons.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Informed {
    /// Its entry.
    pub entry: EntryId,
    /// When.
    pub at: Timestamp,
    /// How many.
    pub count: u64,
    /// How.
    pub means: BTreeSet<Means>,
}

codes! {
    /// Against this breach or against the next; the AP asks to keep the two apart.
    MeasureKind {
        /// To end this breach or limit its effects; must be recorded (AVG art. 33(5)).
        Corrective = "corrective", "Om dit lek te stoppen of de schade te beperken", "To stop this leak or limit the harm";
        /// To prevent a repeat.
        Preventive = "preventive", "Om herhaling te voorkomen", "To prevent it from happening again";
    }
}

/// A measure.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Measure {
    /// Identity.
    pub id: MeasureId,
    /// The entry that planned it; its text and owner hang on it.
    pub entry: EntryId,
    /// Against what.
    pub kind: MeasureKind,
    /// When it must be done.
    pub due: Option<NaiveDate>,
    /// When it was done.
    pub done: Option<Timestamp>,
}

codes! {
    /// As what a case was closed.
    Closing {
        /// A breach that was handled.
        Handled = "handled", "Datalek, afgehandeld", "Breach, handled";
        /// No personal data, or no breach of security.
        NoBreach = "no_breach", "Geen datalek", "Not a breach";
        /// It almost leaked; counted apart.
        NearMiss = "near_miss", "Bijna-incident: het ging net goed", "Near miss: it almost leaked";
        /// The same as another case.
        Duplicate = "duplicate", "Dubbel: staat al onder een ander nummer", "Duplicate: recorded under another number";
    }
}

/// How a case was closed.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Closed {
    /// When.
    pub at: Timestamp,
    /// As what.
    pub closing: Closing,
}

/// Where a text of the case is found.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct PartRef {
    /// Identity.
    pub id: PartId,
    /// What it holds.
    pub name: PartName,
    /// The entry it came with.
    pub entry: EntryId,
    /// When.
    pub at: Timestamp,
}

impl Incident {
    /// The first moment at which anyone in the organisation knew: the term runs provisionally from here until an officer
    /// sets kennisname, since knowledge of staff counts, and so does what a processor tells (law.md C-4, W-3).
    #[must_use]
    pub fn first_signal(&self) -> Timestamp {
        let told = self.processor.as_ref().map(|told| told.at);
        let earlier = [self.report.discovered, told].into_iter().flatten().min();
        earlier.map_or(self.report.at, |earlier| earlier.min(self.report.at))
    }

    /// The moment from which the term runs now: kennisname, or the first signal until it is set.
    #[must_use]
    pub fn clock_start(&self) -> Timestamp {
        self.awareness.unwrap_or_else(|| self.first_signal())
    }

    /// The answers together with the moment from which the term runs, which the rules take as one more fact.
    #[must_use]
    pub fn facts_with_clock(&self) -> Facts {
        let mut facts = self.facts.clone();
        facts.set("awareness", Answer::Moment(self.clock_start()));
        facts
    }

    /// Whether facts changed after the advice that the decision rests on.
    #[must_use]
    pub fn is_stale(&self) -> bool {
        self.decision
            .as_ref()
            .is_some_and(|decision| decision.advice.facts != self.facts)
    }

    /// The decision that waits for a second judgement: a proposal, or one that was taken alone in an emergency.
    #[must_use]
    pub fn waiting(&self) -> Option<&Decision> {
        [&self.proposal, &self.decision]
            .into_iter()
            .flatten()
            .find(|decision| decision.standing.waits_for().is_some())
    }

    /// Whether facts changed after the decision that waits, so that it can't be judged any more.
    #[must_use]
    pub fn has_lapsed(&self) -> bool {
        self.waiting()
            .is_some_and(|decision| decision.advice.facts != self.facts)
    }

    /// Whether this person must not see the waiting decision yet, because they can still judge it.
    #[must_use]
    pub fn hides_from(&self, actor: ActorId) -> bool {
        self.waiting().is_some_and(|decision| decision.by != actor)
    }

    /// When a measure against a repeat was first carried out.
    #[must_use]
    pub fn prevented_at(&self) -> Option<Timestamp> {
        self.measures
            .iter()
            .filter(|measure| measure.kind == MeasureKind::Preventive)
            .filter_map(|measure| measure.done)
            .min()
    }

    /// The first notification to the authority, if one was sent.
    #[must_use]
    pub fn first_notice(&self) -> Option<&Notice> {
        self.notices.iter().find(|notice| notice.notice == NoticeKind::First)
    }

    /// The latest text of a kind.
    #[must_use]
    pub fn latest(&self, name: PartName) -> Option<&PartRef> {
        self.parts.iter().rev().find(|part| part.name == name)
    }

    /// The texts that came with an entry.
    pub fn parts_of(&self, entry: EntryId) -> impl Iterator<Item = &PartRef> {
        self.parts.iter().filter(move |part| part.entry == entry)
    }
}
