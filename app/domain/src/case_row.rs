//! One case as a line in a list: what lists, the start page and the trends need, and nothing else.

mod mark;
mod unseen;

pub use mark::Mark;

use crate::decision::{AuthorityDecision, PersonsDecision};
use crate::entry::PartName;
use crate::facts::Answer;
use crate::four_eyes::Safeguard;
use crate::ids::{ActorId, IncidentId};
use crate::incident::{Closing, Incident, ProcessorTold, Stage, Standing};
use crate::reference::Reference;
use crate::time::Timestamp;
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

/// The line of one case.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[expect(
    clippy::struct_excessive_bools,
    reason = "each is a mark of its own that lists filter or show; none excludes another"
)]
pub struct CaseRow {
    /// Identity.
    pub id: IncidentId,
    /// Number.
    pub reference: Reference,
    /// Title; the start of the reporter's words until an officer gives one.
    pub title: String,
    /// Where it stands.
    pub stage: Stage,
    /// Who reported it.
    pub reported_by: ActorId,
    /// When it was reported.
    pub reported_at: Timestamp,
    /// When anyone in the organisation first knew.
    pub first_signal: Timestamp,
    /// Kennisname, once set.
    pub awareness: Option<Timestamp>,
    /// The nature of the incident, a code of the rulebook.
    pub incident_type: Option<String>,
    /// When the latest decision was taken.
    pub decided_at: Option<Timestamp>,
    /// The decision on the authority.
    pub authority: Option<AuthorityDecision>,
    /// The decision on the persons.
    pub persons: Option<PersonsDecision>,
    /// Since when a decision that holds frees from notifying the authority.
    pub freed_at: Option<Timestamp>,
    /// When the authority was first notified.
    pub notified_at: Option<Timestamp>,
    /// When persons were first informed.
    pub informed_at: Option<Timestamp>,
    /// Whether facts changed after the decision, whether or not it holds.
    pub stale: bool,
    /// The cause, a code of the rulebook.
    pub cause: Option<String>,
    /// Whether any question was answered.
    pub assessed: bool,
    /// Whether the latest decision departs from the advice it rests on, whether or not it holds.
    pub departs: bool,
    /// The decision that waits for a second judgement.
    pub waiting: Option<Waiting>,
    /// How often a second judgement was another than the first.
    pub differences: u32,
    /// Whether the latest second judgement was another, so that a new decision is needed.
    pub disputed: bool,
    /// Whether the processor told later than agreed.
    pub processor_late: bool,
    /// Whether a missed term was answered for.
    pub lateness_explained: bool,
    /// Measures that are planned and not done.
    pub open_measures: usize,
    /// The earliest day on which an open measure must be done.
    pub measure_due: Option<NaiveDate>,
    /// When a measure against a repeat was first carried out.
    pub prevented_at: Option<Timestamp>,
    /// How it was closed.
    pub closing: Option<Closing>,
}

/// A decision that waits for a second judgement.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Waiting {
    /// Who decided.
    pub by: ActorId,
    /// When.
    pub since: Timestamp,
    /// Whose judgement it waits for.
    pub safeguard: Safeguard,
    /// Whether a decision that was taken alone in an emergency holds meanwhile.
    pub emergency: bool,
    /// Whether facts changed since, so that it can't be judged any more.
    pub lapsed: bool,
}

impl CaseRow {
    /// The line of this case under this title.
    #[must_use]
    pub fn of(case: &Incident, title: String) -> Self {
        let latest = case.proposal.as_ref().or(case.decision.as_ref());
        let open = || case.measures.iter().filter(|measure| measure.done.is_none());
        Self {
            id: case.id,
            reference: case.reference,
            title,
            stage: case.stage,
            reported_by: case.report.by,
            reported_at: case.report.at,
            first_signal: case.first_signal(),
            awareness: case.awareness,
            incident_type: code_of(case, "incident_type"),
            cause: code_of(case, "cause"),
            assessed: !case.facts.is_empty(),
            departs: latest.is_some_and(|decision| !decision.follows),
            waiting: Waiting::of(case),
            differences: case.differences,
            disputed: matches!(&case.proposal, Some(proposal) if matches!(proposal.standing, Standing::Disputed(_))),
            processor_late: case.processor.as_ref().is_some_and(ProcessorTold::was_late),
            lateness_explained: case.lateness_explained || gave_late_reason(case),
            decided_at: case.decision.as_ref().map(|decision| decision.at),
            authority: case.decision.as_ref().map(|decision| decision.authority),
            persons: case.decision.as_ref().map(|decision| decision.persons),
            freed_at: case.freed,
            notified_at: case.first_notice().map(|notice| notice.at),
            informed_at: case.informed.first().map(|informed| informed.at),
            stale: case.is_stale() || case.has_lapsed(),
            open_measures: open().count(),
            measure_due: open().filter_map(|measure| measure.due).min(),
            prevented_at: case.prevented_at(),
            closing: case.closed.as_ref().map(|closed| closed.closing),
        }
    }

