//! `test`: everything that must hold before a change goes in, cheapest first.

use crate::{
    arguments::Choice,
    browser,
    failure::Failure,
    process, serve,
    site::{self, weight},
    steps::Steps,
    tools,
    workspace::Workspace,
};

/// The workspace is linted with the features of the server; this reads what only the browser compiles.
const LINT_BROWSER_PART: [&str; 9] = [
    "clippy",
    "--package=app",
    "--lib",
    "--target=wasm32-unknown-unknown",
    "--no-default-features",
    "--features=hydrate",
    "--",
    "-D",
    "warnings",
];

/// Runs the chosen checks and prints what each took, also when one fails.
pub fn everything(workspace: &Workspace, choice: &Choice) -> Result<(), Failure> {
    let mut steps = Steps::default();
    let outcome = chosen(workspace, choice, &mut steps);
    steps.print();
    outcome
}

fn chosen(workspace: &Workspace, choice: &Choice, steps: &mut Steps) -> Result<(), Failure> {
    let mut needed = Vec::new();
    if choice.rust() {
        needed.extend([&tools::PDF_READER, &tools::PDF_CHECKER]);
    }
    if choice.browser() {
        needed.push(&tools::PDF_READER);
        if browser::chosen().is_none() {
            needed.push(&tools::BROWSER);
        }
    }
    steps.take("tools", || {
        tools::ensure(&needed).and_then(|()| site::ensure_target(workspace))
    })?;
    if choice.rust() {
        rust(workspace, steps)?;
    }
    if choice.site() {
        steps.take("site", || site::build(workspace))?;
        steps.take("size budget", || weight::check(workspace))?;
    }
    if choice.browser() {
        steps.take("server", || serve::build(workspace))?;
        steps.take("browser journeys", || browser::journeys(workspace, &choice.extra))?;
    }
    Ok(())
}

fn rust(workspace: &Workspace, steps: &mut Steps) -> Result<(), Failure> {
    let mut cargo = |name, arguments: &[&str]| steps.take(name, || process::run(workspace.cargo().args(arguments)));
    cargo("format", &["fmt", "--all", "--check"])?;
    // Alone, so that another crate's choice of features cannot hide a clock or a random source in it.
    cargo("domain on its own", &["check", "--package=domain"])?;
    cargo(
        "lints",
        &["clippy", "--workspace", "--all-targets", "--", "-D", "warnings"],
    )?;
    cargo("lints of the browser part", &LINT_BROWSER_PART)?;
    cargo("tests", &["test", "--workspace"])
}
