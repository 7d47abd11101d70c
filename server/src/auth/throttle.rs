//! How often something may be tried: ten times at once, then once every six seconds, per key.

use governor::{DefaultKeyedRateLimiter, Quota, RateLimiter};
use service::ports::Throttle;
use std::num::NonZeroU32;

/// Counts attempts per account or reference, never per address: a whole office can share one.
pub struct Attempts(DefaultKeyedRateLimiter<String>);

impl Default for Attempts {
    fn default() -> Self {
        let ten = NonZeroU32::MIN.saturating_add(9);
        Self(RateLimiter::keyed(Quota::per_minute(ten).allow_burst(ten)))
    }
}

impl Throttle for Attempts {
    fn allows(&self, key: &str) -> bool {
        // Keys that had no attempt for a while would otherwise pile up.
        if self.0.len() > 10_000 {
            self.0.retain_recent();
        }
        self.0.check_key(&key.to_owned()).is_ok()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_eleventh_attempt_waits_and_others_do_not() {
        let attempts = Attempts::default();
        assert!((0..10).all(|_| attempts.allows("a")));
        assert!(!attempts.allows("a"));
        assert!(attempts.allows("b"));
    }
}
