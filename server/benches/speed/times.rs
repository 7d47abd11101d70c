//! Figures of many rounds.

use std::time::Duration;

/// How often a page is asked for, and a disk told to write.
pub const ROUNDS: u32 = 200;

/// The middle one.
pub fn median(mut times: Vec<Duration>) -> Duration {
    times.sort_unstable();
    times[times.len() / 2]
}

/// How many times as long.
pub fn ratio(one: Duration, other: Duration) -> f64 {
    one.as_secs_f64() / other.as_secs_f64()
}
