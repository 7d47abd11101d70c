//! One case as a line in a list: what lists, the start page and the trends need, and nothing else.

use crate::decision::{AuthorityDecision, PersonsDecision};
use crate::facts::Answer;
use crate::ids::{ActorId, IncidentId};
use crate::incident::{Closing, Incident, Stage};
use crate::reference::Reference;
use crate::time::Timestamp;
use serde::{Deserialize, Serialize};

/// The line of one case.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
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
    /// When the authority was first notified.
    pub notified_at: Option<Timestamp>,
    /// When persons were first informed.
    pub informed_at: Option<Timestamp>,
    /// Whether facts changed after the decision.
    pub stale: bool,
    /// Measures that are planned and not done.
    pub open_measures: usize,
    /// How it was closed.
    pub closing: Option<Closing>,
}

impl CaseRow {
    /// The line of this case under this title.
    #[must_use]
    pub fn of(case: &Incident, title: String) -> Self {
        Self {
            id: case.id,
            reference: case.reference,
            title,
            stage: case.stage,
            reported_by: case.report.by,
            reported_at: case.report.at,
            first_signal: case.first_signal(),
            awareness: case.awareness,
            incident_type: match case.facts.get("incident_type") {
                Some(Answer::One(code)) => Some(code.clone()),
                _ => None,
            },
            decided_at: case.decision.as_ref().map(|decision| decision.at),
            authority: case.decision.as_ref().map(|decision| decision.authority),
            persons: case.decision.as_ref().map(|decision| decision.persons),
            notified_at: case.first_notice().map(|notice| notice.at),
            informed_at: case.informed.first().map(|informed| informed.at),
            stale: case.is_stale(),
            open_measures: case.measures.iter().filter(|measure| measure.done.is_none()).count(),
            closing: case.closed.as_ref().map(|closed| closed.closing),
        }
    }

    /// The moment from which the term runs now.
    #[must_use]
    pub fn clock_start(&self) -> Timestamp {
        self.awareness.unwrap_or(self.first_signal)
    }

    /// Whether the term of AVG art. 33(1) is still running for this case: nothing was sent, and no decision says that
    /// nothing has to be.
    #[must_use]
    pub fn awaits_authority(&self) -> bool {
        let freed = matches!(
            self.authority,
            Some(AuthorityDecision::DoNotNotify | AuthorityDecision::NotApplicable)
        );
        self.stage != Stage::Closed && self.notified_at.is_none() && (!freed || self.stale)
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
