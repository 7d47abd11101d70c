//! What a use case can answer other than success.

use crate::actor::Denied;
use crate::ports::{AppendError, Unavailable};
use domain::form::Problem;
use domain::incident::Refusal;
use thiserror::Error;

/// Why a use case did not do what was asked. Nothing of it was done.
#[derive(Debug, Error)]
pub enum ServiceError {
    /// Not signed in, or not in this role.
    #[error(transparent)]
    Denied(#[from] Denied),
    /// There is no such thing, or not for this person.
    #[error("not found")]
    NotFound,
    /// Answers that must be put right; the raw answers are kept.
    #[error("{} answers must be put right", .0.len())]
    Invalid(Vec<Problem>),
    /// The rules of the case refuse it.
    #[error(transparent)]
    Refused(#[from] Refusal),
    /// Somebody else changed the case meanwhile; the raw answers are kept.
    #[error("somebody else changed this")]
    Stale,
    /// It was done before; nothing happened twice.
    #[error("it was done before")]
    Duplicate,
    /// The store can't be reached.
    #[error(transparent)]
    Unavailable(#[from] Unavailable),
}

impl ServiceError {
    /// A single problem at a field.
    #[must_use]
    pub fn problem(problem: Problem) -> Self {
        Self::Invalid(vec![problem])
    }
}

impl From<AppendError> for ServiceError {
    fn from(error: AppendError) -> Self {
        match error {
            AppendError::Stale(_) => Self::Stale,
            AppendError::NoSuchCase => Self::NotFound,
            AppendError::Duplicate => Self::Duplicate,
            AppendError::MailInUse => Self::problem(Problem::new("mail", domain::form::ProblemCode::MailInUse)),
            AppendError::Refused(why) => Self::Unavailable(Unavailable(why)),
            AppendError::Unavailable(cause) => Self::Unavailable(cause),
        }
    }
}
