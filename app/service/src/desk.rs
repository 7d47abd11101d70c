//! What lies on the desk of an officer: every open case with its terms, and the signals.

use crate::actor::Reader;
use crate::error::ServiceError;
use crate::services::Services;
use domain::act::Country;
use domain::case_form::notice::authority_term;
use domain::case_row::CaseRow;
use domain::deadline::terms;
use domain::ids::IncidentId;
use domain::incident::Incident;
use domain::rulebook::{Phrase, Recipient, Rulebook};
use domain::signal::{Signal, matters};
use domain::similar::Profile;
use domain::time::Timestamp;
use std::collections::{BTreeMap, BTreeSet};

/// How many decided cases of one nature are looked through for a measure that should have prevented a new one.
const EXAMPLES: usize = 200;

/// The desk.
#[derive(Clone, Debug, Default)]
pub struct Desk {
    /// Every case that is not closed, the one with the nearest term first, then those without.
    pub cases: Vec<OpenCase>,
    /// The signals, most urgent kind first; within a kind in the order of the cases.
    pub signals: Vec<Signal>,
}

/// A case that is not closed, with its terms.
#[derive(Clone, Debug)]
pub struct OpenCase {
    /// Its line.
    pub row: CaseRow,
    /// The end of the first term towards the authority; none when it is not ours to notify.
    pub deadline: Option<Timestamp>,
    /// The first term towards somebody else that has not passed.
    pub other: Option<OtherTerm>,
}

/// A term towards another supervisor. The register does not hold what was sent there, so only what is to come is told.
#[derive(Clone, Debug)]
pub struct OtherTerm {
    /// What is due.
    pub text: Phrase,
    /// When.
    pub at: Timestamp,
}

impl OpenCase {
    /// The end of the term towards the authority while it runs or was missed without anything having been sent.
    #[must_use]
    pub fn awaited(&self) -> Option<Timestamp> {
        self.deadline.filter(|_| self.row.awaits_authority())
    }

    /// The nearest end of any term.
    fn nearest(&self) -> Option<Timestamp> {
        let other = self.other.as_ref().map(|other| other.at);
        [self.awaited(), other].into_iter().flatten().min()
    }
}

impl Services {
    /// The desk of who may read the register.
    ///
    /// # Errors
    /// When the store can't be reached.
    pub async fn desk(&self, by: &Reader, country: Country) -> Result<Desk, ServiceError> {
        let (book, now) = (self.rulebook(country), self.clock.now());
        let rows = self.due(by).await?;
        let facts = self.cases_of(&rows).await?;
        let mut cases: Vec<OpenCase> = rows
            .into_iter()
            .map(|row| open_case(book, facts.get(&row.id), row, now))
            .collect();
        cases.sort_by_key(|case| {
            (
                case.nearest().is_none(),
                case.nearest(),
                case.row.clock_start(),
                case.row.id,
            )
        });
        let examples = self.examples(&cases).await?;
        let mut signals: Vec<Signal> = cases.iter().flat_map(|case| signals(case, &examples, now)).collect();
        signals.sort_by_key(|signal| signal.matter.kind());
        Ok(Desk { cases, signals })
    }

    /// The ends of the first terms towards the authority, of those of these cases that have one.
    ///
    /// # Errors
    /// When the store can't be reached.
    pub async fn deadlines(
        &self,
        _by: &Reader,
        country: Country,
        rows: &[CaseRow],
    ) -> Result<BTreeMap<IncidentId, Timestamp>, ServiceError> {
        let book = self.rulebook(country);
        let cases = self.cases_of(rows).await?;
        let ends = cases
            .into_iter()
            .filter_map(|(id, case)| Some((id, authority_term(book, &case)?)));
        Ok(ends.collect())
    }

    /// Which terms run follows from all facts of a case, and a line does not hold them.
    async fn cases_of(&self, rows: &[CaseRow]) -> Result<BTreeMap<IncidentId, Incident>, ServiceError> {
        let ids: Vec<IncidentId> = rows.iter().map(|row| row.id).collect();
        let cases = self.store.cases(&ids).await?;
        Ok(cases.into_iter().map(|case| (case.id, case)).collect())
    }

    /// Decided cases of the natures that are on the desk.
    async fn examples(&self, cases: &[OpenCase]) -> Result<BTreeMap<String, Vec<Profile>>, ServiceError> {
        let known = cases.iter().filter(|case| case.row.cause.is_some());
        let natures: BTreeSet<&String> = known.filter_map(|case| case.row.incident_type.as_ref()).collect();
        let mut examples = BTreeMap::new();
        for nature in natures {
            examples.insert(nature.clone(), self.store.profiles(nature, EXAMPLES).await?);
        }
        Ok(examples)
    }
}

fn open_case(book: &Rulebook, case: Option<&Incident>, row: CaseRow, now: Timestamp) -> OpenCase {
    OpenCase {
        deadline: case.and_then(|case| authority_term(book, case)),
        other: case.and_then(|case| other_term(book, case, now)),
        row,
    }
}

fn other_term(book: &Rulebook, case: &Incident, now: Timestamp) -> Option<OtherTerm> {
    let running = terms(book, &case.facts_with_clock()).into_iter();
    let to_others = running.filter(|due| due.clock.to != Recipient::Authority);
    let ahead = to_others.filter_map(|due| Some((due.at.filter(|at| *at >= now)?, due.clock)));
    let (at, clock) = ahead.min_by_key(|(at, _)| *at)?;
    Some(OtherTerm {
        text: clock.text.clone(),
        at,
    })
}

fn signals(case: &OpenCase, examples: &BTreeMap<String, Vec<Profile>>, now: Timestamp) -> Vec<Signal> {
    let nature = case.row.incident_type.as_ref();
    let alike = nature
        .and_then(|nature| examples.get(nature))
        .map_or(&[][..], Vec::as_slice);
    let found = matters(&case.row, case.deadline, alike, now).into_iter();
    found
        .map(|matter| Signal {
            case: case.row.clone(),
            matter,
        })
        .collect()
}
