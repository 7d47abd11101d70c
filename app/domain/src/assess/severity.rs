//! The severity score as people read it (law.md 5).

use super::Risk;
use super::judge::Verdict;
use crate::rulebook::{Range, Reading};
use serde::{Deserialize, Deserializer, Serialize, Serializer};

/// A number with two decimals, kept exactly.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Hundredths(u16);

impl Hundredths {
    /// So many hundredths.
    #[must_use]
    pub const fn new(hundredths: u16) -> Self {
        Self(hundredths)
    }

    /// So many hundredths.
    #[must_use]
    pub const fn get(self) -> u16 {
        self.0
    }
}

impl std::fmt::Display for Hundredths {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{}.{:02}", self.0 / 100, self.0 % 100)
    }
}

impl Serialize for Hundredths {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_f64(f64::from(self.0) / 100.0)
    }
}

impl<'de> Deserialize<'de> for Hundredths {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let hundredths = f64::deserialize(deserializer)? * 100.0;
        let rounded = format!("{hundredths:.0}").parse().map_err(serde::de::Error::custom)?;
        Ok(Self(rounded))
    }
}

/// The level of a score (law.md 5.4). The four fit question 9.3 of the AP form one to one.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Level {
    /// Below 2: verwaarloosbaar.
    Low,
    /// From 2: beperkt.
    Medium,
    /// From 3: aanzienlijk.
    High,
    /// From 4: zeer groot.
    VeryHigh,
}

/// The score with its parts; empty where there is nothing of ours to score.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Enisa {
    /// Data processing context.
    pub dpc: Option<Hundredths>,
    /// Ease of identification.
    pub ei: Option<Hundredths>,
    /// Circumstances of the breach.
    pub cb: Option<Hundredths>,
    /// DPC × EI + CB, every unknown answer at its worst.
    pub score: Option<Hundredths>,
    /// The level.
    pub level: Option<Level>,
    /// What is told beside the score: `over_100`, `unintelligible`, and `incomplete` when an answer is missing.
    pub flags: Vec<String>,
}

impl Enisa {
    pub(super) fn of(reading: &Reading<'_>, verdict: &Verdict) -> Self {
        let empty = Self {
            dpc: None,
            ei: None,
            cb: None,
            score: None,
            level: None,
            flags: Vec::new(),
        };
        let table = &reading.book.score;
        if verdict.outcome.risk == Risk::NotApplicable {
            return empty;
        }
        let flags = table
            .flags
            .iter()
            .filter(|flag| reading.truth(&flag.when).holds())
            .map(|flag| flag.code.clone());
        let Some(score) = verdict.score else {
            return Self {
                flags: flags.collect(),
                ..empty
            };
        };
        let incomplete = (score.total.low != score.total.high).then(|| "incomplete".to_owned());
        let worst = |range: Range| Some(Hundredths(range.high));
        Self {
            dpc: worst(score.context),
            ei: worst(score.identification),
            cb: worst(score.circumstances),
            score: worst(score.total),
            level: Some(level(score.total.high, table.levels)),
            flags: flags.chain(incomplete).collect(),
        }
    }
}

fn level(score: u16, [medium, high, very_high]: [u16; 3]) -> Level {
    match score {
        score if score >= very_high => Level::VeryHigh,
        score if score >= high => Level::High,
        score if score >= medium => Level::Medium,
        _ => Level::Low,
    }
}
