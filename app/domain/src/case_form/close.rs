//! Closing a case, and opening it again.

use super::read::option;
use crate::form::{Problem, ProblemCode, RawForm, required_text};
use crate::incident::Closing;

/// The most characters of a reason.
pub const LIMIT: usize = 2_000;

/// As what a case is closed, and why.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CloseInput {
    /// As what.
    pub closing: Closing,
    /// Why.
    pub reason: String,
}

/// Reads the form that closes.
///
/// # Errors
/// Every problem in it.
pub fn close(raw: &RawForm) -> Result<CloseInput, Vec<Problem>> {
    match (option(raw, "closing", Closing::from_code), reason(raw)) {
        (Ok(closing), Ok(reason)) => Ok(CloseInput { closing, reason }),
        (closing, reason) => Err([closing.err(), reason.err()].into_iter().flatten().collect()),
    }
}

/// Reads the form that opens again.
///
/// # Errors
/// When there is no reason, or too long a one.
pub fn reopen(raw: &RawForm) -> Result<String, Vec<Problem>> {
    reason(raw).map_err(|problem| vec![problem])
}

fn reason(raw: &RawForm) -> Result<String, Problem> {
    required_text(raw, "reason", LIMIT, ProblemCode::GiveReason)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn closing_asks_for_a_reason() {
        let raw = RawForm::default().with("closing", "no_breach");
        assert_eq!(close(&raw), Err(vec![Problem::new("reason", ProblemCode::GiveReason)]));
        let raw = raw.with("reason", "Er stonden geen persoonsgegevens in.");
        assert_eq!(close(&raw).unwrap().closing, Closing::NoBreach);
    }

    #[test]
    fn an_unknown_way_to_close_is_refused() {
        let raw = RawForm::default().with("closing", "whatever").with("reason", "x");
        assert_eq!(
            close(&raw),
            Err(vec![Problem::new("closing", ProblemCode::UnknownOption)])
        );
    }
}
