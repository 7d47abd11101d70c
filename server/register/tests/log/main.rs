//! The log against vectors that were computed elsewhere, and against every changed byte.
#![expect(
    missing_docs,
    clippy::unwrap_used,
    clippy::expect_used,
    reason = "a test may stop at the first surprise"
)]

mod damage;
mod samples;
mod vectors;
