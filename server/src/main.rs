//! The binary `lekwijzer`.

use clap::Parser;
use server::cli::Cli;
use std::process::ExitCode;

fn main() -> ExitCode {
    let command = Cli::parse();
    let runtime = tokio::runtime::Builder::new_multi_thread()
        .enable_all()
        .thread_stack_size(store::THREAD_STACK)
        .build();
    match runtime {
        // On a thread of the runtime, since only those have the larger stack.
        Ok(runtime) => runtime.block_on(async { tokio::spawn(command.run()).await.unwrap_or(ExitCode::FAILURE) }),
        Err(cause) => {
            eprintln!("Lekwijzer kan niet starten: {cause}");
            ExitCode::FAILURE
        }
    }
}
