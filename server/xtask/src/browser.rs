//! Journeys in a real browser.

use std::{fs, path::PathBuf, process::Command};

use crate::{failure::Failure, files, process, tools, workspace::Workspace};

/// Installs the test packages, checks the types of the tests and runs them against the built server.
pub fn journeys(workspace: &Workspace, extra: &[String]) -> Result<(), Failure> {
    let folder = workspace.path("end2end");
    install(workspace)?;
    process::run(npm_program(workspace, "tsc").current_dir(&folder).arg("--noEmit"))?;
    let mut playwright = npm_program(workspace, "playwright");
    playwright
        .current_dir(&folder)
        .env("LEKWIJZER_PROGRAM", workspace.program())
        .env("LEKWIJZER_SITE", workspace.site())
        .arg("test")
        .args(extra);
    if let Some(chromium) = chosen().or_else(|| tools::BROWSER.find()) {
        playwright.env("CHROMIUM", chromium);
    }
    process::run(&mut playwright)
}

/// The browser that the environment names, for who has it in a place of its own.
pub fn chosen() -> Option<PathBuf> {
    std::env::var_os("CHROMIUM").map(PathBuf::from)
}

/// `npm ci`, unless the packages of this very lock file are there.
fn install(workspace: &Workspace) -> Result<(), Failure> {
    let lock = files::read(&workspace.path("end2end/package-lock.json"))?;
    let installed = workspace.path("end2end/node_modules/.installed-lock.json");
    if fs::read(&installed).is_ok_and(|before| before == lock) {
        return Ok(());
    }
    process::run(
        Command::new("npm")
            .current_dir(workspace.path("end2end"))
            .env("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")
            .args(["ci", "--no-audit", "--no-fund"]),
    )?;
    files::write(&installed, &lock)
}

fn npm_program(workspace: &Workspace, name: &str) -> Command {
    Command::new(workspace.path("end2end/node_modules/.bin").join(name))
}
