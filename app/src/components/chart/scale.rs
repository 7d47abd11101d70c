//! Where numbers lie on an axis.

/// The end of an axis that starts at zero: the smallest of 1, 2, 2.5, 5 × a power of ten, times four at most, that fits.
pub(super) fn axis_end(largest: f64) -> f64 {
    let mut step = 1.0;
    while step * 1000.0 < largest {
        step *= 10.0;
    }
    for factor in [
        2.0, 4.0, 6.0, 8.0, 10.0, 15.0, 20.0, 30.0, 40.0, 50.0, 60.0, 80.0, 100.0, 150.0, 200.0, 300.0, 400.0, 500.0,
        600.0, 800.0,
    ] {
        if largest <= step * factor {
            return step * factor;
        }
    }
    step * 1000.0
}

/// A share of the whole as a percentage for an attribute.
pub(super) fn percent(part: f64, whole: f64) -> String {
    let share = if whole > 0.0 { part / whole * 100.0 } else { 0.0 };
    format!("{share:.2}%")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_axis_ends_just_above_its_largest_number() {
        for (largest, end) in [
            (0.0, 2.0),
            (3.0, 4.0),
            (26.0, 30.0),
            (31.0, 40.0),
            (99.0, 100.0),
            (730.0, 800.0),
            (1200.0, 1500.0),
        ] {
            assert!(
                (axis_end(largest) - end).abs() < f64::EPSILON,
                "{largest} -> {}",
                axis_end(largest)
            );
        }
    }

    #[test]
    fn a_share_of_nothing_is_nothing() {
        assert_eq!(percent(3.0, 0.0), "0.00%");
        assert_eq!(percent(1.0, 4.0), "25.00%");
    }
}
