//! `run` and `demo`: build, then become the server.

use std::process::Command;

use crate::{failure::Failure, site, steps::announce, workspace::Workspace};

/// Where a newcomer's browser goes unless told otherwise.
const ADDRESS: &str = "127.0.0.1:3000";

/// Starts the application on the data folder of this repository.
pub fn run(workspace: &Workspace, extra: &[String]) -> Result<(), Failure> {
    let data = workspace.path("data").to_string_lossy().into_owned();
    start(
        workspace,
        "serve",
        &[("--data", data), ("--listen", ADDRESS.to_owned())],
        extra,
    )
}

/// Starts the throw-away organisation.
pub fn demo(workspace: &Workspace, extra: &[String]) -> Result<(), Failure> {
    start(workspace, "demo", &[("--listen", ADDRESS.to_owned())], extra)
}

/// Builds the server.
///
/// The whole workspace, since `-p server` alone would choose other features for a few small crates and compile
/// the database once more.
pub fn build(workspace: &Workspace) -> Result<(), Failure> {
    crate::process::run(workspace.cargo().args(["build", "--workspace"]))
}

fn start(workspace: &Workspace, mode: &str, defaults: &[(&str, String)], extra: &[String]) -> Result<(), Failure> {
    site::build(workspace)?;
    announce("server (the first time this takes about ten minutes: it compiles a database)");
    build(workspace)?;

    let mut command = Command::new(workspace.program());
    command.arg(mode).arg("--site").arg(workspace.site());
    for (flag, value) in defaults {
        if !extra
            .iter()
            .any(|given| given == flag || given.starts_with(&format!("{flag}=")))
        {
            command.args([*flag, value.as_str()]);
        }
    }
    become_server(command.args(extra))
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
