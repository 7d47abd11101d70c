//! Programs that other people read PDF with. A test goes without one that this machine doesn't have, and says so.

use std::{
    io::{ErrorKind, Write},
    process::{Command, Output},
};

use tempfile::NamedTempFile;

/// What poppler reads back: `-layout` as it stands on the page, `-raw` in the order of the file.
pub fn pdftotext(bytes: &[u8], order: &str) -> Option<String> {
    let output = run("pdftotext", &[order], bytes, &["-"])?;
    Some(String::from_utf8(output.stdout).expect("UTF-8"))
}

/// Lets qpdf look for faults in the file.
pub fn qpdf_finds_nothing(bytes: &[u8], name: &str) {
    if let Some(output) = run("qpdf", &["--check"], bytes, &[]) {
        let said = String::from_utf8_lossy(&output.stdout).into_owned() + &String::from_utf8_lossy(&output.stderr);
        assert!(output.status.success() && !said.contains("WARNING"), "{name}: {said}");
    }
}

fn run(program: &str, before: &[&str], bytes: &[u8], after: &[&str]) -> Option<Output> {
    let mut file = NamedTempFile::new().expect("a file");
    file.write_all(bytes).expect("the file is written");
    match Command::new(program).args(before).arg(file.path()).args(after).output() {
        Ok(output) => Some(output),
        Err(missing) if missing.kind() == ErrorKind::NotFound => {
            eprintln!("skipped: {program} is not installed");
            None
        }
        Err(other) => panic!("{program}: {other}"),
    }
}
