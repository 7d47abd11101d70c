//! Blocks turned into slabs: what each kind of block looks like.

use domain::draft::{Block, Level};

use super::slab::{Run, Slab, keep_together};
use crate::{
    clean,
    font::{Face, Fonts},
    ink::Ink,
    measure,
    style::{self, Colour, HEIGHT, Size, WIDTH},
};

/// How far list items are indented.
const INDENT: f32 = 15.0;
/// What is taller than this may be cut.
pub(super) const SHORT: f32 = HEIGHT / 3.0;

/// A document on its way to pages.
pub(super) struct Flow<'a> {
    pub(super) fonts: &'a Fonts,
    run: Run,
    last: Last,
}

/// What stands above the next block.
#[derive(Clone, Copy, PartialEq)]
enum Last {
    Nothing,
    Text,
    Lines,
    Title,
    Heading,
    Panel,
}

/// The dress of a text.
#[derive(Clone, Copy)]
pub(super) struct Dress {
    pub(super) face: Face,
    pub(super) size: Size,
    pub(super) colour: Colour,
}

pub(super) const PLAIN: Dress = Dress {
    face: Face::Regular,
    size: style::BODY,
    colour: style::INK,
};

impl<'a> Flow<'a> {
    pub(super) fn new(fonts: &'a Fonts) -> Self {
        Self {
            fonts,
            run: Run::default(),
            last: Last::Nothing,
        }
    }

    pub(super) fn into_run(self) -> Run {
        self.run
    }

    pub(super) fn block(&mut self, block: &Block) {
        match block {
            Block::Heading { level, text } => self.heading(*level, text),
            Block::Paragraph(text) => self.paragraph(text),
            Block::Lines(lines) => self.lines(lines),
            Block::List { numbered, items } => self.list(*numbered, items),
            Block::Facts(facts) => self.facts(facts),
            Block::Questions(rows) => self.questions(rows),
            Block::Table { columns, rows } => self.table(columns, rows),
            Block::Note { tone, title, text } => self.note(*tone, title, text),
            Block::Gap(text) => self.gap(text),
        }
    }

    fn heading(&mut self, level: Level, text: &str) {
        let (size, colour, space) = match level {
            Level::Title => (style::TITLE, style::INK, 22.0),
            Level::Chapter => (style::CHAPTER, style::BRAND, 22.0),
            Level::Part => (style::PART, style::INK, 12.0),
        };
        let mut slabs = self.set(
            text,
            Dress {
                face: Face::Bold,
                size,
                colour,
            },
            0.0,
        );
        for slab in &mut slabs {
            slab.keep = true;
        }
        self.push(slabs, space);
        self.last = if level == Level::Title {
            Last::Title
        } else {
            Last::Heading
        };
    }

    fn paragraph(&mut self, text: &str) {
        let mut slabs = self.set(text, PLAIN, 0.0);
        keep_together(&mut slabs, 4.0 * PLAIN.size.leading);
        self.push(slabs, 8.0);
    }

    fn lines(&mut self, lines: &[String]) {
        let mut slabs: Vec<Slab> = lines.iter().flat_map(|line| self.set(line, PLAIN, 0.0)).collect();
        keep_together(&mut slabs, SHORT);
        self.push(slabs, 8.0);
        self.last = Last::Lines;
    }

    fn list(&mut self, numbered: bool, items: &[String]) {
        for (at, item) in items.iter().enumerate() {
            let mut slabs = self.set(item, PLAIN, INDENT);
            let mark = if numbered {
                format!("{}.", at + 1)
            } else {
                "•".to_owned()
            };
            if let Some(first) = slabs.first_mut() {
                first.inks.push(text(mark, PLAIN, 2.0, PLAIN.size.leading));
            }
            keep_together(&mut slabs, 4.0 * PLAIN.size.leading);
            self.push(slabs, if at == 0 { 7.0 } else { 3.0 });
        }
    }

    /// A text as slabs, a line each, so far from the left.
    pub(super) fn set(&self, text: &str, dress: Dress, x: f32) -> Vec<Slab> {
        let lines = self.broken(text, dress, WIDTH - x);
        lines.into_iter().map(|line| self::line(line, dress, x)).collect()
    }

    /// The lines of a text in a column, cleaned first.
    pub(super) fn broken(&self, text: &str, dress: Dress, width: f32) -> Vec<String> {
        let cleaned = clean::printable(text, self.fonts);
        measure::lines(&cleaned, self.fonts.get(dress.face), dress.size.points, width)
    }

    /// Adds the slabs of a block with the space that fits what stands above.
    pub(super) fn push(&mut self, mut slabs: Vec<Slab>, space: f32) {
        let Some(first) = slabs.first_mut() else { return };
        first.before = match self.last {
            Last::Nothing => 0.0,
            Last::Text => space,
            Last::Lines => space.max(24.0),
            Last::Title => space.min(12.0),
            Last::Heading => space.min(5.0),
            Last::Panel => space.max(14.0),
        };
        self.run.slabs.extend(slabs);
        self.last = Last::Text;
    }

    /// Says that what was pushed last is set apart by a background or rules.
    pub(super) fn after_panel(&mut self) {
        self.last = Last::Panel;
    }

    /// Keeps a table head for the pages to come; gives its number.
    pub(super) fn keep_head(&mut self, head: Vec<Slab>) -> usize {
        self.run.heads.push(head);
        self.run.heads.len() - 1
    }
}

fn line(line: String, dress: Dress, x: f32) -> Slab {
    Slab {
        height: dress.size.leading,
        inks: vec![text(line, dress, x, dress.size.leading)],
        ..Slab::default()
    }
}

/// A line of text in the middle of a height.
pub(super) fn text(text: String, dress: Dress, x: f32, height: f32) -> Ink {
    let y = height.midpoint(dress.size.points * 0.72);
    Ink::Text {
        x,
        y,
        face: dress.face,
        size: dress.size.points,
        colour: dress.colour,
        text,
    }
}
