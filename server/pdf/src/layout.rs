//! Blocks put on pages: lines stay whole, headings stay with what follows, short rows stay in one piece.

mod fill;
mod flow;
mod foot;
mod head;
mod panel;
mod rows;
mod slab;

use domain::draft::{Document, Stamp};

use crate::{font::Fonts, ink::Ink, tree::Tree};
use flow::Flow;
use foot::Foot;
use head::Head;

/// A document as it stands on paper and as it is read.
#[derive(Debug)]
pub(crate) struct Layout {
    /// At least one.
    pub(crate) pages: Vec<Page>,
    pub(crate) tree: Tree,
}

/// A page with everything on it, measured from the corner of the paper.
#[derive(Clone, Debug, Default, PartialEq)]
pub(crate) struct Page {
    pub(crate) inks: Vec<Ink>,
}

impl Layout {
    pub(crate) fn new(document: &Document, stamp: &Stamp, fonts: &Fonts) -> Self {
        let mut flow = Flow::new(fonts, document.lang);
        for block in &document.blocks {
            flow.block(block);
        }
        let (run, tree) = flow.finish();
        let mut pages = fill::pages(run);
        let head = Head::new(document.lang, stamp, fonts);
        let foot = Foot::new(document, stamp, fonts);
        let count = pages.len();
        for (at, page) in pages.iter_mut().enumerate() {
            page.inks.extend(head.inks());
            page.inks.extend(foot.inks(at + 1, count));
        }
        Self { pages, tree }
    }
}
