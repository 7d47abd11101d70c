//! What stands in columns: questions with answers, names with values, tables.

use domain::draft::{Answer, Column, Origin, QuestionRow};

use super::{
    flow::{Dress, Flow, SHORT, text},
    slab::{Slab, keep_together},
};
use crate::{
    font::Face,
    ink::Ink,
    style::{self, WIDTH},
};

const NUMBER: f32 = 38.0;
const QUESTION: f32 = 176.0;
const BETWEEN: f32 = 16.0;
const NAME: f32 = 96.0;
const PAD: f32 = 5.0;
const HAIR: f32 = 0.6;
const CONTINUED: f32 = 8.0;

const CELL: Dress = Dress {
    face: Face::Regular,
    size: style::ROW,
    colour: style::INK,
};
const STRONG: Dress = Dress {
    face: Face::Bold,
    ..CELL
};
const QUIET: Dress = Dress {
    colour: style::SOFT,
    ..CELL
};
const OPEN: Dress = Dress {
    face: Face::Bold,
    colour: style::WARN,
    ..CELL
};
const REMARK: Dress = Dress {
    size: style::SMALL,
    colour: style::WARN,
    ..CELL
};
/// Made for the leading of a row, so that all columns stand on one line.
const LEADING: f32 = style::ROW.leading;

/// A line in a column.
struct Line {
    x: f32,
    text: String,
    dress: Dress,
}

/// A column of a row: its place and its lines.
struct Cell {
    x: f32,
    width: f32,
    lines: Vec<Line>,
}

impl Flow<'_> {
    pub(super) fn questions(&mut self, rows: &[QuestionRow]) {
        for (at, row) in rows.iter().enumerate() {
            let question_x = NUMBER;
            let answer_x = NUMBER + QUESTION + BETWEEN;
            let number = if row.number.is_empty() { "–" } else { &row.number };
            let cells = [
                self.cell(0.0, NUMBER - 4.0, &[(number, QUIET)]),
                self.cell(question_x, QUESTION, &[(&row.question, QUIET)]),
                self.answer(answer_x, WIDTH - answer_x, &row.answer),
            ];
            let slabs = row_slabs(&cells, true, None);
            self.push(slabs, if at == 0 { 6.0 } else { 0.0 });
        }
        self.after_panel();
    }

    pub(super) fn facts(&mut self, facts: &[(String, String)]) {
        for (at, (name, value)) in facts.iter().enumerate() {
            let cells = [
                self.cell(0.0, NAME, &[(name, QUIET)]),
                self.cell(NAME + 8.0, WIDTH - NAME - 8.0, &[(value, CELL)]),
            ];
            let mut slabs = row_slabs(&cells, false, None);
            if at + 1 < facts.len()
                && let Some(last) = slabs.last_mut()
            {
                last.keep = true;
            }
            self.push(slabs, if at == 0 { 14.0 } else { 0.0 });
        }
    }

    pub(super) fn table(&mut self, columns: &[Column], rows: &[Vec<String>]) {
        let places = places(columns);
        let heads = places.iter().zip(columns);
        let heads: Vec<Cell> = heads
            .map(|((x, width), column)| self.cell(*x, *width, &[(&column.head, STRONG)]))
            .collect();
        let mut head = row_slabs(&heads, true, None);
        for slab in &mut head {
            slab.keep = true;
        }
        let number = self.keep_head(head.clone());
        self.push(head, 10.0);
        for row in rows {
            let cells = places.iter().zip(row);
            let cells: Vec<Cell> = cells
                .map(|((x, width), words)| self.cell(*x, *width, &[(words, CELL)]))
                .collect();
            self.push(row_slabs(&cells, true, Some(number)), 0.0);
        }
        self.after_panel();
    }

    fn answer(&self, x: f32, width: f32, answer: &Answer) -> Cell {
        match answer {
            Answer::Open(words) => self.cell(x, width, &[(words, OPEN)]),
            Answer::Skipped(words) => self.cell(x, width, &[(words, QUIET)]),
            Answer::Given { lines, origin, remark } => {
                let dress = match origin {
                    Origin::Recorded => CELL,
                    Origin::Derived => Dress {
                        colour: style::INFO,
                        ..CELL
                    },
                };
                let answer = lines.iter().map(|line| (line.as_str(), dress));
                let remark = remark.iter().map(|remark| (remark.as_str(), REMARK));
                self.cell(x, width, &answer.chain(remark).collect::<Vec<_>>())
            }
        }
    }

    /// Texts below each other in a column. Of several short answers, what runs on is indented, so that they can be told apart.
    fn cell(&self, x: f32, width: f32, texts: &[(&str, Dress)]) -> Cell {
        let answers = texts.iter().filter(|(_, dress)| dress.size == CELL.size).count();
        let hanging = self.column(texts, width, CONTINUED);
        let short = texts.len().saturating_mul(2) >= hanging.len();
        let lines = if answers > 1 && short {
            hanging
        } else {
            self.column(texts, width, 0.0)
        };
        Cell { x, width, lines }
    }

    fn column(&self, texts: &[(&str, Dress)], width: f32, indent: f32) -> Vec<Line> {
        let lines = texts.iter().flat_map(|(words, dress)| {
            let broken = self.broken(words, *dress, width - indent);
            broken.into_iter().enumerate().map(move |(at, text)| {
                let x = if at > 0 { indent } else { 0.0 };
                Line { x, text, dress: *dress }
            })
        });
        lines.collect()
    }
}

/// The columns of a table by their shares.
fn places(columns: &[Column]) -> Vec<(f32, f32)> {
    let between = BETWEEN / 2.0;
    let all: f32 = columns.iter().map(|column| f32::from(column.share.max(1))).sum();
    let mut x = 0.0;
    let place = |column: &Column| {
        let width = WIDTH * f32::from(column.share.max(1)) / all;
        let place = (x, width - between);
        x += width;
        place
    };
    columns.iter().map(place).collect()
}

/// A row as slabs, one for each line, with a hairline below if wanted.
fn row_slabs(cells: &[Cell], ruled: bool, head: Option<usize>) -> Vec<Slab> {
    let count = cells.iter().map(|cell| cell.lines.len()).max().unwrap_or(0);
    let pad = if ruled { PAD } else { 1.0 };
    let slab = |at: usize| {
        let above = if at == 0 { pad } else { 0.0 };
        let below = if at + 1 == count { pad } else { 0.0 };
        let height = above + LEADING + below;
        let lines = cells.iter().filter_map(|cell| Some((cell, cell.lines.get(at)?)));
        let mut inks: Vec<Ink> = lines
            .map(|(cell, line)| text(line.text.clone(), line.dress, cell.x + line.x, LEADING).moved(0.0, above))
            .collect();
        if ruled && at + 1 == count {
            let width = cells.last().map_or(WIDTH, |cell| (cell.x + cell.width).max(WIDTH));
            inks.push(Ink::Fill {
                x: 0.0,
                y: height - HAIR,
                width,
                height: HAIR,
                colour: style::LINE,
            });
        }
        Slab {
            height,
            inks,
            head,
            ..Slab::default()
        }
    };
    let mut slabs: Vec<Slab> = (0..count).map(slab).collect();
    keep_together(&mut slabs, SHORT);
    slabs
}
