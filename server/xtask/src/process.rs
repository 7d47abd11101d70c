//! Starting other programs.

use std::process::Command;

use crate::failure::Failure;

/// What cargo tells the program that it runs about the package of that program. Handed on, it would make build scripts
/// that look at it believe that something changed, and the database would be compiled again.
const ABOUT_US: [&str; 4] = ["CARGO_PKG_", "CARGO_MANIFEST_", "CARGO_BIN_", "CARGO_CRATE_"];

/// The cargo that started us, so that both use the same toolchain, knowing nothing of our own package.
pub fn cargo() -> Command {
    let mut command = Command::new(std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into()));
    for (name, _) in std::env::vars_os() {
        let about_us = |name: &str| ABOUT_US.iter().any(|start| name.starts_with(start));
        if name.to_str().is_some_and(about_us) {
            command.env_remove(&name);
        }
    }
    command
}

/// Runs a program to its end with its output shown.
pub fn run(command: &mut Command) -> Result<(), Failure> {
    let status = command.status().map_err(|source| Failure::Start {
        program: program(command),
        source,
    })?;
    if status.success() {
        Ok(())
    } else {
        Err(Failure::Ended {
            command: line(command),
            status,
        })
    }
}

/// Runs a program to its end and returns what it printed.
pub fn output(command: &mut Command) -> Result<String, Failure> {
    let output = command.output().map_err(|source| Failure::Start {
        program: program(command),
        source,
    })?;
    if output.status.success() {
        Ok(String::from_utf8_lossy(&output.stdout).into_owned())
    } else {
        eprint!("{}", String::from_utf8_lossy(&output.stderr));
        Err(Failure::Ended {
            command: line(command),
            status: output.status,
        })
    }
}

/// The name of the program, without its folder.
fn program(command: &Command) -> String {
    let path = std::path::Path::new(command.get_program());
    path.file_name()
        .unwrap_or(path.as_os_str())
        .to_string_lossy()
        .into_owned()
}

/// The command as a person would type it.
fn line(command: &Command) -> String {
    let arguments = command
        .get_args()
        .map(|argument| argument.to_string_lossy().into_owned());
    std::iter::once(program(command))
        .chain(arguments)
        .collect::<Vec<_>>()
        .join(" ")
}
