//! The walk over everything that a checkpoint covers.

use super::Expected;
use super::erasures::Erasures;
use super::problem::{Limit, Problem};
use super::report::Report;
use super::stored::Stored;
use crate::check::Checker;
use crate::checkpoint::Checkpoint;
use crate::disk::{Disk, Mode, if_there};
use crate::hash::Hash;
use crate::journal::layout;
use crate::journal::tape::{Tape, TapeError};
use crate::leaf::Tip;
use crate::part::Part;
use crate::tree::Frontier;
use domain::entry::{Entry, Sealed};
use domain::time::Timestamp;
use std::collections::{BTreeMap, BTreeSet};
use std::io::{self, SeekFrom};

/// By how much clocks may differ, in milliseconds.
const CLOCKS_DIFFER: i64 = 60_000;

/// Walks the entries up to the covered size, or to the first that is bad. Returns the root at each of the `sizes` that it
/// came by.
pub(super) fn walk(
    disk: &dyn Disk,
    covered: &Checkpoint,
    sizes: BTreeSet<u64>,
    expected: &Expected<'_>,
    report: &mut Report,
) -> BTreeMap<u64, Hash> {
    let mut roots = BTreeMap::new();
    let outcome = Walk::start(disk, covered, expected, report).and_then(|mut walk| {
        let mut wanted = sizes.into_iter().peekable();
        loop {
            let size = walk.frontier.size();
            if wanted.next_if_eq(&size).is_some() {
                roots.insert(size, walk.frontier.root());
            }
            let step = if size < covered.size {
                walk.step()
            } else {
                walk.behind(disk)
            };
            if step.is_err() || size >= covered.size {
                walk.conclude();
                return step;
            }
        }
    });
    if let Err(problem) = outcome {
        report.problems.push(problem);
    }
    roots
}

struct Walk<'a> {
    tape: Tape<'a>,
    stored: Stored,
    checker: Checker,
    frontier: Frontier,
    erasures: Erasures,
    latest: Option<Timestamp>,
    /// How many times run back, and the first entry where one does.
    times: Option<(u64, u64)>,
    expected: &'a Expected<'a>,
    report: &'a mut Report,
}

impl<'a> Walk<'a> {
    fn start(
        disk: &'a dyn Disk,
        covered: &Checkpoint,
        expected: &'a Expected<'a>,
        report: &'a mut Report,
    ) -> Result<Self, Problem> {
        Ok(Self {
            tape: Tape::start(disk, 1)?,
            stored: Stored::open(disk)?,
            checker: Checker::new(&covered.origin, Tip::default()),
            frontier: Frontier::default(),
            erasures: Erasures::default(),
            latest: None,
            times: None,
            expected,
            report,
        })
    }

    /// Takes the next entry with its sealed parts.
    fn step(&mut self) -> Result<(), Problem> {
        let seq = self.tape.next();
        let bytes = self.tape.entry().map_err(|error| match error {
            TapeError::Disk(error) => error.into(),
            TapeError::Missing | TapeError::Damaged => Problem::Missing { seq },
            TapeError::Stray => Problem::Stray { seq },
        })?;
        let mut frontier = self.frontier.clone();
        let hashes = frontier.grow(Hash::leaf(&bytes));
        self.stored.compare(seq, &hashes)?;
        let entry = self.checker.take(&bytes)?.entry;
        self.frontier = frontier;
        self.report.entries = seq;
        self.clock(&entry);
        for sealed in &entry.sealed {
            self.part(&entry, sealed)?;
        }
        for part in (self.expected.erased_by)(&entry) {
            if let Err(problem) = self.erasures.said(part, seq) {
                self.report.problems.push(problem);
            }
        }
        Ok(())
    }

    fn part(&mut self, entry: &Entry, sealed: &Sealed) -> Result<(), Problem> {
        let (seq, part) = (entry.seq, sealed.part);
        let problem = match self.tape.part()? {
            Some(found) if !found.fits(sealed, entry.id) => Problem::PartChanged { seq, part },
            Some(Part::Kept { .. }) => {
                self.report.parts.kept = self.report.parts.kept.saturating_add(1);
                return Ok(());
            }
            Some(Part::Erased(_)) => {
                self.erasures.gone(part, seq);
                return Ok(());
            }
            None => Problem::PartMissing { seq, part },
        };
        // Once lines are missing the others stand in the wrong place: the first tells enough.
        if self.report.parts.bad == 0 {
            self.report.problems.push(problem);
        }
        self.report.parts.bad = self.report.parts.bad.saturating_add(1);
        Ok(())
    }

    fn clock(&mut self, entry: &Entry) {
        let back = self
            .latest
            .is_some_and(|latest| entry.at.millis().saturating_add(CLOCKS_DIFFER) < latest.millis());
        if back {
            let (entries, first) = self.times.unwrap_or((0, entry.seq));
            self.times = Some((entries.saturating_add(1), first));
        }
        self.latest = Some(entry.at);
    }

    /// Counts what stands behind the covered entries.
    fn behind(&mut self, disk: &dyn Disk) -> Result<(), Problem> {
        let first = self.tape.next();
        let (entries, sealed) = self.tape.at();
        let mut bytes = 0_u64;
        let segments = layout::segments(disk)?;
        let last = segments.iter().rev().find(|segment| **segment < first).copied();
        for segment in segments.iter().copied().filter(|segment| *segment >= first).chain(last) {
            let (entries, sealed) = if Some(segment) == last {
                (entries, sealed)
            } else {
                (0, 0)
            };
            for (name, from) in [(layout::entries(segment), entries), (layout::sealed(segment), sealed)] {
                let more = length(disk, &name)?.saturating_sub(from);
                bytes = bytes.saturating_add(more);
            }
        }
        if bytes > 0 {
            self.report.limits.push(Limit::Behind { bytes });
        }
        Ok(())
    }

    fn conclude(&mut self) {
        if let Some(seq) = self.stored.differs {
            self.report.problems.push(Problem::StoredHash { seq });
        }
        if let Some(seq) = self.stored.end {
            self.report.limits.push(Limit::HashesEnd { seq });
        }
        if let Some((entries, seq)) = self.times {
            self.report.limits.push(Limit::Times { entries, seq });
        }
        self.erasures.conclude(self.report);
    }
}

fn length(disk: &dyn Disk, name: &str) -> io::Result<u64> {
    match if_there(disk.open(name, Mode::Read))? {
        Some(mut file) => file.seek(SeekFrom::End(0)),
        None => Ok(0),
    }
}
