//! Blocks put on pages: lines stay whole, headings stay with what follows, short rows stay in one piece.

mod fill;
mod flow;
mod panel;
mod rows;
mod slab;

use domain::draft::Document;

use crate::{font::Fonts, ink::Ink};
use flow::Flow;

/// A page with everything between its margins, measured from the corner of the paper.
#[derive(Clone, Debug, Default, PartialEq)]
pub(crate) struct Page {
    pub(crate) inks: Vec<Ink>,
}

/// The pages of a document; at least one.
pub(crate) fn pages(document: &Document, fonts: &Fonts) -> Vec<Page> {
    let mut flow = Flow::new(fonts);
    for block in &document.blocks {
        flow.block(block);
    }
    fill::pages(flow.into_run())
}
