//! Where things are.

use std::{
    path::{Path, PathBuf},
    process::Command,
};

use serde_json::Value;

use crate::{failure::Failure, process};

/// The repository and its build folder.
#[derive(Debug)]
pub struct Workspace {
    root: PathBuf,
    target: PathBuf,
    benches: Vec<Bench>,
}

/// A benchmark that some crate declares with `[[bench]]`.
#[derive(Debug)]
pub struct Bench {
    /// The crate.
    pub package: String,
    /// The benchmark.
    pub name: String,
}

impl Workspace {
    /// Asks cargo, which honours `CARGO_TARGET_DIR` and configuration files.
    pub fn find() -> Result<Self, Failure> {
        let text = process::output(process::cargo().args(["metadata", "--format-version=1", "--no-deps"]))?;
        let value: Value = serde_json::from_str(&text).map_err(|_| Failure::Metadata("JSON"))?;
        Ok(Self {
            root: folder(&value, "workspace_root")?,
            target: folder(&value, "target_directory")?,
            benches: benches(&value),
        })
    }

    /// A path in the repository.
    pub fn path(&self, relative: impl AsRef<Path>) -> PathBuf {
        self.root.join(relative)
    }

    /// A path in the build folder.
    pub fn built(&self, relative: impl AsRef<Path>) -> PathBuf {
        self.target.join(relative)
    }

    /// What the browser gets.
    pub fn site(&self) -> PathBuf {
        self.built("site")
    }

    /// The program as built for everyday use.
    pub fn program(&self) -> PathBuf {
        self.built("debug").join(program_name())
    }

    /// Every declared benchmark.
    pub fn benches(&self) -> &[Bench] {
        &self.benches
    }

    /// Cargo, standing in the repository.
    pub fn cargo(&self) -> Command {
        let mut command = process::cargo();
        command.current_dir(&self.root);
        command
    }
}

/// The file name of the program on this system.
pub fn program_name() -> String {
    format!("lekwijzer{}", std::env::consts::EXE_SUFFIX)
}

fn folder(metadata: &Value, key: &'static str) -> Result<PathBuf, Failure> {
    metadata
        .get(key)
        .and_then(Value::as_str)
        .map(PathBuf::from)
        .ok_or(Failure::Metadata(key))
}

fn benches(metadata: &Value) -> Vec<Bench> {
    let mut found = Vec::new();
    for package in list(metadata, "packages") {
        for target in list(package, "targets") {
            if list(target, "kind").iter().any(|kind| kind == "bench") {
                found.push(Bench {
                    package: text(package, "name"),
                    name: text(target, "name"),
                });
            }
        }
    }
    found
}

fn list<'a>(value: &'a Value, key: &str) -> &'a [Value] {
    value.get(key).and_then(Value::as_array).map_or(&[], Vec::as_slice)
}

fn text(value: &Value, key: &str) -> String {
    value.get(key).and_then(Value::as_str).unwrap_or_default().to_owned()
}
