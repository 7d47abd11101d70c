//! Blocks turned into slabs: what each kind of block looks like.

use domain::{
    draft::{Block, Level},
    text::Lang,
};

use super::slab::{Run, Slab, keep_ends, keep_together};
use crate::{
    clean,
    font::{Face, Fonts},
    hyphen::SOFT,
    ink::{Ink, Mark},
    measure::Column,
    style::{self, Colour, HEIGHT, Size, WIDTH},
    tree::{NodeId, Role, Tree},
};

/// How far list items are indented.
const INDENT: f32 = 15.0;
/// How much narrower a heading is tried at a time.
const BALANCE: f32 = 6.0;
/// What is taller than this may be cut.
pub(super) const SHORT: f32 = HEIGHT / 3.0;

/// A document on its way to pages.
pub(super) struct Flow<'a> {
    fonts: &'a Fonts,
    lang: Lang,
    run: Run,
    pub(super) tree: Tree,
    last: Last,
    depth: u8,
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
    pub(super) fn new(fonts: &'a Fonts, lang: Lang) -> Self {
        Self {
            fonts,
            lang,
            run: Run::default(),
            tree: Tree::new(),
            last: Last::Nothing,
            depth: 0,
        }
    }

    pub(super) fn finish(self) -> (Run, Tree) {
        (self.run, self.tree)
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
        let (depth, size, colour, space) = match level {
            Level::Title => (1, style::TITLE, style::INK, 22.0),
            Level::Chapter => (2, style::CHAPTER, style::BRAND, 22.0),
            Level::Part => (3, style::PART, style::INK, 12.0),
        };
        let dress = Dress {
            face: Face::Bold,
            size,
            colour,
        };
        let lines = self.balanced(text, dress);
        if lines.is_empty() {
            return;
        }
        // No depth is skipped (ISO 14289-1, 7.4.2), whatever the blocks do.
        self.depth = depth.min(self.depth + 1);
        let node = self.tree.add(Tree::ROOT, Role::Heading(self.depth));
        let mut slabs = lines_of(lines, dress, 0.0, node);
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
        let node = self.tree.add(Tree::ROOT, Role::Paragraph);
        let mut slabs = self.set(text, PLAIN, 0.0, node);
        keep_together(&mut slabs, 4.0 * PLAIN.size.leading);
        // A salutation, a closing or the start of a list says nothing alone at the foot of a page.
        if text.trim_end().ends_with([',', ':'])
            && let Some(last) = slabs.last_mut()
        {
            last.keep = true;
        }
        self.push(slabs, 8.0);
    }

    fn lines(&mut self, lines: &[String]) {
        let group = self.tree.add(Tree::ROOT, Role::Group);
        let mut slabs = Vec::new();
        for line in lines {
            let node = self.tree.add(group, Role::Paragraph);
            slabs.extend(self.set(line, PLAIN, 0.0, node));
        }
        keep_together(&mut slabs, SHORT);
        self.push(slabs, 8.0);
        self.last = Last::Lines;
    }

    fn list(&mut self, numbered: bool, items: &[String]) {
        let role = Role::List {
            numbered: Some(numbered),
        };
        let list = self.tree.add(Tree::ROOT, role);
        let mut rows: Vec<Vec<Slab>> = Vec::new();
        for words in items {
            let item = self.tree.add(list, Role::Item);
            let label = self.tree.add(item, Role::Label);
            let body = self.tree.add(item, Role::Body);
            let mut slabs = self.set(words, PLAIN, INDENT, body);
            let Some(first) = slabs.first_mut() else { continue };
            let sign = if numbered {
                format!("{}. ", rows.len() + 1)
            } else {
                "• ".to_owned()
            };
            first.inks.push(text(sign, PLAIN, 2.0, PLAIN.size.leading, label));
            keep_together(&mut slabs, 4.0 * PLAIN.size.leading);
            rows.push(slabs);
        }
        self.push_rows(rows, 7.0, 3.0);
    }

    /// A text as slabs, a line each, so far from the left.
    fn set(&self, words: &str, dress: Dress, x: f32, node: NodeId) -> Vec<Slab> {
        lines_of(self.broken(words, dress, WIDTH - x), dress, x, node)
    }

    /// The lines of a heading: of two or three none stays much shorter than the others.
    fn balanced(&self, words: &str, dress: Dress) -> Vec<String> {
        let mut lines = self.broken(words, dress, WIDTH);
        if !(2..=3).contains(&lines.len()) {
            return lines;
        }
        let mut width = WIDTH - BALANCE;
        while width > WIDTH / 2.0 {
            let narrower = self.broken(words, dress, width);
            if narrower.len() > lines.len() || narrower.iter().any(|line| line.ends_with(SOFT)) {
                break;
            }
            lines = narrower;
            width -= BALANCE;
        }
        lines
    }

    /// The lines of a text in a column, cleaned first.
    pub(super) fn broken(&self, words: &str, dress: Dress, width: f32) -> Vec<String> {
        let column = Column {
            font: self.fonts.get(dress.face),
            size: dress.size.points,
            width,
            lang: self.lang,
        };
        column.lines(&clean::printable(words, self.fonts))
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

    /// Adds rows with the space above the first and between the others.
    pub(super) fn push_rows(&mut self, mut rows: Vec<Vec<Slab>>, above: f32, between: f32) {
        keep_ends(&mut rows, SHORT);
        for (at, row) in rows.into_iter().enumerate() {
            self.push(row, if at == 0 { above } else { between });
        }
    }

    /// Says that what was pushed last is set apart by a background or rules.
    pub(super) fn after_panel(&mut self) {
        self.last = Last::Panel;
    }

    /// Keeps a table head for the pages to come, where it is no part of the text any more; gives its number.
    pub(super) fn keep_head(&mut self, mut head: Vec<Slab>) -> usize {
        for slab in &mut head {
            let inks = std::mem::take(&mut slab.inks);
            slab.inks = inks.into_iter().map(|ink| ink.marked(Mark::Again)).collect();
        }
        self.run.heads.push(head);
        self.run.heads.len() - 1
    }
}

/// Lines as slabs, so far from the left.
fn lines_of(lines: Vec<String>, dress: Dress, x: f32, node: NodeId) -> Vec<Slab> {
    let slab = |line| Slab {
        height: dress.size.leading,
        inks: vec![text(line, dress, x, dress.size.leading, node)],
        ..Slab::default()
    };
    lines.into_iter().map(slab).collect()
}

/// A line of text in the middle of a height.
pub(super) fn text(text: String, dress: Dress, x: f32, height: f32, node: NodeId) -> Ink {
    let y = height.midpoint(dress.size.points * 0.72);
    Ink::Text {
        x,
        y,
        face: dress.face,
        size: dress.size.points,
        colour: dress.colour,
        text,
        mark: Mark::Node(node),
    }
}
