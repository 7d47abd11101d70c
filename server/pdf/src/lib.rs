//! Notification drafts as PDF: a [`Document`] goes in, bytes come out, the same bytes for the same document and stamp.
//!
//! [`measure`] breaks text into lines by the widths of the letters, [`layout`] puts blocks on pages, [`draw`] turns pages
//! into printpdf's operators, [`finish`] repairs what printpdf leaves open (language, title bar, file id, font names).
//! There is no structure tree yet: the text can be read, searched and copied, but the file is not a tagged PDF.

mod clean;
mod draw;
mod error;
mod finish;
mod font;
mod ink;
mod layout;
mod measure;
mod style;

pub use error::PdfError;

use domain::draft::{Document, Stamp};

/// Prints a draft on A4.
///
/// # Errors
/// If a built-in font can't be read or the file can't be written; never because of what the text says.
pub fn render(document: &Document, stamp: &Stamp) -> Result<Vec<u8>, PdfError> {
    let fonts = font::fonts()?;
    let pages = layout::pages(document, fonts);
    let drawing = draw::pages(&pages, document, stamp, fonts)?;
    finish::write(&drawing, document, stamp)
}

/// The characters of a draft that no built-in font has a picture for, each once; they print as "�".
///
/// # Errors
/// If a built-in font can't be read.
pub fn unprintable(document: &Document) -> Result<Vec<char>, PdfError> {
    let fonts = font::fonts()?;
    Ok(clean::unprintable(document.texts().into_iter(), fonts))
}
