//! Everything that the page of trends shows.

use super::{Cause, Period, SMALLEST_SHOWN, Span, Speed, Table};
use crate::case_row::CaseRow;
use crate::incident::Closing;
use crate::text::Lang;

/// The numbers of one page, after protection. Every number stands in one table only, so that it can't differ or be
/// worked out from another figure; the sentence above the page repeats cells of these tables.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct View {
    /// The period.
    pub period: Period,
    /// Names of the rows of `incidents`: months, or quarters when months would say nothing.
    pub spans: Vec<Span>,
    /// Whether the rows are months.
    pub monthly: bool,
    /// The columns of `incidents`.
    pub causes: Vec<Cause>,
    /// Incidents per span and cause.
    pub incidents: Table,
    /// Names of the rows of `notices`.
    pub quarters: Vec<Span>,
    /// Notifications to the authority per quarter: in time, late.
    pub notices: Table,
    /// Hours from the first signal to the decision per quarter.
    pub speed: Vec<Speed>,
    /// Near misses; counted apart.
    pub near_misses: super::Cell,
}

/// Hours that AVG art. 33(1) gives.
const TERM_HOURS: i64 = 72;

/// Counts the cases of a period. Duplicates do not count; near misses count apart.
#[must_use]
pub fn view(rows: &[CaseRow], period: Period, lang: Lang) -> View {
    let counted: Vec<&CaseRow> = rows
        .iter()
        .filter(|row| !matches!(row.closing, Some(Closing::Duplicate | Closing::NearMiss)))
        .collect();
    let near_misses = rows.iter().filter(|row| row.closing == Some(Closing::NearMiss)).count();
    let quarters = period.quarters(lang);
    let (spans, monthly) = spans(&counted, period, lang);
    let causes: Vec<Cause> = Cause::ALL.to_vec();
    let incidents: Vec<Vec<u64>> = spans
        .iter()
        .map(|span| {
            let count = |cause| {
                within(&counted, span)
                    .filter(|row| Cause::of(row.incident_type.as_deref()) == cause)
                    .count()
            };
            causes.iter().map(|cause| to_u64(count(*cause))).collect()
        })
        .collect();
    let notices: Vec<Vec<u64>> = quarters
        .iter()
        .map(|span| {
            let late = |late: bool| {
                within(&counted, span)
                    .filter(|row| notified_late(row) == Some(late))
                    .count()
            };
            vec![to_u64(late(false)), to_u64(late(true))]
        })
        .collect();
    View {
        period,
        monthly,
        causes,
        incidents: Table::protect(&incidents),
        notices: Table::protect(&notices),
        speed: quarters.iter().map(|span| Speed::of(span, &counted)).collect(),
        near_misses: super::Cell::of(to_u64(near_misses)),
        spans,
        quarters,
    }
}

/// Months, unless more than half of them have too few incidents to show.
fn spans(rows: &[&CaseRow], period: Period, lang: Lang) -> (Vec<Span>, bool) {
    let months = period.months(lang);
    let thin = months
        .iter()
        .filter(|span| to_u64(within(rows, span).count()) < SMALLEST_SHOWN)
        .count();
    if thin * 2 > months.len() {
        (period.quarters(lang), false)
    } else {
        (months, true)
    }
}

fn within<'a>(rows: &'a [&CaseRow], span: &'a Span) -> impl Iterator<Item = &'a CaseRow> {
    rows.iter()
        .copied()
        .filter(|row| (span.from..span.until).contains(&row.reported_at))
}

/// Whether the authority was notified late; `None` when it was not notified.
fn notified_late(row: &CaseRow) -> Option<bool> {
    Some(row.notified_at? > row.clock_start().plus_hours(TERM_HOURS))
}

fn to_u64(count: usize) -> u64 {
    u64::try_from(count).unwrap_or(u64::MAX)
}
