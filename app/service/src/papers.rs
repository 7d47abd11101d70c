//! The notification drafts of a case.
