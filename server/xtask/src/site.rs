//! What the browser gets, in `target/site`: `pkg/lekwijzer.js`, `pkg/lekwijzer_bg.wasm`, `pkg/lekwijzer.css` and the
//! files of `style/public`, each of some size with its `.br` beside it.

mod compress;
mod part;
mod public;
mod style;
mod wasm;
pub mod weight;

pub use wasm::ensure_target;

use crate::{failure::Failure, steps::announce, workspace::Workspace};

/// The name that the script, the wasm file and the style sheet carry.
const NAME: &str = "lekwijzer";

/// Builds the parts of the site that changed.
pub fn build(workspace: &Workspace) -> Result<(), Failure> {
    announce("site");
    style::build(workspace)?;
    public::build(workspace)?;
    wasm::build(workspace)
}
