//! A figure as rows of words: what its table shows and its CSV file holds.

use super::{Cell, Figure, View};
use crate::text::{Lang, format, trends as t};

/// Words in rows and columns; the first column names the row.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Grid {
    /// Headings.
    pub columns: Vec<String>,
    /// Rows.
    pub rows: Vec<Vec<String>>,
}

impl View {
    /// The numbers of one figure.
    #[must_use]
    pub fn grid(&self, figure: Figure, lang: Lang) -> Grid {
        match figure {
            Figure::Incidents => self.incidents_grid(lang),
            Figure::Speed => self.speed_grid(lang),
            Figure::Notices => self.notices_grid(lang),
            Figure::Causes => self.causes_grid(lang),
        }
    }

    fn incidents_grid(&self, lang: Lang) -> Grid {
        let causes = self.causes.iter().map(|cause| cause.name(lang).to_owned());
        let columns = [t::PERIOD.get(lang).to_owned()]
            .into_iter()
            .chain(causes)
            .chain([t::TOTAL.get(lang).to_owned()]);
        let rows = self
            .spans
            .iter()
            .zip(self.incidents.rows())
            .map(|(span, cells)| row(span.name.clone(), cells, lang));
        let totals = row(t::TOTAL.get(lang).to_owned(), self.incidents.totals(), lang);
        Grid {
            columns: columns.collect(),
            rows: rows.chain([totals]).collect(),
        }
    }

    fn causes_grid(&self, lang: Lang) -> Grid {
        let rows = self.causes.iter().zip(self.incidents.totals());
        Grid {
            columns: vec![t::CAUSE.get(lang).to_owned(), t::COUNT.get(lang).to_owned()],
            rows: rows
                .map(|(cause, cell)| vec![cause.name(lang).to_owned(), cell.text(lang)])
                .collect(),
        }
    }

    fn notices_grid(&self, lang: Lang) -> Grid {
        let rows = self
            .quarters
            .iter()
            .zip(self.notices.rows())
            .map(|(span, cells)| notices_row(span.name.clone(), cells, lang));
        let totals = notices_row(t::TOTAL.get(lang).to_owned(), self.notices.totals(), lang);
        let columns = [t::PERIOD, t::IN_TIME, t::LATE, t::NOTIFIED, t::SHARE];
        Grid {
            columns: columns.into_iter().map(|column| column.get(lang).to_owned()).collect(),
            rows: rows.chain([totals]).collect(),
        }
    }

    fn speed_grid(&self, lang: Lang) -> Grid {
        let rows = self.speed.iter().map(|speed| {
            let hours = speed
                .hours
                .map_or_else(|| t::TOO_FEW.get(lang).to_owned(), |hours| format::number(hours, lang));
            vec![speed.name.clone(), hours]
        });
        Grid {
            columns: vec![t::PERIOD.get(lang).to_owned(), t::MEDIAN_HOURS.get(lang).to_owned()],
            rows: rows.collect(),
        }
    }
}

fn row(name: String, cells: &[Cell], lang: Lang) -> Vec<String> {
    [name]
        .into_iter()
        .chain(cells.iter().map(|cell| cell.text(lang)))
        .collect()
}

/// In time, late, together, and the share in time: shown only where both its numbers are.
fn notices_row(name: String, cells: &[Cell], lang: Lang) -> Vec<String> {
    let shown = |index: usize| cells.get(index).and_then(|cell| cell.shown());
    let share = shown(0)
        .zip(shown(2))
        .and_then(|(in_time, all)| (in_time * 100 + all / 2).checked_div(all));
    let mut row = row(name, cells, lang);
    row.push(share.map_or_else(|| "–".to_owned(), |share| format!("{share}%")));
    row
}

impl Grid {
    /// As CSV (RFC 4180). A cell that a spreadsheet could take for a formula gets an apostrophe in front.
    #[must_use]
    pub fn csv(&self) -> String {
        let line = |cells: &Vec<String>| {
            let cells: Vec<String> = cells.iter().map(|cell| quoted(cell)).collect();
            cells.join(",") + "\r\n"
        };
        std::iter::once(&self.columns).chain(&self.rows).map(line).collect()
    }
}

fn quoted(cell: &str) -> String {
    let formula = cell.starts_with(['=', '+', '-', '@', '\t', '\r', '＝', '＋', '－', '＠']);
    let guard = if formula { "'" } else { "" };
    format!("\"{guard}{}\"", cell.replace('"', "\"\""))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_cell_becomes_a_formula() {
        let grid = Grid {
            columns: vec!["a".into()],
            rows: vec![vec!["=1+1".into()], vec!["zeg \"ja\", nu".into()]],
        };
        assert_eq!(grid.csv(), "\"a\"\r\n\"'=1+1\"\r\n\"zeg \"\"ja\"\", nu\"\r\n");
    }
}
