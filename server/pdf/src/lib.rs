//! Notification drafts as PDF: a [`Document`] goes in, bytes come out, the same bytes for the same document and stamp.
//!
//! [`measure`] breaks text into lines by the widths of the letters, [`layout`] puts blocks on pages and into a [`tree`],
//! [`draw`] turns pages into printpdf's operators with a mark for every node, [`tags`] ties the marks to a structure tree,
//! [`finish`] repairs what printpdf leaves open. The result is a tagged PDF that keeps to PDF/UA-1 as far as a program can
//! check that.

mod about;
mod clean;
mod draw;
mod error;
mod finish;
mod font;
mod hyphen;
mod ink;
mod layout;
mod measure;
mod style;
mod tags;
mod tree;
mod xmp;

pub use error::PdfError;

use domain::draft::{Document, Stamp};

use draw::Drawing;
use layout::Layout;

/// Prints a draft on A4.
///
/// # Errors
/// If a built-in font can't be read or the file can't be written; never because of what the text says.
pub fn render(document: &Document, stamp: &Stamp) -> Result<Vec<u8>, PdfError> {
    let fonts = font::fonts()?;
    let layout = Layout::new(document, stamp, fonts);
    let drawing = Drawing::new(&layout, about::title(document), fonts)?;
    finish::write(&drawing, &layout.tree, document, stamp)
}

/// The characters of a draft that no built-in font has a picture for, each once; they print as "�".
///
/// # Errors
/// If a built-in font can't be read.
pub fn unprintable(document: &Document, stamp: &Stamp) -> Result<Vec<char>, PdfError> {
    let fonts = font::fonts()?;
    let running = [stamp.organisation.as_str(), stamp.reference.as_str()];
    Ok(clean::unprintable(document.texts().into_iter().chain(running), fonts))
}
