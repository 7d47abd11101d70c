//! The log against vectors that were computed elsewhere, and against every changed byte.
#![expect(clippy::unwrap_used, reason = "a test may stop at the first surprise")]

mod damage;
mod samples;
mod vectors;
