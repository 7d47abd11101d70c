//! The form for the title of a case.

use crate::form::{Problem, ProblemCode, RawForm, required_text};

/// The most characters of a title; longer ones do not fit in a list.
pub const LIMIT: usize = 100;

/// The title, on one line.
///
/// # Errors
/// When it is missing or too long.
pub fn title(raw: &RawForm) -> Result<String, Problem> {
    let text = required_text(raw, "title", LIMIT, ProblemCode::WriteText)?;
    Ok(text.split_whitespace().collect::<Vec<_>>().join(" "))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_title_is_one_line() {
        assert_eq!(
            title(&RawForm::default().with("title", "  Lijst \n kwijt ")).unwrap(),
            "Lijst kwijt"
        );
    }

    #[test]
    fn an_empty_or_endless_title_is_no_title() {
        assert_eq!(title(&RawForm::default()).unwrap_err().code, ProblemCode::WriteText);
        assert_eq!(
            title(&RawForm::default().with("title", "a".repeat(101)))
                .unwrap_err()
                .code,
            ProblemCode::TooLong
        );
    }
}
