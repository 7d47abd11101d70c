//! Printed drafts: what they say can be read back and heard in order, they are the same each time, and nothing in them acts.

#![expect(clippy::expect_used, clippy::panic, reason = "a test may stop at the first surprise")]

mod accessible;
mod blocks;
mod drafts;
mod file;
mod heard;
mod hostile;
mod structure;
mod text;
mod tool;

/// Writes the drafts to a folder, to look at: `PDF_OUT=/tmp cargo test -p pdf look -- --ignored`.
#[test]
#[ignore = "writes files to look at"]
fn look() {
    let Ok(folder) = std::env::var("PDF_OUT") else {
        panic!("set PDF_OUT to a folder")
    };
    for (name, document) in drafts::every() {
        std::fs::write(format!("{folder}/{name}.pdf"), drafts::printed(&document)).expect("a file");
    }
}
