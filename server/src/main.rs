//! The binary `lekwijzer`: wiring, router, sign-in, downloads, command line.
//!
//! [`state`] is the only place where adapters are named, [`router`] the only place where layers are ordered.

mod assess_command;
mod auth;
mod cli;
mod clock;
mod demo;
mod downloads;
mod router;
mod serve;
mod settings;
mod state;
mod web;

use clap::Parser;
use std::process::ExitCode;

/// SurrealDB evaluates queries by deep recursion; the usual 2 MiB are not enough for it.
const STACK: usize = 16 * 1024 * 1024;

fn main() -> ExitCode {
    let command = cli::Cli::parse();
    let runtime = tokio::runtime::Builder::new_multi_thread().enable_all().thread_stack_size(STACK).build();
    match runtime {
        Ok(runtime) => runtime.block_on(async { tokio::spawn(command.run()).await.unwrap_or(ExitCode::FAILURE) }),
        Err(cause) => {
            eprintln!("Lekwijzer kan niet starten: {cause}");
            ExitCode::FAILURE
        }
    }
}
