//! Programs from the system that the tests need.

use std::{
    env,
    path::{Path, PathBuf},
    process::Command,
};

use crate::{failure::Failure, process, steps::announce};

/// A program the tests call and the Debian package that has it.
#[derive(Debug)]
pub struct Tool {
    names: &'static [&'static str],
    package: &'static str,
}

/// Reads PDF text in tests.
pub const PDF_READER: Tool = Tool {
    names: &["pdftotext"],
    package: "poppler-utils",
};
/// Checks the structure of a PDF in tests.
pub const PDF_CHECKER: Tool = Tool {
    names: &["qpdf"],
    package: "qpdf",
};
/// Runs the browser tests.
pub const BROWSER: Tool = Tool {
    names: &["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"],
    package: "chromium",
};

impl Tool {
    /// Where the program is.
    pub fn find(&self) -> Option<PathBuf> {
        self.names.iter().find_map(|name| on_path(name))
    }
}

/// Where a program is on PATH.
pub fn on_path(name: &str) -> Option<PathBuf> {
    let path = env::var_os("PATH")?;
    env::split_paths(&path)
        .map(|folder| folder.join(name))
        .find(|file| file.is_file())
}

/// Installs what is missing where that is ours to do, and says the command where it is not.
pub fn ensure(tools: &[&Tool]) -> Result<(), Failure> {
    let missing: Vec<&str> = tools
        .iter()
        .filter(|tool| tool.find().is_none())
        .map(|tool| tool.package)
        .collect();
    if missing.is_empty() {
        return Ok(());
    }
    let packages = missing.join(" ");
    let Some(apt) = on_path("apt-get").filter(|_| is_root()) else {
        let remedy = format!("sudo apt-get update && sudo apt-get install -y {packages}");
        return Err(Failure::Tools {
            missing: packages,
            remedy,
        });
    };
    announce(&format!("installing {packages}"));
    process::run(Command::new(&apt).args(["update", "--quiet=2"]))?;
    process::run(
        Command::new(&apt)
            .env("DEBIAN_FRONTEND", "noninteractive")
            .args(["install", "--yes", "--quiet=2", "--no-install-recommends"])
            .args(missing),
    )
}

/// Whether this process may install: on Linux its own entry under /proc belongs to its user.
#[cfg(unix)]
fn is_root() -> bool {
    use std::os::unix::fs::MetadataExt;

    Path::new("/proc/self").metadata().is_ok_and(|found| found.uid() == 0)
}

#[cfg(not(unix))]
fn is_root() -> bool {
    false
}
