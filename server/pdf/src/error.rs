use thiserror::Error;

/// Why a draft can't be printed.
#[derive(Debug, Error)]
pub enum PdfError {
    /// A built-in font can't be read or cut down.
    #[error("the built-in font {0} can't be used: {1}")]
    Font(&'static str, String),
    /// printpdf complains about what was drawn.
    #[error("the pages can't be written: {0}")]
    Drawing(String),
    /// The finished file lacks something or can't be written.
    #[error("the file can't be finished: {0}")]
    File(#[from] lopdf::Error),
    /// The finished file can't be written.
    #[error("the file can't be written: {0}")]
    Write(#[from] std::io::Error),
}
