//! Which parts were erased, and which entry says so.

use super::problem::{Limit, Problem};
use super::report::Report;
use domain::ids::PartId;
use std::collections::BTreeMap;

/// The erased parts so far.
#[derive(Default)]
pub(super) struct Erasures {
    /// The entry of each, and whether a later entry gave the reason.
    parts: BTreeMap<PartId, (u64, bool)>,
}

impl Erasures {
    /// The content of a part of entry `seq` is gone.
    pub(super) fn gone(&mut self, part: PartId, seq: u64) {
        self.parts.entry(part).or_insert((seq, false));
    }

    /// Entry `seq` says that a part was erased.
    pub(super) fn said(&mut self, part: PartId, seq: u64) -> Result<(), Problem> {
        let (_, said) = self.parts.get_mut(&part).ok_or(Problem::NotErased { seq, part })?;
        *said = true;
        Ok(())
    }

    /// Counts them, and names the first without a reason.
    pub(super) fn conclude(&self, report: &mut Report) {
        let unsaid = || self.parts.iter().filter(|(_, (_, said))| !said);
        let count = |parts: usize| u64::try_from(parts).unwrap_or(u64::MAX);
        let bad = count(unsaid().count());
        report.parts.erased = count(self.parts.len()).saturating_sub(bad);
        report.parts.bad = report.parts.bad.saturating_add(bad);
        if let Some((part, (seq, _))) = unsaid().min_by_key(|(_, (seq, _))| *seq) {
            report.problems.push(Problem::ErasedUnsaid { seq: *seq, part: *part });
        }
        if report.parts.erased > 0 {
            let parts = report.parts.erased;
            report.limits.push(Limit::Erased { parts });
        }
    }
}
