//! How long it takes from the first signal to the decision.

use super::{SMALLEST_SHOWN, Span};
use crate::case_row::CaseRow;

/// The middle number of hours of one span of time.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Speed {
    /// Name of the span.
    pub name: String,
    /// The median in whole hours; `None` when there are too few decisions to show one.
    pub hours: Option<u64>,
}

impl Speed {
    /// The median over the cases reported in this span that were decided. The first and the last of the row count as
    /// much as each other, so a median can't be traced to a case from five on.
    pub(super) fn of(span: &Span, rows: &[&CaseRow]) -> Self {
        let mut minutes: Vec<i64> = rows
            .iter()
            .filter(|row| (span.from..span.until).contains(&row.reported_at))
            .filter_map(|row| Some(row.decided_at?.minutes_since(row.first_signal)))
            .collect();
        minutes.sort_unstable();
        let enough = u64::try_from(minutes.len()).is_ok_and(|count| count >= SMALLEST_SHOWN);
        let median = minutes.get(minutes.len() / 2).filter(|_| enough);
        let hours = median.and_then(|minutes| u64::try_from((minutes + 30) / 60).ok());
        Self {
            name: span.name.clone(),
            hours,
        }
    }
}
