//! What can be typed after `cargo xtask`.

use clap::{Args, Parser, ValueEnum};

/// Builds, starts and checks Lekwijzer.
#[derive(Debug, Parser)]
#[command(name = "cargo xtask", bin_name = "cargo xtask")]
pub enum Task {
    /// Build what the browser gets: wasm, script, style sheet and public files, into target/site.
    Site,
    /// Build everything and start the application on <http://127.0.0.1:3000> with its data in ./data.
    Run {
        /// Passed on to `lekwijzer serve`, for instance `-- --listen 127.0.0.1:8080`.
        #[arg(last = true)]
        extra: Vec<String>,
    },
    /// Build everything and start a throw-away organisation with fictional incidents.
    Demo {
        /// Passed on to `lekwijzer demo`.
        #[arg(last = true)]
        extra: Vec<String>,
    },
    /// Format, lints, all tests, size budget and browser tests.
    Test(Choice),
    /// Build for production into target/dist, a folder to copy as it is.
    Dist,
    /// Measure sizes, then run every benchmark of the workspace.
    Bench {
        /// Passed on to every benchmark.
        #[arg(last = true)]
        extra: Vec<String>,
    },
}

/// Which of the checks `cargo xtask test` runs.
#[derive(Debug, Default, Args)]
pub struct Choice {
    /// Leave out the browser tests (and so Node and Chromium).
    #[arg(long, conflicts_with = "only")]
    pub no_browser: bool,
    /// Run one half only.
    #[arg(long)]
    pub only: Option<Half>,
    /// Passed on to Playwright, for instance `-- tests/smoke.spec.ts --project js`.
    #[arg(last = true)]
    pub extra: Vec<String>,
}

/// The two halves of the checks.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum Half {
    /// Size budget and Playwright journeys.
    Browser,
    /// Format, lints and cargo tests.
    Rust,
}

impl Choice {
    /// Whether format, lints and cargo tests run.
    pub fn rust(&self) -> bool {
        self.only != Some(Half::Browser)
    }

    /// Whether the site is built and weighed.
    pub fn site(&self) -> bool {
        self.only != Some(Half::Rust)
    }

    /// Whether the browser journeys run.
    pub fn browser(&self) -> bool {
        self.site() && !self.no_browser
    }
}
