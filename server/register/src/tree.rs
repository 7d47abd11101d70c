//! The tree of RFC 6962 over the entries: its root as it grows, and proofs about it.

mod frontier;
mod proof;

pub(crate) use frontier::Frontier;
pub use proof::{Proof, ProofError};