    /// The moment from which the term runs now.
    #[must_use]
    pub fn clock_start(&self) -> Timestamp {
        self.awareness.unwrap_or(self.first_signal)
    }

    /// Whether the term of AVG art. 33(1) is still running for this case: nothing was sent, and no decision says that
    /// nothing has to be, other than one on facts that changed.
    #[must_use]
    pub fn awaits_authority(&self) -> bool {
        let freed = matches!(
            self.authority,
            Some(AuthorityDecision::DoNotNotify | AuthorityDecision::NotApplicable)
        );
        self.stage != Stage::Closed && self.notified_at.is_none() && (!freed || self.stale)
    }

    /// Whether the term towards the authority was missed: notified after it, freed from notifying after it, or still neither.
    #[must_use]
    pub fn missed(&self, deadline: Timestamp, now: Timestamp) -> bool {
        if self.awaits_authority() {
            return now > deadline;
        }
        let settled = self.notified_at.or(self.freed_at);
        settled.is_some_and(|settled| settled > deadline)
    }

    /// Whether a missed term must still be answered for (AVG art. 33(1), last sentence).
    #[must_use]
    pub fn owes_explanation(&self, deadline: Timestamp, now: Timestamp) -> bool {
        self.missed(deadline, now) && !self.lateness_explained
    }
}

impl Waiting {
    /// The decision of this case that waits, without what it says.
    #[must_use]
    pub fn of(case: &Incident) -> Option<Self> {
        let decision = case.waiting()?;
        let in_force = case.decision.as_ref();
        Some(Self {
            by: decision.by,
            since: decision.at,
            safeguard: decision.standing.waits_for()?,
            emergency: in_force.is_some_and(|decision| decision.standing.waits_for().is_some()),
            lapsed: case.has_lapsed(),
        })
    }
}

/// Whether the first notification came with the reason for being late.
fn gave_late_reason(case: &Incident) -> bool {
    case.first_notice().is_some_and(|notice| {
        let mut parts = case.parts_of(notice.entry);
        parts.any(|part| part.name == PartName::LateReason)
    })
}

fn code_of(case: &Incident, question: &str) -> Option<String> {
    match case.facts.get(question) {
        Some(Answer::One(code)) => Some(code.clone()),
        _ => None,
    }
}

/// The first line or sentence of a text, shortened to at most 80 characters: the title of a case that has none.
#[must_use]
pub fn title_from(narrative: &str) -> String {
    const LIMIT: usize = 80;
    let line = narrative.trim().lines().next().unwrap_or_default().trim();
    let sentence = line
        .split_inclusive(['.', '!', '?'])
        .next()
        .unwrap_or(line)
        .trim_end_matches('.')
        .trim();
    if sentence.chars().count() <= LIMIT {
        return sentence.to_owned();
    }
    let cut: String = sentence.chars().take(LIMIT).collect();
    let whole_words = cut.rsplit_once(' ').map_or(cut.as_str(), |(words, _)| words);
    format!("{whole_words}…")
}

#[cfg(test)]
mod tests {
    use super::title_from;

    #[test]
    fn a_title_is_one_short_sentence() {
        assert_eq!(title_from("Mail naar verkeerde.\nEn nog wat."), "Mail naar verkeerde");
        assert_eq!(
            title_from(&"woord ".repeat(40)),
            format!("{}…", ["woord"; 13].join(" "))
        );
        assert_eq!(title_from(""), "");
    }
}
