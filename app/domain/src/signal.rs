//! Signals: what in a case needs somebody's eye although no form asks for it.

use crate::case_row::CaseRow;
use crate::incident::Stage;
use crate::similar::Profile;
use crate::time::Timestamp;
use chrono::NaiveDate;

/// From anyone's first knowledge to the register, in hours: more is slow.
const ENTRY_HOURS: i64 = 4;
/// From the register to the first answer of the triage, in hours: more is slow.
const ASSESSMENT_HOURS: i64 = 12;

/// A signal.
#[derive(Clone, Debug, PartialEq)]
pub struct Signal {
    /// The case.
    pub case: CaseRow,
    /// What is the matter.
    pub matter: Matter,
}

/// What is the matter with a case.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Matter {
    /// The term towards the authority was missed, and nobody answered for it yet.
    TermMissed {
        /// When it ended.
        deadline: Timestamp,
    },
    /// No question was answered long after the entry.
    NotAssessed {
        /// How many minutes after.
        minutes: i64,
    },
    /// It took long from anyone's first knowledge to the entry.
    SlowEntry {
        /// How many minutes.
        minutes: i64,
    },
    /// The processor told later than agreed.
    ProcessorLate,
    /// The same happened again, from the same cause, after a measure that was to prevent it.
    Again {
        /// The case after which the measure was carried out.
        earlier: String,
        /// When it was.
        prevented: NaiveDate,
    },
    /// A measure was not carried out in time.
    MeasureOverdue {
        /// When it was due.
        due: NaiveDate,
    },
}

/// The kinds of signals, most urgent first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Kind {
    /// [`Matter::TermMissed`].
    TermMissed,
    /// [`Matter::NotAssessed`].
    NotAssessed,
    /// [`Matter::SlowEntry`].
    SlowEntry,
    /// [`Matter::ProcessorLate`].
    ProcessorLate,
    /// [`Matter::Again`].
    Again,
    /// [`Matter::MeasureOverdue`].
    MeasureOverdue,
}

impl Kind {
    /// All kinds, most urgent first.
    pub const ALL: [Self; 6] = [
        Self::TermMissed,
        Self::NotAssessed,
        Self::SlowEntry,
        Self::ProcessorLate,
        Self::Again,
        Self::MeasureOverdue,
    ];
}

impl Matter {
    /// Its kind.
    #[must_use]
    pub const fn kind(&self) -> Kind {
        match self {
            Self::TermMissed { .. } => Kind::TermMissed,
            Self::NotAssessed { .. } => Kind::NotAssessed,
            Self::SlowEntry { .. } => Kind::SlowEntry,
            Self::ProcessorLate => Kind::ProcessorLate,
            Self::Again { .. } => Kind::Again,
            Self::MeasureOverdue { .. } => Kind::MeasureOverdue,
        }
    }
}

/// The signals of a case that is not closed. `deadline` is the end of its term towards the authority, `examples` are decided
/// cases of the same nature.
#[must_use]
pub fn matters(row: &CaseRow, deadline: Option<Timestamp>, examples: &[Profile], now: Timestamp) -> Vec<Matter> {
    if row.stage == Stage::Closed {
        return Vec::new();
    }
    [
        deadline
            .filter(|deadline| row.owes_explanation(*deadline, now))
            .map(|deadline| Matter::TermMissed { deadline }),
        not_assessed(row, now),
        slow_entry(row),
        row.processor_late.then_some(Matter::ProcessorLate),
        again(row, examples),
        measure_overdue(row, now),
    ]
    .into_iter()
    .flatten()
    .collect()
}

fn not_assessed(row: &CaseRow, now: Timestamp) -> Option<Matter> {
    let minutes = now.minutes_since(row.reported_at);
    let slow = !row.assessed && now > row.reported_at.plus_hours(ASSESSMENT_HOURS);
    slow.then_some(Matter::NotAssessed { minutes })
}

fn slow_entry(row: &CaseRow) -> Option<Matter> {
    let known = row.clock_start();
    let minutes = row.reported_at.minutes_since(known);
    (row.reported_at > known.plus_hours(ENTRY_HOURS)).then_some(Matter::SlowEntry { minutes })
}

/// The latest measure that was carried out before this case was reported, and should have prevented it.
fn again(row: &CaseRow, examples: &[Profile]) -> Option<Matter> {
    let (nature, cause) = (row.incident_type.as_ref()?, row.cause.as_ref()?);
    let alike = examples.iter().filter(|example| {
        example.id != row.id
            && example.traits.incident_type.as_ref() == Some(nature)
            && example.traits.cause.as_ref() == Some(cause)
    });
    let prevented = alike.filter_map(|example| Some((example.prevented_at?, example.reference)));
    let (at, earlier) = prevented
        .filter(|(at, _)| *at < row.reported_at)
        .max_by_key(|(at, _)| *at)?;
    Some(Matter::Again {
        earlier: earlier.to_string(),
        prevented: at.local().date_naive(),
    })
}

fn measure_overdue(row: &CaseRow, now: Timestamp) -> Option<Matter> {
    let due = row.measure_due?;
    (due < now.local().date_naive()).then_some(Matter::MeasureOverdue { due })
}

#[cfg(test)]
mod tests;
