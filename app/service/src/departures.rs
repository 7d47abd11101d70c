//! What the DPO looks at first: decisions that depart from the advice, judgements that differed, emergency decisions.

use crate::actor::Reader;
use crate::error::ServiceError;
use crate::services::Services;
use crate::view::History;
use domain::act::Act;
use domain::assess::Outcome;
use domain::case_form::outsider::Outsider;
use domain::case_row::{CaseRow, Mark};
use domain::decision::{AuthorityDecision, PersonsDecision};
use domain::entry::{Entry, PartName};
use domain::time::Timestamp;
use std::collections::BTreeMap;

/// How many cases stand on a page.
pub const PAGE: usize = 25;

/// Which cases to list.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Asked {
    /// What sets them apart.
    pub mark: Mark,
    /// Only cases reported in this year, on the clock in Amsterdam.
    pub year: Option<i32>,
    /// Which page, from 1 on.
    pub page: usize,
}

/// A page of such cases, and the figures of all years.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Departures {
    /// The figures, latest year first.
    pub years: Vec<Figures>,
    /// The cases, latest report first.
    pub found: Vec<Finding>,
    /// How many cases there are in all.
    pub total: usize,
}

/// The figures of the cases that were reported in a year.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Figures {
    /// The year.
    pub year: i32,
    /// Cases whose latest decision waits for nobody.
    pub decided: usize,
    /// Those of them in which it departs from the advice.
    pub departing: usize,
    /// Second judgements that were another than the first.
    pub differences: u32,
    /// Emergency decisions that were not judged yet.
    pub emergencies: usize,
}

/// One case on the page.
#[derive(Clone, Debug, PartialEq)]
pub struct Finding {
    /// Its line.
    pub row: CaseRow,
    /// The decision that sets it apart; none while its reader must still judge it.
    pub taken: Option<Taken>,
}

/// A decision with the advice that it rests on and what a second person made of it.
#[derive(Clone, Debug, PartialEq)]
pub struct Taken {
    /// What the rules said.
    pub advice: Outcome,
    /// What was decided.
    pub first: Judged,
    /// Why it was decided alone, for one in an emergency.
    pub alone: Option<String>,
    /// The second judgement, once there is one.
    pub second: Option<Judged>,
}

/// What one person decided or judged.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Judged {
    /// When.
    pub at: Timestamp,
    /// Who, as far as known.
    pub by: Option<String>,
    /// On the authority.
    pub authority: AuthorityDecision,
    /// On the persons.
    pub persons: PersonsDecision,
    /// Why; none when the text was erased.
    pub reason: Option<String>,
}

impl Services {
    /// A page of the cases that are asked for, with the figures of all years. The figures are the same for every reader and
    /// tell nothing of a decision that waits, other than that it was taken in an emergency.
    ///
    /// # Errors
    /// When the store can't be reached.
    pub async fn departures(&self, by: &Reader, asked: Asked) -> Result<Departures, ServiceError> {
        let (first, last) = (Timestamp::from_millis(0), self.clock.now().plus_hours(1));
        let mut rows = self.store.rows_between(first.unwrap_or(last), last).await?;
        let years = figures(&rows);
        rows.retain(|row| row.has(asked.mark) && asked.year.is_none_or(|year| row.reported_at.year() == year));
        rows.sort_by_key(|row| std::cmp::Reverse((row.reported_at, row.id)));
        let total = rows.len();
        let mut found = Vec::new();
        for row in rows.into_iter().skip(asked.page.saturating_sub(1) * PAGE).take(PAGE) {
            let history = self.history(by, row.id).await?;
            let taken = taken(&history, asked.mark);
            found.push(Finding { row, taken });
        }
        Ok(Departures { years, found, total })
    }
}

fn figures(rows: &[CaseRow]) -> Vec<Figures> {
    let mut years: BTreeMap<i32, Figures> = BTreeMap::new();
    for row in rows {
        let year = row.reported_at.year();
        let figures = years.entry(year).or_insert(Figures {
            year,
            ..Figures::default()
        });
        figures.decided += usize::from((row.authority.is_some() || row.disputed) && row.waiting.is_none());
        figures.departing += usize::from(row.has(Mark::Departs));
        figures.differences = figures.differences.saturating_add(row.differences);
        figures.emergencies += usize::from(row.has(Mark::Emergency));
    }
    years.into_values().rev().collect()
}

/// The latest decision of a case that this mark is about.
fn taken(history: &History, mark: Mark) -> Option<Taken> {
    history.entries.iter().rev().find_map(|entry| {
        let Act::Decided {
            advice,
            follows,
            authority,
            persons,
            emergency,
            ..
        } = &entry.act
        else {
            return None;
        };
        let first = judged(history, entry, *authority, *persons, PartName::DecisionReason);
        let second = second(history, entry);
        let differs = |second: &Judged| (second.authority, second.persons) != (*authority, *persons);
        let meant = match mark {
            Mark::Departs => !follows,
            Mark::Differs => second.as_ref().is_some_and(differs),
            Mark::Emergency => *emergency && second.is_none(),
        };
        meant.then_some(())?;
        let given = history.entries.iter().find(|given| given.id == *advice)?;
        let Act::Advised { outcome, .. } = &given.act else {
            return None;
        };
        Some(Taken {
            advice: *outcome,
            first,
            alone: text(history, entry, PartName::EmergencyReason),
            second,
        })
    })
}

fn second(history: &History, decided: &Entry) -> Option<Judged> {
    history.entries.iter().find_map(|entry| match &entry.act {
        Act::Judged {
            decision,
            authority,
            persons,
        } if *decision == decided.id => Some(judged(history, entry, *authority, *persons, PartName::JudgementReason)),
        _ => None,
    })
}

fn judged(
    history: &History,
    entry: &Entry,
    authority: AuthorityDecision,
    persons: PersonsDecision,
    reason: PartName,
) -> Judged {
    let outsider = text(history, entry, PartName::Outsider);
    let outsider = outsider.map(|kept| Outsider::read(&kept).line());
    Judged {
        at: entry.at,
        by: outsider.or_else(|| history.names.get(&entry.actor).cloned()),
        authority,
        persons,
        reason: text(history, entry, reason),
    }
}

fn text(history: &History, entry: &Entry, name: PartName) -> Option<String> {
    history.view.text_of(entry.id, name).map(str::to_owned)
}
