//! The running head of every page: whose draft it is, of what, and that it is one.

use domain::{
    draft::Stamp,
    text::{Lang, print as words},
};

use crate::{
    clean,
    font::{Face, Font, Fonts},
    ink::{Ink, Mark},
    measure,
    style::{self, Colour, LEFT, WIDTH},
};

const BASELINE: f32 = 52.0;
const MARK_PAD: f32 = 6.0;
/// The room for the reference.
const REFERENCE: f32 = 160.0;
const POINTS: f32 = style::RUNNING.points;

/// The running head; the same on all pages.
pub(super) struct Head<'a> {
    fonts: &'a Fonts,
    organisation: String,
    reference: String,
    mark: &'static str,
}

impl<'a> Head<'a> {
    pub(super) fn new(lang: Lang, stamp: &Stamp, fonts: &'a Fonts) -> Self {
        Self {
            fonts,
            organisation: one_line(&stamp.organisation, fonts),
            reference: one_line(&words::REFERENCE.fill(lang, &[&stamp.reference]), fonts),
            mark: words::DRAFT.get(lang),
        }
    }

    /// Organisation on the left, reference and the mark of a draft on the right, a rule below.
    pub(super) fn inks(&self) -> [Ink; 5] {
        let (bold, regular) = (self.fonts.get(Face::Bold), self.fonts.get(Face::Regular));
        let mark_width = bold.width(self.mark, POINTS);
        let mark_x = LEFT + WIDTH - mark_width - MARK_PAD;
        let reference = measure::fitted(&self.reference, regular, POINTS, REFERENCE);
        let reference_x = mark_x - 3.0 * MARK_PAD - regular.width(&reference, POINTS);
        let room = reference_x - LEFT - 16.0;
        let organisation = measure::fitted(&self.organisation, bold, POINTS, room);
        [
            Ink::Fill {
                x: mark_x - MARK_PAD,
                y: BASELINE - 11.5,
                width: mark_width + 2.0 * MARK_PAD,
                height: 16.0,
                colour: style::WARN_PAPER,
            },
            style::rule(BASELINE + 12.0),
            text(organisation, bold, style::INK, LEFT),
            text(reference, regular, style::SOFT, reference_x),
            text(self.mark.to_owned(), bold, style::WARN, mark_x),
        ]
    }
}

fn one_line(words: &str, fonts: &Fonts) -> String {
    clean::printable(words, fonts).replace('\n', " ")
}

fn text(text: String, font: &Font, colour: Colour, x: f32) -> Ink {
    Ink::Text {
        x,
        y: BASELINE,
        face: font.face(),
        size: POINTS,
        colour,
        text,
        mark: Mark::Head,
    }
}
