//! What came out of a check.

use super::problem::{Limit, Problem};
use crate::checkpoint::Checkpoint;
use crate::note::Signatures;
use serde::Serialize;
use std::fmt;

/// What a journal is. The order is that of the word that counts when there is more than one.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Outcome {
    /// Everything that could be checked is right.
    #[default]
    Whole,
    /// It, or what it should be held against, can't be read.
    Unreadable,
    /// Whole in itself, but not the register that was there before.
    Forked,
    /// Changed after it was signed, or never signed.
    Tampered,
}

impl Outcome {
    /// The exit code of the command.
    #[must_use]
    pub const fn code(self) -> u8 {
        match self {
            Self::Whole => 0,
            Self::Tampered => 1,
            Self::Unreadable => 2,
            Self::Forked => 3,
        }
    }
}

/// Everything that a check found.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Report {
    /// What the journal is.
    pub outcome: Outcome,
    /// What the journal says of itself.
    pub checkpoint: Option<Checkpoint>,
    /// The signatures under that.
    pub signatures: Signatures,
    /// How many entries were found right, from the first on.
    pub entries: u64,
    /// The first bad entry.
    pub first_bad: Option<u64>,
    /// The sealed parts of those entries.
    pub parts: Parts,
    /// What became of each older checkpoint.
    pub older: Vec<Older>,
    /// What is wrong.
    pub problems: Vec<Problem>,
    /// What could not be shown.
    pub limits: Vec<Limit>,
}

/// How many sealed parts there are.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Parts {
    /// As their entries committed to them.
    pub kept: u64,
    /// Erased, with a reason in the register.
    pub erased: u64,
    /// Missing, changed, or erased without a reason.
    pub bad: u64,
}

/// An older checkpoint.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Older {
    /// What it says.
    pub checkpoint: Checkpoint,
    /// What is signed under it; none when it came without signatures.
    pub signatures: Option<Signatures>,
    /// How the journal stands to it.
    pub standing: Standing,
}

/// How a journal stands to an older checkpoint.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Standing {
    /// It begins with the same entries.
    Continues,
    /// It has other entries.
    Forked,
    /// It has fewer entries.
    RolledBack,
    /// The checkpoint is of another register.
    Foreign,
    /// The checkpoint bears a wrong signature.
    Forged,
    /// The check had to stop before that entry.
    NotReached,
}

impl Older {
    /// What is wrong, if anything is.
    pub(super) fn problem(&self, now: &Checkpoint) -> Option<Problem> {
        let size = self.checkpoint.size;
        match self.standing {
            // Why the check had to stop is a problem of its own.
            Standing::Continues | Standing::NotReached => None,
            Standing::Forked => Some(Problem::Forked { size }),
            Standing::RolledBack => Some(Problem::RolledBack { size, now: now.size }),
            Standing::Forged => Some(Problem::OlderForged { size }),
            Standing::Foreign => Some(Problem::OlderForeign {
                origin: self.checkpoint.origin.clone(),
            }),
        }
    }
}

impl Report {
    /// Draws the conclusion from the problems.
    pub(super) fn conclude(&mut self) {
        let outcomes = self.problems.iter().map(Problem::outcome);
        self.outcome = outcomes.max().unwrap_or_default();
        self.first_bad = self.problems.iter().filter_map(Problem::entry).min();
    }
}

impl fmt::Display for Report {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let word = match self.outcome {
            Outcome::Whole => "whole",
            Outcome::Unreadable => "unreadable",
            Outcome::Forked => "not the register that was there before",
            Outcome::Tampered => "tampered with",
        };
        writeln!(f, "The journal is {word}.")?;
        if let Some(checkpoint) = &self.checkpoint {
            let Checkpoint { origin, size, root } = checkpoint;
            writeln!(f, "Register {origin}, {size} entries, root {root}.")?;
        }
        let Parts { kept, erased, bad } = self.parts;
        writeln!(
            f,
            "{} entries are right; sealed parts: {kept} kept, {erased} erased, {bad} bad.",
            self.entries
        )?;
        for older in &self.older {
            let Checkpoint { size, root, .. } = &older.checkpoint;
            writeln!(
                f,
                "Older checkpoint of {size} entries, root {root}: {:?}.",
                older.standing
            )?;
        }
        for problem in &self.problems {
            writeln!(f, "Wrong: {problem}.")?;
        }
        for limit in &self.limits {
            writeln!(f, "Not shown: {limit}.")?;
        }
        Ok(())
    }
}
