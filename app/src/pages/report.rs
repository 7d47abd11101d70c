//! Reporting a suspected leak: five questions, one per page, a check page, a receipt, and coming back later.

mod answers;
mod check;
mod fields;
mod mine;
mod question;
mod sent;
mod start;
mod status;
mod urgent;

pub use check::Check;
pub use mine::EnterCode;
pub use question::Question;
pub use sent::Sent;
pub use start::Start;
pub use status::Status;
pub(in crate::pages) use status::state;

use domain::form::{Problem, RawForm};
use domain::report::{discovered, narrative};
use domain::time::Timestamp;
use service::ServiceError;

/// Whether the answer to this question can be kept as it is.
///
/// # Errors
/// [`ServiceError::Invalid`] with what must be put right.
pub fn check_question(number: usize, raw: &RawForm, now: Timestamp) -> Result<(), ServiceError> {
    problem_at(number, raw, now).map_or(Ok(()), |problem| Err(ServiceError::problem(problem)))
}

/// What must be put right at this question. Only the first two can be answered wrongly.
fn problem_at(number: usize, raw: &RawForm, now: Timestamp) -> Option<Problem> {
    match number {
        1 => narrative(raw).err(),
        2 => discovered(raw, now).err(),
        _ => None,
    }
}

/// The question at which a problem is put right; none when that is the check page itself.
#[must_use]
pub fn question_of(problem: &Problem) -> Option<usize> {
    match problem.field {
        "what" => Some(1),
        "name" | "department" | "reach" => None,
        _ => Some(2),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use domain::report::report;

    #[test]
    fn every_problem_of_a_report_has_its_place() {
        let now = Timestamp::parse("2026-11-23T13:10:00+01:00").unwrap();
        let raw = RawForm::default().with("when", "other").with("name", "x".repeat(300));
        let places: Vec<_> = report(&raw, now).unwrap_err().iter().map(question_of).collect();
        assert_eq!(places, [Some(1), Some(2), None]);
    }
}
