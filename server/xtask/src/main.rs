//! `cargo xtask`: everything a newcomer or CI types, with nothing to install first but Rust and Node.
//!
//! To add a task: a variant in [`arguments::Task`], a module with one public function, a line in [`perform`].

mod arguments;
mod bench;
mod browser;
mod check;
mod dist;
mod failure;
mod files;
mod process;
mod serve;
mod site;
mod steps;
mod tools;
mod workspace;

use std::process::ExitCode;

use arguments::Task;
use clap::Parser;
use failure::Failure;
use workspace::Workspace;

fn main() -> ExitCode {
    match perform(Task::parse()) {
        Ok(()) => ExitCode::SUCCESS,
        Err(failure) => {
            eprintln!("\nerror: {failure}");
            ExitCode::FAILURE
        }
    }
}

fn perform(task: Task) -> Result<(), Failure> {
    let workspace = Workspace::find()?;
    match task {
        Task::Site => site::build(&workspace),
        Task::Run { extra } => serve::run(&workspace, &extra),
        Task::Demo { extra } => serve::demo(&workspace, &extra),
        Task::Test(choice) => check::everything(&workspace, &choice),
        Task::Dist => dist::assemble(&workspace),
        Task::Bench { extra } => bench::measure(&workspace, &extra),
    }
}
