//! `bench`: numbers to compare one version with another.
//!
//! To add a benchmark, declare `[[bench]]` with `harness = false` in the crate that it measures; it is found by itself.
//! The built site and the release program are there when it runs, the latter as `LEKWIJZER_PROGRAM`.

use crate::{
    failure::Failure,
    process,
    site::{self, weight},
    steps::announce,
    workspace::{self, Workspace},
};

/// Weighs the site, then runs every benchmark of the workspace with optimised code.
pub fn measure(workspace: &Workspace, extra: &[String]) -> Result<(), Failure> {
    site::build(workspace)?;
    announce("sizes");
    weight::check(workspace)?;
    if workspace.benches().is_empty() {
        return Ok(());
    }
    announce("server, for production");
    process::run(workspace.cargo().args(["build", "--release", "--package=server"]))?;
    for bench in workspace.benches() {
        announce(&format!("{}: {}", bench.package, bench.name));
        process::run(
            workspace
                .cargo()
                .env(
                    "LEKWIJZER_PROGRAM",
                    workspace.built("release").join(workspace::program_name()),
                )
                .env("LEKWIJZER_SITE", workspace.site())
                .args(["bench", "--package", &bench.package, "--bench", &bench.name, "--"])
                .args(extra),
        )?;
    }
    Ok(())
}
