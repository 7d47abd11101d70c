//! The tables of the severity method, read from the file.

use super::FileReader;
use crate::rulebook::raw::{RawCircumstance, RawContext, RawScore};
use crate::rulebook::score::{Flag, Ladder, ScoreRow};
use crate::rulebook::{Fault, RulebookError, ScoreTable};
use toml::Spanned;

/// A score with at most two decimals, in hundredths.
pub(super) fn hundredths(score: f64, name: &str) -> Result<u16, Fault> {
    let exact = score * 100.0;
    let rounded = format!("{exact:.0}").parse::<u16>().ok();
    rounded
        .filter(|rounded| (exact - f64::from(*rounded)).abs() < 1e-6)
        .ok_or_else(|| Fault::Value(name.to_owned(), format!("{score} is not a score with two decimals")))
}

impl FileReader<'_> {
    pub(super) fn scores(&self, raw: &RawScore) -> Result<ScoreTable, RulebookError> {
        let level = |value| hundredths(value, "score.levels").map_err(|fault| self.fault(1, fault));
        let levels = [
            level(raw.levels.medium)?,
            level(raw.levels.high)?,
            level(raw.levels.very_high)?,
        ];
        let context = raw
            .context
            .iter()
            .map(|row| self.context(row))
            .collect::<Result<_, _>>()?;
        let identification = raw
            .identification
            .iter()
            .map(|row| self.row(row.score, &row.when))
            .collect::<Result<_, _>>()?;
        let flags = raw
            .flags
            .iter()
            .map(|flag| {
                Ok(Flag {
                    code: flag.code.clone(),
                    when: self.condition(&flag.when)?,
                    condition: flag.when.get_ref().clone(),
                })
            })
            .collect::<Result<Vec<Flag>, RulebookError>>()?;
        Ok(ScoreTable {
            context: Ladder(context),
            identification: Ladder(identification),
            circumstances: self.circumstances(&raw.circumstance)?,
            flags,
            levels,
            counts_when: self.condition(&raw.counts_when)?,
            counts_condition: raw.counts_when.get_ref().clone(),
        })
    }

    fn context(&self, raw: &RawContext) -> Result<ScoreRow, RulebookError> {
        let score = raw.category.base().saturating_add(raw.adjust);
        if !(1..=4).contains(&score) {
            let fault = Fault::Value("score.context".to_owned(), format!("{score} is not between 1 and 4"));
            return Err(self.fault(self.line(raw.when.span().start), fault));
        }
        self.row(f64::from(score), &raw.when)
    }

    fn row(&self, score: f64, when: &Spanned<String>) -> Result<ScoreRow, RulebookError> {
        let line = self.line(when.span().start);
        let score = hundredths(score, "score").map_err(|fault| self.fault(line, fault))?;
        Ok(ScoreRow {
            score,
            when: self.condition(when)?,
            condition: when.get_ref().clone(),
        })
    }

    fn circumstances(&self, rows: &[RawCircumstance]) -> Result<Vec<(String, Ladder)>, RulebookError> {
        let mut elements: Vec<(String, Ladder)> = Vec::new();
        for raw in rows {
            let row = self.row(raw.score, &raw.when)?;
            match elements.iter_mut().find(|(element, _)| *element == raw.element) {
                Some((_, ladder)) => ladder.0.push(row),
                None => elements.push((raw.element.clone(), Ladder(vec![row]))),
            }
        }
        Ok(elements)
    }
}
