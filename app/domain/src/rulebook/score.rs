//! The severity method of ENISA (2013) as tables: SE = DPC × EI + CB (law.md 5). All numbers are in hundredths.

use super::{Condition, Reading, Truth};

/// A value that may still be lower or higher, depending on what is not known.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Range {
    pub(crate) low: u16,
    pub(crate) high: u16,
}

/// One row: this score, when the condition holds and no earlier row did.
#[derive(Clone, Debug)]
pub(crate) struct ScoreRow {
    pub(crate) score: u16,
    pub(crate) when: Condition,
    /// The condition as written.
    pub(crate) condition: String,
}

/// A flag: shown beside the score when its condition holds.
#[derive(Clone, Debug)]
pub(crate) struct Flag {
    pub(crate) code: String,
    pub(crate) when: Condition,
    /// The condition as written.
    pub(crate) condition: String,
}

/// Rows of which the first that holds counts.
#[derive(Clone, Debug, Default)]
pub(crate) struct Ladder(pub(crate) Vec<ScoreRow>);

impl Ladder {
    /// What the ladder gives: between the rows that may count.
    pub(crate) fn read(&self, reading: &Reading<'_>) -> Range {
        let mut low = None::<u16>;
        let mut high = 0;
        for row in &self.0 {
            let truth = reading.truth(&row.when);
            if truth.may_hold() {
                low = Some(low.map_or(row.score, |low| low.min(row.score)));
                high = high.max(row.score);
            }
            if truth == Truth::True {
                return Range {
                    low: low.unwrap_or(0),
                    high,
                };
            }
        }
        Range { low: 0, high }
    }

    /// The questions behind what the ladder gives.
    pub(crate) fn deciding(&self, reading: &Reading<'_>, found: &mut Vec<usize>) {
        for row in &self.0 {
            let truth = reading.truth(&row.when);
            if truth.may_hold() {
                reading.deciding(&row.when, found);
            }
            if truth == Truth::True {
                return;
            }
        }
    }
}

/// The tables of the method.
#[derive(Clone, Debug)]
pub(crate) struct ScoreTable {
    /// Whether anything happened to the data that can harm people.
    pub(crate) counts_when: Condition,
    /// That condition as written.
    pub(crate) counts_condition: String,
    /// Data processing context: 1 to 4.
    pub(crate) context: Ladder,
    /// Ease of identification: a quarter to 1.
    pub(crate) identification: Ladder,
    /// Circumstances of the breach: what each adds.
    pub(crate) circumstances: Vec<(String, Ladder)>,
    /// Shown beside the score, when they hold.
    pub(crate) flags: Vec<Flag>,
    /// From which score the level is medium, high and very high.
    pub(crate) levels: [u16; 3],
}

/// A score with its parts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Score {
    pub(crate) context: Range,
    pub(crate) identification: Range,
    pub(crate) circumstances: Range,
    pub(crate) total: Range,
}

impl Score {
    /// Whether anything is known of the data; without that the score says nothing.
    pub(crate) fn speaks(&self) -> bool {
        self.context.low > 0
    }
}

impl ScoreTable {
    /// Scores a case; nothing when nothing happened to the data that can harm people.
    pub(crate) fn read(&self, reading: &Reading<'_>) -> Option<Score> {
        if !reading.truth(&self.counts_when).may_hold() {
            return None;
        }
        let context = self.context.read(reading);
        let identification = self.identification.read(reading);
        let circumstances = self.circumstances.iter().fold(Range::default(), |sum, (_, ladder)| {
            let part = ladder.read(reading);
            Range {
                low: sum.low.saturating_add(part.low),
                high: sum.high.saturating_add(part.high),
            }
        });
        let total = Range {
            low: severity(context.low, identification.low, circumstances.low),
            high: severity(context.high, identification.high, circumstances.high),
        };
        Some(Score {
            context,
            identification,
            circumstances,
            total,
        })
    }

    /// The questions behind the score.
    pub(crate) fn deciding(&self, reading: &Reading<'_>, found: &mut Vec<usize>) {
        self.context.deciding(reading, found);
        for (_, ladder) in &self.circumstances {
            ladder.deciding(reading, found);
        }
    }

    /// The conditions on which the score rests.
    pub(crate) fn scoring(&self) -> impl Iterator<Item = &Condition> {
        let ladders = [&self.context, &self.identification];
        let ladders = ladders
            .into_iter()
            .chain(self.circumstances.iter().map(|(_, ladder)| ladder));
        let rows = ladders.flat_map(|ladder| ladder.0.iter().map(|row| &row.when));
        rows.chain([&self.counts_when])
    }

    /// Every condition in the tables.
    pub(crate) fn conditions(&self) -> impl Iterator<Item = &Condition> {
        self.scoring().chain(self.flags.iter().map(|flag| &flag.when))
    }

    /// From which score the risk counts as high.
    pub(crate) fn high_from(&self) -> u16 {
        let [_, high, _] = self.levels;
        high
    }
}

/// SE = DPC × EI + CB, in hundredths.
fn severity(context: u16, identification: u16, circumstances: u16) -> u16 {
    let product = u32::from(context) * u32::from(identification) / 100;
    u16::try_from(product).unwrap_or(u16::MAX).saturating_add(circumstances)
}

#[cfg(test)]
mod tests {
    use super::severity;

    #[test]
    fn the_formula_is_the_product_plus_the_circumstances() {
        assert_eq!(severity(300, 100, 25), 325);
        assert_eq!(severity(400, 75, 100), 400);
        assert_eq!(severity(100, 25, 0), 25);
    }
}
