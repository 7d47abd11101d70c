//! What can go wrong, each with a sentence that says what to do.

use std::{io, path::PathBuf, process::ExitStatus};

use thiserror::Error;

/// Why a task stopped.
#[derive(Debug, Error)]
pub enum Failure {
    /// A program is missing or may not be executed.
    #[error("`{program}` did not start ({source}). Install it and make sure it is on PATH.")]
    Start {
        /// The program as it was called.
        program: String,
        /// What the system said.
        source: io::Error,
    },
    /// A program ran and said no.
    #[error("`{command}` ended with {status}. Its own lines above say why; repeat it alone to look closer.")]
    Ended {
        /// The whole command line.
        command: String,
        /// How it ended.
        status: ExitStatus,
    },
    /// A file or folder could not be read or written.
    #[error("{path}: {source}. Check that it exists, that you may write there and that the disk is not full.")]
    File {
        /// Which file or folder.
        path: PathBuf,
        /// What the system said.
        source: io::Error,
    },
    /// Cargo described the workspace in a way this program does not know.
    #[error("cargo metadata has no `{0}`. Run this inside the repository, as `cargo xtask …`.")]
    Metadata(&'static str),
    /// The compiler cannot build for the browser.
    #[error(
        "Rust cannot compile for the browser yet and adding that failed ({0}). Run `rustup target add wasm32-unknown-unknown`; without rustup, install your distribution's package for that target."
    )]
    WasmTarget(String),
    /// The wasm file could not be given its script.
    #[error(
        "wasm-bindgen refused the compiled file: {0}. Run `cargo update -p wasm-bindgen --precise` with the version that server/xtask/Cargo.toml names."
    )]
    Bindgen(String),
    /// The style sheet has a mistake.
    #[error("The style sheet is not right: {0}. Mend it there and try again.")]
    Style(String),
    /// The site outgrew what a slow connection bears.
    #[error(
        "Too heavy for the budget: {0}. Find what was added (new dependency, large style) or change the budget on purpose in server/xtask/src/site/weight.rs."
    )]
    Budget(String),
    /// Something that tests need is not on this machine.
    #[error(
        "The tests need {missing}, and this program may only install it as root on Debian or Ubuntu. Run: {remedy}"
    )]
    Tools {
        /// What is missing.
        missing: String,
        /// The command that brings it.
        remedy: String,
    },
}

impl Failure {
    /// Turns an error of the file system into one that names the path.
    pub fn at(path: impl Into<PathBuf>) -> impl FnOnce(io::Error) -> Self {
        let path = path.into();
        move |source| Self::File { path, source }
    }
}
