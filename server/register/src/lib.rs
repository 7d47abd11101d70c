//! The append-only log as bytes and hashes: no database, no clock, no randomness.
//!
//! [`seal`] gives the entries of a change their place and turns each into a [`Leaf`]: the canonical bytes that are stored
//! as they are and never encoded again, and the hash over them that the next entry repeats. [`check`] walks stored bytes
//! and names the first that can't stand where it stands. [`commitment`] ties a text that is kept elsewhere to its entry.

mod canonical;
mod check;
mod commitment;
mod hash;
mod leaf;

pub use canonical::{LIMIT, entry_bytes};
pub use check::{Bad, Checker, Fault, check};
pub use commitment::{commitment, opens};
pub use hash::{NO_HASH, leaf_hash};
pub use leaf::{Leaf, SealError, Tip, seal};
