//! How heavy the site is, and how heavy it may be.

use std::{fs, path::PathBuf};

use super::NAME;
use crate::{failure::Failure, workspace::Workspace};

/// The wasm file may cost this many bytes over the wire, brotli.
const WASM: u64 = 300_000;

/// The style sheet may have this many bytes, minified but not compressed.
const STYLE: u64 = 25_000;

/// Prints the sizes of the loaded files.
pub fn print(workspace: &Workspace) -> Result<(), Failure> {
    println!("  {:<22} {:>9} {:>9}", "file", "bytes", "brotli");
    for extension in [".css", ".js", "_bg.wasm"] {
        let file = file(workspace, extension);
        let compressed = file.with_added_extension("br");
        // What is too small to have a compressed copy travels as it is.
        let brotli = if compressed.is_file() {
            size(compressed)?
        } else {
            size(file.clone())?
        };
        println!("  {:<22} {:>9} {brotli:>9}", format!("{NAME}{extension}"), size(file)?);
    }
    Ok(())
}

/// Fails if the site outgrew its budget.
pub fn check(workspace: &Workspace) -> Result<(), Failure> {
    print(workspace)?;
    let wasm = size(file(workspace, "_bg.wasm").with_added_extension("br"))?;
    let style = size(file(workspace, ".css"))?;
    println!("  budget: wasm {wasm} of {WASM} bytes (brotli), style sheet {style} of {STYLE} bytes (minified)");
    within("wasm", wasm, WASM)?;
    within("style sheet", style, STYLE)
}

fn within(what: &str, size: u64, budget: u64) -> Result<(), Failure> {
    if size <= budget {
        Ok(())
    } else {
        Err(Failure::Budget(format!("{what} has {size} bytes of {budget}")))
    }
}

fn file(workspace: &Workspace, extension: &str) -> PathBuf {
    workspace.site().join(format!("pkg/{NAME}{extension}"))
}

fn size(path: PathBuf) -> Result<u64, Failure> {
    fs::metadata(&path).map(|found| found.len()).map_err(Failure::at(path))
}
