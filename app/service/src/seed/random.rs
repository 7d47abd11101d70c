//! Repeatable variation: the same seed gives the same data on every machine. It keeps no secrets.

/// A splitmix64 generator (Steele, Lea and Flood, 2014).
#[derive(Clone, Debug)]
pub(super) struct Random(u64);

impl Random {
    /// A sequence of its own for each seed and each number of a case, so that one case does not change the next.
    pub(super) fn new(seed: u64, case: usize) -> Self {
        let case = u64::try_from(case).unwrap_or(u64::MAX);
        let mut random = Self(seed.wrapping_mul(0x9E37_79B9_7F4A_7C15) ^ case.wrapping_mul(0xD1B5_4A32_D192_ED03));
        // The first number of neighbouring sequences still resembles the seed.
        random.next();
        random
    }

    /// The next number.
    pub(super) fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mixed = (self.0 ^ (self.0 >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        let mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        mixed ^ (mixed >> 31)
    }

    /// A number from `from` to `to`, both included.
    pub(super) fn between(&mut self, from: i64, to: i64) -> i64 {
        let span = to.abs_diff(from).saturating_add(1);
        from.saturating_add_unsigned(self.next() % span)
    }

    /// A number from `from` to `to` of which each order of magnitude is as likely: many small, a few huge.
    pub(super) fn long_tail(&mut self, from: u64, to: u64) -> u64 {
        let (mut low, mut high) = (from.max(1), to.max(1));
        while high / low >= 4 {
            let middle = (low * high).isqrt();
            if self.chance(50) { high = middle } else { low = middle }
        }
        low + self.next() % (high - low + 1)
    }

    /// Whether something that happens this many times in a hundred happens.
    pub(super) fn chance(&mut self, percent: u64) -> bool {
        self.next() % 100 < percent
    }

    /// One of these; `None` of none.
    pub(super) fn pick<'a, T>(&mut self, from: &'a [T]) -> Option<&'a T> {
        let count = u64::try_from(from.len()).ok().filter(|count| *count > 0)?;
        from.get(usize::try_from(self.next() % count).ok()?)
    }

    /// One of these texts.
    pub(super) fn words(&mut self, from: &[&'static str]) -> &'static str {
        self.pick(from).copied().unwrap_or_default()
    }

    /// One of these, each as likely as its weight says; `None` of none.
    pub(super) fn weighed<'a, T>(&mut self, from: &'a [(T, u64)]) -> Option<&'a T> {
        let total: u64 = from.iter().map(|(_, weight)| weight).sum();
        let mut at = self.next().checked_rem(total)?;
        from.iter()
            .find(|(_, weight)| {
                let here = at < *weight;
                at = at.saturating_sub(*weight);
                here
            })
            .map(|(choice, _)| choice)
    }

    /// Puts these in another order (Fisher and Yates).
    pub(super) fn shuffle<T>(&mut self, these: &mut [T]) {
        for last in (1..these.len()).rev() {
            let count = u64::try_from(last + 1).unwrap_or(1);
            these.swap(last, usize::try_from(self.next() % count).unwrap_or(last));
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_same_seed_repeats_itself_and_another_does_not() {
        let take = |mut random: Random| [random.next(), random.next(), random.next()];
        assert_eq!(take(Random::new(7, 3)), take(Random::new(7, 3)));
        assert_ne!(take(Random::new(7, 3)), take(Random::new(8, 3)));
        assert_ne!(take(Random::new(7, 3)), take(Random::new(7, 4)));
    }

    #[test]
    fn numbers_stay_within_their_bounds() {
        let mut random = Random::new(1, 1);
        for _ in 0..1_000 {
            assert!((-3..=4).contains(&random.between(-3, 4)));
            assert!((20..=150_000).contains(&random.long_tail(20, 150_000)));
            assert_eq!(random.weighed(&[('a', 0), ('b', 2)]), Some(&'b'));
        }
        assert_eq!(random.pick::<u8>(&[]), None);
    }
}
