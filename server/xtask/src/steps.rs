//! Named steps, timed.

use std::time::{Duration, Instant};

use crate::failure::Failure;

/// The steps taken so far and how long each took.
#[derive(Debug, Default)]
pub struct Steps(Vec<(&'static str, Duration, bool)>);

impl Steps {
    /// Announces a step, takes it and keeps its time.
    pub fn take(&mut self, name: &'static str, work: impl FnOnce() -> Result<(), Failure>) -> Result<(), Failure> {
        announce(name);
        let start = Instant::now();
        let outcome = work();
        self.0.push((name, start.elapsed(), outcome.is_ok()));
        outcome
    }

    /// Prints one line per step and a last one that counts them.
    pub fn print(&self) {
        println!("\nsteps");
        for (name, time, passed) in &self.0 {
            println!(
                "  {} {:>7.1} s  {name}",
                if *passed { "ok    " } else { "FAILED" },
                time.as_secs_f64()
            );
        }
        let total: Duration = self.0.iter().map(|(_, time, _)| *time).sum();
        println!("  total  {:>7.1} s", total.as_secs_f64());
        let passed = self.0.iter().filter(|(_, _, passed)| *passed).count();
        println!("steps: {passed} passed, {} failed", self.0.len() - passed);
    }
}

/// Says what happens next.
pub fn announce(name: &str) {
    println!("\n▸ {name}");
}
