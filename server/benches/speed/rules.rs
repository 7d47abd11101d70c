//! What an advice costs, here and in a browser.
//!
//! The browser's part runs in Node, which has the engine of Chromium; without Node, or without a built site, it is left out.

use crate::times::{median, ratio};
use app::rules::Rules;
use domain::assess::{assess, explain, outcome};
use domain::facts::Facts;
use domain::rulebook::{Rulebook, Shelf};
use domain::time::Timestamp;
use serde::{Deserialize, Serialize};
use std::hint::black_box;
use std::io::Write;
use std::path::PathBuf;
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

/// How many made-up sets of facts are assessed.
const FACTS: u64 = 1_000;

/// What is assessed, as JSON.
#[derive(Serialize)]
struct Asked {
    facts: String,
    deadline: String,
}

/// Median times in microseconds, as the browser's part prints them.
#[derive(Deserialize)]
struct InBrowser {
    outcome: f64,
    assess: f64,
}

/// Measures and prints.
pub fn measure() {
    let shelf = Shelf::load().unwrap();
    let book = shelf.get("nl-avg").unwrap();
    let now = server::clock::now();
    let made_up: Vec<Facts> = (0..FACTS).map(|seed| Facts::made_up(book, seed, now)).collect();
    let bare = each(&made_up, |facts| outcome(book, facts));
    let explained = each(&made_up, |facts| explain(book, facts, now));
    let whole = each(&made_up, |facts| assess(book, facts, now));
    println!("an advice on made-up facts, median of {FACTS}:");
    for (name, took) in [
        ("outcome alone", bare),
        ("with reasons", explained),
        ("and with flips", whole),
    ] {
        println!("  {name:<15} {took:>9.1?}   ratio {:.2}", ratio(took, bare));
    }
    let asked: Vec<Asked> = made_up.iter().map(|facts| Asked::of(book, facts, now)).collect();
    let rules = Rules::read(&book.compact()).unwrap();
    let now = now.to_string();
    let here = [
        each(&asked, |asked| rules.outcome(&asked.facts)),
        each(&asked, |asked| rules.assess(&asked.facts, &asked.deadline, &now)),
    ];
    let Some(there) = in_browser(book, &asked, &now) else {
        println!("  no Node or no built site: not measured in wasm");
        return;
    };
    let names = ["outcome alone", "with reasons and flips"];
    for ((name, native), wasm) in names.into_iter().zip(here).zip([there.outcome, there.assess]) {
        let wasm = Duration::from_secs_f64(wasm / 1e6);
        println!(
            "  {name} from JSON to JSON: native {native:.1?}, wasm {wasm:.1?}   ratio {:.2}",
            ratio(wasm, native)
        );
    }
}

impl Asked {
    fn of(book: &Rulebook, facts: &Facts, now: Timestamp) -> Self {
        let deadline = assess(book, facts, now).authority.deadline;
        Self {
            facts: serde_json::to_string(facts).unwrap(),
            deadline: deadline.map(|at| at.to_string()).unwrap_or_default(),
        }
    }
}

/// The median of doing this once with each.
fn each<T, R>(all: &[T], mut once: impl FnMut(&T) -> R) -> Duration {
    let timed = |one| {
        let started = Instant::now();
        black_box(once(black_box(one)));
        started.elapsed()
    };
    median(all.iter().map(timed).collect())
}

fn in_browser(book: &Rulebook, asked: &[Asked], now: &str) -> Option<InBrowser> {
    let site = PathBuf::from(std::env::var_os("LEKWIJZER_SITE")?).join("pkg");
    let script = concat!(env!("CARGO_MANIFEST_DIR"), "/benches/speed/rules.mjs");
    let mut node = Command::new("node")
        .arg(script)
        .arg(site)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .ok()?;
    let compact = String::from_utf8(book.compact()).unwrap();
    let input = serde_json::json!({ "book": compact, "asked": asked, "now": now });
    node.stdin.take()?.write_all(input.to_string().as_bytes()).unwrap();
    let output = node.wait_with_output().unwrap();
    assert!(output.status.success(), "the rules in Node");
    Some(serde_json::from_slice(&output.stdout).unwrap())
}
