//! Pages turned into printpdf's operators, with the running head and foot.

mod frame;

use std::collections::{BTreeMap, BTreeSet};

use domain::draft::{Document, Stamp};
use printpdf::{
    Color, FontId, Op, PaintMode, PdfDocument, PdfFont, PdfFontHandle, PdfPage, Point, Pt, Rect, Rgb, TextItem,
};

use crate::{
    PdfError,
    font::{Face, Fonts},
    ink::Ink,
    layout::Page,
    style::{Colour, PAGE_HEIGHT, PAGE_WIDTH},
};
use frame::Frame;

/// The document as printpdf knows it, with the fonts cut down to what is used.
pub(crate) fn pages(
    pages: &[Page],
    document: &Document,
    stamp: &Stamp,
    fonts: &Fonts,
) -> Result<PdfDocument, PdfError> {
    let frame = Frame::new(document, stamp, fonts);
    let sheets: Vec<Vec<Ink>> = pages
        .iter()
        .enumerate()
        .map(|(at, page)| {
            let mut inks = page.inks.clone();
            inks.extend(frame.inks(at + 1, pages.len()));
            inks
        })
        .collect();
    let mut drawing = PdfDocument::new(&document.title);
    for (face, used) in used(&sheets) {
        let font = PdfFont::new(fonts.get(face).cut(&used)?);
        drawing.resources.fonts.map.insert(font_id(face), font);
    }
    drawing.pages = sheets.into_iter().map(|inks| page(&inks)).collect();
    Ok(drawing)
}

/// A fixed name: printpdf would draw a random one, and the same draft must give the same bytes.
fn font_id(face: Face) -> FontId {
    FontId(face.name().to_owned())
}

fn used(sheets: &[Vec<Ink>]) -> BTreeMap<Face, BTreeSet<char>> {
    let mut used: BTreeMap<Face, BTreeSet<char>> = BTreeMap::new();
    for ink in sheets.iter().flatten() {
        if let Ink::Text { face, text, .. } = ink {
            used.entry(*face).or_default().extend(text.chars());
        }
    }
    used
}

fn page(inks: &[Ink]) -> PdfPage {
    let mut ops = Vec::new();
    for ink in inks {
        match ink {
            Ink::Fill {
                x,
                y,
                width,
                height,
                colour,
            } => {
                ops.push(Op::SetFillColor { col: color(*colour) });
                let mut rectangle = Rect::from_xywh(Pt(*x), Pt(PAGE_HEIGHT - y - height), Pt(*width), Pt(*height));
                rectangle.mode = Some(PaintMode::Fill);
                ops.push(Op::DrawRectangle { rectangle });
            }
            Ink::Text {
                x,
                y,
                face,
                size,
                colour,
                text,
            } => {
                let pos = Point {
                    x: Pt(*x),
                    y: Pt(PAGE_HEIGHT - y),
                };
                ops.extend([
                    Op::StartTextSection,
                    Op::SetFillColor { col: color(*colour) },
                    Op::SetFont {
                        font: PdfFontHandle::External(font_id(*face)),
                        size: Pt(*size),
                    },
                    Op::SetTextCursor { pos },
                    Op::ShowText {
                        items: vec![TextItem::Text(text.clone())],
                    },
                    Op::EndTextSection,
                ]);
            }
        }
    }
    let paper = Rect::from_wh(Pt(PAGE_WIDTH), Pt(PAGE_HEIGHT));
    PdfPage {
        media_box: paper.clone(),
        trim_box: paper.clone(),
        crop_box: paper,
        ops,
    }
}

const fn color(colour: Colour) -> Color {
    Color::Rgb(Rgb {
        r: colour.red,
        g: colour.green,
        b: colour.blue,
        icc_profile: None,
    })
}
