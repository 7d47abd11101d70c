//! `run` and `demo`: build, then become the server.

use std::process::Command;

use crate::{failure::Failure, site, steps::announce, workspace::Workspace};

/// Starts the application on the data folder of this repository.
pub fn run(workspace: &Workspace, extra: &[String]) -> Result<(), Failure> {
    start(workspace, "serve", extra)
}

/// Starts the throw-away organisation.
pub fn demo(workspace: &Workspace, extra: &[String]) -> Result<(), Failure> {
    start(workspace, "demo", extra)
}

/// Builds the server.
///
/// The whole workspace, since `-p server` alone would choose other features for a few small crates and compile
/// the database once more.
pub fn build(workspace: &Workspace) -> Result<(), Failure> {
    crate::process::run(workspace.cargo().args(["build", "--workspace"]))
}

fn start(workspace: &Workspace, mode: &str, extra: &[String]) -> Result<(), Failure> {
    site::build(workspace)?;
    announce("server (the first time this takes about ten minutes: it compiles a database)");
    build(workspace)?;

    let mut command = Command::new(workspace.program());
    command.arg(mode).args(extra).env("LEKWIJZER_SITE", workspace.site());
    if std::env::var_os("LEKWIJZER_DATA").is_none() {
        command.env("LEKWIJZER_DATA", workspace.path("data"));
    }
    become_server(&mut command)
}

/// Replaces this process, so that Ctrl-C and termination reach the server and nothing stands in between.
#[cfg(unix)]
fn become_server(command: &mut Command) -> Result<(), Failure> {
    use std::os::unix::process::CommandExt;

    let source = command.exec();
    Err(Failure::Start {
        program: command.get_program().to_string_lossy().into_owned(),
        source,
    })
}

#[cfg(not(unix))]
fn become_server(command: &mut Command) -> Result<(), Failure> {
    crate::process::run(command)
}
