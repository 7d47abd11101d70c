//! The running foot of every page: what the draft is for, the state of the register, the page number.

use domain::{
    draft::{Document, Stamp},
    text::{Lang, print as words},
};

use crate::{
    about, clean,
    font::{Face, Font, Fonts},
    ink::{Ink, Mark},
    measure::Column,
    style::{self, LEFT, PAGE_HEIGHT, WIDTH},
};

const TOP: f32 = PAGE_HEIGHT - 62.0;
/// The room for the page number, beside the first line.
const NUMBER: f32 = 56.0;
const POINTS: f32 = style::SMALL.points;

/// The running foot; the same on all pages apart from the number.
pub(super) struct Foot<'a> {
    font: &'a Font,
    lang: Lang,
    lines: Vec<String>,
}

impl<'a> Foot<'a> {
    pub(super) fn new(document: &Document, stamp: &Stamp, fonts: &'a Fonts) -> Self {
        let (font, lang) = (fonts.get(Face::Regular), document.lang);
        let notes = about::notes(document, stamp);
        let lines = notes.iter().enumerate().flat_map(|(at, note)| {
            let width = if at == 0 { WIDTH - NUMBER } else { WIDTH };
            let column = Column {
                font,
                size: POINTS,
                width,
                lang,
            };
            column.lines(&clean::printable(note, fonts))
        });
        Self {
            font,
            lang,
            lines: lines.collect(),
        }
    }

    /// A rule, the notes below each other, and on the right which page this is.
    pub(super) fn inks(&self, page: usize, pages: usize) -> Vec<Ink> {
        let number = words::PAGE.fill(self.lang, &[&page.to_string(), &pages.to_string()]);
        let number_x = LEFT + WIDTH - self.font.width(&number, POINTS);
        let first = TOP + 14.0;
        let mut inks = vec![style::rule(TOP)];
        let mut y = first;
        for line in &self.lines {
            inks.push(self.text(line, LEFT, y));
            y += style::SMALL.leading;
        }
        inks.push(self.text(&number, number_x, first));
        inks
    }

    fn text(&self, text: &str, x: f32, y: f32) -> Ink {
        Ink::Text {
            x,
            y,
            face: self.font.face(),
            size: POINTS,
            colour: style::SOFT,
            text: text.to_owned(),
            mark: Mark::Foot,
        }
    }
}
