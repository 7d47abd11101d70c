//! The browser part of the application: the crate `app` as wasm, with the script that loads it.

use std::{
    path::{Path, PathBuf},
    process::Command,
};

use wasm_bindgen_cli_support::Bindgen;

use super::{
    NAME,
    part::{Files, Part},
};
use crate::{failure::Failure, files, process, steps::announce, tools, workspace::Workspace};

/// What a browser executes.
const TARGET: &str = "wasm32-unknown-unknown";

/// Compiles, binds and, where `wasm-opt` is at hand, shrinks.
pub fn build(workspace: &Workspace) -> Result<(), Failure> {
    let compiled = compile(workspace)?;
    Part::new(workspace, "wasm").refresh(std::slice::from_ref(&compiled), || {
        let folder = workspace.built("xtask/bound");
        files::empty_folder(&folder)?;
        bind(&compiled, &folder)?;
        shrink(&folder.join(format!("{NAME}_bg.wasm")));
        collect(&folder)
    })
}

/// Makes sure that the compiler can build for the browser.
pub fn ensure_target(workspace: &Workspace) -> Result<(), Failure> {
    let mut rustc = Command::new(std::env::var_os("RUSTC").unwrap_or_else(|| "rustc".into()));
    rustc
        .current_dir(workspace.path(""))
        .args(["--print", "target-libdir", "--target", TARGET]);
    if Path::new(process::output(&mut rustc)?.trim()).is_dir() {
        return Ok(());
    }
    announce("adding the browser target to the toolchain");
    // No --toolchain: rustup takes the one of rust-toolchain.toml, which is the one we run under.
    process::run(
        Command::new("rustup")
            .current_dir(workspace.path(""))
            .args(["target", "add", TARGET]),
    )
    .map_err(|failure| Failure::WasmTarget(failure.to_string()))
}

fn compile(workspace: &Workspace) -> Result<PathBuf, Failure> {
    ensure_target(workspace)?;
    println!("  wasm: compiling the browser part");
    process::run(workspace.cargo().args([
        "build",
        "--package=app",
        "--lib",
        &format!("--target={TARGET}"),
        "--no-default-features",
        "--features=hydrate",
        "--profile=wasm-release",
    ]))?;
    Ok(workspace.built(format!("{TARGET}/wasm-release/app.wasm")))
}

fn bind(compiled: &Path, folder: &Path) -> Result<(), Failure> {
    let said = |error: &dyn std::fmt::Display| Failure::Bindgen(format!("{error:#}"));
    let mut bindgen = Bindgen::new();
    bindgen
        .input_path(compiled)
        .out_name(NAME)
        .typescript(false)
        .demangle(false);
    bindgen.remove_name_section(true).remove_producers_section(true);
    bindgen.web(true).map_err(|error| said(&error))?;
    bindgen.generate(folder).map_err(|error| said(&error))
}

/// Optional: a `wasm-opt` too old for this file leaves it as it is.
fn shrink(wasm: &Path) {
    let Some(program) = tools::on_path("wasm-opt") else {
        return;
    };
    println!("  wasm: wasm-opt -Oz");
    let outcome = process::run(
        Command::new(program)
            .arg("-Oz")
            .arg("--all-features")
            .arg(wasm)
            .arg("-o")
            .arg(wasm),
    );
    if let Err(failure) = outcome {
        println!("  wasm: left as compiled, {failure}");
    }
}

fn collect(folder: &Path) -> Result<Files, Failure> {
    let mut made = Files::new();
    for path in files::below(folder)? {
        if let Ok(relative) = path.strip_prefix(folder) {
            made.insert(Path::new("pkg").join(relative), files::read(&path)?);
        }
    }
    Ok(made)
}
