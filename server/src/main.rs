//! The binary `lekwijzer`.

use clap::Parser;
use server::cli::Cli;
use std::process::ExitCode;

/// SurrealDB evaluates queries by deep recursion; the usual 2 MiB are not enough for it.
const STACK: usize = 16 * 1024 * 1024;

fn main() -> ExitCode {
    let command = Cli::parse();
    let runtime = tokio::runtime::Builder::new_multi_thread().enable_all().thread_stack_size(STACK).build();
    match runtime {
        // On a thread of the runtime, since only those have the larger stack.
        Ok(runtime) => runtime.block_on(async { tokio::spawn(command.run()).await.unwrap_or(ExitCode::FAILURE) }),
        Err(cause) => {
            eprintln!("Lekwijzer kan niet starten: {cause}");
            ExitCode::FAILURE
        }
    }
}
