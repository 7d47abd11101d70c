//! Answering for a term that was missed (AVG art. 33(1), last sentence), and the second look at a reason that will not do.

mod grounds;
mod weak;

pub use weak::{Weak, WeakGround, weak};

use crate::form::{Problem, ProblemCode, RawForm, required_text};

/// The most characters of a reason for being late.
pub const LIMIT: usize = 2_000;
/// The field of the reason, on every form that asks for it.
pub const REASON: &str = "late_reason";
/// Hidden field with the codes of the grounds that the officer was warned of, separated by commas.
pub const WARNED: &str = "warned";

/// Why it was late.
///
/// # Errors
/// When there is no reason, or it is too long.
pub fn lateness(raw: &RawForm) -> Result<String, Problem> {
    required_text(raw, REASON, LIMIT, ProblemCode::GiveReason)
}

/// Whether the reason rests on grounds of which this form did not warn yet. A warning never stops anybody: the same form sent
/// once more goes through.
#[must_use]
pub fn needs_warning(raw: &RawForm) -> bool {
    let warned: Vec<&str> = raw.one(WARNED).split(',').collect();
    weak(raw.one(REASON))
        .iter()
        .any(|found| !warned.contains(&found.ground.code()))
}

/// What the hidden field holds after a warning.
#[must_use]
pub fn warned(found: &[Weak]) -> String {
    let mut codes: Vec<&str> = found.iter().map(|weak| weak.ground.code()).collect();
    codes.sort_unstable();
    codes.dedup();
    codes.join(",")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_warning_is_given_once_for_each_ground() {
        let raw = RawForm::default().with(REASON, "Het was weekend.");
        assert!(needs_warning(&raw));
        let seen = raw.with(WARNED, warned(&weak("Het was weekend.")));
        assert!(!needs_warning(&seen));
        let other = RawForm::default()
            .with(REASON, "Het was weekend en daarna druk.")
            .with(WARNED, seen.one(WARNED));
        assert!(needs_warning(&other), "another ground is warned of by itself");
    }

    #[test]
    fn a_reason_that_may_do_needs_no_warning() {
        let raw = RawForm::default().with(REASON, "De politie verbood ons te melden tot de inval.");
        assert!(!needs_warning(&raw));
        assert_eq!(
            lateness(&RawForm::default()),
            Err(Problem::new(REASON, ProblemCode::GiveReason))
        );
    }
}
