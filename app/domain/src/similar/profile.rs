//! What of a case is compared.

use crate::decision::{AuthorityDecision, PersonsDecision};
use crate::facts::{Answer, Facts};
use crate::ids::IncidentId;
use crate::incident::{Closing, Decision, Incident};
use crate::reference::Reference;
use crate::report::PeopleRange;
use crate::time::Timestamp;
use serde::{Deserialize, Serialize};
use std::collections::BTreeSet;

/// A case as an example: what it was, and what was decided.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Profile {
    /// Identity.
    pub id: IncidentId,
    /// Number.
    pub reference: Reference,
    /// Title.
    pub title: String,
    /// When it was reported.
    pub reported_at: Timestamp,
    /// What is compared.
    pub traits: Traits,
    /// What was decided; none for a case that is only compared with others.
    pub decided: Option<Decided>,
    /// When a measure against a repeat was first carried out.
    pub prevented_at: Option<Timestamp>,
}

/// The facts of a case that tell whether it is like another; codes of the rulebook. What is unknown is absent or empty.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Traits {
    /// The nature of the incident.
    pub incident_type: Option<String>,
    /// The cause.
    pub cause: Option<String>,
    /// The kinds of breach: of confidentiality, integrity, availability.
    pub kinds: BTreeSet<String>,
    /// The categories of data.
    pub data: BTreeSet<String>,
    /// Who got the data.
    pub recipient: Option<String>,
    /// The role of the organisation.
    pub role: Option<String>,
    /// The groups of persons.
    pub groups: BTreeSet<String>,
    /// About how many persons.
    pub people: Option<PeopleRange>,
}

/// What was decided on a case.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Decided {
    /// When.
    pub at: Timestamp,
    /// On the authority.
    pub authority: AuthorityDecision,
    /// On the persons.
    pub persons: PersonsDecision,
    /// Whether it departs from the advice.
    pub departs: bool,
}

impl Profile {
    /// The profile of a case that can serve as an example: decided, on the facts that the decision rests on.
    ///
    /// A decision that still waits for a second judgement is none, even where it holds meanwhile: it may not last, and who is
    /// to judge it must not learn it here. Neither is a duplicate, which would count one incident twice.
    #[must_use]
    pub fn of(case: &Incident, title: &str) -> Option<Self> {
        let decision = case.decision.as_ref()?;
        let duplicate = case
            .closed
            .as_ref()
            .is_some_and(|closed| closed.closing == Closing::Duplicate);
        if duplicate || decision.standing.waits_for().is_some() {
            return None;
        }
        Some(Self {
            decided: Some(Decided::of(decision)),
            ..Self::on(case, title, &decision.advice.facts)
        })
    }

    /// The profile of a case as it is now, to find others by.
    #[must_use]
    pub fn to_compare(case: &Incident, title: &str) -> Self {
        Self::on(case, title, &case.facts)
    }

    fn on(case: &Incident, title: &str, facts: &Facts) -> Self {
        Self {
            id: case.id,
            reference: case.reference,
            title: title.to_owned(),
            reported_at: case.report.at,
            traits: Traits::of(facts, case.report.people),
            decided: None,
            prevented_at: case.prevented_at(),
        }
    }
}

impl Traits {
    /// What the answers tell; `told` is what the reporter thought of the number of persons, which counts until an officer
    /// gives it.
    #[must_use]
    pub fn of(facts: &Facts, told: Option<PeopleRange>) -> Self {
        let people = match facts.get("persons_number") {
            Some(Answer::Number(number)) => range(*number),
            _ => told,
        };
        Self {
            incident_type: one(facts, "incident_type"),
            cause: one(facts, "cause"),
            kinds: many(facts, "kind"),
            data: many(facts, "data"),
            recipient: one(facts, "recipient"),
            role: one(facts, "role"),
            groups: many(facts, "persons_groups"),
            people,
        }
    }
}

impl Decided {
    fn of(decision: &Decision) -> Self {
        Self {
            at: decision.at,
            authority: decision.authority,
            persons: decision.persons,
            departs: !decision.follows,
        }
    }
}

fn one(facts: &Facts, question: &str) -> Option<String> {
    match facts.get(question) {
        Some(Answer::One(code)) => Some(code.clone()),
        _ => None,
    }
}

fn many(facts: &Facts, question: &str) -> BTreeSet<String> {
    match facts.get(question) {
        Some(Answer::Many(codes)) => codes.clone(),
        _ => BTreeSet::new(),
    }
}

/// The size class of a number of persons; none for nobody.
const fn range(number: u64) -> Option<PeopleRange> {
    match number {
        0 => None,
        1 => Some(PeopleRange::One),
        2..=10 => Some(PeopleRange::ToTen),
        11..=100 => Some(PeopleRange::ToHundred),
        101..=1000 => Some(PeopleRange::ToThousand),
        _ => Some(PeopleRange::More),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_number_becomes_a_size() {
        let classes = [
            (0, None),
            (1, Some(PeopleRange::One)),
            (2, Some(PeopleRange::ToTen)),
            (10, Some(PeopleRange::ToTen)),
            (11, Some(PeopleRange::ToHundred)),
            (100, Some(PeopleRange::ToHundred)),
            (101, Some(PeopleRange::ToThousand)),
            (1000, Some(PeopleRange::ToThousand)),
            (1001, Some(PeopleRange::More)),
            (u64::MAX, Some(PeopleRange::More)),
        ];
        for (number, class) in classes {
            assert_eq!(range(number), class, "{number}");
        }
    }

    #[test]
    fn what_the_reporter_thought_counts_until_it_is_known() {
        let told = Some(PeopleRange::More);
        let people = |answer: Option<Answer>| {
            let facts = answer.map(|answer| Facts::default().with("persons_number", answer));
            Traits::of(&facts.unwrap_or_default(), told).people
        };
        assert_eq!(people(None), told);
        assert_eq!(people(Some(Answer::Unknown)), told);
        assert_eq!(people(Some(Answer::Number(1))), Some(PeopleRange::One));
        assert_eq!(people(Some(Answer::Number(0))), None);
    }

    #[test]
    fn what_is_unknown_is_no_trait() {
        let unknown = [
            "incident_type",
            "cause",
            "kind",
            "data",
            "recipient",
            "role",
            "persons_groups",
        ];
        let facts = unknown.iter().fold(Facts::default(), |facts, question| {
            facts.with(question, Answer::Unknown)
        });
        assert_eq!(Traits::of(&facts, None), Traits::default());
    }
}
