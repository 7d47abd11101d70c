//! What stands in columns: questions with answers, names with values, tables.

use domain::draft::{Answer, Column, Origin, QuestionRow};

use super::{
    flow::{Dress, Flow, SHORT, text},
    slab::{Slab, keep_together},
};
use crate::{
    font::Face,
    ink::Ink,
    style::{self, HAIR, WIDTH},
    tree::{NodeId, Role, Tree},
};

const NUMBER: f32 = 38.0;
const QUESTION: f32 = 176.0;
const BETWEEN: f32 = 16.0;
const NAME: f32 = 96.0;
const PAD: f32 = 5.0;
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
/// Stands where there is no number or value.
const NONE: &str = "–";
/// Made for the leading of a row, so that all columns stand on one line.
const LEADING: f32 = style::ROW.leading;

/// A line in a column.
struct Line {
    x: f32,
    text: String,
    dress: Dress,
    node: NodeId,
}

/// A text in a column and where it stands in the tree.
type Said<'a> = (&'a str, Dress, NodeId);

/// A column of a row: its place and its lines.
struct Cell {
    x: f32,
    width: f32,
    lines: Vec<Line>,
}

impl Flow<'_> {
    pub(super) fn questions(&mut self, rows: &[QuestionRow]) {
        let table = self.tree.add(Tree::ROOT, Role::Table);
        let mut slabs = Vec::new();
        for row in rows {
            let line = self.tree.add(table, Role::Row);
            let question_x = NUMBER;
            let answer_x = NUMBER + QUESTION + BETWEEN;
            let number = if row.number.is_empty() { NONE } else { &row.number };
            let number_cell = self.tree.add(line, Role::Cell);
            let question_cell = self.tree.add(line, Role::RowHead);
            let cells = [
                self.cell(0.0, NUMBER - 4.0, &[(number, QUIET, number_cell)]),
                self.cell(question_x, QUESTION, &[(&row.question, QUIET, question_cell)]),
                self.answer(answer_x, WIDTH - answer_x, &row.answer, line),
            ];
            slabs.push(row_slabs(&cells, true, None));
        }
        self.push_rows(slabs, 6.0, 0.0);
        self.after_panel();
    }

    pub(super) fn facts(&mut self, facts: &[(String, String)]) {
        let list = self.tree.add(Tree::ROOT, Role::List { numbered: None });
        for (at, (name, value)) in facts.iter().enumerate() {
            let item = self.tree.add(list, Role::Item);
            let label = self.tree.add(item, Role::Label);
            let body = self.tree.add(item, Role::Body);
            let value = if value.trim().is_empty() { NONE } else { value };
            let cells = [
                self.cell(0.0, NAME, &[(name, QUIET, label)]),
                self.cell(NAME + 8.0, WIDTH - NAME - 8.0, &[(value, CELL, body)]),
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
        let table = self.tree.add(Tree::ROOT, Role::Table);
        let places = places(columns);
        let line = self.tree.add(table, Role::Row);
        let heads = places.iter().zip(columns);
        let heads: Vec<Cell> = heads
            .map(|((x, width), column)| {
                let node = self.tree.add(line, Role::ColumnHead);
                self.cell(*x, *width, &[(&column.head, STRONG, node)])
            })
            .collect();
        let mut head = row_slabs(&heads, true, None);
        for slab in &mut head {
            slab.keep = true;
        }
        let number = self.keep_head(head.clone());
        self.push(head, 10.0);
        let mut slabs = Vec::new();
        for row in rows {
            let line = self.tree.add(table, Role::Row);
            let words = row.iter().map(String::as_str).chain(std::iter::repeat(""));
            let cells: Vec<Cell> = places
                .iter()
                .zip(words)
                .map(|((x, width), words)| {
                    let node = self.tree.add(line, Role::Cell);
                    self.cell(*x, *width, &[(words, CELL, node)])
                })
                .collect();
            slabs.push(row_slabs(&cells, true, Some(number)));
        }
        self.push_rows(slabs, 0.0, 0.0);
        self.after_panel();
    }

    fn answer(&mut self, x: f32, width: f32, answer: &Answer, row: NodeId) -> Cell {
        let cell = self.tree.add(row, Role::Cell);
        match answer {
            Answer::Open(words) => self.cell(x, width, &[(words, OPEN, cell)]),
            Answer::Skipped(words) => self.cell(x, width, &[(words, QUIET, cell)]),
            Answer::Given { lines, origin, remark } => {
                let dress = match origin {
                    Origin::Recorded => CELL,
                    Origin::Derived => Dress {
                        colour: style::INFO,
                        ..CELL
                    },
                };
                let answer = lines.iter().map(|line| (line, dress));
                let remark = remark.iter().map(|remark| (remark, REMARK));
                let said = answer.chain(remark).map(|(words, dress)| {
                    let node = self.tree.add(cell, Role::Paragraph);
                    (words.as_str(), dress, node)
                });
                let said: Vec<Said<'_>> = said.collect();
                self.cell(x, width, &said)
            }
        }
    }

    /// Texts below each other in a column. Of several short answers, what runs on is indented, so that they can be told apart.
    fn cell(&self, x: f32, width: f32, texts: &[Said<'_>]) -> Cell {
        let answers = texts.iter().filter(|(_, dress, _)| dress.size == CELL.size).count();
        let hanging = self.column(texts, width, CONTINUED);
        let short = texts.len().saturating_mul(2) >= hanging.len();
        let lines = if answers > 1 && short {
            hanging
        } else {
            self.column(texts, width, 0.0)
        };
        Cell { x, width, lines }
    }

    fn column(&self, texts: &[Said<'_>], width: f32, indent: f32) -> Vec<Line> {
        let lines = texts.iter().flat_map(|(words, dress, node)| {
            let broken = self.broken(words, *dress, width - indent);
            broken.into_iter().enumerate().map(move |(at, text)| Line {
                x: if at > 0 { indent } else { 0.0 },
                text,
                dress: *dress,
                node: *node,
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
            .map(|(cell, line)| {
                text(line.text.clone(), line.dress, cell.x + line.x, LEADING, line.node).moved(0.0, above)
            })
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
