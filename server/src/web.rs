//! What surrounds every request.

pub mod context;
pub mod headers;
pub mod problems;
pub mod rules;
pub mod session;
pub mod sweep;
