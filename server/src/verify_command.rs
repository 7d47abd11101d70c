//! `lekwijzer verify`: a register looked at from outside, without a database, a data folder or a network.

use crate::cli::VerifyArguments;
use register::{Anchor, Expected, Folder, NoAnchor, VerifyingKey};
use std::io;
use std::path::{Path, PathBuf};
use thiserror::Error;

/// Why nothing was checked.
#[derive(Debug, Error)]
pub enum VerifyError {
    /// What was given as a key is none.
    #[error("dit is geen sleutel van een register: {0}")]
    Key(String),
    /// What was given as a checkpoint is none, and no file either.
    #[error("dit is geen controlepunt en ook geen bestand: {0}")]
    Since(String, #[source] NoAnchor),
    /// A file can't be read.
    #[error("{}: {}", .0.display(), .1)]
    File(PathBuf, #[source] io::Error),
    /// The report can't be written down.
    #[error("de uitkomst kan niet als JSON worden geschreven: {0}")]
    Json(#[from] serde_json::Error),
}

/// What was found.
#[derive(Debug)]
pub struct Found {
    /// What is printed.
    pub text: String,
    /// The exit code: 0 whole, 1 tampered with, 2 not to be checked, 3 another or an older register.
    pub code: u8,
}

/// Checks a journal, and holds it against everything that was given.
///
/// # Errors
/// When something that was given is not what it should be.
pub fn verify(arguments: &VerifyArguments) -> Result<Found, VerifyError> {
    let keys: Vec<VerifyingKey> = arguments.key.iter().map(|text| key(text)).collect::<Result<_, _>>()?;
    let older: Vec<Anchor> = arguments
        .since
        .iter()
        .map(|given| since(given))
        .collect::<Result<_, _>>()?;
    let expected = Expected {
        keys: &keys,
        older: &older,
        ..Expected::default()
    };
    let report = register::verify(&Folder::new(&arguments.journal), &expected);
    let text = if arguments.json {
        serde_json::to_string_pretty(&report)? + "\n"
    } else {
        report.to_string()
    };
    let code = report.outcome.code();
    Ok(Found { text, code })
}

fn key(text: &str) -> Result<VerifyingKey, VerifyError> {
    VerifyingKey::parse(text.trim()).map_err(|_| VerifyError::Key(text.to_owned()))
}

/// A checkpoint from a file, or pasted as it stands on paper.
fn since(given: &str) -> Result<Anchor, VerifyError> {
    let path = Path::new(given);
    let text = if path.is_file() { read(path)? } else { given.to_owned() };
    Anchor::read(&text).map_err(|why| VerifyError::Since(given.to_owned(), why))
}

fn read(path: &Path) -> Result<String, VerifyError> {
    std::fs::read_to_string(path).map_err(|error| VerifyError::File(path.to_owned(), error))
}
