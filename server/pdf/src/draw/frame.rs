//! The running head and foot of every page.

use domain::{
    draft::{Document, Stamp},
    text::{Lang, format::moment, print as words},
};

use crate::{
    clean,
    font::{Face, Fonts},
    ink::Ink,
    measure,
    style::{self, Colour, LEFT, PAGE_HEIGHT, PAGE_WIDTH, Size, WIDTH},
};

const HEAD: f32 = 52.0;
const FOOT: f32 = PAGE_HEIGHT - 62.0;
const HAIR: f32 = 0.6;
const MARK_PAD: f32 = 6.0;
/// The room for the page number, beside the first line of the foot.
const NUMBER: f32 = 56.0;

/// What every page carries apart from its number.
pub(super) struct Frame<'a> {
    fonts: &'a Fonts,
    lang: Lang,
    organisation: String,
    reference: String,
    foot: Vec<String>,
}

impl<'a> Frame<'a> {
    pub(super) fn new(document: &Document, stamp: &Stamp, fonts: &'a Fonts) -> Self {
        let lang = document.lang;
        let checkpoint = &stamp.checkpoint;
        let notes = document.footer.iter().cloned().chain([
            words::CHECKPOINT.fill(lang, &[&checkpoint.size.to_string(), &checkpoint.hash]),
            words::MADE.fill(lang, &[&moment(stamp.made_at, lang)]),
        ]);
        let font = fonts.get(Face::Regular);
        let small_print = notes.enumerate().flat_map(|(at, note)| {
            let note = clean::printable(&note, fonts);
            let room = if at == 0 { WIDTH - NUMBER } else { WIDTH };
            measure::lines(&note, font, style::SMALL.points, room)
        });
        Self {
            fonts,
            lang,
            organisation: one_line(&stamp.organisation, fonts),
            reference: one_line(&words::REFERENCE.fill(lang, &[&stamp.reference]), fonts),
            foot: small_print.collect(),
        }
    }

    /// The head and foot of one page.
    pub(super) fn inks(&self, page: usize, pages: usize) -> Vec<Ink> {
        let mut inks = Vec::new();
        self.head(&mut inks);
        self.foot(&mut inks, page, pages);
        inks
    }

    /// Organisation on the left, reference and the mark of a draft on the right.
    fn head(&self, inks: &mut Vec<Ink>) {
        let mark = words::DRAFT.get(self.lang);
        let mark_width = self.fonts.get(Face::Bold).width(mark, style::RUNNING.points);
        let mark_x = LEFT + WIDTH - mark_width - MARK_PAD;
        inks.push(Ink::Fill {
            x: mark_x - MARK_PAD,
            y: HEAD - 11.5,
            width: mark_width + 2.0 * MARK_PAD,
            height: 16.0,
            colour: style::WARN_PAPER,
        });
        inks.push(text(mark, Face::Bold, style::RUNNING, style::WARN, mark_x, HEAD));
        let regular = self.fonts.get(Face::Regular);
        let points = style::RUNNING.points;
        let reference = measure::fitted(&self.reference, regular, points, 160.0);
        let reference_x = mark_x - 2.0 * MARK_PAD - 6.0 - regular.width(&reference, points);
        inks.push(text(
            &reference,
            Face::Regular,
            style::RUNNING,
            style::SOFT,
            reference_x,
            HEAD,
        ));
        let room = reference_x - LEFT - 16.0;
        let organisation = measure::fitted(&self.organisation, self.fonts.get(Face::Bold), points, room);
        inks.push(text(&organisation, Face::Bold, style::RUNNING, style::INK, LEFT, HEAD));
        inks.push(hairline(HEAD + 12.0));
    }

    fn foot(&self, inks: &mut Vec<Ink>, page: usize, pages: usize) {
        inks.push(hairline(FOOT));
        let mut y = FOOT + 14.0;
        for line in &self.foot {
            inks.push(text(line, Face::Regular, style::SMALL, style::SOFT, LEFT, y));
            y += style::SMALL.leading;
        }
        let number = words::PAGE.fill(self.lang, &[&page.to_string(), &pages.to_string()]);
        let width = self.fonts.get(Face::Regular).width(&number, style::SMALL.points);
        let x = PAGE_WIDTH - LEFT - width;
        inks.push(text(&number, Face::Regular, style::SMALL, style::SOFT, x, FOOT + 14.0));
    }
}

fn one_line(words: &str, fonts: &Fonts) -> String {
    clean::printable(words, fonts).replace('\n', " ")
}

fn hairline(y: f32) -> Ink {
    Ink::Fill {
        x: LEFT,
        y,
        width: WIDTH,
        height: HAIR,
        colour: style::LINE,
    }
}

fn text(words: &str, face: Face, size: Size, colour: Colour, x: f32, y: f32) -> Ink {
    Ink::Text {
        x,
        y,
        face,
        size: size.points,
        colour,
        text: words.to_owned(),
    }
}
