//! How fast an advice and the pages are and how many reports a second become durable, as ratios within one run.
//!
//! Run with `cargo xtask bench`. Figures are for people to read: nothing fails when a machine is slow.

#![expect(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    reason = "a benchmark stops at the first surprise"
)]

mod browser;
mod rules;
mod scale;
mod times;

use scale::{CLIENTS, Measured};
use std::fs::File;
use std::io::Write;
use std::path::Path;
use std::time::Instant;
use times::{ROUNDS, ratio};

const FEW: usize = 60;
/// The larger register; `LEKWIJZER_BENCH_INCIDENTS` makes it smaller on a machine in a hurry.
const MANY: usize = 10_000;

fn main() {
    let runtime = tokio::runtime::Builder::new_multi_thread()
        .enable_all()
        .thread_stack_size(16 << 20)
        .build()
        .unwrap();
    runtime.block_on(async { tokio::spawn(run()).await.unwrap() });
}

async fn run() {
    rules::measure();
    println!();
    let folder = std::env::temp_dir().join(format!("lekwijzer-bench-{}", std::process::id()));
    std::fs::create_dir_all(&folder).unwrap();
    let few = Measured::of(&folder.join("few"), FEW).await;
    println!("memory after {FEW} incidents: {} MB", memory());
    let wanted = std::env::var("LEKWIJZER_BENCH_INCIDENTS")
        .ok()
        .and_then(|count| count.parse().ok());
    let large = wanted.unwrap_or(MANY);
    let many = Measured::of(&folder.join("many"), large).await;
    println!("memory after {large} incidents: {} MB", memory());
    println!("\nserver time per page, median of {ROUNDS}, and how it grows:");
    for ((name, few), (_, many)) in few.pages.iter().zip(&many.pages) {
        let grows = ratio(*many, *few);
        println!("  {name:<12} {FEW}: {few:>9.1?}   {large}: {many:>9.1?}   ratio {grows:.2}");
    }
    for heavier in ["question", "advice"] {
        let as_long = ratio(many.page(heavier), many.page("case"));
        println!("  {heavier} against the page of its case: ratio {as_long:.2}");
    }
    let raw = fdatasyncs_per_second(&folder);
    println!(
        "\ndurable reports a second, {CLIENTS} browsers: {:.0}",
        few.reports_per_second
    );
    println!(
        "fdatasync a second on the same disk: {raw:.0}   ratio {:.2}",
        few.reports_per_second / raw
    );
    println!("  (a report is one register entry in one transaction, and the kept answer and the session before it)");
    std::fs::remove_dir_all(&folder).unwrap();
}

fn fdatasyncs_per_second(folder: &Path) -> f64 {
    let mut file = File::create(folder.join("raw")).unwrap();
    let started = Instant::now();
    for _ in 0..ROUNDS {
        file.write_all(&[0; 1024]).unwrap();
        file.sync_data().unwrap();
    }
    f64::from(ROUNDS) / started.elapsed().as_secs_f64()
}

/// Resident memory of this process in megabytes.
fn memory() -> u64 {
    let status = std::fs::read_to_string("/proc/self/status").unwrap();
    let line = status.lines().find(|line| line.starts_with("VmRSS:")).unwrap();
    line.split_whitespace().nth(1).unwrap().parse::<u64>().unwrap() / 1024
}
