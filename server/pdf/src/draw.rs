//! Pages turned into printpdf's operators, every stroke marked as what it belongs to.

use std::collections::{BTreeMap, BTreeSet};

use printpdf::{
    Color, DictItem, FontId, Op, PaintMode, PdfDocument, PdfFont, PdfFontHandle, PdfPage, Point, Pt, Rect, Rgb,
    TextItem,
};

use crate::{
    PdfError,
    font::{Face, Fonts},
    ink::{Ink, Mark},
    layout::{Layout, Page},
    style::{Colour, PAGE_HEIGHT, PAGE_WIDTH},
    tree::{NodeId, Tree},
};

/// The document as printpdf knows it, with the fonts cut down to what is used.
pub(crate) struct Drawing {
    pub(crate) document: PdfDocument,
    /// For each page the node of each marked piece; its place is the number it is marked with.
    pub(crate) marks: Vec<Vec<NodeId>>,
}

impl Drawing {
    pub(crate) fn new(layout: &Layout, title: &str, fonts: &Fonts) -> Result<Self, PdfError> {
        let mut document = PdfDocument::new(title);
        for (face, used) in used(&layout.pages) {
            let font = PdfFont::new(fonts.get(face).cut(&used)?);
            document.resources.fonts.map.insert(font_id(face), font);
        }
        let mut marks = Vec::new();
        for page in &layout.pages {
            let mut sheet = Sheet::default();
            sheet.draw(page, &layout.tree);
            document.pages.push(paper(sheet.ops));
            marks.push(sheet.marked);
        }
        Ok(Self { document, marks })
    }
}

/// A fixed name: printpdf would draw a random one, and the same draft must give the same bytes.
fn font_id(face: Face) -> FontId {
    FontId(face.name().to_owned())
}

fn used(pages: &[Page]) -> BTreeMap<Face, BTreeSet<char>> {
    let mut used: BTreeMap<Face, BTreeSet<char>> = BTreeMap::new();
    for ink in pages.iter().flat_map(|page| &page.inks) {
        if let Ink::Text { face, text, .. } = ink {
            used.entry(*face).or_default().extend(text.chars());
        }
    }
    used
}

/// A page being drawn.
#[derive(Default)]
struct Sheet {
    ops: Vec<Op>,
    marked: Vec<NodeId>,
}

impl Sheet {
    /// First the grounds and rules, then the text in reading order, so that what is read together stands together.
    fn draw(&mut self, page: &Page, tree: &Tree) {
        self.open("Artifact", [("Type", name("Layout"))]);
        let mut texts = Vec::new();
        for ink in &page.inks {
            match ink {
                Ink::Fill {
                    x,
                    y,
                    width,
                    height,
                    colour,
                } => self.fill(*x, *y, *width, *height, *colour),
                Ink::Text { mark, .. } => texts.push((*mark, ink)),
            }
        }
        self.close();
        texts.sort_by_key(|(mark, _)| *mark);
        for alike in texts.chunk_by(|(one, _), (other, _)| one == other) {
            if let Some((mark, _)) = alike.first() {
                self.mark(*mark, tree);
            }
            for (_, ink) in alike {
                self.write(ink);
            }
            self.close();
        }
    }

    /// Opens a mark that says what the next texts belong to (ISO 32000-1, 14.6 and 14.8.2.2).
    fn mark(&mut self, mark: Mark, tree: &Tree) {
        let page_part = |part| [("Type", name("Pagination")), ("Subtype", name(part))];
        match mark {
            Mark::Head => self.open("Artifact", page_part("Header")),
            Mark::Foot => self.open("Artifact", page_part("Footer")),
            Mark::Again => self.open("Artifact", [("Type", name("Pagination"))]),
            Mark::Node(node) => {
                let number = i64::try_from(self.marked.len()).unwrap_or(i64::MAX);
                self.open(tree.role(node).name(), [("MCID", DictItem::Int(number))]);
                self.marked.push(node);
            }
        }
    }

    fn open<const N: usize>(&mut self, tag: &str, properties: [(&str, DictItem); N]) {
        let map = properties.map(|(key, value)| (key.to_owned(), value)).into();
        self.ops.push(Op::BeginMarkedContentWithProperties {
            tag: tag.to_owned(),
            properties: DictItem::Dict { map },
        });
    }

    fn close(&mut self) {
        self.ops.push(Op::EndMarkedContent);
    }

    fn fill(&mut self, x: f32, y: f32, width: f32, height: f32, colour: Colour) {
        let mut rectangle = Rect::from_xywh(Pt(x), Pt(PAGE_HEIGHT - y - height), Pt(width), Pt(height));
        rectangle.mode = Some(PaintMode::Fill);
        self.ops.push(Op::SetFillColor { col: color(colour) });
        self.ops.push(Op::DrawRectangle { rectangle });
    }

    fn write(&mut self, ink: &Ink) {
        let Ink::Text {
            x,
            y,
            face,
            size,
            colour,
            text,
            ..
        } = ink
        else {
            return;
        };
        let pos = Point {
            x: Pt(*x),
            y: Pt(PAGE_HEIGHT - y),
        };
        self.ops.extend([
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

fn paper(ops: Vec<Op>) -> PdfPage {
    let paper = Rect::from_wh(Pt(PAGE_WIDTH), Pt(PAGE_HEIGHT));
    PdfPage {
        media_box: paper.clone(),
        trim_box: paper.clone(),
        crop_box: paper,
        ops,
    }
}

fn name(name: &str) -> DictItem {
    DictItem::Name(name.as_bytes().to_vec())
}

const fn color(colour: Colour) -> Color {
    Color::Rgb(Rgb {
        r: colour.red,
        g: colour.green,
        b: colour.blue,
        icc_profile: None,
    })
}
