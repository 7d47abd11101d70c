//! Looking back on a case.

use crate::form::{Problem, ProblemCode, RawForm, required_text};

/// The most characters of an evaluation.
pub const LIMIT: usize = 10_000;

/// Reads the form.
///
/// # Errors
/// When nothing was written, or too much.
pub fn evaluation(raw: &RawForm) -> Result<String, Vec<Problem>> {
    required_text(raw, "evaluation", LIMIT, ProblemCode::WriteText).map_err(|problem| vec![problem])
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_evaluation_has_words() {
        assert_eq!(
            evaluation(&RawForm::default().with("evaluation", " Goed. ")),
            Ok("Goed.".to_owned())
        );
        assert!(evaluation(&RawForm::default().with("evaluation", " ")).is_err());
        assert!(evaluation(&RawForm::default().with("evaluation", "a".repeat(LIMIT + 1))).is_err());
    }
}
